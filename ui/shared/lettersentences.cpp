// What the facts of letters and of the final reply mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct LetterFacts
{
    static constexpr Sentence sentences[] = {
        { "letter.broken-template",
            QT_TRANSLATE_NOOP("Explain",
                "The template cannot be used as it stands (%1): check that every {{ has its }} and "
                "every section its end.") },
        { "letter.changed-since-issued",
            QT_TRANSLATE_NOOP("Explain",
                "The letter “%1” is not as it was when it went out: somebody changed the store "
                "with another program. Check the store and a backup.") },
        { "letter.comment-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "Say what should be changed before you send the letter back.") },
        { "letter.day-before-received",
            QT_TRANSLATE_NOOP("Explain",
                "This day is before the complaint came: check which of the two is right.") },
        { "letter.day-in-future",
            QT_TRANSLATE_NOOP("Explain",
                "This day has not come yet: issue the letter on the day on which it goes out.") },
        { "letter.day-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which the letter goes out.") },
        { "letter.dropped",
            QT_TRANSLATE_NOOP("Explain", "This draft was dropped: begin a new letter.") },
        { "letter.empty", QT_TRANSLATE_NOOP("Explain", "Nothing is written yet.") },
        { "letter.invalid",
            QT_TRANSLATE_NOOP(
                "Explain", "The letter has not gone out yet: see beside the fields.") },
        { "letter.issued-already",
            QT_TRANSLATE_NOOP("Explain",
                "This letter has gone out and stays as it is: write another one if something has "
                "to be put right.") },
        { "letter.leftover-field",
            QT_TRANSLATE_NOOP("Explain",
                "A sign of the template is left in the text, “%1”: take it out or write what "
                "belongs there.") },
        { "letter.needs-sign-off",
            QT_TRANSLATE_NOOP("Explain",
                "“%1” needs the signature of the responsible person: hand it in first.") },
        { "letter.no-recipient",
            QT_TRANSLATE_NOOP("Explain",
                "The case does not name the person who complained: enter the name in the case.") },
        { "letter.no-signer",
            QT_TRANSLATE_NOOP("Explain",
                "Nobody is named as the responsible person who signs (SI 2009/309 reg 14(2)): "
                "enter the name in Settings, Letters.") },
        { "letter.no-template",
            QT_TRANSLATE_NOOP("Explain", "There is no template called %1: choose another.") },
        { "letter.not-ready",
            QT_TRANSLATE_NOOP("Explain", "The letter cannot go out as it stands.") },
        { "letter.not-submitted",
            QT_TRANSLATE_NOOP("Explain", "The letter was not handed in for a signature.") },
        { "letter.ombudsman-not-named",
            QT_TRANSLATE_NOOP(
                "Explain", "The part about the ombudsman does not name the %1: add the name.") },
        { "letter.part-empty",
            QT_TRANSLATE_NOOP(
                "Explain", "Nothing stands yet under the heading that should say %1 (%2).") },
        { "letter.part-missing",
            QT_TRANSLATE_NOOP("Explain", "The letter does not say %1 (%2): add a part for it.") },
        { "letter.placeholder", QT_TRANSLATE_NOOP("Explain", "Fill this gap: %1.") },
        { "letter.section-empty",
            QT_TRANSLATE_NOOP("Explain",
                "Nothing stands under the heading “%1”: write something or take the "
                "heading out.") },
        { "letter.submitted-already",
            QT_TRANSLATE_NOOP("Explain",
                "The letter is with the person who signs: take it back first, or ask for it to be "
                "sent back.") },
        { "letter.unknown-field",
            QT_TRANSLATE_NOOP(
                "Explain", "Heed knows no value called %1: choose one from the list of values.") },
        { "letter.wrong-ombudsman",
            QT_TRANSLATE_NOOP("Explain",
                "The letter names the %1, who cannot look at this care. It has to be the %2.") },
        { "letters.damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The letters that come with Heed cannot be read (%1): install Heed "
                "again.") },
        { "reply.empty-paragraph",
            QT_TRANSLATE_NOOP(
                "Explain", "Issue %1 has a heading in the reply, and nothing stands under it.") },
        { "reply.no-evidence",
            QT_TRANSLATE_NOOP("Explain",
                "Issue %1: no evidence is recorded. Record what was looked at or who was asked.") },
        { "reply.no-finding",
            QT_TRANSLATE_NOOP("Explain",
                "Issue %1: the case does not say what was found, and why (SI 2009/309 reg "
                "14(2)).") },
        { "reply.no-issues",
            QT_TRANSLATE_NOOP("Explain",
                "The case lists nothing that was complained about: enter the issues first, so that "
                "each gets its answer.") },
        { "reply.no-outcome",
            QT_TRANSLATE_NOOP("Explain",
                "Issue %1: the case does not say if it is upheld or not (SI 2009/309 reg "
                "14(2)).") },
        { "reply.no-paragraph",
            QT_TRANSLATE_NOOP("Explain",
                "Issue %1 is not answered in the reply: add a heading for it and write the "
                "answer.") },
        { "reply.no-remedy",
            QT_TRANSLATE_NOOP("Explain",
                "Issue %1 is upheld, and nothing says what is done to put it right (SI 2009/309 "
                "reg 14(2)).") },
    };
};

} // namespace

std::span<const Sentence> letterSentences() { return LetterFacts::sentences; }

} // namespace heed
