// What the facts of learning mean: finishing an action, looking at it again, telling of it.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct LearningFacts
{
    static constexpr Sentence sentences[] = {
        { "action.answer-invalid",
            QT_TRANSLATE_NOOP("Explain", "The answer is not kept yet: see beside the fields.") },
        { "action.answer-why",
            QT_TRANSLATE_NOOP("Explain",
                "Say why in one sentence: whoever reads it later was not there.") },
        { "action.check-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Choose a day to look if it helped: it then comes up on Today by itself.") },
        { "action.check-too-early",
            QT_TRANSLATE_NOOP("Explain",
                "Look later than the day it was done: nothing can have changed by then.") },
        { "action.checked-before-done",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot be judged before it was done: check which day is right.") },
        { "action.checked-when",
            QT_TRANSLATE_NOOP(
                "Explain", "Enter the day on which somebody looked, no later than today.") },
        { "action.done-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which it was done.") },
        { "action.evidence-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Say what shows that it was done: a sheet, a record, what somebody saw.") },
        { "action.measure-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Choose the figure that should change, or say that no figure fits and why.") },
        { "action.next-check-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose the day to look again.") },
        { "action.next-check-too-early",
            QT_TRANSLATE_NOOP(
                "Explain", "The next look must be later than this one: choose a later day.") },
        { "action.no-figure-why",
            QT_TRANSLATE_NOOP("Explain",
                "Say why no figure fits, so that nobody takes it for an excuse.") },
        { "action.not-done",
            QT_TRANSLATE_NOOP("Explain", "This action is not done yet: finish it first.") },
        { "action.not-finished",
            QT_TRANSLATE_NOOP("Explain", "The action is not finished yet: see beside the fields.") },
        { "action.words-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what you will look at or whom you will ask.") },
        { "learning.no-record",
            QT_TRANSLATE_NOOP("Explain",
                "No record has the reference %1: type it as it stands in its list.") },
        { "learning.record-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Type the reference of the record that the action belongs to.") },
        { "learning.rules-damaged",
            QT_TRANSLATE_NOOP(
                "Explain", "The rules of learning cannot be read (%1): install Heed again.") },
        { "poster.no-story",
            QT_TRANSLATE_NOOP("Explain",
                "Nothing is approved for the poster: approve the words of an action first.") },
        { "share.day-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which they were told.") },
        { "share.invalid",
            QT_TRANSLATE_NOOP("Explain", "This is not noted yet: see beside the fields.") },
        { "share.what-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what they were given: a poster, a talk, a page.") },
        { "story.changed-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what changed, or what people will notice.") },
        { "story.did-missing", QT_TRANSLATE_NOOP("Explain", "Say what you did about it.") },
        { "story.family-not-asked",
            QT_TRANSLATE_NOOP("Explain",
                "Ask yourself whether the family would recognise it, and tick that they would "
                "not.") },
        { "story.in-spite-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Take the signs of a person out of the words, or say why it may be published in "
                "spite of them.") },
        { "story.not-approved",
            QT_TRANSLATE_NOOP("Explain", "It is not approved yet: see beside the fields.") },
        { "story.said-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what people told you, in plain words.") },
    };
};

} // namespace

std::span<const Sentence> learningSentences() { return LearningFacts::sentences; }

} // namespace heed
