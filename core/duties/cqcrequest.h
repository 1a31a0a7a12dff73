#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/complaints/complaint.h"

namespace heed {

using CqcRequestId = TypedId<struct CqcRequestTag>;

namespace recordkind {
inline const QString CqcRequest = QStringLiteral("cqc_request");
}

/// What the Care Quality Commission asked for, by the regulation of SI 2014/2936 that lets it.
enum class CqcRegulation {
    Complaints, ///< 16(3): a summary of complaints, responses and further correspondence
    Governance, ///< 17(3): a report on how 17(2) is kept, and plans for improvement
};

template <> struct EnumCodes<CqcRegulation>
{
    static constexpr std::array list {
        std::pair { CqcRegulation::Complaints, "16_3" },
        std::pair { CqcRegulation::Governance, "17_3" },
    };
};

/// A request of the regulator with its clock.
struct CqcRequest
{
    CqcRequestId id;
    qint64 revision = 1;
    QString reference;
    CqcRegulation regulation = CqcRegulation::Complaints;
    QDate receivedOn; ///< the clock starts on the day after
    QDate dueOn; ///< by the rule "cqc-request": kept so that lists need not count
    QDate periodFrom; ///< the days that were asked about
    QDate periodTo;
    QString askedFor; ///< in the regulator's words
    QString preparer;
    QDate sentOn;
    QString note;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;

    [[nodiscard]] bool isOpen() const { return !sentOn.isValid(); }
};

template <> struct RowOf<CqcRequest>
{
    static constexpr auto table = "cqc_request";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("regulation", row.regulation);
        visit("received_on", row.receivedOn);
        visit("due_on", row.dueOn);
        visit("period_from", row.periodFrom);
        visit("period_to", row.periodTo);
        visit("asked_for", row.askedFor);
        visit("preparer", row.preparer);
        visit("sent_on", row.sentOn);
        visit("note", row.note);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

/// Every problem of a draft. Source: SI 2014/2936 regs 16(3), 17(3).
[[nodiscard]] QList<FieldProblem> checkCqcRequest(const CqcRequest &draft, QDate today);

/// The last day for sending it, with its explanation: 28 calendar days, the first of them the day
/// after the request. Errors: as DeadlineRules::deadline().
[[nodiscard]] Result<Deadline> cqcDeadline(
    QDate receivedOn, const DeadlineRules &rules, const WorkingCalendar &calendar);

} // namespace heed
