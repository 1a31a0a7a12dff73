#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct RecordFacts
{
    static constexpr Sentence sentences[] = {
        { "action.done-already",
            QT_TRANSLATE_NOOP("Explain", "This action is done already: reopen it first.") },
        { "action.done-in-future",
            QT_TRANSLATE_NOOP("Explain",
                "An action cannot be done in the future: check the "
                "date.") },
        { "action.finish-elsewhere",
            QT_TRANSLATE_NOOP("Explain",
                "An action is finished under Learning, with what shows that it was done and a day "
                "to look if it helped: open it there.") },
        { "action.invalid",
            QT_TRANSLATE_NOOP("Explain", "The action cannot be saved as it stands.") },
        { "action.moved-why",
            QT_TRANSLATE_NOOP("Explain",
                "Say why the day is moved: the earlier day is kept, with the reason beside it.") },
        { "action.reopen-why",
            QT_TRANSLATE_NOOP("Explain", "Say why the action is open again.") },
        { "action.title-missing", QT_TRANSLATE_NOOP("Explain", "Say what is to be done.") },
        { "code.code-missing",
            QT_TRANSLATE_NOOP("Explain",
                "No code can be made of that name: use letters or figures, or type a code.") },
        { "code.exists",
            QT_TRANSLATE_NOOP(
                "Explain", "The list has %1 already: rename that line, or choose another.") },
        { "code.invalid", QT_TRANSLATE_NOOP("Explain", "The line cannot be saved as it stands.") },
        { "code.label-missing", QT_TRANSLATE_NOOP("Explain", "A line of a list needs a name.") },
        { "code.scheme-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose the list that the line belongs to.") },
        { "codes.damaged",
            QT_TRANSLATE_NOOP("Explain", "The code list %1 cannot be read: install Heed again.") },
        { "link.exists", QT_TRANSLATE_NOOP("Explain", "These two are linked already (%1).") },
        { "link.to-itself",
            QT_TRANSLATE_NOOP("Explain", "A record cannot be linked to itself: choose another.") },
        { "part.invalid", QT_TRANSLATE_NOOP("Explain", "This cannot be saved as it stands.") },
        { "place.name-taken",
            QT_TRANSLATE_NOOP(
                "Explain", "Another place has this name already: choose a different one.") },
        { "record.bad-filter",
            QT_TRANSLATE_NOOP("Explain",
                "That is not something %1 can be compared with: write a day as 2026-03-04, a span "
                "as 2026-01..2026-03.") },
        { "record.in-bin",
            QT_TRANSLATE_NOOP("Explain",
                "%1 is in the bin, so nothing was changed: take it out of the bin first.") },
        { "record.unknown-field",
            QT_TRANSLATE_NOOP("Explain",
                "There is no field called %1: use the names that heed show --json prints.") },
        { "reference.bad-pattern",
            QT_TRANSLATE_NOOP("Explain",
                "References cannot follow the pattern %1: it needs {year} and one {number}, with "
                "no "
                "figure right after it.") },
    };
};

} // namespace

std::span<const Sentence> recordSentences() { return RecordFacts::sentences; }

} // namespace heed
