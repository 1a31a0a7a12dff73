// What the facts of the duty of candour mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct CandourFacts
{
    static constexpr Sentence sentences[] = {
        { "candour.attempt-needs-who", QT_TRANSLATE_NOOP("Explain", "Say who tried.") },
        { "candour.aware-before-occurred",
            QT_TRANSLATE_NOOP("Explain",
                "You cannot have known before it happened: check which of the two days is "
                "right.") },
        { "candour.aware-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day you knew: the clock starts there.") },
        { "candour.day-missing", QT_TRANSLATE_NOOP("Explain", "Enter the day.") },
        { "candour.enquiry-needs-day",
            QT_TRANSLATE_NOOP("Explain", "Say by when its results are due.") },
        { "candour.enquiry-needs-owner", QT_TRANSLATE_NOOP("Explain", "Say who leads it.") },
        { "candour.exists",
            QT_TRANSLATE_NOOP(
                "Explain", "A duty of candour is open for this record already: %1. Go on there.") },
        { "candour.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day has not come yet: check the date.") },
        { "candour.invalid",
            QT_TRANSLATE_NOOP("Explain", "The duty is not stored yet: see beside the fields.") },
        { "candour.letter-before-telling",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: the letter went out before the person was told. Check "
                "the days, or say in the letter why.") },
        { "candour.letter-before-aware",
            QT_TRANSLATE_NOOP("Explain",
                "This day is before the organisation knew of the incident. Check the day.") },
        { "candour.letter-empty",
            QT_TRANSLATE_NOOP("Explain", "Give the text, or say where the copy is.") },
        { "candour.letter-frozen",
            QT_TRANSLATE_NOOP("Explain",
                "This letter went out from Heed and is kept as it went out. Write another one "
                "instead.") },
        { "candour.needs-account",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: give an account of all the facts known.") },
        { "candour.needs-apology",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say sorry, in the words that were used.") },
        { "candour.needs-apology-by",
            QT_TRANSLATE_NOOP("Explain", "Step %2, regulation %1: say who gave the apology.") },
        { "candour.needs-attempts",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: keep a record of each attempt to reach the person.") },
        { "candour.needs-attendees",
            QT_TRANSLATE_NOOP("Explain", "Step %2, regulation %1: say who was there.") },
        { "candour.needs-authority",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: say what shows that somebody may act for the person. "
                "Next of kin is not enough.") },
        { "candour.needs-basis",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say on what ground they are to be told.") },
        { "candour.needs-copies",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: every letter needs a copy and the day it was kept.") },
        { "candour.needs-enquiries",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: say what will be looked into, or that nothing will and "
                "why.") },
        { "candour.needs-known-on",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say as at which day the facts were known.") },
        { "candour.needs-letter",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: add the first letter with the day it went.") },
        { "candour.needs-letter-apology",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: the letter has to say sorry; enter its words of "
                "apology.") },
        { "candour.needs-letter-copy",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: keep a copy of the letter and enter the day.") },
        { "candour.needs-person",
            QT_TRANSLATE_NOOP("Explain", "Step %2, regulation %1: say whom to tell.") },
        { "candour.needs-rationale",
            QT_TRANSLATE_NOOP("Explain",
                "The test, regulation %1: say why it is not notifiable, so that others can "
                "follow.") },
        { "candour.needs-reason",
            QT_TRANSLATE_NOOP("Explain", "Say why the duty is opened again.") },
        { "candour.needs-record-access",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say who may see the written record.") },
        { "candour.needs-record-author",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say who wrote the written record.") },
        { "candour.needs-record-place",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say where the written record is kept.") },
        { "candour.needs-refusal",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: add the attempt at which they declined, and how.") },
        { "candour.needs-results",
            QT_TRANSLATE_NOOP("Explain",
                "Step %2, regulation %1: an enquiry has no day on which its results were "
                "shared.") },
        { "candour.needs-results-letter",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: add the letter of results with its day.") },
        { "candour.needs-support",
            QT_TRANSLATE_NOOP("Explain", "Step %2, regulation %1: say what support was offered.") },
        { "candour.needs-told-by",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: say who told them, and in what role.") },
        { "candour.needs-told-on",
            QT_TRANSLATE_NOOP(
                "Explain", "Step %2, regulation %1: enter the day they were told in person.") },
        { "candour.needs-told-place",
            QT_TRANSLATE_NOOP("Explain", "Step %2, regulation %1: say where they were told.") },
        { "candour.no-such-origin",
            QT_TRANSLATE_NOOP(
                "Explain", "A duty of candour cannot be opened from a record of this kind.") },
        { "candour.no-such-way",
            QT_TRANSLATE_NOOP("Explain",
                "The duty cannot take this step from where it stands now: look at what comes "
                "next.") },
        { "candour.none-needs-reason",
            QT_TRANSLATE_NOOP("Explain", "Say why nothing will be looked into.") },
        { "candour.pause-needs-advice", QT_TRANSLATE_NOOP("Explain", "Say what was advised.") },
        { "candour.pause-needs-who", QT_TRANSLATE_NOOP("Explain", "Say who advised it.") },
        { "candour.professional-needs-who",
            QT_TRANSLATE_NOOP("Explain", "Say which professional.") },
        { "candour.refusal-needs-how", QT_TRANSLATE_NOOP("Explain", "Say how they declined.") },
        { "candour.step-missing",
            QT_TRANSLATE_NOOP("Explain", "Something is missing for this step:") },
        { "candour.test-says-otherwise",
            QT_TRANSLATE_NOOP("Explain",
                "The test of regulation %1 says otherwise: look at its answers and at the "
                "opinion.") },
        { "candour.told-before-aware",
            QT_TRANSLATE_NOOP("Explain",
                "They cannot have been told before it was known: check which of the two days is "
                "right.") },
    };
};

} // namespace

std::span<const Sentence> candourSentences() { return CandourFacts::sentences; }

} // namespace heed
