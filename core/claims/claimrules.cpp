#include "core/claims/claimrules.h"

namespace heed {

namespace {

constexpr int wholePerCent = 100;

struct DatedField
{
    const char *field;
    QDate day;
};

struct SumField
{
    const char *field;
    Money sum;
};

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// What has been written down has happened: none of these days lies ahead.
void checkFuture(const Claim &draft, QDate today, QList<FieldProblem> &problems)
{
    const DatedField past[] {
        { "incident_on", draft.incidentOn },
        { "knowledge_on", draft.knowledgeOn },
        { "notified_on", draft.notifiedOn },
        { "opened_on", draft.openedOn },
        { "settled_on", draft.settledOn },
        { "closed_on", draft.closedOn },
    };
    for (const auto &[field, day] : past) {
        if (day.isValid() && day > today)
            problems += { text(field), QStringLiteral("claim.in-future"), { iso(day) } };
    }
}

void checkNotBefore(
    DatedField later, QDate earlier, const char *fact, QList<FieldProblem> &problems)
{
    if (later.day.isValid() && earlier.isValid() && later.day < earlier)
        problems += { text(later.field), text(fact), { iso(later.day), iso(earlier) } };
}

void checkOrder(const Claim &draft, QList<FieldProblem> &problems)
{
    checkNotBefore(
        { "knowledge_on", draft.knowledgeOn }, draft.incidentOn, "claim.before-incident", problems);
    checkNotBefore(
        { "notified_on", draft.notifiedOn }, draft.incidentOn, "claim.before-incident", problems);
    checkNotBefore(
        { "settled_on", draft.settledOn }, draft.notifiedOn, "claim.before-notified", problems);
    checkNotBefore(
        { "closed_on", draft.closedOn }, draft.notifiedOn, "claim.before-notified", problems);
    checkNotBefore(
        { "closed_on", draft.closedOn }, draft.openedOn, "claim.closed-before-opened", problems);
}

void checkSums(const Claim &draft, QList<FieldProblem> &problems)
{
    const SumField sums[] {
        { "damages_reserve", draft.damagesReserve },
        { "claimant_costs_reserve", draft.claimantCostsReserve },
        { "defence_costs_reserve", draft.defenceCostsReserve },
        { "damages_paid", draft.damagesPaid },
        { "claimant_costs_paid", draft.claimantCostsPaid },
        { "defence_costs_paid", draft.defenceCostsPaid },
    };
    for (const auto &[field, sum] : sums) {
        if (sum.pence < 0)
            problems += { text(field), QStringLiteral("claim.negative-sum"),
                { QString::number(sum.pence) } };
    }
    if (draft.probability && (*draft.probability < 0 || *draft.probability > wholePerCent))
        problems += { QStringLiteral("probability"), QStringLiteral("claim.probability-impossible"),
            { QString::number(*draft.probability) } };
}

void checkStatus(const Claim &draft, QList<FieldProblem> &problems)
{
    const bool open = draft.status == ClaimStatus::Open;
    const bool ended = draft.closedOn.isValid() || draft.settledOn.isValid();
    if (open && ended)
        problems += { QStringLiteral("status"), QStringLiteral("claim.open-with-ending"),
            { iso(draft.closedOn.isValid() ? draft.closedOn : draft.settledOn) } };
    if (!open && !ended)
        problems += { QStringLiteral("closed_on"), QStringLiteral("claim.ended-without-day"), {} };
    if (draft.status == ClaimStatus::ClosedNil && draft.damagesPaid.pence > 0)
        problems += { QStringLiteral("status"), QStringLiteral("claim.nil-with-damages"),
            { QString::number(draft.damagesPaid.pence) } };
}

} // namespace

QList<FieldProblem> checkClaim(const Claim &draft, QDate today)
{
    QList<FieldProblem> problems;
    if (!draft.notifiedOn.isValid())
        problems += { QStringLiteral("notified_on"), QStringLiteral("claim.notified-missing"), {} };
    checkFuture(draft, today, problems);
    checkOrder(draft, problems);
    checkSums(draft, problems);
    checkStatus(draft, problems);
    return problems;
}

ClaimStatus claimStatus(const Claim &claim)
{
    if (!claim.closedOn.isValid() && !claim.settledOn.isValid())
        return ClaimStatus::Open;
    const auto says = [&claim](const char *word) {
        return claim.outcome.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (says("ppo") || says("periodical"))
        return ClaimStatus::SettledPpo;
    if (claim.damagesPaid.pence > 0 || (says("settled") && !says("nil")))
        return ClaimStatus::SettledDamages;
    return ClaimStatus::ClosedNil;
}

} // namespace heed
