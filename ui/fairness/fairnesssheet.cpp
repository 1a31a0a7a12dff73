// What the first tab of one review shows.
#include "core/calendar/dayformat.h"
#include "core/people/placenames.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/fairness/fairnesspage.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/conflictwords.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/recordtabs.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

namespace {

/// The next step in a sentence, and the tab where it is done.
std::pair<QString, QString> nextStep(const FairnessFile &file)
{
    if (file.review.state == FairnessState::Withdrawn)
        return { FairnessPage::tr("The review was withdrawn."), {} };
    if (file.review.state == FairnessState::Signed)
        return { FairnessPage::tr("The decision is signed. Support and repair go on."),
            QStringLiteral("support") };
    if (file.review.state == FairnessState::SystemFirst)
        return { FairnessPage::tr("Next: answer six questions about the system. The person comes "
                                  "after."),
            QStringLiteral("walk") };
    const SetWalk walk = walkOf(file.set, file.given());
    if (!walk.next.isEmpty())
        return { FairnessPage::tr("Next: answer the questions, one at a time."),
            QStringLiteral("walk") };
    return { FairnessPage::tr("Next: two people decide and sign."), QStringLiteral("decision") };
}

} // namespace

Result<void> FairnessPage::fillSheet(qint64 id)
{
    const auto file = m_source.records().file(FairnessId { id });
    if (!file)
        return Failure(file.error());
    const FairnessReview &review = file->review;
    if (review.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), review.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(review.reference);
    m_sheet->header()->setSentence(
        tr("%1, opened %2. Only the people named on it may open this review.")
            .arg(wordFor(review.state), formatDay(review.openedOn)));
    addActions(review);
    addNext(*file);
    addSystem(*file);
    addPerson(review);
    addGate(review);
    m_sheet->finish();
    return {};
}

void FairnessPage::addActions(const FairnessReview &review)
{
    PageHeader *header = m_sheet->header();
    if (m_desk.may(Capability::Bin)) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binFairness"));
        connect(bin, &QPushButton::clicked, this, &FairnessPage::binShown);
    }
    if (!review.origin.kind.isEmpty()) {
        QPushButton *origin = header->addQuietAction(Glyph::Link, tr("Go to its record"));
        origin->setObjectName(QStringLiteral("openOrigin"));
        connect(origin, &QPushButton::clicked, this,
            [this, record = review.origin] { m_desk.open(record); });
    }
    if (review.state == FairnessState::Signed) {
        QPushButton *save = header->setAction(Glyph::Print, tr("Save the signed record"));
        save->setObjectName(QStringLiteral("saveRecord"));
        connect(header, &PageHeader::actionTriggered, this, &FairnessPage::saveRecord);
    } else if (m_desk.may(Capability::WriteRecords) && !isEnded(review.state)) {
        header->setAction(Glyph::Edit, tr("Correct"));
        connect(header, &PageHeader::actionTriggered, this, [this] { showForm(shownId()); });
    }
}

void FairnessPage::addNext(const FairnessFile &file)
{
    auto *card = new FactCard(tr("Where it stands"), m_sheet->room());
    card->setObjectName(QStringLiteral("fairnessNext"));
    const auto [sentence, tab] = nextStep(file);
    card->addSentence(toneFor(file.review.state), sentence, QStringLiteral("nextSaid"));
    if (const SetOutcome *outcome = file.set.outcome(file.review.outcome))
        card->add(tr("Outcome"), outcome->label);
    card->add(tr("Signed"),
        file.review.signedOn.isValid()
            ? tr("%1 by %2").arg(formatDay(file.review.signedOn), file.review.signedBy)
            : QString());
    card->add(tr("Questions"), tr("%1, version %2").arg(file.set.label, file.set.version));
    if (file.set.isStarter)
        card->addSentence(Tone::Info,
            tr("These questions are a starter set in Heed's own words, not the official tool's."));
    if (file.set.isLegacy)
        card->addSentence(Tone::Info, file.set.note);
    const QDate next = nextSuspensionReview(file);
    if (next.isValid())
        card->addSentence(next < m_desk.today() ? Tone::Overdue : Tone::Soon,
            tr("The suspension is %1.").arg(suspensionWords(next, m_desk.today())));
    if (!tab.isEmpty()) {
        QPushButton *go = makeButton(tr("&Go on"), card, true);
        go->setObjectName(QStringLiteral("goOn"));
        card->content()->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QPushButton::clicked, this, [this, wanted = tab] {
            m_sheet->tabs()->choose(wanted);
            if (QWidget *first = m_sheet->tabs()->firstFocus(); first != nullptr)
                first->setFocus();
        });
    }
    m_sheet->main()->addWidget(card);
}

void FairnessPage::addSystem(const FairnessFile &file)
{
    if (file.factors.empty())
        return;
    auto *card = new FactCard(tr("What the system did to it"), m_sheet->room());
    for (const FairnessFactor &row : file.factors)
        card->addStatus(wordFor(row.factor),
            row.answer == FactorAnswer::Contributed ? Tone::Soon : Tone::Neutral,
            wordFor(row.answer), row.note);
    m_sheet->main()->addWidget(card);
}

void FairnessPage::addPerson(const FairnessReview &review)
{
    auto *card = new FactCard(tr("One person, one act"), m_sheet->room());
    card->addText(review.actSummary);
    if (m_desk.may(Capability::ReadNames))
        card->add(tr("Person"), review.personName);
    card->add(tr("Post"), review.personPost);
    card->add(tr("Staff group"), FairnessTerms::word(m_terms.staffGroups, review.staffGroup));
    card->add(tr("Kind of act"), FairnessTerms::word(m_terms.acts, review.act));
    card->add(tr("When"), formatDay(review.actOn));
    card->add(tr("Circumstances"), FairnessTerms::word(m_terms.contexts, review.context));
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(review.siteId.value),
        places.units.value(review.unitId.value) };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    m_sheet->side()->addWidget(card);
}

void FairnessPage::addGate(const FairnessReview &review)
{
    auto *card = new FactCard(tr("Why it was opened"), m_sheet->room());
    card->addText(review.concern);
    card->add(tr("Found by"), wordFor(review.source));
    card->add(tr("Kept at"), review.sourceTitle);
    card->add(tr("Led by"), review.sourceBy);
    card->add(tr("Finished"), formatDay(review.sourceEndedOn));
    card->add(tr("Reviewer"), review.reviewer);
    card->add(tr("To the person"),
        review.reviewerRelation ? wordFor(*review.reviewerRelation) : QString());
    m_sheet->side()->addWidget(card);
}

} // namespace heed
