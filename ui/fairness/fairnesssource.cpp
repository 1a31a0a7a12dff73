#include "ui/fairness/fairnesssource.h"

#include "core/calendar/dayformat.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

std::vector<RegisterColumn> makeColumns()
{
    const auto column = [](const char *id, const QString &heading, int width) {
        return RegisterColumn { QString::fromLatin1(id), heading, width, true, false };
    };
    return {
        column("reference", tr("Reference"), 104),
        column("state", tr("Stands at"), 144),
        column("person", tr("Person"), 160),
        column("act", tr("What it is about"), 200),
        column("group", tr("Staff group"), 208),
        column("suspension", tr("Suspension"), 336),
        column("site", tr("Site"), 136),
        column("opened", tr("Opened"), 136),
    };
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

Glyph glyphOf(FairnessState state)
{
    return state == FairnessState::Signed ? Glyph::Done : Glyph::Fairness;
}

} // namespace

FairnessSourceList::FairnessSourceList(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_terms(FairnessTerms::load().value_or(FairnessTerms {}))
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> FairnessSourceList::ids(const RegisterOrder &order) const
{
    FairnessQuery wanted = query;
    static const QHash<QString, FairnessColumn> sortings {
        { QStringLiteral("reference"), FairnessColumn::Reference },
        { QStringLiteral("state"), FairnessColumn::State },
        { QStringLiteral("suspension"), FairnessColumn::ReviewOn },
        { QStringLiteral("opened"), FairnessColumn::OpenedOn },
    };
    if (const auto found = sortings.constFind(order.column); found != sortings.cend()) {
        wanted.sortBy = *found;
        wanted.ascending = order.ascending;
    }
    auto found = m_register.ids(wanted);
    if (found && m_only)
        std::erase_if(*found, [this](qint64 id) { return m_only->count(id) == 0; });
    return found;
}

Result<std::vector<RegisterRow>> FairnessSourceList::rows(const std::vector<qint64> &ids) const
{
    return m_register.rows(ids).map([this](const std::vector<FairnessRow> &found) {
        std::vector<RegisterRow> rows;
        for (const FairnessRow &row : found)
            rows.push_back(rowOf(row));
        return rows;
    });
}

void FairnessSourceList::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> FairnessSourceList::total() const
{
    return m_register.ids(FairnessQuery {}).map([](const auto &all) { return int(all.size()); });
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
        { plain(review.reference),
            { wordFor(review.state), toneFor(review.state), glyphOf(review.state), {} },
            plain(m_desk.may(Capability::ReadNames) ? review.personName : QString()),
            plain(FairnessTerms::word(m_terms.acts, review.act)),
            plain(FairnessTerms::word(m_terms.staffGroups, review.staffGroup)), suspension,
            plain(row.site), plain(formatDay(review.openedOn)) } };
}

} // namespace heed
