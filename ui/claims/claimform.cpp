#include "ui/claims/claimform.h"

#include "core/claims/claimrules.h"
#include "ui/claims/claimwords.h"
#include "ui/shared/card.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int SumWidth = 440; ///< px: a sum with its error beside it
constexpr int LineWidth = 560;

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

void setDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

} // namespace

ClaimForm::ClaimForm(const RecordDesk &desk, ClaimService &service, QWidget *parent)
    : RecordForm(QStringLiteral("claim"), desk, parent)
    , m_service(service)
{
    addCase();
    addSums();
    addDays();
    addHandling();
    fill({});
}

QWidget *ClaimForm::firstField() { return m_scheme; }

void ClaimForm::addCase()
{
    Card *card = addCard(tr("The claim"));
    m_scheme = askChoice(card, "scheme", tr("&Scheme"),
        tr("Who stands behind the claim. A care home usually has an insurer."));
    fillCombo<ClaimScheme>(*m_scheme);
    m_notifiedOn = askDay(card, "notified_on", tr("Day you were &told of it"),
        tr("The day of the letter of claim. Type a day such as 3/4 or yesterday."));
    m_incidentOn = askDay(
        card, "incident_on", tr("Day it is &about"), tr("When the harm is said to have happened."));
    m_claimant = askLine(card, "claimant.name", tr("&Name of the claimant"), {}, LineWidth);
    m_cause = askChoice(card, "cause", tr("&Cause"));
    m_cause->addItem(tr("Not chosen yet"), QString());
    for (const Code &code : desk().codes.offered(codescheme::ClaimCause, desk().today()))
        m_cause->addItem(code.label, code.code);
    m_place = new PlaceField(desk().session, QStringLiteral("claim"));
    ask(card, QStringLiteral("site_id"), tr("Wh&ere"), tr("Choose, or type a new name."), m_place,
        LineWidth);
    connect(m_place, &PlaceField::edited, this, &ClaimForm::markEdited);
    m_description = askText(card, "description", tr("&What it says"),
        tr("The allegation in plain words. Keep legal advice out of this field."));
}

void ClaimForm::addSum(Card *card, const char *column, const QString &label, Money Claim::*member)
{
    QLineEdit *input = askLine(card, column, label, {}, SumWidth);
    input->setPlaceholderText(QStringLiteral("£"));
    input->setFont(type::tabular(type::base()));
    input->setAlignment(Qt::AlignRight);
    m_sums.push_back({ QString::fromLatin1(column), input, member });
}

void ClaimForm::addSums()
{
    Card *reserves = addCard(tr("Set aside (reserves), in pounds"));
    addSum(reserves, "damages_reserve", tr("&Damages"), &Claim::damagesReserve);
    addSum(
        reserves, "claimant_costs_reserve", tr("Claimant's costs"), &Claim::claimantCostsReserve);
    addSum(reserves, "defence_costs_reserve", tr("Defence costs"), &Claim::defenceCostsReserve);
    Card *paid = addCard(tr("Paid, in pounds"), true);
    addSum(paid, "damages_paid", tr("Damages paid"), &Claim::damagesPaid);
    addSum(paid, "claimant_costs_paid", tr("Claimant's costs paid"), &Claim::claimantCostsPaid);
    addSum(paid, "defence_costs_paid", tr("Defence costs paid"), &Claim::defenceCostsPaid);
}

void ClaimForm::addDays()
{
    Card *card = addCard(tr("Other days"), true);
    m_knowledgeOn = askDay(card, "knowledge_on", tr("Day the claimant knew"),
        tr("When they first knew that they were harmed and by whom; time limits run from it."));
    m_openedOn = askDay(card, "opened_on", tr("Day the file was opened"));
    m_settledOn = askDay(card, "settled_on", tr("Day it was settled"));
    m_closedOn = askDay(card, "closed_on", tr("Day it was closed"));
}

void ClaimForm::addHandling()
{
    Card *card = addCard(tr("How it is handled"), true);
    m_nhsr = askLine(card, "nhsr_reference", tr("NHS Resolution reference"), {}, LineWidth);
    m_type = askLine(card, "claim_type", tr("Kind of claim"), {}, LineWidth);
    m_injury = askLine(card, "injury", tr("Injury"), {}, LineWidth);
    m_stage = askLine(card, "stage", tr("Stage"), tr("Such as letter of response."), LineWidth);
    m_outcome = askLine(card, "outcome", tr("Outcome"), {}, LineWidth);
    m_probability
        = askLine(card, "probability", tr("Chance that it succeeds, per cent"), {}, SumWidth);
    m_solicitor = askLine(card, "solicitor", tr("Solicitor"), {}, LineWidth);
    m_handler = askLine(card, "handler", tr("Dealt with by"), {}, LineWidth);
    m_privileged = new QCheckBox(tr("The file holds legal advice (privileged)"), card);
    m_privileged->setObjectName(QStringLiteral("claim.privileged"));
    connect(m_privileged, &QCheckBox::toggled, this, &ClaimForm::markEdited);
    card->content()->addWidget(m_privileged);
    card->content()->addWidget(makeLabel(
        tr("What was written to get legal advice, or for the court case, need not be shown to the "
           "other side. Heed keeps such a claim's text out of packs; do not send it on."),
        type::small(), card, true, true));
}

void ClaimForm::fill(const ClaimFile &file)
{
    m_file = file;
    const bool isNew = !file.claim.id.isValid();
    header()->setTitle(isNew ? tr("Log a claim") : tr("Change claim %1").arg(file.claim.reference));
    header()->setSentence(
        isNew ? tr("Start with what the letter says. The rest can be added later.") : QString());
    setSaveVerb(isNew ? tr("Log the claim") : tr("Save the changes"));
    fillCase(file.claim);
    m_claimant->setText(file.claimant.name);
    fillHandling(file.claim);
    for (const Sum &sum : m_sums)
        sum.input->setText(moneyInput(file.claim.*sum.member));
    clearErrors();
    setMoreShown(!isNew);
    markUntouched();
}

void ClaimForm::fillCase(const Claim &claim)
{
    choose<ClaimScheme>(*m_scheme, claim.scheme);
    setDay(m_notifiedOn, claim.notifiedOn);
    setDay(m_incidentOn, claim.incidentOn);
    if (m_cause->findData(claim.cause) < 0) // a word of an import, which no list has
        m_cause->addItem(claim.cause, claim.cause);
    m_cause->setCurrentIndex(m_cause->findData(claim.cause));
    m_place->setPlace(claim.siteId, claim.unitId);
    m_description->setPlainText(claim.description);
    setDay(m_knowledgeOn, claim.knowledgeOn);
    setDay(m_openedOn, claim.openedOn);
    setDay(m_settledOn, claim.settledOn);
    setDay(m_closedOn, claim.closedOn);
}

void ClaimForm::fillHandling(const Claim &claim)
{
    m_nhsr->setText(claim.nhsrReference);
    m_type->setText(claim.claimType);
    m_injury->setText(claim.injury);
    m_stage->setText(claim.stage);
    m_outcome->setText(claim.outcome);
    m_probability->setText(claim.probability ? QString::number(*claim.probability) : QString());
    m_solicitor->setText(claim.solicitor);
    m_handler->setText(claim.handler);
    m_privileged->setChecked(claim.privileged);
}

void ClaimForm::readCase(Claim &claim) const
{
    claim.scheme = chosen<ClaimScheme>(*m_scheme).value_or(ClaimScheme::Other);
    claim.notifiedOn = dayOf(m_notifiedOn);
    claim.incidentOn = dayOf(m_incidentOn);
    claim.cause = m_cause->currentData().toString();
    claim.theme = desk().codes.themeFor(codescheme::ClaimCause, claim.cause);
    claim.description = m_description->toPlainText().trimmed();
    claim.knowledgeOn = dayOf(m_knowledgeOn);
    claim.openedOn = dayOf(m_openedOn);
    claim.settledOn = dayOf(m_settledOn);
    claim.closedOn = dayOf(m_closedOn);
}

void ClaimForm::readHandling(Claim &claim) const
{
    claim.nhsrReference = m_nhsr->text().trimmed();
    claim.claimType = m_type->text().trimmed();
    claim.injury = m_injury->text().trimmed();
    claim.stage = m_stage->text().trimmed();
    claim.outcome = m_outcome->text().trimmed();
    claim.solicitor = m_solicitor->text().trimmed();
    claim.handler = m_handler->text().trimmed();
    claim.privileged = m_privileged->isChecked();
}

QList<FieldProblem> ClaimForm::read(ClaimFile &file) const
{
    QList<FieldProblem> problems = unreadable();
    readCase(file.claim);
    readHandling(file.claim);
    file.claimant.name = m_claimant->text().simplified();
    for (const Sum &sum : m_sums) {
        const auto money = readMoney(sum.input->text());
        if (money)
            file.claim.*sum.member = *money;
        else
            problems += { sum.column, QStringLiteral("form.sum-unreadable"), {} };
    }
    const QString probability = m_probability->text().remove(QLatin1Char('%')).simplified();
    bool isNumber = true;
    const int perCent = probability.toInt(&isNumber);
    file.claim.probability
        = isNumber && !probability.isEmpty() ? std::optional(perCent) : std::nullopt;
    if (!probability.isEmpty() && !isNumber)
        problems += { QStringLiteral("probability"), QStringLiteral("form.number-unreadable"), {} };
    file.claim.status = claimStatus(file.claim); // it follows from the days and what was paid
    return problems;
}

void ClaimForm::save()
{
    clearErrors();
    ClaimFile draft = m_file;
    QList<FieldProblem> problems = read(draft);
    const bool isNew = !draft.claim.id.isValid();
    if (!problems.isEmpty()) {
        // All at once: what the rules find is said together with what could not be read.
        for (const FieldProblem &found : checkClaim(draft.claim, desk().today())) {
            const auto isSame
                = [&](const FieldProblem &known) { return known.field == found.field; };
            if (isNew && std::none_of(problems.begin(), problems.end(), isSame))
                problems += found;
        }
        showError({ ErrorCode::Invalid, QStringLiteral("claim.invalid"), {}, problems });
        return;
    }
    const auto place = m_place->store();
    if (!place) {
        showError(place.error());
        return;
    }
    draft.claim.siteId = place->site;
    draft.claim.unitId = place->unit;
    const Result<ClaimId> done = isNew
        ? m_service.log(draft)
        : m_service.change(draft).map([&] { return draft.claim.id; });
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
