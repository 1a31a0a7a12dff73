#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/complaints/complaint.h"

namespace heed {

class Database;

/// The rules that set a complaint's due dates.
struct ComplaintClockRules
{
    DeadlineRules law;
    /// A care provider's own times where SI 2009/309 does not bind (complaints reference 2: reg 16
    /// sets no limit). Settings "complaints.own-acknowledge" and "complaints.own-reply", written as
    /// "3 working-days" or "28 calendar-days"; an empty setting means no such time.
    std::optional<DeadlineSpan> ownAcknowledge;
    std::optional<DeadlineSpan> ownReply;

    /// Errors: as DeadlineRules::load(); Storage.
    [[nodiscard]] static Result<ComplaintClockRules> load(Database &database);
};

/// "3 working-days" as a span; nothing when it does not read as one.
[[nodiscard]] std::optional<DeadlineSpan> spanFromText(const QString &text);

/// Which rules bind where nobody said who pays: a care home's own, else those of the NHS. From the
/// setting "organisation.kind". Errors: Storage.
[[nodiscard]] Result<Regime> ownRegime(Database &database);

/// One due date that a rule gives a complaint on its own.
struct ComplaintDue
{
    QString rule; ///< id in rules/deadlines.json, or one of ledgerrule
    Deadline deadline;
};

/// What the rules say about a complaint as it stands, in the order in which they fall due:
/// acknowledgement (reg 13(3), or the provider's own time), the oral quick fix (reg 8(1)(c)) and
/// the relevant period (reg 14(3)). Only a complaint, or one that came through an MP, is owed an
/// acknowledgement and a reply; a spoken concern is owed the quick fix. Every clock runs from the
/// first day any member of staff received it; only the acknowledgement of a case that another body
/// sent on runs from `passedOn`, the day on which we had it from them.
/// Errors: Invalid when the day of receipt lies outside the calendar.
[[nodiscard]] Result<std::vector<ComplaintDue>> dueDates(const Complaint &complaint,
    const ComplaintClockRules &rules, const WorkingCalendar &calendar, QDate passedOn = {});

/// Brings the ledger of a file up to its facts: adds a version for each rule whose day moved, and
/// fills the columns that lists read (acknowledgeBy, firstReplyBy, replyBy, relevantPeriodEnds).
/// Where the ledger holds no response period yet, one is made of firstReplyBy and replyBy as given
/// (an imported log), or of the provider's own time. Gives true when a version was added.
/// Errors: as dueDates().
Result<bool> settleDueDates(ComplaintFile &file, const ComplaintClockRules &rules,
    const WorkingCalendar &calendar, QDate today, const QString &reason = {});

/// The versions of one rule in a file, oldest first.
[[nodiscard]] std::vector<DeadlineEntry> versionsOf(const ComplaintFile &file, const QString &rule);

/// One version of a due date, with what there is to say about it.
struct LedgerLine
{
    DeadlineEntry entry;
    QString label; ///< of the rule, in English; empty for an agreed response period
    QString source; ///< of the rule; empty for an agreed response period
    bool isVerified = true; ///< false while the rule rests on general knowledge
    QString explanation; ///< how the calendar gives this day; empty where no rule counts it
    bool isNewest = true;
    bool applies = true; ///< false when the rule does not bind the case any more
    /// False for a response period that was agreed after the one before had lapsed: it is told, and
    /// does not count as in time.
    bool counts = true;
};

/// The ledger of a file, rule by rule, oldest version first.
[[nodiscard]] std::vector<LedgerLine> ledgerOf(
    const ComplaintFile &file, const ComplaintClockRules &rules, const WorkingCalendar &calendar);

/// The day until which a complaint's relevant period runs, given that of the six months: longer
/// only by a response period that was agreed on or before it. Source: SI 2009/309 reg 14(3).
[[nodiscard]] QDate relevantPeriodEnd(
    QDate sixMonthsEnd, const std::vector<DeadlineEntry> &replyVersions);

} // namespace heed
