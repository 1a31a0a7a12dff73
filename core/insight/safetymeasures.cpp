#include "core/insight/measure.h"

#include <array>

namespace heed {

namespace {

constexpr auto count = MeasureKind::Count;
constexpr auto share = MeasureKind::Share;
constexpr auto sum = MeasureKind::Sum;
constexpr auto high = SpcDirection::High;
constexpr auto low = SpcDirection::Low;
constexpr auto neither = SpcDirection::Neither;

#define HEED_PAID "m.damages_paid + m.claimant_costs_paid + m.defence_costs_paid"
#define HEED_RESERVED "m.damages_reserve + m.claimant_costs_reserve + m.defence_costs_reserve"

constexpr std::array measures {
    Measure { "incidents", "Incidents", count, neither, PopulationId::Incidents, "", "",
        "Incidents that happened in the period. More reports are not worse: people report where "
        "they expect to be heard.",
        "" },
    Measure { "incidents-harm", "Incidents with moderate or worse harm", count, low,
        PopulationId::Incidents, "{harm} IN ('moderate', 'severe', 'fatal')", "",
        "The worse of physical and psychological harm was moderate, severe or fatal. A recording "
        "scheme, not the legal test of the duty of candour.",
        "Learn from patient safety events (LFPSE), harm grading" },
    Measure { "never-events", "Never events", count, low, PopulationId::Incidents,
        "n.never_event = 1", "", "Incidents on the national list of never events.", "" },
    Measure { "psii", "Patient safety incident investigations", count, neither,
        PopulationId::Incidents, "n.psii_declared = 1", "",
        "Incidents for which an in-depth investigation was declared.", "PSIRF" },
    Measure { "candour-required", "Duty of candour applied", count, neither,
        PopulationId::Incidents, "n.candour_required = 1", "",
        "Incidents for which somebody decided that the statutory duty of candour applies.",
        "HSCA 2008 (Regulated Activities) Regs 2014 reg 20" },
    Measure { "candour-told", "Told in person", share, high, PopulationId::Incidents,
        "n.candour_required = 1 AND n.candour_told_on IS NOT NULL", "n.candour_required = 1",
        "The person or family was told in person, out of those to whom the duty applies.",
        "HSCA 2008 (Regulated Activities) Regs 2014 reg 20(3)" },
    Measure { "candour-told-in-ten", "Told in person within 10 working days", share, high,
        PopulationId::Incidents,
        "n.candour_required = 1 AND (SELECT d.ordinal FROM calendar_day d WHERE d.day = "
        "n.candour_told_on) <= (SELECT d.ordinal FROM calendar_day d WHERE d.day = "
        "coalesce(n.aware_on, n.reported_on, n.occurred_on)) + 10",
        "n.candour_required = 1",
        "Told not later than 10 working days after the organisation knew (where that day was not "
        "recorded: after the day of the report).",
        "NHS Standard Contract, service condition 35" },
    Measure { "candour-letter", "Followed up by letter", share, high, PopulationId::Incidents,
        "n.candour_required = 1 AND n.candour_letter_on IS NOT NULL", "n.candour_required = 1",
        "A written follow-up was sent, out of those to whom the duty applies.",
        "HSCA 2008 (Regulated Activities) Regs 2014 reg 20(4)" },
    Measure { "claims-notified", "Claims notified", count, neither, PopulationId::ClaimsNotified,
        "", "",
        "Claims whose letter of claim (or, without one, whose file) falls in the period. Claims "
        "come years after the care that they are about.",
        "" },
    Measure { "claims-open", "Claims open", count, neither, PopulationId::OpenClaims, "", "",
        "Claims notified by the last day and not closed by then.", "" },
    Measure { "claims-reserved", "Reserved on open claims", sum, neither, PopulationId::OpenClaims,
        HEED_RESERVED, "",
        "Reserves for damages and for both sides' costs, as they stand in the register today.",
        "" },
    Measure { "claims-closed", "Claims closed", count, neither, PopulationId::ClaimsClosed, "", "",
        "Claims closed or settled in the period.", "" },
    Measure { "claims-paid", "Paid on claims closed", sum, neither, PopulationId::ClaimsClosed,
        HEED_PAID, "",
        "Damages and both sides' costs paid on the claims closed in the period, whenever each sum "
        "was paid.",
        "" },
    Measure { "claims-paid-to-date", "Paid on all claims to date", sum, neither,
        PopulationId::ClaimsToDate, HEED_PAID, "",
        "Damages and both sides' costs paid on every claim notified up to the last day.", "" },
};

#undef HEED_PAID
#undef HEED_RESERVED

} // namespace

std::span<const Measure> safetyMeasures() { return measures; }

} // namespace heed
