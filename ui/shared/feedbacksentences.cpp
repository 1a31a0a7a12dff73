// What the facts of feedback, of proposed links and of the map of themes mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct FeedbackFacts
{
    static constexpr Sentence sentences[] = {
        { "feedback.event-after-heard",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot have happened after it was heard of: check which day is right.") },
        { "feedback.heard-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which it was heard.") },
        { "feedback.in-bin",
            QT_TRANSLATE_NOOP("Explain", "Feedback %1 is in the bin: take it out first.") },
        { "feedback.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day has not come yet: check the date.") },
        { "feedback.invalid",
            QT_TRANSLATE_NOOP(
                "Explain", "The feedback is not stored yet: see beside the fields.") },
        { "feedback.not-in-bin", QT_TRANSLATE_NOOP("Explain", "Feedback %1 is not in the bin.") },
        { "feedback.reference-taken",
            QT_TRANSLATE_NOOP(
                "Explain", "Other feedback has the reference %1: choose a different one.") },
        { "feedback.told-before-heard",
            QT_TRANSLATE_NOOP("Explain",
                "They cannot be told what was done before they spoke: check which day is right.") },
        { "feedback.words-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "Write down what was said, or at least whether it was good or bad.") },
        { "proposal.answered",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody has answered this proposal already: look at the links of the record.") },
        { "proposal.no-such-kind",
            QT_TRANSLATE_NOOP("Explain",
                "Links are proposed for complaints, incidents, claims and feedback only.") },
        { "themes.no-such-theme",
            QT_TRANSLATE_NOOP("Explain", "There is no theme %1: choose one from the list.") },
        { "themes.no-such-version",
            QT_TRANSLATE_NOOP("Explain", "The map of themes has no version %1.") },
    };
};

} // namespace

std::span<const Sentence> feedbackSentences() { return FeedbackFacts::sentences; }

} // namespace heed
