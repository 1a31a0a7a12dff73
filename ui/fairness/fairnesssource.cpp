#include "ui/fairness/fairnesssource.h"

#include "core/calendar/dayformat.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr Sorting<FairnessColumn> sortings[] = {
    { "reference", FairnessColumn::Reference },
    { "state", FairnessColumn::State },
    { "suspension", FairnessColumn::ReviewOn },
    { "opened", FairnessColumn::OpenedOn },
};

std::vector<RegisterColumn> makeColumns()
{
    const auto column = [](const char *id, const QString &heading, int width, bool figures = false) {
        return RegisterColumn { QString::fromLatin1(id), heading, width, true, figures };
    };
    return {
        column("reference", tr("Reference"), 104, true),
        column("state", tr("Stands at"), 144),
        column("person", tr("Person"), 144),
        column("act", tr("What it is about"), 180),
        column("group", tr("Staff group"), 180),
        column("suspension", tr("Suspension"), 336),
        column("site", tr("Site"), 112),
        column("opened", tr("Opened"), 136, true),
    };
}

Glyph glyphOf(FairnessState state)
{
    return state == FairnessState::Signed ? Glyph::Done : Glyph::Fairness;
}

} // namespace

FairnessSourceList::FairnessSourceList(const RecordDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
    , m_terms(FairnessTerms::load().value_or(FairnessTerms {}))
{
}

RegisterRow FairnessSourceList::rowOf(const FairnessRow &row) const
{
    const FairnessReview &review = row.review;
    const bool isLate = row.suspensionReviewOn.isValid() && row.suspensionReviewOn < m_desk.today();
    RegisterCell suspension;
    if (row.suspensionReviewOn.isValid())
        suspension = { suspensionWords(row.suspensionReviewOn, m_desk.today()),
            isLate ? Tone::Overdue : Tone::Soon, isLate ? Glyph::Overdue : Glyph::Soon, {} };
    return { review.id.value,
        { plainCell(review.reference),
            { wordFor(review.state), toneFor(review.state), glyphOf(review.state), {} },
            plainCell(m_desk.may(Capability::ReadNames) ? review.personName : QString()),
            plainCell(FairnessTerms::word(m_terms.acts, review.act)),
            plainCell(FairnessTerms::word(m_terms.staffGroups, review.staffGroup)), suspension,
            plainCell(row.site), plainCell(formatDay(review.openedOn)) } };
}

} // namespace heed
