#include "core/insight/measure.h"

#include <array>

namespace heed {

namespace {

constexpr auto count = MeasureKind::Count;
constexpr auto share = MeasureKind::Share;
constexpr auto neither = SpcDirection::Neither;
constexpr auto high = SpcDirection::High;
constexpr auto low = SpcDirection::Low;

constexpr auto source
    = "PHSO, Promoting a just and learning culture, draft of March 2021, 3.8 and 3.19";

constexpr std::array measures {
    Measure { "actions-opened", "Actions opened", count, neither, PopulationId::ActionsOpened, "",
        "", "Actions that were written down because of a record.", source },
    Measure { "actions-done", "Actions done", count, neither, PopulationId::ActionsDone, "", "",
        "Actions that were finished.", source },
    Measure { "actions-measured", "Done with a measure", share, high, PopulationId::ActionsDone,
        "EXISTS (SELECT 1 FROM action_aim g WHERE g.action_id = a.id)", "1 = 1",
        "Of the actions done: somebody said by what one would see if it helped, and when one would "
        "look.",
        source },
    Measure { "actions-moved", "Due day moved", share, low, PopulationId::ActionsDue,
        "EXISTS (SELECT 1 FROM action_moved v WHERE v.action_id = a.id)", "1 = 1",
        "Of the actions due: their day had been moved at least once. The day that counts is the "
        "last one.",
        "" },
    Measure { "actions-looked-at", "Looked at again", count, high, PopulationId::ActionsChecked, "",
        "", "Times somebody looked if an action had helped, and answered.", source },
    Measure { "actions-helped", "Helped", share, high, PopulationId::ActionsChecked,
        "h.answer = 'helped'", "1 = 1", "Of these answers: it helped.", source },
    Measure { "actions-not-helped", "Did not help", share, low, PopulationId::ActionsChecked,
        "h.answer = 'did_not_help'", "1 = 1", "Of these answers: it did not help.", source },
};

} // namespace

std::span<const Measure> learningMeasures() { return measures; }

} // namespace heed
