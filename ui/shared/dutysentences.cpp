// What the facts of the duties calendar mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct DutyFacts
{
    static constexpr Sentence sentences[] = {
        { "duty.comes-with-heed",
            QT_TRANSLATE_NOOP("Explain",
                "This duty comes with Heed and nothing of it was changed. If it does not bind you, "
                "switch it off with the reason.") },
        { "duty.course-missing", QT_TRANSLATE_NOOP("Explain", "Choose a course.") },
        { "duty.day-missing", QT_TRANSLATE_NOOP("Explain", "Give the day.") },
        { "duty.day-wrong", QT_TRANSLATE_NOOP("Explain", "Give a day of the month, 1 to 31.") },
        { "duty.days-wrong", QT_TRANSLATE_NOOP("Explain", "Give a number of days, 1 or more.") },
        { "duty.ends-before-start",
            QT_TRANSLATE_NOOP("Explain", "The last day is before the first.") },
        { "duty.evidence-missing", QT_TRANSLATE_NOOP("Explain", "Say what shows it.") },
        { "duty.gap-action-missing", QT_TRANSLATE_NOOP("Explain", "Say what closes the gap.") },
        { "duty.giver-missing", QT_TRANSLATE_NOOP("Explain", "Say who authorised them.") },
        { "duty.group-missing", QT_TRANSLATE_NOOP("Explain", "Choose a staff group.") },
        { "duty.in-future", QT_TRANSLATE_NOOP("Explain", "This day has not come yet.") },
        { "duty.month-wrong", QT_TRANSLATE_NOOP("Explain", "Give a month, 1 to 12.") },
        { "duty.months-wrong",
            QT_TRANSLATE_NOOP("Explain", "Give a number of months, from 1 to 120.") },
        { "duty.name-missing", QT_TRANSLATE_NOOP("Explain", "Give the name.") },
        { "duty.owner-missing", QT_TRANSLATE_NOOP("Explain", "Say who closes the gap.") },
        { "duty.people-missing", QT_TRANSLATE_NOOP("Explain", "Say how many people there are.") },
        { "duty.sets-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The list of duties cannot be read. Install Heed again.") },
        { "duty.statement-belongs",
            QT_TRANSLATE_NOOP("Explain",
                "This statement belongs to the self-check. Rate it instead of taking it away.") },
        { "duty.statement-missing", QT_TRANSLATE_NOOP("Explain", "Write down the statement.") },
        { "duty.title-missing", QT_TRANSLATE_NOOP("Explain", "Give the duty a title.") },
        { "duty.was-done",
            QT_TRANSLATE_NOOP("Explain",
                "This duty was done, and that stays on record. Switch it off with the reason "
                "instead.") },
        { "duty.why-not-missing",
            QT_TRANSLATE_NOOP("Explain", "Say why it does not bind you.") },
    };
};

} // namespace

std::span<const Sentence> dutySentences() { return DutyFacts::sentences; }

} // namespace heed
