#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct PracticeFacts
{
    static constexpr Sentence sentences[] = {
        { "practice.cancelled",
            QT_TRANSLATE_NOOP("Explain", "The practice store was not made, because you stopped.") },
        { "practice.grammar",
            QT_TRANSLATE_NOOP(
                "Explain", "The texts for practice stores cannot be read: install Heed again.") },
        { "practice.no-such-plan",
            QT_TRANSLATE_NOOP("Explain",
                "A practice store holds at most a million cases and ends between 1998 and 2097: "
                "choose fewer cases or another day.") },
        { "practice.not-empty",
            QT_TRANSLATE_NOOP("Explain",
                "This store holds records already, and invented ones are never mixed with them: "
                "make a new practice store.") },
    };
};

} // namespace

std::span<const Sentence> practiceSentences() { return PracticeFacts::sentences; }

} // namespace heed
