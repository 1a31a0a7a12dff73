#include "core/insight/carelines.h"

#include "core/candour/candour.h"
#include "core/complaints/investigation/investigationcodes.h"
#include "core/complaints/investigation/staffcare.h"
#include "core/records/recordkinds.h"
#include "core/store/database.h"

namespace heed {

namespace {

/// What each query begins with: id, reference, whom it is about, ward, site, who does it, who has
/// the case in hand; then the day and words of its own.
constexpr auto placesSql = " LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = "
                           "c.unit_id WHERE c.binned_at IS NULL AND ";

constexpr auto statementsSql
    = "SELECT c.id, c.reference, p.person, u.name, s.name, NULL, c.handler, p.due_on, p.person "
      "FROM statement p JOIN complaint c ON c.id = p.complaint_id";
constexpr auto openStatements
    = "p.received_on IS NULL AND p.due_on IS NOT NULL AND c.closed_on IS NULL";

constexpr auto planSql
    = "SELECT c.id, c.reference, NULL, u.name, s.name, p.who, c.handler, p.due_on, p.what "
      "FROM plan_step p JOIN complaint c ON c.id = p.complaint_id";
constexpr auto openPlan = "p.done_on IS NULL AND p.due_on IS NOT NULL AND c.closed_on IS NULL";

constexpr auto remediesSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, NULL, c.handler, p.due_on, p.what "
      "FROM complaint_remedy p JOIN complaint c ON c.id = p.complaint_id "
      "LEFT JOIN person who ON who.id = c.complainant_id";
constexpr auto openRemedies = "p.delivered_on IS NULL AND p.due_on IS NOT NULL";

constexpr auto returnedSql = "SELECT c.id, c.reference, who.name, u.name, s.name, NULL, c.handler, "
                             "coalesce(p.extended_to, p.answer_by), NULL FROM ombudsman_status p "
                             "JOIN complaint c ON c.id = p.complaint_id "
                             "LEFT JOIN person who ON who.id = c.complainant_id";
constexpr auto openReturned
    = "p.answered_on IS NULL AND coalesce(p.extended_to, p.answer_by) IS NOT NULL";

constexpr auto secondSql
    = "SELECT c.id, c.reference, p.person, u.name, s.name, NULL, c.handler, p.assigned_on, NULL "
      "FROM assignment p JOIN complaint c ON p.kind = 'complaint' AND c.id = p.record_id";
constexpr auto secondOfIncidentSql
    = "SELECT c.id, c.reference, p.person, u.name, s.name, NULL, c.handler, p.assigned_on, NULL "
      "FROM assignment p JOIN incident c ON p.kind = 'incident' AND c.id = p.record_id";
constexpr auto secondOfDutySql
    = "SELECT c.id, c.reference, p.person, u.name, s.name, NULL, c.handler, p.assigned_on, NULL "
      "FROM assignment p JOIN candour c ON p.kind = 'candour' AND c.id = p.record_id";
constexpr auto openSecond = "p.state = 'awaits_second' AND p.ended_on IS NULL";

// Nobody is owed anything any more from whom the debrief is recorded.
constexpr auto staffSql
    = "SELECT c.id, c.reference, coalesce(p.person, p.post), u.name, s.name, NULL, c.handler, "
      "p.named_on, p.told_on, p.support_offered_on, p.account_asked_on, p.account_due_on, "
      "p.account_received_on, p.outcome_told_on, coalesce(c.replied_on, c.resolved_early_on), "
      "c.closed_on, (SELECT max(m.told_on) FROM staff_update m WHERE m.subject_id = p.id), "
      "p.post FROM staff_subject p JOIN complaint c ON c.id = p.complaint_id";
constexpr auto openStaff = "p.debrief_on IS NULL";

QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

WorkStep workStep(StaffStep step)
{
    switch (step) {
    case StaffStep::Tell:
        return WorkStep::TellStaff;
    case StaffStep::OfferSupport:
        return WorkStep::OfferStaffSupport;
    case StaffStep::Account:
        return WorkStep::ReceiveStaffAccount;
    case StaffStep::Update:
        return WorkStep::UpdateStaff;
    case StaffStep::TellOutcome:
        return WorkStep::TellStaffOutcome;
    case StaffStep::Debrief:
        break;
    }
    return WorkStep::DebriefStaff;
}

class CareReader
{
public:
    CareReader(const Session &session, StaffTimes times)
        : m_session(session)
        , m_times(std::move(times))
        , m_readsNames(permits(session.role, Capability::ReadNames))
    {
    }

    Result<QList<WorkItem>> read()
    {
        return dated(statementsSql, openStatements, WorkStep::ReceiveStatement)
            .and_then([&] { return dated(planSql, openPlan, WorkStep::DoPlanStep); })
            .and_then([&] { return dated(remediesSql, openRemedies, WorkStep::DeliverRemedy); })
            .and_then([&] { return dated(returnedSql, openReturned, WorkStep::AnswerReturned); })
            .and_then([&] { return seconds(secondSql, recordkind::Complaint); })
            .and_then([&] { return seconds(secondOfIncidentSql, recordkind::Incident); })
            .and_then([&] { return seconds(secondOfDutySql, recordkind::Candour); })
            .and_then([&] {
                return each(staffSql, openStaff, [this](const Statement &row) { takeStaff(row); });
            })
            .map([&] { return std::move(m_items); });
    }

private:
    template <typename Take> Result<void> each(const char *select, const char *where, Take take)
    {
        const QString sql = QLatin1String(select) + QLatin1String(placesSql) + QLatin1String(where);
        const auto rows = m_session.database.run(sql);
        if (!rows)
            return Failure(rows.error());
        while ((*rows)->next())
            take(**rows);
        return {};
    }

    Result<void> dated(const char *select, const char *where, WorkStep step)
    {
        return each(select, where, [this, step](const Statement &row) {
            WorkItem item = begin(row, step);
            item.what = step == WorkStep::ReceiveStatement ? QString() : row.text(8);
            item.dueOn = dayAt(row, 7);
            m_items << item;
        });
    }

    Result<void> seconds(const char *select, const QString &kind)
    {
        return each(select, openSecond, [this, &kind](const Statement &row) {
            WorkItem item = begin(row, WorkStep::SecondPersonAwaited);
            item.record.kind = kind;
            item.since = dayAt(row, 7);
            m_items << item;
        });
    }

    WorkItem begin(const Statement &row, WorkStep step) const
    {
        WorkItem item;
        item.record = { recordkind::Complaint, row.number(0) };
        item.reference = row.text(1);
        if (m_readsNames)
            item.who = shortName(row.text(2));
        item.place = row.text(3).isEmpty() ? row.text(4) : row.text(3);
        item.caseHandler = row.text(6);
        item.handler = row.text(5).isEmpty() ? item.caseHandler : row.text(5);
        item.step = step;
        return item;
    }

    void takeStaff(const Statement &row)
    {
        StaffSubject subject;
        subject.namedOn = dayAt(row, 7);
        subject.toldOn = dayAt(row, 8);
        subject.supportOfferedOn = dayAt(row, 9);
        subject.accountAskedOn = dayAt(row, 10);
        subject.accountDueOn = dayAt(row, 11);
        subject.accountReceivedOn = dayAt(row, 12);
        subject.outcomeToldOn = dayAt(row, 13);
        const StaffContext context { dayAt(row, 16), dayAt(row, 14), dayAt(row, 15) };
        for (const StaffDue &due : staffDues(subject, context, m_times, m_session.calendar)) {
            WorkItem item = begin(row, workStep(due.step));
            item.what = row.text(17);
            item.dueOn = due.dueOn;
            m_items << item;
        }
    }

    const Session &m_session;
    StaffTimes m_times;
    bool m_readsNames;
    QList<WorkItem> m_items;
};

} // namespace

Result<QList<WorkItem>> careLines(const Session &session)
{
    return StaffTimes::load(session.database).and_then([&session](StaffTimes times) {
        return CareReader(session, std::move(times)).read();
    });
}

} // namespace heed
