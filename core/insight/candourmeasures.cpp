#include "core/insight/measure.h"

#include <array>

namespace heed {

namespace {

constexpr auto count = MeasureKind::Count;
constexpr auto share = MeasureKind::Share;
constexpr auto median = MeasureKind::Median;
constexpr auto high = SpcDirection::High;
constexpr auto low = SpcDirection::Low;
constexpr auto neither = SpcDirection::Neither;

// Where nobody could be reached, or the person declined, reg 20(5) takes the place of telling.
#define HEED_TO_TELL "k.contact NOT IN ('uncontactable', 'declined')"
// Calendar days: a claim may be older than the calendar of working days.
#define HEED_DAYS(from, to) "CAST(julianday(" to ") - julianday(" from ") AS INTEGER)"
#define HEED_ORDINAL(day) "(SELECT d.ordinal FROM calendar_day d WHERE d.day = " day ")"

constexpr std::array measures {
    Measure { "duties-opened", "Duties of candour looked at", count, neither,
        PopulationId::CandourOpened, "", "",
        "Duties that were opened to be decided, whatever came of the test.",
        "SI 2014/2936 reg 20" },
    Measure { "duties-notifiable", "Found notifiable", count, neither, PopulationId::CandourOpened,
        "k.notifiable_on IS NOT NULL", "",
        "Of them, those that met the definition which binds this provider: reg 20(8) for a health "
        "service body, reg 20(9) for others.",
        "SI 2014/2936 reg 20(8) and (9)" },
    Measure { "duties-open", "Duties of candour open", count, neither, PopulationId::CandourOpen,
        "", "", "Duties known by the last day and not closed by then.", "SI 2014/2936 reg 20" },
    Measure { "duty-told-on-time", "Told in person on time", share, high,
        PopulationId::CandourTellingDue,
        "k.told_on IS NOT NULL AND k.contact = 'told' AND k.told_on <= k.in_person_due_on",
        HEED_TO_TELL,
        "The person was told in person by the last day, out of the duties whose last day fell in "
        "the period. The clock starts on the day the organisation knew. 10 working days where the "
        "NHS Standard Contract applies (not verified against its text), the organisation's own "
        "target elsewhere. Those who could not be reached or declined are left out.",
        "SI 2014/2936 reg 20(2)(a), (3); NHS Standard Contract, service condition 35" },
    Measure { "duty-letter", "Followed up by letter", share, high, PopulationId::CandourLetterDue,
        "k.letter_on IS NOT NULL", "1",
        "The first letter was sent, however late, out of the duties whose last day for it fell in "
        "the period (own target, counted from the conversation).",
        "SI 2014/2936 reg 20(4)" },
    Measure { "duty-results", "Results shared", share, high, PopulationId::CandourResultsDue,
        "k.results_on IS NOT NULL", "1",
        "The results of the enquiries were shared, out of the duties whose results were due in "
        "the period.",
        "SI 2014/2936 reg 20(4)(c), (d)" },
    Measure { "duty-days-to-tell", "Working days until told", median, low,
        PopulationId::CandourTellingDue,
        "CASE WHEN k.contact = 'told' THEN " HEED_ORDINAL("k.told_on") " - " HEED_ORDINAL(
            "k.aware_on") " END",
        "", "Median of the working days from the day the organisation knew to the conversation.",
        "SI 2014/2936 reg 20(2)(a)" },
    Measure { "duty-declined", "Declined to be told", count, neither,
        PopulationId::CandourTellingDue, "k.contact = 'declined'", "",
        "People who did not want to be told, out of the duties whose last day fell in the period.",
        "SI 2014/2936 reg 20(5)" },
    Measure { "duty-unreached", "Could not be reached", count, low, PopulationId::CandourTellingDue,
        "k.contact = 'uncontactable'", "", "Duties in which nobody could be reached.",
        "SI 2014/2936 reg 20(5)" },
    Measure { "duty-breaches", "Told late, or not at all", count, low,
        PopulationId::CandourTellingDue,
        "k.told_breach_days > 0 OR (k.contact = 'not_yet' AND k.in_person_due_on < ?2)", "",
        "Duties whose last day for telling passed without the conversation. Not telling, or not "
        "telling as reg 20(3) asks, can be an offence.",
        "SI 2014/2936 reg 20(2)(a), (3) and 22(3)" },
    Measure { "duty-exposed", "May be an offence", count, low, PopulationId::CandourTellingDue,
        "k.offence_exposed = 1 OR k.told_breach_days > 0 OR (k.contact = 'not_yet' AND "
        "k.in_person_due_on < ?2)",
        "",
        "Duties told late or not at all, and duties in which the person was told but nothing shows "
        "one of the things that reg 20(3) asks for: in person, an account, further enquiries, an "
        "apology, a written record. Whether it is an offence is for others to decide: the law "
        "counts no days.",
        "SI 2014/2936 reg 20(2)(a), (3) and 22(3)" },
    Measure { "duty-overturned", "\"Not notifiable\" overturned", share, low,
        PopulationId::CandourNotNotifiable, "k.overturned_on IS NOT NULL", "1",
        "Decisions of the period that a duty was not notifiable, and that were found wrong later.",
        "SI 2014/2936 reg 20(8) and (9)" },
    Measure { "claim-lag-notified", "Days from incident to claim", median, neither,
        PopulationId::ClaimsNotified, HEED_DAYS("m.incident_on", "m.notified_on"), "",
        "Median of the calendar days from the incident to the day the claim was notified, over the "
        "claims notified in the period whose incident is dated. Claims lag care by years.",
        "" },
    Measure { "claim-lag-settled", "Days from claim to settlement", median, neither,
        PopulationId::ClaimsSettled, HEED_DAYS("m.notified_on", "m.settled_on"), "",
        "Median of the calendar days from the day the claim was notified to its settlement, over "
        "the claims settled in the period.",
        "" },
    Measure { "claim-lag-closed", "Days from claim to closing", median, neither,
        PopulationId::ClaimsClosed,
        HEED_DAYS("m.notified_on", "coalesce(m.closed_on, m.settled_on)"), "",
        "Median of the calendar days from the day the claim was notified to its closing, over the "
        "claims closed in the period, with or without payment.",
        "" },
    Measure { "claim-lag-whole", "Days from incident to closing", median, neither,
        PopulationId::ClaimsClosed,
        HEED_DAYS("m.incident_on", "coalesce(m.closed_on, m.settled_on)"), "",
        "Median of the calendar days from the incident to the closing of the claim, over the "
        "claims closed in the period whose incident is dated.",
        "" },
};

#undef HEED_TO_TELL
#undef HEED_DAYS
#undef HEED_ORDINAL

} // namespace

std::span<const Measure> candourMeasures() { return measures; }

} // namespace heed
