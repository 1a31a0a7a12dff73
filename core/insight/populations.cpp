#include "core/insight/measure.h"

#include <algorithm>
#include <array>

namespace heed {

namespace {

// What every count of complaints rests on: not in the bin, and a complaint in the sense of SI
// 2009/309: made as one, or sent on by a member of parliament.
// The day comes first: where no index is in its order, it is what leaves out most records.
#define HEED_COMPLAINTS(day)                                                                       \
    "FROM complaint c WHERE " day " BETWEEN ?1 AND ?2 AND c.binned_at IS NULL "                    \
    "AND c.type IN ('complaint', 'mp') "
// Recorded, but not ours to count: reg 8(1), sent on to the right body (reg 6), entered twice or by
// mistake.
#define HEED_SET_APART "('excluded', 'transferred', 'duplicate', 'opened_in_error')"
// Said one by one: a list is looked up in a table of its own for every row.
#define HEED_COUNTED                                                                               \
    "AND (c.ending IS NULL OR (c.ending <> 'excluded' AND c.ending <> 'transferred' "              \
    "AND c.ending <> 'duplicate' AND c.ending <> 'opened_in_error')) "
#define HEED_OWNER                                                                                 \
    "CASE a.kind WHEN 'complaint' THEN (SELECT reference FROM complaint WHERE id = a.record_id) "  \
    "WHEN 'incident' THEN (SELECT reference FROM incident WHERE id = a.record_id) "                \
    "WHEN 'claim' THEN (SELECT reference FROM claim WHERE id = a.record_id) "                      \
    "WHEN 'candour' THEN (SELECT reference FROM candour WHERE id = a.record_id) "                  \
    "WHEN 'feedback' THEN (SELECT reference FROM feedback WHERE id = a.record_id) "                \
    "WHEN 'panel_meeting' THEN (SELECT reference FROM panel_meeting WHERE id = a.record_id) END"
#define HEED_OWNER_SITE                                                                            \
    "CASE a.kind WHEN 'complaint' THEN (SELECT site_id FROM complaint WHERE id = a.record_id) "    \
    "WHEN 'incident' THEN (SELECT site_id FROM incident WHERE id = a.record_id) "                  \
    "WHEN 'claim' THEN (SELECT site_id FROM claim WHERE id = a.record_id) "                        \
    "WHEN 'candour' THEN (SELECT site_id FROM candour WHERE id = a.record_id) "                    \
    "WHEN 'feedback' THEN (SELECT site_id FROM feedback WHERE id = a.record_id) END"

#define HEED_HEARD "FROM feedback b WHERE b.binned_at IS NULL AND b.heard_on BETWEEN ?1 AND ?2 "
#define HEED_DUTIES "FROM candour k WHERE k.binned_at IS NULL "

constexpr std::array populations {
    Population { PopulationId::Received, "complaint", HEED_COMPLAINTS("c.received_on") HEED_COUNTED,
        "c.id", "c.reference", "c.received_on", "c.site_id",
        "By the day the complaint was received" },
    Population { PopulationId::Contacts, "complaint",
        "FROM complaint c WHERE c.binned_at IS NULL AND c.received_on BETWEEN ?1 AND ?2", "c.id",
        "c.reference", "c.received_on", "c.site_id", "By the day it was received" },
    Population { PopulationId::SetApart, "complaint",
        HEED_COMPLAINTS("c.received_on") "AND c.ending IN " HEED_SET_APART, "c.id", "c.reference",
        "c.received_on", "c.site_id", "By the day the complaint was received" },
    Population { PopulationId::Issues, "complaint",
        "FROM complaint c JOIN complaint_issue i ON i.complaint_id = c.id "
        "WHERE c.binned_at IS NULL AND c.type IN ('complaint', 'mp') " HEED_COUNTED
        "AND c.received_on BETWEEN ?1 AND ?2",
        "c.id", "c.reference", "c.received_on", "c.site_id",
        "By the day the complaint was received" },
    Population { PopulationId::ReplyDue, "complaint", HEED_COMPLAINTS("c.reply_by") HEED_COUNTED,
        "c.id", "c.reference", "c.reply_by", "c.site_id",
        "By the day the reply was due, as last agreed in time" },
    Population { PopulationId::FirstReplyDue, "complaint",
        HEED_COMPLAINTS("c.first_reply_by") HEED_COUNTED, "c.id", "c.reference", "c.first_reply_by",
        "c.site_id", "By the day the reply was due, as first agreed" },
    Population { PopulationId::SixMonthsEnd, "complaint",
        HEED_COMPLAINTS("c.relevant_period_ends") HEED_COUNTED, "c.id", "c.reference",
        "c.relevant_period_ends", "c.site_id", "By the last day of the six months" },
    Population { PopulationId::Replied, "complaint", HEED_COMPLAINTS("c.replied_on") HEED_COUNTED,
        "c.id", "c.reference", "c.replied_on", "c.site_id", "By the day the reply was sent" },
    Population { PopulationId::Closed, "complaint", HEED_COMPLAINTS("c.closed_on") HEED_COUNTED,
        "c.id", "c.reference", "c.closed_on", "c.site_id", "By the day the complaint was closed" },
    Population { PopulationId::OpenComplaints, "complaint",
        "FROM complaint c WHERE (c.closed_on IS NULL OR c.closed_on > ?2) AND c.received_on <= ?2 "
        "AND c.binned_at IS NULL AND c.type IN ('complaint', 'mp') " HEED_COUNTED,
        "c.id", "c.reference", "c.received_on", "c.site_id",
        "As it stood at the end of the last day" },
    Population { PopulationId::Frontline, "complaint",
        "FROM complaint c WHERE c.resolved_early_on BETWEEN ?1 AND ?2 AND c.binned_at IS NULL "
        "AND c.type IN ('complaint', 'mp', 'concern', 'enquiry')",
        "c.id", "c.reference", "c.resolved_early_on", "c.site_id", "By the day it was resolved" },
    Population { PopulationId::Reopened, "complaint",
        "FROM complaint_episode e JOIN complaint c ON c.id = e.complaint_id "
        "WHERE c.binned_at IS NULL AND c.type IN ('complaint', 'mp') " HEED_COUNTED
        "AND e.reopened_on BETWEEN ?1 AND ?2",
        "c.id", "c.reference", "e.reopened_on", "c.site_id", "By the day the complaint came back" },
    Population { PopulationId::OmbudsmanContacts, "complaint",
        "FROM ombudsman_contact o JOIN complaint c ON c.id = o.complaint_id "
        "WHERE c.binned_at IS NULL AND o.contacted_on BETWEEN ?1 AND ?2",
        "c.id", "c.reference", "o.contacted_on", "c.site_id",
        "By the day the ombudsman made contact" },
    Population { PopulationId::OmbudsmanDecisions, "complaint",
        "FROM ombudsman_contact o JOIN complaint c ON c.id = o.complaint_id "
        "WHERE c.binned_at IS NULL AND o.decided_on BETWEEN ?1 AND ?2",
        "c.id", "c.reference", "o.decided_on", "c.site_id",
        "By the day of the ombudsman's decision" },
    Population { PopulationId::OpenRecommendations, "complaint",
        "FROM ombudsman_recommendation r JOIN ombudsman_contact o ON o.id = r.contact_id "
        "JOIN complaint c ON c.id = o.complaint_id WHERE c.binned_at IS NULL "
        "AND coalesce(o.decided_on, o.contacted_on) <= ?2 "
        "AND (r.accepted_on IS NULL OR r.accepted_on > ?2)",
        "c.id", "c.reference", "coalesce(o.decided_on, o.contacted_on)", "c.site_id",
        "As it stood at the end of the last day" },
    Population { PopulationId::ActionsDue, "action",
        "FROM action a WHERE a.binned_at IS NULL AND a.due_on BETWEEN ?1 AND ?2", "a.id",
        HEED_OWNER, "a.due_on", HEED_OWNER_SITE, "By the day the action was due" },
    Population { PopulationId::OverdueActions, "action",
        "FROM action a WHERE a.binned_at IS NULL AND a.due_on < ?2 "
        "AND (a.done_on IS NULL OR a.done_on > ?2)",
        "a.id", HEED_OWNER, "a.due_on", HEED_OWNER_SITE, "As it stood at the end of the last day" },
    Population { PopulationId::ActionsOpened, "action",
        "FROM audit u JOIN action a ON a.id = u.record_id WHERE u.kind = 'action' "
        "AND u.action = 'create' AND a.binned_at IS NULL "
        "AND u.at >= ?1 AND u.at < date(?2, '+1 day')",
        "a.id", HEED_OWNER, "substr(u.at, 1, 10)", HEED_OWNER_SITE,
        "By the day the action was written down" },
    Population { PopulationId::ActionsDone, "action",
        "FROM action a WHERE a.binned_at IS NULL AND a.done_on BETWEEN ?1 AND ?2", "a.id",
        HEED_OWNER, "a.done_on", HEED_OWNER_SITE, "By the day the action was done" },
    // CROSS: few answers, each looked up among many actions; by its statistics SQLite goes the other way.
    Population { PopulationId::ActionsChecked, "action",
        "FROM action_check h CROSS JOIN action a ON a.id = h.action_id WHERE a.binned_at IS NULL "
        "AND h.checked_on BETWEEN ?1 AND ?2",
        "a.id", HEED_OWNER, "h.checked_on", HEED_OWNER_SITE, "By the day somebody looked" },
    Population { PopulationId::FeedbackHeard, "feedback", HEED_HEARD, "b.id", "b.reference",
        "b.heard_on", "b.site_id", "By the day it was heard" },
    Population { PopulationId::FeedbackCritical, "feedback",
        HEED_HEARD "AND b.type <> 'compliment' AND coalesce(b.sentiment, '') <> 'positive'", "b.id",
        "b.reference", "b.heard_on", "b.site_id", "By the day it was heard" },
    Population { PopulationId::Incidents, "incident",
        "FROM incident n WHERE n.binned_at IS NULL AND n.event_type = 'incident' "
        "AND n.occurred_on BETWEEN ?1 AND ?2",
        "n.id", "n.reference", "n.occurred_on", "n.site_id", "By the day the incident happened" },
    Population { PopulationId::ClaimsNotified, "claim",
        "FROM claim m WHERE m.binned_at IS NULL AND m.notified_on BETWEEN ?1 AND ?2", "m.id",
        "m.reference", "m.notified_on", "m.site_id", "By the day the claim was notified" },
    Population { PopulationId::OpenClaims, "claim",
        "FROM claim m WHERE m.binned_at IS NULL AND m.notified_on <= ?2 "
        "AND (m.closed_on IS NULL OR m.closed_on > ?2)",
        "m.id", "m.reference", "m.notified_on", "m.site_id",
        "As it stood at the end of the last day" },
    Population { PopulationId::ClaimsClosed, "claim",
        "FROM claim m WHERE m.binned_at IS NULL "
        "AND coalesce(m.closed_on, m.settled_on) BETWEEN ?1 AND ?2",
        "m.id", "m.reference", "coalesce(m.closed_on, m.settled_on)", "m.site_id",
        "By the day the claim was closed" },
    Population { PopulationId::ClaimsToDate, "claim",
        "FROM claim m WHERE m.binned_at IS NULL AND m.notified_on <= ?2", "m.id", "m.reference",
        "m.notified_on", "m.site_id", "All claims notified up to the last day" },
    Population { PopulationId::ClaimsSettled, "claim",
        "FROM claim m WHERE m.binned_at IS NULL AND m.settled_on BETWEEN ?1 AND ?2", "m.id",
        "m.reference", "m.settled_on", "m.site_id", "By the day the claim was settled" },
    Population { PopulationId::CandourTellingDue, "candour",
        HEED_DUTIES "AND k.notifiable_on IS NOT NULL AND k.in_person_due_on BETWEEN ?1 AND ?2",
        "k.id", "k.reference", "k.in_person_due_on", "k.site_id",
        "By the last day for telling in person" },
    Population { PopulationId::CandourLetterDue, "candour",
        HEED_DUTIES "AND k.notifiable_on IS NOT NULL AND k.letter_due_on BETWEEN ?1 AND ?2", "k.id",
        "k.reference", "k.letter_due_on", "k.site_id", "By the last day for the letter" },
    Population { PopulationId::CandourResultsDue, "candour",
        HEED_DUTIES "AND k.notifiable_on IS NOT NULL AND k.results_due_on BETWEEN ?1 AND ?2",
        "k.id", "k.reference", "k.results_due_on", "k.site_id", "By the day the results were due" },
    Population { PopulationId::CandourNotNotifiable, "candour",
        HEED_DUTIES "AND k.not_notifiable_on BETWEEN ?1 AND ?2", "k.id", "k.reference",
        "k.not_notifiable_on", "k.site_id", "By the day of the decision" },
    Population { PopulationId::CandourOpen, "candour",
        HEED_DUTIES "AND k.aware_on <= ?2 AND (k.closed_on IS NULL OR k.closed_on > ?2)", "k.id",
        "k.reference", "k.aware_on", "k.site_id", "As it stood at the end of the last day" },
    Population { PopulationId::CandourOpened, "candour",
        HEED_DUTIES "AND k.aware_on BETWEEN ?1 AND ?2", "k.id", "k.reference", "k.aware_on",
        "k.site_id", "By the day the organisation knew" },
};

constexpr std::array dimensions {
    Dimension { "month", "Month", "substr({day}, 1, 7)", "", "" },
    Dimension { "site", "Site", "{site}", "=site", "" },
    Dimension { "unit", "Ward or team", "c.unit_id", "=unit", "" },
    Dimension { "channel", "How it came", "c.channel", "",
        "letter email web telephone in_person mp social_media other" },
    Dimension { "grade", "Grade at receipt", "c.grade_received", "", "low moderate high extreme" },
    Dimension { "outcome", "Finding", "c.outcome", "", "upheld partially_upheld not_upheld" },
    Dimension { "subject", "Subject", "i.subject", "ko41a-subject care-home-subject", "" },
    Dimension { "main-subject", "Main subject",
        "(SELECT f.subject FROM complaint_issue f WHERE f.complaint_id = c.id "
        "ORDER BY f.number LIMIT 1)",
        "ko41a-subject care-home-subject", "" },
    Dimension { "theme", "Theme", "i.theme", "theme", "" },
    Dimension { "age", "Waiting since receipt",
        "CASE WHEN c.received_on > date(?2, '-1 month', 'floor') THEN 'month_1' "
        "WHEN c.received_on > date(?2, '-3 months', 'floor') THEN 'months_3' "
        "WHEN c.received_on > date(?2, '-6 months', 'floor') THEN 'months_6' ELSE 'over_6' END",
        "", "month_1 months_3 months_6 over_6" },
    Dimension { "reply-days", "Working days to reply",
        "CASE WHEN {days} <= 10 THEN 'days_10' WHEN {days} <= 25 THEN 'days_25' "
        "WHEN {days} <= 40 THEN 'days_40' WHEN {days} <= 60 THEN 'days_60' ELSE 'days_over' END",
        "", "days_10 days_25 days_40 days_60 days_over" },
    Dimension { "harm", "Harm", "{harm}", "", "none low moderate severe fatal" },
    Dimension { "category", "Category", "n.category", "incident-category", "" },
    Dimension { "incident-theme", "Theme", "n.theme", "theme", "" },
    Dimension { "scheme", "Scheme", "m.scheme", "",
        "cnst cnsgp elsgp cnsc els ex_rha dhsc_clinical ltps pes dhsc_nonclinical ex_gratia "
        "other" },
    Dimension {
        "claim-status", "Status", "m.status", "", "open closed_nil settled_damages settled_ppo" },
    Dimension { "claim-theme", "Theme", "m.theme", "theme", "" },
    Dimension { "feedback-theme", "Theme", "b.theme", "theme", "" },
    Dimension {
        "feedback-type", "Kind", "b.type", "", "compliment comment suggestion survey concern" },
    Dimension { "stage", "Stage", "o.stage", "", "enquiry file_request provisional final" },
    Dimension { "decision", "Decision", "o.decision", "",
        "upheld partly_upheld not_upheld resolved discontinued not_investigated" },
};

#undef HEED_COMPLAINTS
#undef HEED_SET_APART
#undef HEED_COUNTED
#undef HEED_OWNER
#undef HEED_OWNER_SITE
#undef HEED_DUTIES
#undef HEED_HEARD

} // namespace

const Population &population(PopulationId id)
{
    return *std::find_if(populations.begin(), populations.end(),
        [id](const Population &candidate) { return candidate.id == id; });
}

const Dimension *dimensionById(const QString &id)
{
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
        [&id](const Dimension &candidate) { return id == QLatin1String(candidate.id); });
    return found == dimensions.end() ? nullptr : &*found;
}

} // namespace heed
