#include "core/insight/measure.h"

#include <array>

namespace heed {

namespace {

constexpr auto count = MeasureKind::Count;
constexpr auto share = MeasureKind::Share;
constexpr auto high = SpcDirection::High;
constexpr auto low = SpcDirection::Low;
constexpr auto neither = SpcDirection::Neither;

#define HEED_UPHELD_TOO "c.outcome IN ('upheld', 'partially_upheld')"

constexpr std::array measures {
    Measure { "received", "Complaints received", count, neither, PopulationId::Received, "", "",
        "Complaints, and complaints sent on by a member of parliament, received in the period. "
        "Reopened cases are not counted again. Those shut out by regulation 8, sent on to another "
        "body, entered twice or by mistake are counted apart. More is not worse: it can mean that "
        "people find it safe to speak.",
        "SI 2009/309 reg 18(1)(a)" },
    Measure { "set-apart", "Recorded but not counted", count, neither, PopulationId::SetApart, "",
        "",
        "Recorded in the period but outside the procedure: shut out by regulation 8, sent on to "
        "the right body, entered twice or by mistake.",
        "SI 2009/309 regs 6 and 8" },
    Measure { "concerns", "Concerns raised", count, neither, PopulationId::Contacts,
        "c.type = 'concern'", "", "Concerns that people did not ask to be handled as complaints.",
        "" },
    Measure { "enquiries", "Enquiries", count, neither, PopulationId::Contacts,
        "c.type IN ('enquiry', 'comment')", "", "Questions and comments.", "" },
    Measure { "compliments", "Compliments", count, neither, PopulationId::Contacts,
        "c.type = 'compliment'", "", "Thanks and praise that were recorded.", "" },
    Measure { "issues", "Issues raised", count, neither, PopulationId::Issues, "", "",
        "Each thing complained about counts once, so that one complaint can bring in several.",
        "NHS England, KO41a guidance" },
    Measure { "frontline", "Resolved at the frontline", count, high, PopulationId::Frontline, "",
        "",
        "Complaints, concerns and enquiries settled early, without a full investigation, to the "
        "satisfaction of the person who raised them.",
        "PHSO, Making complaints count, 3.8" },
    Measure { "frontline-complaints", "Complaints resolved early", count, high,
        PopulationId::Frontline, "c.type IN ('complaint', 'mp')", "",
        "Complaints settled by early resolution.", "NHS Complaint Standards, early resolution" },
    Measure { "frontline-concerns", "Concerns settled in conversation", count, high,
        PopulationId::Frontline, "c.type IN ('concern', 'enquiry')", "",
        "Concerns and enquiries settled in everyday conversation.",
        "NHS Complaint Standards, everyday conversations" },
    Measure { "frontline-next-day", "Settled by the next working day", share, high,
        PopulationId::Frontline,
        "(SELECT d.ordinal FROM calendar_day d WHERE d.day = c.resolved_early_on) <= "
        "(SELECT d.ordinal FROM calendar_day d WHERE d.day = c.received_on) + 1",
        "1 = 1",
        "Of those resolved at the frontline: settled not later than the next working day after "
        "receipt.",
        "SI 2009/309 reg 8(1)(c)" },
    Measure { "open", "Open at the end", count, neither, PopulationId::OpenComplaints, "", "",
        "Complaints received by the last day of the period and not closed by then.", "" },
    Measure { "overdue", "Open and overdue", count, low, PopulationId::OpenComplaints,
        "c.reply_by < ?2 AND (c.replied_on IS NULL OR c.replied_on > ?2)", "",
        "Open complaints whose latest agreed day for the reply had passed with no reply sent.",
        "" },
    Measure { "open-over-six-months", "Open for more than six months", count, low,
        PopulationId::OpenComplaints,
        "c.relevant_period_ends < ?2 AND (c.replied_on IS NULL OR c.replied_on > ?2)", "",
        "Open complaints with no reply after the six months that the regulations allow.",
        "SI 2009/309 reg 14(3)" },
    Measure { "on-hold", "Open and on hold", count, neither, PopulationId::OpenComplaints,
        "EXISTS (SELECT 1 FROM complaint_hold h WHERE h.complaint_id = c.id AND h.from_on <= ?2 "
        "AND (h.to_on IS NULL OR h.to_on > ?2))",
        "", "Open complaints that wait for somebody else. No law stops the clock meanwhile.", "" },
    Measure { "closed", "Complaints closed", count, neither, PopulationId::Closed, "", "",
        "Complaints closed in the period, however they ended.", "" },
    Measure { "closed-with-finding", "Closed with a finding", count, neither, PopulationId::Closed,
        "c.outcome IS NOT NULL", "", "Closed complaints for which a finding was recorded.", "" },
    Measure { "upheld", "Upheld", share, neither, PopulationId::Closed, "c.outcome = 'upheld'",
        "c.outcome IS NOT NULL", "Every issue upheld, of those closed with a finding.",
        "NHS England, KO41a guidance" },
    Measure { "partially-upheld", "Partially upheld", share, neither, PopulationId::Closed,
        "c.outcome = 'partially_upheld'", "c.outcome IS NOT NULL",
        "Some issues upheld, of those closed with a finding.", "NHS England, KO41a guidance" },
    Measure { "not-upheld", "Not upheld", share, neither, PopulationId::Closed,
        "c.outcome = 'not_upheld'", "c.outcome IS NOT NULL",
        "No issue upheld, of those closed with a finding.", "NHS England, KO41a guidance" },
    Measure { "well-founded", "Well-founded", count, neither, PopulationId::Closed, HEED_UPHELD_TOO,
        "",
        "Complaints closed in the period as upheld or partially upheld. The regulations do not "
        "define the word.",
        "SI 2009/309 reg 18(1)(b)" },
    Measure { "withdrawn", "Withdrawn", count, neither, PopulationId::Closed,
        "c.ending = 'withdrawn'", "", "Closed because the person withdrew the complaint.", "" },
    Measure { "with-learning", "Closed with learning recorded", share, high, PopulationId::Closed,
        HEED_UPHELD_TOO " AND c.learning IS NOT NULL", HEED_UPHELD_TOO,
        "Well-founded complaints closed with a note of what was learned.",
        "PHSO, Making complaints count, 3.8" },
    Measure { "reopened", "Came back after the reply", count, low, PopulationId::Reopened, "", "",
        "Times that a complaint was reopened in the period, whenever it was first received.", "" },
    // By the first reply, which stays what it was: the day of closing is another one once a case
    // came back and was closed again, and one that is open again has none.
    Measure { "reopened-in-six-months", "Came back within six months of the reply", share, low,
        PopulationId::Replied,
        "EXISTS (SELECT 1 FROM complaint_episode e WHERE e.complaint_id = c.id AND e.reopened_on "
        "BETWEEN c.replied_on AND date(c.replied_on, '+6 months', 'floor'))",
        "1 = 1",
        "Of the complaints whose first full reply was sent in the period, those that came back "
        "within six months of it, open again or closed again. The last replies have not had their "
        "six months yet.",
        "" },
    Measure { "ombudsman-contacts", "Contacts from an ombudsman", count, neither,
        PopulationId::OmbudsmanContacts, "", "",
        "Enquiries, requests for files and investigations. An enquiry is not an investigation.",
        "SI 2009/309 reg 18(1)(c)" },
// What one was told, once a complaint and a body, on the day one was told first.
#define HEED_FIRST_TOLD(body)                                                                      \
    "o.body = '" body "' AND o.id = (SELECT f.id FROM ombudsman_contact f "                        \
    "WHERE f.complaint_id = o.complaint_id AND f.body = o.body AND f.contacted_on IS NOT NULL "    \
    "ORDER BY f.contacted_on, f.id LIMIT 1)"
    Measure { "referred-phso", "Referred to the Health Service Ombudsman", count, neither,
        PopulationId::OmbudsmanContacts, HEED_FIRST_TOLD("phso"), "",
        "Complaints that the organisation was told in the period were referred to the Health "
        "Service Ombudsman, each once.",
        "SI 2009/309 reg 18(1)(c)" },
    Measure { "referred-lgsco", "Referred to the Local Government and Social Care Ombudsman", count,
        neither, PopulationId::OmbudsmanContacts, HEED_FIRST_TOLD("lgsco"), "",
        "Complaints that the organisation was told in the period were referred to the Local "
        "Government and Social Care Ombudsman, each once.",
        "SI 2009/309 reg 18(1)(c)" },
#undef HEED_FIRST_TOLD
    Measure { "ombudsman-accepted", "Taken on for investigation", count, neither,
        PopulationId::OmbudsmanContacts,
        "(o.stage IN ('provisional', 'final') OR o.decision IN ('upheld', 'partly_upheld', "
        "'not_upheld', 'resolved', 'discontinued'))",
        "", "Contacts that went on to an investigation.", "" },
    Measure { "ombudsman-decisions", "Ombudsman's decisions", count, neither,
        PopulationId::OmbudsmanDecisions, "", "", "Decisions given in the period.", "" },
    Measure { "ombudsman-upheld", "Upheld by an ombudsman", count, low,
        PopulationId::OmbudsmanDecisions, "o.decision IN ('upheld', 'partly_upheld')", "",
        "Decisions given in the period that upheld the complaint fully or in part.", "" },
    Measure { "recommendations-open", "Ombudsman's recommendations open", count, low,
        PopulationId::OpenRecommendations, "", "",
        "Recommendations whose compliance the ombudsman had not yet accepted.",
        "PHSO, Making complaints count, 3.9" },
};

#undef HEED_UPHELD_TOO

} // namespace

std::span<const Measure> complaintMeasures() { return measures; }

} // namespace heed
