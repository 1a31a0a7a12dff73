#include "core/claims/privilege.h"

#include "core/records/recordkinds.h"

namespace heed {

bool readsPrivileged(Role role) { return permits(role, Capability::WriteRecords); }

void withhold(Claim &claim)
{
    if (!claim.privileged)
        return;
    for (QString Claim::*text : { &Claim::description, &Claim::outcome, &Claim::injury,
             &Claim::stage, &Claim::solicitor })
        (claim.*text).clear();
    for (Money Claim::*sum : { &Claim::damagesReserve, &Claim::claimantCostsReserve,
             &Claim::defenceCostsReserve })
        claim.*sum = {};
    claim.probability.reset();
}

void withholdFrom(Role role, Claim &claim)
{
    if (!readsPrivileged(role))
        withhold(claim);
}

Result<bool> isPrivileged(Database &database, const RecordRef &record)
{
    const auto claimIs = [&database](const QString &where, qint64 id) {
        return database
            .scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM claim WHERE privileged = 1 AND ")
                    + where + QLatin1Char(')'),
                { id })
            .map([](const QVariant &found) { return found.toBool(); });
    };
    if (record.kind == recordkind::Claim)
        return claimIs(QStringLiteral("id = ?"), record.id);
    for (const char *holder : { "document", "action", "timeline_entry" }) {
        if (record.kind == QLatin1String(holder))
            return claimIs(QStringLiteral("id = (SELECT record_id FROM %1 WHERE kind = 'claim' AND "
                                          "id = ?)")
                               .arg(record.kind),
                record.id);
    }
    return false;
}

} // namespace heed
