#pragma once

#include "core/fairness/standalonerows.h"
#include "core/records/parts.h"

/// What an organisation has to do every year, every so many months, or when somebody asks.
namespace heed {

namespace recordkind {
inline const QString Duty = QStringLiteral("duty");
} // namespace recordkind

using DutyId = TypedId<struct DutyTag>;
using DutyDoneId = TypedId<struct DutyDoneTag>;

enum class DutyRule {
    Yearly, ///< on one day of each year
    EveryMonths, ///< so many months after it was last done
    OnRequest, ///< within so many days of being asked
};

template <> struct EnumCodes<DutyRule>
{
    static constexpr std::array list {
        std::pair { DutyRule::Yearly, "yearly" },
        std::pair { DutyRule::EveryMonths, "every_months" },
        std::pair { DutyRule::OnRequest, "on_request" },
    };
};

struct Duty
{
    DutyId id;
    qint64 revision = 1;
    QString code; ///< of duties.json; empty for one's own
    QString title;
    QString what;
    QString source;
    QString sourceVersion;
    bool unverified = false; ///< some of it is a local default, or from general knowledge
    DutyRule rule = DutyRule::EveryMonths;
    int dueMonth = 0; ///< Yearly: 1 to 12
    int dueDay = 0; ///< Yearly: 1 to 31; in a shorter month, its last day
    int everyMonths = 0;
    int withinDays = 0; ///< OnRequest: calendar days
    int noticeDays = 0; ///< so long before the day it comes up on Today
    QString owner;
    QDate startsOn; ///< counted from; what was due before is not asked for
    bool active = true;
    QString whyNot; ///< why it does not bind
};

/// Once done, with what shows it.
struct DutyDone
{
    DutyDoneId id;
    qint64 revision = 1;
    DutyId dutyId;
    QDate forDue; ///< the day it was due; invalid where none was
    QDate doneOn;
    QString doneBy;
    QString evidence;
};

template <> struct RowOf<Duty>
{
    static constexpr auto table = "duty";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("code", row.code);
        visit("title", row.title);
        visit("what", row.what);
        visit("source", row.source);
        visit("source_version", row.sourceVersion);
        visit("unverified", row.unverified);
        visit("rule", row.rule);
        visit("due_month", row.dueMonth);
        visit("due_day", row.dueDay);
        visit("every_months", row.everyMonths);
        visit("within_days", row.withinDays);
        visit("notice_days", row.noticeDays);
        visit("owner", row.owner);
        visit("starts_on", row.startsOn);
        visit("active", row.active);
        visit("why_not", row.whyNot);
    }
};

template <> struct RowOf<DutyDone>
{
    static constexpr auto table = "duty_done";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("duty_id", row.dutyId);
        visit("for_due", row.forDue);
        visit("done_on", row.doneOn);
        visit("done_by", row.doneBy);
        visit("evidence", row.evidence);
    }
};

template <> struct StandaloneOf<Duty>
{
    static QString kind() { return recordkind::Duty; }
    static constexpr auto order = "id";
    static QList<FieldProblem> check(const Duty &row, QDate today);
};

template <> struct PartOf<DutyDone>
{
    static const QString &kind() { return recordkind::Duty; }
    static constexpr auto owner = &DutyDone::dutyId;
    static constexpr auto ownerColumn = "duty_id";
    static constexpr auto order = "done_on DESC, id DESC";
    static QList<FieldProblem> check(const DutyDone &row, QDate today);
};

} // namespace heed
