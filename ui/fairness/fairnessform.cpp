#include "ui/fairness/fairnessform.h"

#include "core/fairness/fairnessorigin.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/card.h"
#include "ui/shared/conflictwords.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"

#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int LineWidth = 560;

void setDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

} // namespace

FairnessForm::FairnessForm(const RecordDesk &desk, FairnessService &service, QWidget *parent)
    : RecordForm(QStringLiteral("fairness"), desk, parent)
    , m_service(service)
    , m_terms(FairnessTerms::load().value_or(FairnessTerms {}))
{
    addGround();
    addResponse();
    addPerson();
    addReviewer();
    addTool();
    fill({});
}

QWidget *FairnessForm::firstField() { return m_ground; }

QComboBox *FairnessForm::askTerm(Card *card, const char *column, const QString &label,
    const QString &hint, const FairnessTerms::List &list)
{
    QComboBox *box = askChoice(card, column, label, hint);
    for (const auto &[code, words] : termChoices(list))
        box->addItem(words, code);
    return box;
}

void FairnessForm::addGround()
{
    Card *card = addCard(tr("1. May a review be opened?"));
    m_ground = askChoice(card, "ground", tr("&Why do you want a review of a person?"),
        tr("Most of what goes wrong comes from the system. A review of a person is the "
           "exception: it harms people where it becomes routine."));
    fillCombo<FairnessGround>(*m_ground, QStringLiteral(""));
}

void FairnessForm::addResponse()
{
    Card *card = addCard(tr("2. What the learning response found"));
    m_origin
        = askLine(card, "origin", tr("Re&ference of the incident or complaint, if it is in Heed"),
            tr("Such as I-2026-0042: its finished learning response is fetched. Leave it empty if "
               "the response is kept elsewhere."),
            LineWidth);
    connect(m_origin, &QLineEdit::editingFinished, this, &FairnessForm::fetch);
    m_source = askChoice(card, "source", tr("Kind of &learning response"),
        tr("A review of a person follows a look at the system and never takes its place."));
    fillCombo<ConcernSource>(*m_source);
    m_sourceTitle
        = askLine(card, "source_title", tr("Its reference, or where it is &kept"), {}, LineWidth);
    m_sourceBy = askLine(card, "source_by", tr("Who le&d it"), {}, LineWidth);
    m_sourceEndedOn = askDay(card, "source_ended_on", tr("Day it was f&inished"), {});
    m_concernAbout = askChoice(card, "concern_about", tr("What is the concern a&bout?"),
        tr("Conduct is what somebody did; fitness is whether they can practise safely."));
    fillCombo<ConcernAbout>(*m_concernAbout, QStringLiteral(""));
    m_concern = askText(card, "concern", tr("The &concern, as the learning response says it"),
        tr("Its own words keep the review to what was found."));
}

void FairnessForm::addPerson()
{
    Card *card = addCard(tr("3. One person, one act"));
    m_person = askLine(card, "person_name", tr("&Person"),
        tr("One. For another person open another review."), LineWidth);
    m_post = askLine(card, "person_post", tr("P&ost"), {}, LineWidth);
    m_group = askTerm(card, "staff_group", tr("Staff &group"),
        tr("To find like cases, and to see whether groups are treated alike."),
        m_terms.staffGroups);
    m_ethnicity = askChoice(card, "ethnicity", tr("&Ethnic group, as the person stated it"),
        tr("Only counted, never shown with a name: to see whether groups are treated alike."));
    fillCombo<EquityGroup>(*m_ethnicity);
    m_act = askTerm(card, "act", tr("Kind of &act"), {}, m_terms.acts);
    m_actSummary = askText(card, "act_summary", tr("What was done or left &undone"),
        tr("One act or omission. For another one open another review."));
    m_actOn = askDay(card, "act_on", tr("&When"), {});
    m_context = askTerm(card, "context", tr("Ci&rcumstances"), {}, m_terms.contexts);
    m_place = new PlaceField(desk().session, QStringLiteral("fairness"));
    ask(card, QStringLiteral("site_id"), tr("W&here"), {}, m_place, LineWidth);
    connect(m_place, &PlaceField::edited, this, &FairnessForm::markEdited);
}

void FairnessForm::addReviewer()
{
    m_reviewerCard = addCard(tr("4. Who reviews"));
    m_reviewer = askLine(m_reviewerCard, "reviewer", tr("Re&viewer"),
        tr("The name as it stands in the register of interests. Without a declaration in the last "
           "twelve months nobody can review."),
        LineWidth);
    m_relation = askChoice(m_reviewerCard, "reviewer_relation",
        tr("What is the reviewer to the perso&n?"),
        tr("A relative or a line manager of the person cannot judge them fairly, and nobody would "
           "believe it."));
    fillCombo<Relationship>(*m_relation, tr("Not said"));
    m_reason = askLine(m_reviewerCard, "reviewer_reason",
        tr("Why this reviewer in spite of a conflict"),
        tr("Only if the check finds one. A second user must agree before anything is signed; both "
           "are counted and reported."),
        LineWidth);
}

void FairnessForm::addTool()
{
    m_toolCard = addCard(tr("5. Which questions"));
    m_set = askChoice(m_toolCard, "question_set", tr("&Tool"),
        tr("The review keeps the version it begins with, also when the questions change later."));
}

void FairnessForm::fillSets()
{
    m_set->clear();
    for (const StoredSet &row :
        QuestionSets(desk().session).offered().value_or(std::vector<StoredSet> {}))
        m_set->addItem(row.label, row.code);
    m_set->setCurrentIndex(std::max(0, m_set->findData(QStringLiteral("being_fair_2025"))));
}

void FairnessForm::fetch()
{
    const QString reference = m_origin->text().simplified();
    if (reference.isEmpty() || m_review.sourceTitle == reference)
        return;
    clearErrors();
    const auto begun = reviewFrom(desk().session, reference);
    if (!begun) {
        showError({ ErrorCode::Invalid, QStringLiteral("fairness.gate"), {},
            { { QStringLiteral("origin"), begun.error().operation, { reference } } } });
        return;
    }
    m_review.origin = begun->origin;
    m_review.sourceTitle = begun->sourceTitle;
    m_review.widerReference = begun->widerReference;
    choose<ConcernSource>(*m_source, begun->source);
    m_sourceTitle->setText(begun->sourceTitle);
    m_sourceBy->setText(begun->sourceBy);
    setDay(m_sourceEndedOn, begun->sourceEndedOn);
    setDay(m_actOn, begun->actOn);
    m_place->setPlace(begun->siteId, begun->unitId);
    markEdited();
}

void FairnessForm::fill(const FairnessReview &review)
{
    m_review = review;
    const bool isNew = !review.id.isValid();
    header()->setTitle(
        isNew ? tr("Open a fairness review") : tr("Correct review %1").arg(review.reference));
    setSaveVerb(isNew ? tr("Open the review") : tr("Save the changes"));
    fillSets();
    choose<FairnessGround>(*m_ground, review.ground);
    m_origin->clear();
    choose<ConcernSource>(*m_source, review.source);
    m_sourceTitle->setText(review.sourceTitle);
    m_sourceBy->setText(review.sourceBy);
    setDay(m_sourceEndedOn, review.sourceEndedOn);
    choose<ConcernAbout>(*m_concernAbout, review.concernAbout);
    m_concern->setPlainText(review.concern);
    m_person->setText(review.personName);
    m_post->setText(review.personPost);
    m_group->setCurrentIndex(std::max(0, m_group->findData(review.staffGroup)));
    choose<EquityGroup>(*m_ethnicity, review.ethnicity);
    m_act->setCurrentIndex(std::max(0, m_act->findData(review.act)));
    m_actSummary->setPlainText(review.actSummary);
    setDay(m_actOn, review.actOn);
    m_context->setCurrentIndex(std::max(0, m_context->findData(review.context)));
    m_place->setPlace(review.siteId, review.unitId);
    m_reviewer->setText(review.reviewer);
    choose<Relationship>(*m_relation, review.reviewerRelation);
    m_reason->setText(review.reviewerReason);
    // They are set once, at the gate; the reviewer is changed on the decision's tab.
    m_reviewerCard->setVisible(isNew);
    m_toolCard->setVisible(isNew);
    clearErrors();
    markUntouched();
}

void FairnessForm::read(FairnessReview &review) const
{
    review.ground = chosen<FairnessGround>(*m_ground);
    review.source = chosen<ConcernSource>(*m_source).value_or(ConcernSource::Other);
    review.sourceTitle = m_sourceTitle->text().simplified();
    review.sourceBy = m_sourceBy->text().simplified();
    review.sourceEndedOn = dayOf(m_sourceEndedOn);
    review.concernAbout = chosen<ConcernAbout>(*m_concernAbout);
    review.concern = m_concern->toPlainText().trimmed();
    review.personName = m_person->text().simplified();
    review.personPost = m_post->text().simplified();
    review.staffGroup = m_group->currentData().toString();
    review.ethnicity = chosen<EquityGroup>(*m_ethnicity).value_or(EquityGroup::NotStated);
    review.act = m_act->currentData().toString();
    review.actSummary = m_actSummary->toPlainText().trimmed();
    review.actOn = dayOf(m_actOn);
    review.context = m_context->currentData().toString();
    review.reviewer = m_reviewer->text().simplified();
    review.reviewerRelation = chosen<Relationship>(*m_relation);
    review.reviewerReason = m_reason->text().trimmed();
}

void FairnessForm::save()
{
    clearErrors();
    if (const auto problems = unreadable(); !problems.isEmpty()) {
        showError({ ErrorCode::Invalid, QStringLiteral("fairness.gate"), {}, problems });
        return;
    }
    FairnessReview draft = m_review;
    read(draft);
    const auto place = m_place->store();
    if (!place) {
        showError(place.error());
        return;
    }
    draft.siteId = place->site;
    draft.unitId = place->unit;
    const Result<FairnessId> done = draft.id.isValid()
        ? m_service.change(draft).map([&] { return draft.id; })
        : m_service.open(draft, m_set->currentData().toString());
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
