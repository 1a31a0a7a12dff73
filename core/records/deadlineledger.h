#pragma once

#include "core/records/record.h"

namespace heed {

/// Rules of the ledger that are no rule of resources/rules/deadlines.json.
namespace ledgerrule {
/// The response period agreed with the complainant or set by the body (reg 13(7)-(8)).
inline const QString Reply = QStringLiteral("reply");
/// A care provider's own time for acknowledging, where regulation 13(3) does not bind.
inline const QString OwnAcknowledge = QStringLiteral("own-acknowledge");
} // namespace ledgerrule

/// Every version of every due date. Regulation 17(c) of SI 2009/309 asks whether the report was
/// sent in the period that was told, or in any amendment of it: so a version is added and never
/// changed. The caller notes the record that the due date belongs to.
class DeadlineLedger
{
public:
    explicit DeadlineLedger(Database &database)
        : m_database(database)
    {
    }

    /// Every due date of a record, by rule and version.
    [[nodiscard]] Result<std::vector<DeadlineEntry>> all(const RecordRef &record) const;
    /// The versions of one rule, oldest first.
    [[nodiscard]] Result<std::vector<DeadlineEntry>> history(
        const RecordRef &record, const QString &rule) const;
    /// The newest version of one rule; empty when there is none.
    [[nodiscard]] Result<std::optional<DeadlineEntry>> current(
        const RecordRef &record, const QString &rule) const;

    /// Adds the next version; `version` is counted here and `setOn`, where empty, is today.
    static Result<DeadlineEntry> add(Transaction &transaction, DeadlineEntry entry);

private:
    Database &m_database;
};

/// The day until which the reply is in the agreed time: the first period, and each amendment that
/// was agreed with the person before the period before it lapsed. One that was agreed later, or
/// that the body set alone over a period that it had told, does not count.
/// `versions` are those of rule "reply", oldest first. An invalid day when there are none.
/// Source: complaints reference 7 ("In agreed time"); SI 2009/309 reg 14(3) ("before the expiry").
[[nodiscard]] QDate dayInAgreedTime(const std::vector<DeadlineEntry> &versions);

} // namespace heed
