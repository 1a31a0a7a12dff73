// What the facts of the complaints panel mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct PanelFacts
{
    static constexpr Sentence sentences[] = {
        { "panel.agenda-missing",
            QT_TRANSLATE_NOOP("Explain", "There is no agenda: build it from the data first.") },
        { "panel.assurance-missing",
            QT_TRANSLATE_NOOP("Explain", "Say how far the panel is assured.") },
        { "panel.assurance-why-missing",
            QT_TRANSLATE_NOOP("Explain", "Say why the panel is so far assured.") },
        { "panel.attendance-open",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody is still only expected: say under Attendance who was there.") },
        { "panel.case-there",
            QT_TRANSLATE_NOOP("Explain", "This case is on the agenda already.") },
        { "panel.correction-missing",
            QT_TRANSLATE_NOOP("Explain", "Write down what is right.") },
        { "panel.day-missing", QT_TRANSLATE_NOOP("Explain", "Give the day.") },
        { "panel.day-too-far",
            QT_TRANSLATE_NOOP("Explain", "This day is more than a year away. Check the year.") },
        { "panel.declaration-missing",
            QT_TRANSLATE_NOOP("Explain",
                "These have declared nothing at this meeting, not even that there is nothing: %1. "
                "Ask them under Attendance.") },
        { "panel.ends-before-start",
            QT_TRANSLATE_NOOP("Explain", "The last day is before the first.") },
        { "panel.guest-is-no-member",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody in attendance is no member. Add them at the meeting instead.") },
        { "panel.interest-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what the interest is.") },
        { "panel.invalid", QT_TRANSLATE_NOOP("Explain", "Some answers need another look.") },
        { "panel.item-used",
            QT_TRANSLATE_NOOP("Explain",
                "This line has scores or actions, which would be lost. Take those away first.") },
        { "panel.months-wrong",
            QT_TRANSLATE_NOOP("Explain", "Give a number of months from 1 to 12.") },
        { "panel.name-missing", QT_TRANSLATE_NOOP("Explain", "Give the name.") },
        { "panel.next-before",
            QT_TRANSLATE_NOOP("Explain", "The next meeting comes after this one.") },
        { "panel.not-held-yet",
            QT_TRANSLATE_NOOP("Explain",
                "The day of the meeting has not come yet, so there is nothing to sign.") },
        { "panel.not-quorate",
            QT_TRANSLATE_NOOP("Explain",
                "The meeting has no quorum. Say how its decisions will be confirmed, or hold it on "
                "another day.") },
        { "panel.not-signed",
            QT_TRANSLATE_NOOP("Explain",
                "The note is not signed, so there is nothing to correct: change it instead.") },
        { "panel.owner-missing", QT_TRANSLATE_NOOP("Explain", "Say who does it.") },
        { "panel.period-missing",
            QT_TRANSLATE_NOOP("Explain", "Say from when to when the meeting looks.") },
        { "panel.period-turned",
            QT_TRANSLATE_NOOP("Explain", "The last day of the period is before its first.") },
        { "panel.quorum-missing",
            QT_TRANSLATE_NOOP("Explain", "Say how many members must be there: one at least.") },
        { "panel.reason-missing", QT_TRANSLATE_NOOP("Explain", "Say why.") },
        { "panel.score-missing", QT_TRANSLATE_NOOP("Explain", "Choose a score.") },
        { "panel.sets-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The list of what panels work with cannot be read. Install Heed again.") },
        { "panel.signed-already",
            QT_TRANSLATE_NOOP("Explain",
                "The assurance note of this meeting is signed, so nothing in it changes. Add a "
                "correction under Assurance note.") },
        { "panel.signer-missing",
            QT_TRANSLATE_NOOP("Explain", "Say which chair signs the note.") },
        { "panel.signer-not-chair",
            QT_TRANSLATE_NOOP("Explain",
                "Only the chair or the deputy who was there can sign the note.") },
        { "panel.stance-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what they do while it is discussed.") },
        { "panel.standard-missing", QT_TRANSLATE_NOOP("Explain", "Choose a standard.") },
        { "panel.step-missing",
            QT_TRANSLATE_NOOP("Explain", "The note cannot be signed yet.") },
        { "panel.terms-missing",
            QT_TRANSLATE_NOOP("Explain", "Write down the terms of reference.") },
        { "panel.title-missing", QT_TRANSLATE_NOOP("Explain", "Give this line a title.") },
    };
};

} // namespace

std::span<const Sentence> panelSentences() { return PanelFacts::sentences; }

} // namespace heed
