#include "core/insight/measure.h"

#include <array>

namespace heed {

namespace {

constexpr auto count = MeasureKind::Count;
constexpr auto share = MeasureKind::Share;
constexpr auto high = SpcDirection::High;
constexpr auto neither = SpcDirection::Neither;

constexpr std::array measures {
    Measure { "feedback", "Feedback", count, neither, PopulationId::FeedbackHeard, "", "",
        "Compliments, comments, suggestions, survey answers and concerns that are no complaint. "
        "More is not worse: people speak where they expect to be heard.",
        "" },
    Measure { "feedback-critical", "Critical feedback", count, neither,
        PopulationId::FeedbackCritical, "", "",
        "Feedback that is no compliment and was not recorded as good. Complaints are not among it.",
        "" },
    Measure { "feedback-compliments", "Compliments", count, neither, PopulationId::FeedbackHeard,
        "b.type = 'compliment'", "", "Feedback recorded as a compliment.", "" },
    Measure { "feedback-good", "Feedback that is good", share, neither,
        PopulationId::FeedbackHeard, "b.sentiment = 'positive'", "b.sentiment IS NOT NULL",
        "Recorded as good, out of the feedback of which somebody recorded whether it is good or "
        "bad.",
        "" },
    Measure { "feedback-told-back", "Told back what was done", share, high,
        PopulationId::FeedbackCritical, "b.told_back_on IS NOT NULL", "1",
        "Those who said it were told what was done, out of all critical feedback.", "" },
};

} // namespace

std::span<const Measure> feedbackMeasures() { return measures; }

} // namespace heed
