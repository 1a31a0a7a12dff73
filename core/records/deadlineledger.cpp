#include "core/records/deadlineledger.h"

namespace heed {

Result<std::vector<DeadlineEntry>> DeadlineLedger::all(const RecordRef &record) const
{
    return selectRows<DeadlineEntry>(m_database,
        QStringLiteral("WHERE kind = ? AND record_id = ? ORDER BY rule, version"),
        { record.kind, record.id });
}

Result<std::vector<DeadlineEntry>> DeadlineLedger::history(
    const RecordRef &record, const QString &rule) const
{
    return selectRows<DeadlineEntry>(m_database,
        QStringLiteral("WHERE kind = ? AND record_id = ? AND rule = ? ORDER BY version"),
        { record.kind, record.id, rule });
}

Result<std::optional<DeadlineEntry>> DeadlineLedger::current(
    const RecordRef &record, const QString &rule) const
{
    return history(record, rule)
        .map([](const std::vector<DeadlineEntry> &versions) -> std::optional<DeadlineEntry> {
            if (versions.empty())
                return std::nullopt;
            return versions.back();
        });
}

Result<DeadlineEntry> DeadlineLedger::add(Transaction &transaction, DeadlineEntry entry)
{
    const DeadlineLedger ledger(transaction.database());
    const auto before = ledger.current({ entry.kind, entry.recordId }, entry.rule);
    if (!before)
        return Failure(before.error());
    entry.version = *before ? (*before)->version + 1 : 1;
    if (!entry.setOn.isValid())
        entry.setOn = transaction.clock().today();
    return insertRow(transaction, entry).map([&](DeadlineEntryId id) {
        entry.id = id;
        return entry;
    });
}

QDate dayInAgreedTime(const std::vector<DeadlineEntry> &versions)
{
    QDate day;
    bool wasTold = false;
    for (const DeadlineEntry &version : versions) {
        // A version without its day of agreement comes from a log that did not keep it, or is the
        // time that a provider's procedure gives everybody.
        const bool inTime = !version.agreedOn.isValid() || version.agreedOn <= day;
        const bool byAgreement = !version.agreedOn.isValid() || !version.agreedWith.isEmpty();
        if (!day.isValid() || (inTime && (byAgreement || !wasTold)))
            day = version.dueOn;
        wasTold = wasTold || version.agreedOn.isValid();
    }
    return day;
}

} // namespace heed
