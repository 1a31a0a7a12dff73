#include "core/insight/complaintwork.h"

#include "core/calendar/deadlinerules.h"
#include "core/complaints/complaintcodes.h"
#include "core/insight/serioussince.h"
#include "core/insight/worklines.h"
#include "core/records/recordkinds.h"
#include "core/store/database.h"

#include <QHash>

namespace heed {

namespace {

WorkStep workStep(NextStep step)
{
    switch (step) {
    case NextStep::Acknowledge:
        return WorkStep::Acknowledge;
    case NextStep::AgreePeriod:
        return WorkStep::AgreePeriod;
    case NextStep::Reply:
        return WorkStep::Reply;
    case NextStep::ExplainDelay:
        return WorkStep::ExplainDelay;
    case NextStep::ReplyAgain:
        return WorkStep::ReplyAgain;
    case NextStep::Close:
        return WorkStep::Close;
    case NextStep::SortOut:
    case NextStep::Nothing:
        break;
    }
    return WorkStep::SortOut;
}

class ComplaintWork
{
public:
    ComplaintWork(const Session &session, Worklist &list)
        : m_session(session)
        , m_list(list)
        , m_today(session.clock.today())
        , m_signs(permits(session.role, Capability::SignOff))
    {
    }

    Result<void> add();

private:
    using Take = void (ComplaintWork::*)(const Statement &);

    void takeComplaint(const Statement &row);
    void escalate(const WorkItem &item, const Complaint &complaint);
    void takeLetter(const Statement &row);
    void takeCasework(const Statement &row);
    void takeOmbudsman(const Statement &row);
    void takeRecommendation(const Statement &row);

    const Session &m_session;
    Worklist &m_list;
    QDate m_today;
    bool m_signs;
};

constexpr auto complaintsSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, c.type, c.received_on, "
      "c.acknowledged_on, c.acknowledge_by, c.reply_by, c.relevant_period_ends, "
      "c.delay_explained_on, c.resolved_early_on, c.replied_on, c.consent, c.consent_on, e.id, "
      "e.reply_by, e.replied_on, h.from_on, CASE WHEN c.type IN ('complaint', 'mp') THEN NULL ELSE "
      "(SELECT d.due_on FROM deadline d WHERE d.kind = 'complaint' AND d.record_id = c.id "
      "AND d.rule = 'oral-quick-fix' ORDER BY d.version DESC LIMIT 1) END, "
      "c.grade_received, c.significant_impact "
      "FROM complaint c LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "LEFT JOIN complaint_episode e ON e.id = (SELECT o.id FROM complaint_episode o "
      "WHERE o.complaint_id = c.id AND o.closed_on IS NULL ORDER BY o.number LIMIT 1) "
      "LEFT JOIN complaint_hold h ON h.id = (SELECT max(o.id) FROM complaint_hold o "
      "WHERE o.complaint_id = c.id AND o.to_on IS NULL) "
      "WHERE c.closed_on IS NULL AND c.binned_at IS NULL AND c.type <> 'compliment'";

/// As much of a file as nextStep() looks at.
ComplaintFile sketchOf(const Statement &row)
{
    ComplaintFile file;
    Complaint &complaint = file.complaint;
    columns::read(row.value(6), complaint.type);
    complaint.receivedOn = dayAt(row, 7);
    complaint.acknowledgedOn = dayAt(row, 8);
    complaint.acknowledgeBy = dayAt(row, 9);
    complaint.replyBy = dayAt(row, 10);
    complaint.relevantPeriodEnds = dayAt(row, 11);
    complaint.delayExplainedOn = dayAt(row, 12);
    complaint.resolvedEarlyOn = dayAt(row, 13);
    complaint.repliedOn = dayAt(row, 14);
    columns::read(row.value(15), complaint.consent);
    complaint.consentOn = dayAt(row, 16);
    if (row.number(17) > 0) {
        ComplaintEpisode episode;
        episode.replyBy = dayAt(row, 18);
        episode.repliedOn = dayAt(row, 19);
        file.episodes = { episode };
    }
    columns::read(row.value(22), complaint.gradeReceived);
    columns::read(row.value(23), complaint.significantImpact);
    if (const QDate quickFix = dayAt(row, 21); quickFix.isValid()) {
        DeadlineEntry entry;
        entry.kind = recordkind::Complaint;
        entry.rule = deadlinerule::OralQuickFix;
        entry.dueOn = quickFix;
        file.deadlines = { entry };
    }
    return file;
}

void ComplaintWork::takeComplaint(const Statement &row)
{
    const ComplaintFile file = sketchOf(row);
    WorkItem item = beginLine(m_session, recordkind::Complaint, row);
    const Complaint &complaint = file.complaint;
    if (complaint.consent == Consent::Requested)
        addWaiting(m_list, item, WorkStep::ConsentAwaited,
            complaint.consentOn.isValid() ? complaint.consentOn : complaint.receivedOn);
    if (const QDate held = dayAt(row, 20); held.isValid())
        addWaiting(m_list, item, WorkStep::OnHold, held);
    escalate(item, complaint);
    const ComplaintStep step = nextStep(file, m_today, m_session.calendar);
    item.step = workStep(step.step);
    if (item.step == WorkStep::Close)
        item.since = std::max(complaint.repliedOn, complaint.resolvedEarlyOn);
    // The six months of an unagreed period are no reason to wait for them.
    if (step.dueOn.isValid() && item.step != WorkStep::AgreePeriod)
        addDue(m_list, m_session, item, step.dueOn);
    else if (step.dueOn.isValid() && step.dueOn < m_today)
        addDue(m_list, m_session, item, step.dueOn);
    else
        addUndated(m_list, item);
}

void ComplaintWork::escalate(const WorkItem &item, const Complaint &complaint)
{
    const EscalationReason reason = escalationOf(complaint);
    if (!m_signs || reason == EscalationReason::None)
        return;
    WorkItem serious = item;
    serious.step = WorkStep::LookAtSeriousCase;
    serious.escalation = reason;
    serious.since = seriousSince(m_session.database, complaint).value_or(complaint.receivedOn);
    m_list.toSign << serious;
}

constexpr auto lettersSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, l.title, "
      "substr(l.submitted_at, 1, 10) FROM letter l JOIN complaint c ON c.id = l.complaint_id "
      "LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE l.status = 'submitted' AND c.binned_at IS NULL";

void ComplaintWork::takeLetter(const Statement &row)
{
    WorkItem item = beginLine(m_session, recordkind::Complaint, row);
    item.what = row.text(6);
    item.since = dayAt(row, 7);
    item.step = WorkStep::SignLetter;
    if (m_signs)
        m_list.toSign << item;
    else
        addWaiting(m_list, item, WorkStep::SignatureAwaited, item.since);
}

// What is told on the way is for open cases; letters and limits outlive the case.
constexpr auto caseworkSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, w.step, w.due_on, w.since "
      "FROM (SELECT complaint_id, 'update' AS step, next_on AS due_on, told_on AS since "
      "FROM complaint_update p WHERE next_on IS NOT NULL AND NOT EXISTS (SELECT 1 "
      "FROM complaint_update n WHERE n.complaint_id = p.complaint_id "
      "AND (n.told_on, n.id) > (p.told_on, p.id)) "
      "UNION ALL SELECT complaint_id, 'consent', remind_on, requested_on FROM complaint_consent "
      "WHERE remind_on IS NOT NULL AND received_on IS NULL AND refused_on IS NULL "
      "AND given_up_on IS NULL "
      "UNION ALL SELECT complaint_id, 'exclusion', NULL, decided_on FROM complaint_exclusion "
      "WHERE letter_on IS NULL AND limb <> 'c' "
      "UNION ALL SELECT complaint_id, 'late', NULL, decided_on FROM complaint_late_test "
      "WHERE letter_on IS NULL AND NOT (good_reasons = 'yes' AND still_fair = 'yes') "
      "UNION ALL SELECT complaint_id, 'refusal', NULL, decided_on "
      "FROM complaint_representative_test WHERE letter_on IS NULL AND best_interests = 'no' "
      "UNION ALL SELECT complaint_id, 'limits', review_on, decided_on FROM complaint_contact_limit "
      "WHERE decided_on IS NOT NULL AND ended_on IS NULL AND review_on IS NOT NULL) w "
      "JOIN complaint c ON c.id = w.complaint_id AND c.binned_at IS NULL "
      "LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE w.step NOT IN ('update', 'consent') OR (c.closed_on IS NULL "
      "AND (w.step = 'consent' OR c.replied_on IS NULL OR EXISTS (SELECT 1 "
      "FROM complaint_episode e WHERE e.complaint_id = c.id AND e.replied_on IS NULL)))";

void ComplaintWork::takeCasework(const Statement &row)
{
    static const QHash<QString, WorkStep> steps {
        { QStringLiteral("update"), WorkStep::UpdatePerson },
        { QStringLiteral("consent"), WorkStep::AskForConsentAgain },
        { QStringLiteral("exclusion"), WorkStep::SendExclusionLetter },
        { QStringLiteral("late"), WorkStep::SendLateLetter },
        { QStringLiteral("refusal"), WorkStep::SendRefusalLetter },
        { QStringLiteral("limits"), WorkStep::ReviewContactLimits },
    };
    WorkItem item = beginLine(m_session, recordkind::Complaint, row);
    item.step = steps.value(row.text(6));
    item.since = dayAt(row, 8);
    if (const QDate day = dayAt(row, 7); day.isValid())
        addDue(m_list, m_session, item, day);
    else
        addUndated(m_list, item);
}

constexpr auto ombudsmanSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, o.body, o.stage, "
      "o.contacted_on, o.due_on, o.sent_on FROM ombudsman_contact o "
      "JOIN complaint c ON c.id = o.complaint_id "
      "LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE o.decided_on IS NULL AND c.binned_at IS NULL";

void ComplaintWork::takeOmbudsman(const Statement &row)
{
    WorkItem item = beginLine(m_session, recordkind::Complaint, row);
    columns::read(row.value(6), item.ombudsman);
    std::optional<OmbudsmanStage> stage;
    columns::read(row.value(7), stage);
    const QDate dueOn = dayAt(row, 9);
    const QDate sentOn = dayAt(row, 10);
    item.step = WorkStep::SendOmbudsmanFile;
    if (sentOn.isValid())
        addWaiting(m_list, item, WorkStep::DecisionAwaited, sentOn);
    else if (dueOn.isValid())
        addDue(m_list, m_session, item, dueOn);
    else if (stage == OmbudsmanStage::FileRequest)
        addUndated(m_list, item);
    else
        addWaiting(m_list, item, WorkStep::DecisionAwaited, dayAt(row, 8));
}

constexpr auto recommendationsSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, o.body, r.text, r.due_on, "
      "r.evidence_sent_on FROM ombudsman_recommendation r "
      "JOIN ombudsman_contact o ON o.id = r.contact_id JOIN complaint c ON c.id = o.complaint_id "
      "LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE r.accepted_on IS NULL AND c.binned_at IS NULL";

void ComplaintWork::takeRecommendation(const Statement &row)
{
    WorkItem item = beginLine(m_session, recordkind::Complaint, row);
    columns::read(row.value(6), item.ombudsman);
    item.what = row.text(7);
    item.step = WorkStep::CarryOutRecommendation;
    const QDate dueOn = dayAt(row, 8);
    if (const QDate sentOn = dayAt(row, 9); sentOn.isValid())
        addWaiting(m_list, item, WorkStep::AcceptanceAwaited, sentOn);
    else if (dueOn.isValid())
        addDue(m_list, m_session, item, dueOn);
    else
        addUndated(m_list, item);
}

Result<void> ComplaintWork::add()
{
    const std::pair<const char *, Take> sources[] {
        { complaintsSql, &ComplaintWork::takeComplaint },
        { lettersSql, &ComplaintWork::takeLetter },
        { caseworkSql, &ComplaintWork::takeCasework },
        { ombudsmanSql, &ComplaintWork::takeOmbudsman },
        { recommendationsSql, &ComplaintWork::takeRecommendation },
    };
    for (const auto &[sql, take] : sources) {
        const auto done = eachRow(
            m_session, sql, [this, take = take](const Statement &row) { (this->*take)(row); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> addComplaintWork(const Session &session, Worklist &list)
{
    return ComplaintWork(session, list).add();
}

} // namespace heed
