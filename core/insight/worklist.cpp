#include "core/insight/worklist.h"

#include "core/calendar/deadlinerules.h"
#include "core/claims/privilege.h"
#include "core/complaints/complaintcodes.h"
#include "core/insight/candourwork.h"
#include "core/insight/carelines.h"
#include "core/insight/dutywork.h"
#include "core/insight/fairnesswork.h"
#include "core/insight/learningwork.h"
#include "core/insight/panelwork.h"
#include "core/insight/requestwork.h"
#include "core/insight/serioussince.h"
#include "core/records/recordkinds.h"
#include "core/store/database.h"

#include <QHash>

#include <algorithm>

namespace heed {

namespace {

QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

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

/// Reads one register after the other and puts each line where it belongs.
class WorklistReader
{
public:
    explicit WorklistReader(const Session &session)
        : m_session(session)
        , m_today(session.clock.today())
        , m_readsNames(permits(session.role, Capability::ReadNames))
        , m_signs(permits(session.role, Capability::SignOff))
    {
    }

    Result<Worklist> read();

private:
    using Take = void (WorklistReader::*)(const Statement &);

    Result<void> each(const char *sql, Take take);
    /// The columns that every query begins with: id, reference, name, ward, site, handler.
    WorkItem begin(const QString &kind, const Statement &row) const;
    void takeComplaint(const Statement &row);
    void escalate(const WorkItem &item, const Complaint &complaint);
    void takeLetter(const Statement &row);
    void takeCasework(const Statement &row);
    void takeOmbudsman(const Statement &row);
    void takeRecommendation(const Statement &row);
    void takeAction(const Statement &row);
    void takeIncident(const Statement &row);
    void due(WorkItem item, QDate day);
    /// No day is set, and yet it should not be forgotten.
    void undated(WorkItem item);
    void waits(WorkItem item, WorkStep step, QDate since);

    const Session &m_session;
    QDate m_today;
    bool m_readsNames;
    bool m_signs;
    DeadlineRules m_rules;
    Worklist m_list;
};

Result<void> WorklistReader::each(const char *sql, Take take)
{
    const auto rows = m_session.database.run(QString::fromLatin1(sql));
    if (!rows)
        return Failure(rows.error());
    while ((*rows)->next())
        (this->*take)(**rows);
    return {};
}

WorkItem WorklistReader::begin(const QString &kind, const Statement &row) const
{
    WorkItem item;
    item.record = { kind, row.number(0) };
    item.reference = row.text(1);
    if (m_readsNames)
        item.who = shortName(row.text(2));
    item.place = row.text(3).isEmpty() ? row.text(4) : row.text(3);
    item.handler = row.text(5);
    item.caseHandler = item.handler;
    return item;
}

void WorklistReader::due(WorkItem item, QDate day)
{
    item.dueOn = day;
    item.workingDaysLeft = m_session.calendar.workingDaysBetween(m_today, day);
    if (day < m_today) {
        item.urgency = Urgency::Overdue;
        m_list.overdue << item;
    } else if (item.workingDaysLeft <= worklistWorkingDays) {
        item.urgency = Urgency::Soon;
        m_list.soon << item;
    }
}

void WorklistReader::undated(WorkItem item)
{
    item.urgency = Urgency::None;
    m_list.soon << item;
}

void WorklistReader::waits(WorkItem item, WorkStep step, QDate since)
{
    item.step = step;
    item.since = since;
    m_list.waiting << item;
}

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

void WorklistReader::takeComplaint(const Statement &row)
{
    const ComplaintFile file = sketchOf(row);
    WorkItem item = begin(recordkind::Complaint, row);
    const Complaint &complaint = file.complaint;
    if (complaint.consent == Consent::Requested)
        waits(item, WorkStep::ConsentAwaited,
            complaint.consentOn.isValid() ? complaint.consentOn : complaint.receivedOn);
    if (const QDate held = dayAt(row, 20); held.isValid())
        waits(item, WorkStep::OnHold, held);
    escalate(item, complaint);
    const ComplaintStep step = nextStep(file, m_today, m_session.calendar);
    item.step = workStep(step.step);
    if (item.step == WorkStep::Close)
        item.since = std::max(complaint.repliedOn, complaint.resolvedEarlyOn);
    // The six months of an unagreed period are no reason to wait for them.
    if (step.dueOn.isValid() && item.step != WorkStep::AgreePeriod)
        due(item, step.dueOn);
    else if (step.dueOn.isValid() && step.dueOn < m_today)
        due(item, step.dueOn);
    else
        undated(item);
}

void WorklistReader::escalate(const WorkItem &item, const Complaint &complaint)
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

void WorklistReader::takeLetter(const Statement &row)
{
    WorkItem item = begin(recordkind::Complaint, row);
    item.what = row.text(6);
    item.since = dayAt(row, 7);
    item.step = WorkStep::SignLetter;
    if (m_signs)
        m_list.toSign << item;
    else
        waits(item, WorkStep::SignatureAwaited, item.since);
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

void WorklistReader::takeCasework(const Statement &row)
{
    static const QHash<QString, WorkStep> steps {
        { QStringLiteral("update"), WorkStep::UpdatePerson },
        { QStringLiteral("consent"), WorkStep::AskForConsentAgain },
        { QStringLiteral("exclusion"), WorkStep::SendExclusionLetter },
        { QStringLiteral("late"), WorkStep::SendLateLetter },
        { QStringLiteral("refusal"), WorkStep::SendRefusalLetter },
        { QStringLiteral("limits"), WorkStep::ReviewContactLimits },
    };
    WorkItem item = begin(recordkind::Complaint, row);
    item.step = steps.value(row.text(6));
    item.since = dayAt(row, 8);
    if (const QDate day = dayAt(row, 7); day.isValid())
        due(item, day);
    else
        undated(item);
}

constexpr auto ombudsmanSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, o.body, o.stage, "
      "o.contacted_on, o.due_on, o.sent_on FROM ombudsman_contact o "
      "JOIN complaint c ON c.id = o.complaint_id "
      "LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE o.decided_on IS NULL AND c.binned_at IS NULL";

void WorklistReader::takeOmbudsman(const Statement &row)
{
    WorkItem item = begin(recordkind::Complaint, row);
    columns::read(row.value(6), item.ombudsman);
    std::optional<OmbudsmanStage> stage;
    columns::read(row.value(7), stage);
    const QDate dueOn = dayAt(row, 9);
    const QDate sentOn = dayAt(row, 10);
    item.step = WorkStep::SendOmbudsmanFile;
    if (sentOn.isValid())
        waits(item, WorkStep::DecisionAwaited, sentOn);
    else if (dueOn.isValid())
        due(item, dueOn);
    else if (stage == OmbudsmanStage::FileRequest)
        undated(item);
    else
        waits(item, WorkStep::DecisionAwaited, dayAt(row, 8));
}

constexpr auto recommendationsSql
    = "SELECT c.id, c.reference, who.name, u.name, s.name, c.handler, o.body, r.text, r.due_on, "
      "r.evidence_sent_on FROM ombudsman_recommendation r "
      "JOIN ombudsman_contact o ON o.id = r.contact_id JOIN complaint c ON c.id = o.complaint_id "
      "LEFT JOIN person who ON who.id = c.complainant_id "
      "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE r.accepted_on IS NULL AND c.binned_at IS NULL";

void WorklistReader::takeRecommendation(const Statement &row)
{
    WorkItem item = begin(recordkind::Complaint, row);
    columns::read(row.value(6), item.ombudsman);
    item.what = row.text(7);
    item.step = WorkStep::CarryOutRecommendation;
    const QDate dueOn = dayAt(row, 8);
    if (const QDate sentOn = dayAt(row, 9); sentOn.isValid())
        waits(item, WorkStep::AcceptanceAwaited, sentOn);
    else if (dueOn.isValid())
        due(item, dueOn);
    else
        undated(item);
}

constexpr auto actionsSql
    = "SELECT a.record_id, coalesce(c.reference, n.reference, m.reference, g.reference), NULL, "
      "u.name, s.name, "
      "a.owner, a.kind, a.title, a.due_on, coalesce(c.handler, n.handler, m.handler), m.privileged "
      "FROM action a "
      "LEFT JOIN complaint c ON a.kind = 'complaint' AND c.id = a.record_id AND c.binned_at IS "
      "NULL "
      "LEFT JOIN incident n ON a.kind = 'incident' AND n.id = a.record_id AND n.binned_at IS NULL "
      "LEFT JOIN claim m ON a.kind = 'claim' AND m.id = a.record_id AND m.binned_at IS NULL "
      "LEFT JOIN panel_meeting g ON a.kind = 'panel_meeting' AND g.id = a.record_id "
      "AND g.binned_at IS NULL "
      "LEFT JOIN site s ON s.id = coalesce(c.site_id, n.site_id, m.site_id) "
      "LEFT JOIN unit u ON u.id = coalesce(c.unit_id, n.unit_id, m.unit_id) "
      "WHERE a.done_on IS NULL AND a.due_on IS NOT NULL AND a.binned_at IS NULL "
      "AND coalesce(c.id, n.id, m.id, g.id) IS NOT NULL";

void WorklistReader::takeAction(const Statement &row)
{
    WorkItem item = begin(row.text(6), row);
    item.step = WorkStep::DoAction;
    item.what = row.value(10).toBool() && !readsPrivileged(m_session.role)
        ? QStringLiteral("An action on a privileged claim")
        : row.text(7);
    item.caseHandler = row.text(9);
    due(item, dayAt(row, 8));
}

// The harm is looked for in an index first: a register of incidents is long, and few are grave.
constexpr auto incidentsSql
    = "SELECT n.id, n.reference, p.name, u.name, s.name, n.handler, n.candour_required, "
      "n.candour_told_on, n.occurred_on, n.aware_on, n.reported_on FROM incident n "
      "LEFT JOIN person p ON p.id = n.patient_id "
      "LEFT JOIN site s ON s.id = n.site_id LEFT JOIN unit u ON u.id = n.unit_id "
      "WHERE n.id IN (SELECT i.id FROM incident i INDEXED BY incident_list "
      "WHERE i.binned_at IS NULL AND i.event_type = 'incident' "
      "AND (i.candour_required = 1 OR (i.candour_required IS NULL "
      "AND (i.physical_harm IN ('moderate', 'severe', 'fatal') "
      "OR i.psychological_harm IN ('moderate', 'severe') "
      "OR i.id IN (SELECT a.incident_id FROM incident_person a WHERE a.physical_harm IN "
      "('moderate', 'severe', 'fatal') OR a.psychological_harm IN ('moderate', 'severe'))))) "
      "AND (i.candour_told_on IS NULL OR i.candour_letter_on IS NULL)) "
      "AND n.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM candour k "
      "WHERE k.origin_kind = 'incident' AND k.origin_id = n.id AND k.binned_at IS NULL)";

void WorklistReader::takeIncident(const Statement &row)
{
    WorkItem item = begin(recordkind::Incident, row);
    const bool isDecided = !row.value(6).isNull();
    if (const QDate toldOn = dayAt(row, 7); isDecided && toldOn.isValid()) {
        item.step = WorkStep::SendCandourLetter;
        item.since = toldOn;
        return undated(item);
    }
    item.step = isDecided ? WorkStep::TellInPerson : WorkStep::DecideCandour;
    QDate known = dayAt(row, 8);
    for (const int column : { 9, 10 }) {
        if (const QDate day = dayAt(row, column); day.isValid())
            known = day;
    }
    const auto deadline
        = m_rules.deadline(deadlinerule::CandourInPerson, known, m_session.calendar);
    if (deadline)
        due(item, deadline->due);
    else
        undated(item);
}

Result<Worklist> WorklistReader::read()
{
    const auto rules = DeadlineRules::load();
    if (!rules)
        return Failure(rules.error());
    m_rules = *rules;
    const std::pair<const char *, Take> sources[] {
        { complaintsSql, &WorklistReader::takeComplaint },
        { lettersSql, &WorklistReader::takeLetter },
        { caseworkSql, &WorklistReader::takeCasework },
        { ombudsmanSql, &WorklistReader::takeOmbudsman },
        { recommendationsSql, &WorklistReader::takeRecommendation },
        { actionsSql, &WorklistReader::takeAction },
        { incidentsSql, &WorklistReader::takeIncident },
    };
    for (const auto &[sql, take] : sources) {
        if (const auto done = each(sql, take); !done)
            return Failure(done.error());
    }
    const auto care = careLines(m_session);
    if (!care)
        return Failure(care.error());
    for (const WorkItem &item : *care) {
        if (item.dueOn.isValid())
            due(item, item.dueOn);
        else
            waits(item, item.step, item.since);
    }
    if (const auto done = addCandourWork(m_session, m_list); !done)
        return Failure(done.error());
    if (const auto done = addFairnessWork(m_session, m_list); !done)
        return Failure(done.error());
    if (const auto done = addRequestWork(m_session, m_list); !done)
        return Failure(done.error());
    if (const auto done = addDutyWork(m_session, m_list); !done)
        return Failure(done.error());
    if (const auto done = addPanelWork(m_session, m_list); !done)
        return Failure(done.error());
    if (const auto done = addLearningWork(m_session, m_list); !done)
        return Failure(done.error());
    const auto byDay = [](const WorkItem &a, const WorkItem &b) {
        if (a.dueOn.isValid() != b.dueOn.isValid())
            return a.dueOn.isValid();
        return a.dueOn != b.dueOn ? a.dueOn < b.dueOn : a.record.id < b.record.id;
    };
    const auto bySince = [](const WorkItem &a, const WorkItem &b) { return a.since < b.since; };
    std::stable_sort(m_list.overdue.begin(), m_list.overdue.end(), byDay);
    std::stable_partition(m_list.overdue.begin(), m_list.overdue.end(), [](const WorkItem &item) {
        return item.step != WorkStep::DoAction && item.step != WorkStep::CheckAction
            && item.step != WorkStep::DoDuty && item.step != WorkStep::SignPanelNote;
    });
    std::stable_sort(m_list.soon.begin(), m_list.soon.end(), byDay);
    std::stable_sort(m_list.waiting.begin(), m_list.waiting.end(), bySince);
    std::stable_sort(m_list.toSign.begin(), m_list.toSign.end(), bySince);
    std::stable_partition(m_list.toSign.begin(), m_list.toSign.end(),
        [](const WorkItem &item) { return item.step == WorkStep::SignLetter; });
    return m_list;
}

} // namespace

Worklist Worklist::of(const QString &person) const
{
    Worklist own;
    const auto share = [&own, &person](const QList<WorkItem> &from, QList<WorkItem> &into) {
        for (const WorkItem &item : from) {
            if (item.handler.isEmpty() || isSame(item.handler, person))
                into << item;
            else if (isSame(item.caseHandler, person))
                own.waiting << item;
        }
    };
    share(overdue, own.overdue);
    share(soon, own.soon);
    share(waiting, own.waiting);
    own.toSign = toSign;
    return own;
}

Result<Worklist> worklist(const Session &session)
{
    if (const auto allowed = checkRight(session, Capability::ReadRecords); !allowed)
        return Failure(allowed.error());
    return WorklistReader(session).read();
}

} // namespace heed
