#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct CalendarFacts
{
    static constexpr Sentence sentences[] = {
        { "calendar.count-out-of-range",
            QT_TRANSLATE_NOOP(
                "Explain", "A time limit cannot be that long: choose a number from 0 to %1.") },
        { "calendar.date-empty",
            QT_TRANSLATE_NOOP("Explain", "No date was given: type one, such as 3/4/2026.") },
        { "calendar.date-not-understood",
            QT_TRANSLATE_NOOP("Explain",
                "That is not a date that Heed understands: type it as 3/4/2026, 3 Apr, 2026-04-03, "
                "today, mon or +10wd.") },
        { "calendar.holiday-change-invalid",
            QT_TRANSLATE_NOOP("Explain",
                "A change to the bank holidays has no date, or neither adds nor removes a day: "
                "correct it in the settings.") },
        { "calendar.holiday-table-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "Line %1 of the table of bank holidays cannot be read: install Heed again.") },
        { "calendar.holiday-table-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "The table of bank holidays is missing: install Heed again.") },
        { "calendar.no-day",
            QT_TRANSLATE_NOOP("Explain", "A bank holiday needs a date: enter one.") },
        { "calendar.no-start-day",
            QT_TRANSLATE_NOOP(
                "Explain", "A time limit needs the day on which it starts: enter a date.") },
        { "calendar.no-such-day",
            QT_TRANSLATE_NOOP(
                "Explain", "There is no such day as %1: check the day and the month, day first.") },
        { "calendar.no-such-rule",
            QT_TRANSLATE_NOOP("Explain",
                "There is no time limit called %1 in the table of rules: install Heed again.") },
        { "calendar.outside-calendar",
            QT_TRANSLATE_NOOP("Explain",
                "That date is outside the years 1990 to 2099, which are the ones Heed has working "
                "days for: check the year.") },
        { "calendar.rules-damaged",
            QT_TRANSLATE_NOOP(
                "Explain", "The table of time limits cannot be read at %1: install Heed again.") },
        { "calendar.rules-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "The table of time limits is missing: install Heed again.") },
    };
};

} // namespace

std::span<const Sentence> calendarSentences() { return CalendarFacts::sentences; }

} // namespace heed
