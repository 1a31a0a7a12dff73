#include "core/exchange/claimdraft.h"

#include "core/claims/claimfields.h"
#include "core/claims/claimrules.h"
#include "core/exchange/fieldspec.h"
#include "core/exchange/rowvalues.h"
#include "core/records/recordkinds.h"

#include <QSet>

namespace heed {

namespace {

void fillCase(const RowValues &values, Claim &claim)
{
    claim.reference = values.text(QStringLiteral("reference"));
    claim.nhsrReference = values.text(QStringLiteral("nhsr_reference"));
    claim.scheme = values.code<ClaimScheme>(QStringLiteral("scheme")).value_or(ClaimScheme::Other);
    claim.claimType = values.text(QStringLiteral("claim_type"));
    claim.stage = values.text(QStringLiteral("stage"));
    claim.incidentOn = values.day(QStringLiteral("incident_on"));
    claim.knowledgeOn = values.day(QStringLiteral("knowledge_on"));
    claim.notifiedOn = values.day(QStringLiteral("notified_on"));
    claim.openedOn = values.day(QStringLiteral("opened_on"));
    claim.cause = values.text(QStringLiteral("cause"));
    claim.injury = values.text(QStringLiteral("injury"));
    claim.probability = values.number(QStringLiteral("probability"));
    claim.outcome = values.text(QStringLiteral("outcome"));
    claim.settledOn = values.day(QStringLiteral("settled_on"));
    claim.closedOn = values.day(QStringLiteral("closed_on"));
    claim.solicitor = values.text(QStringLiteral("solicitor"));
    claim.handler = values.text(QStringLiteral("handler"));
    claim.description = values.text(QStringLiteral("description"));
    // The register knows no exact place of a claim; what a log says of it stays readable.
    const QString location = values.text(QStringLiteral("location"));
    if (!location.isEmpty())
        claim.description = (claim.description + QLatin1Char('\n') + location).trimmed();
}

void fillSums(const RowValues &values, Claim &claim)
{
    claim.damagesReserve = values.money(QStringLiteral("damages_reserve"));
    claim.claimantCostsReserve = values.money(QStringLiteral("claimant_costs_reserve"));
    claim.defenceCostsReserve = values.money(QStringLiteral("defence_costs_reserve"));
    claim.damagesPaid = values.money(QStringLiteral("damages_paid"));
    claim.claimantCostsPaid = values.money(QStringLiteral("claimant_costs_paid"));
    claim.defenceCostsPaid = values.money(QStringLiteral("defence_costs_paid"));
}

/// A status that says that the claim is over, where no day says so: it stays among the open ones,
/// with its reserve, until somebody enters the day.
void reportOpenEnding(MappedRow &row, const Claim &claim)
{
    static const QSet<QString> ended { QStringLiteral("closed"), QStringLiteral("settled"),
        QStringLiteral("concluded"), QStringLiteral("nil") };
    const QString first = normalisedWords(claim.stage).section(QLatin1Char(' '), 0, 0);
    if (claim.status == ClaimStatus::Open && ended.contains(first))
        row.problems += { row.line, {}, QStringLiteral("import.claim-ended-without-day"),
            { claim.stage }, Severity::Warning };
}

} // namespace

ClaimDraft claimDraft(MappedRow &row, const DraftContext &context)
{
    const RowValues values(row);
    ClaimDraft draft;
    Claim &claim = draft.file.claim;
    fillCase(values, claim);
    fillSums(values, claim);
    claim.status = claimStatus(claim);
    reportOpenEnding(row, claim);
    const QString code = values.text(QStringLiteral("cause_code"));
    claim.theme
        = context.codes.themeFor(codescheme::ClaimCause, code.isEmpty() ? claim.cause : code);
    draft.file.claimant = values.person(QStringLiteral("claimant"));
    if (draft.file.claimant.isEmpty())
        draft.file.claimant = values.person(QStringLiteral("patient"));
    draft.place = { values.text(QStringLiteral("site")), values.text(QStringLiteral("unit")),
        values.text(QStringLiteral("directorate")) };
    for (const QString &reference : values.references(QStringLiteral("linked_complaint")))
        draft.links += { recordkind::Complaint, reference };
    for (const QString &reference : values.references(QStringLiteral("linked_incident")))
        draft.links += { recordkind::Incident, reference };
    return draft;
}

} // namespace heed
