#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct CaseworkFacts
{
    static constexpr Sentence sentences[] = {
        { "casework.address-missing",
            QT_TRANSLATE_NOOP("Explain", "This is no e-mail address: enter the one they gave.") },
        { "casework.adjustments-unchecked",
            QT_TRANSLATE_NOOP("Explain",
                "Before a warning or a limit, check whether adjustments would help: perhaps the "
                "person needs another way to be heard.") },
        { "casework.answered-before-asked",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be answered before it was asked: check both dates.") },
        { "casework.appeal-before-decided",
            QT_TRANSLATE_NOOP("Explain", "An appeal comes after the decision: check both dates.") },
        { "casework.assessor-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter who assessed capacity.") },
        { "casework.authority-missing",
            QT_TRANSLATE_NOOP("Explain", "Say which authority was seen on that day.") },
        { "casework.basis-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "Say why somebody else complains: choose one of the reasons.") },
        { "casework.behaviour-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Describe what happens, with facts and days; say nothing about what the person "
                "is.") },
        { "casework.capacity-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter what the capacity assessment found.") },
        { "casework.decided-before-assessment",
            QT_TRANSLATE_NOOP(
                "Explain", "The decision cannot be older than the assessment: check both dates.") },
        { "casework.decided-before-warning",
            QT_TRANSLATE_NOOP(
                "Explain", "The warning comes before the decision: check both dates.") },
        { "casework.decider-missing", QT_TRANSLATE_NOOP("Explain", "Enter who decided it.") },
        { "casework.ended-before-decided",
            QT_TRANSLATE_NOOP(
                "Explain", "The limits cannot end before they were decided: check both dates.") },
        { "casework.grounds-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Regulation 5 wants reasonable grounds why the child does not complain "
                "personally: enter them.") },
        { "casework.handling-unchecked",
            QT_TRANSLATE_NOOP("Explain",
                "Before a warning or a limit, look at your own handling: perhaps something was "
                "promised and not done.") },
        { "casework.how-missing", QT_TRANSLATE_NOOP("Explain", "Say how the person was told.") },
        { "casework.language-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the language the interpreter speaks.") },
        { "casework.letter-before-decision",
            QT_TRANSLATE_NOOP(
                "Explain", "The letter cannot be older than the decision: check both dates.") },
        { "casework.limb-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose which exception of regulation 8 it is.") },
        { "casework.limits-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Enter what is limited and what stays open: one named person, set times, by "
                "letter.") },
        { "casework.need-before-recorded",
            QT_TRANSLATE_NOOP(
                "Explain", "This is earlier than the day it was recorded: check both dates.") },
        { "casework.need-missing", QT_TRANSLATE_NOOP("Explain", "Say what the person needs.") },
        { "casework.next-before-told",
            QT_TRANSLATE_NOOP("Explain",
                "The next update comes after the day on which they were told: check both dates.") },
        { "casework.no-letter-awaited",
            QT_TRANSLATE_NOOP("Explain",
                "No decision waits for this letter: record the decision under Stage first.") },
        { "casework.noticed-before-event",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot have come to notice before it happened: check both dates.") },
        { "casework.organisation-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the name of the organisation.") },
        { "casework.part-before-passed",
            QT_TRANSLATE_NOOP("Explain",
                "Their part cannot have come before they had the complaint: check both dates.") },
        { "casework.part-due-before-consent",
            QT_TRANSLATE_NOOP("Explain",
                "Their part cannot be due before the person agreed that they take part: check "
                "both dates.") },
        { "casework.passed-after-refusal",
            QT_TRANSLATE_NOOP("Explain",
                "The person refused before that day, so nothing may be passed on: check the "
                "dates.") },
        { "casework.passed-before-consent",
            QT_TRANSLATE_NOOP(
                "Explain", "It may be passed on only after the person agreed: check both dates.") },
        { "casework.provider-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter which advocacy service they were told about.") },
        { "casework.reason-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the reason: the person has a right to read it.") },
        { "casework.reminded-before-asked",
            QT_TRANSLATE_NOOP(
                "Explain", "A reminder comes after the first request: check both dates.") },
        { "casework.review-before-decided",
            QT_TRANSLATE_NOOP(
                "Explain", "The review comes after the decision: check both dates.") },
        { "casework.review-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Limits are for a time: enter the day on which you look at them again.") },
        { "casework.role-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the post of who decided: it is a senior one.") },
        { "casework.scope-missing",
            QT_TRANSLATE_NOOP("Explain", "Say which part, or which organisation, it covers.") },
        { "casework.test-unanswered",
            QT_TRANSLATE_NOOP("Explain", "Regulation 12 asks both questions: answer yes or no.") },
        { "casework.told-before-decided",
            QT_TRANSLATE_NOOP(
                "Explain", "They cannot be told before it was decided: check both dates.") },
        { "casework.warning-missing",
            QT_TRANSLATE_NOOP("Explain",
                "A limit follows a warning: enter its day, or below why there was none.") },
        { "casework.withdrawn-before-agreed",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be withdrawn before it was agreed: check both dates.") },
        { "complaint.close-without-exclusion",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close as excluded, because no decision under regulation 8 is recorded: "
                "decide it under \"Stage\".") },
        { "complaint.close-without-late-test",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close as out of time, because the two questions of regulation 12 are "
                "not answered: answer them under \"Stage\".") },
        { "complaint.close-without-receiver",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close as passed on, because nobody is recorded who received it: add "
                "the organisation under \"Stage\".") },
        { "complaint.duplicate-without-other",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close as a duplicate of itself or of nothing: name the other case.") },
        { "complaint.exclusion-not-put-right",
            QT_TRANSLATE_NOOP("Explain",
                "This exception is for what was put right by the next working day, and no such "
                "day is recorded: record it first, or go on with the full procedure.") },
        { "complaint.exclusion-not-spoken",
            QT_TRANSLATE_NOOP("Explain",
                "This exception is for what was said and not written: go on with the full "
                "procedure.") },
        { "complaint.gap-advocacy",
            QT_TRANSLATE_NOOP("Explain",
                "Nobody noted that the person was told about advocacy: tell them, and record the "
                "day.") },
        { "complaint.gap-candour-review",
            QT_TRANSLATE_NOOP("Explain",
                "It had a significant impact: look whether the duty of candour applies.") },
        { "complaint.gap-exclusion-letter",
            QT_TRANSLATE_NOOP("Explain",
                "The letter that says why it is not dealt with has no day (regulation 8(2)).") },
        { "complaint.gap-late-letter",
            QT_TRANSLATE_NOOP("Explain",
                "The letter that says why it came too late has no day (regulation 12).") },
        { "complaint.gap-partner-consent",
            QT_TRANSLATE_NOOP(
                "Explain", "Record whether the person agreed to sharing with %1 (regulation 9).") },
        { "complaint.gap-partner-part",
            QT_TRANSLATE_NOOP("Explain", "The part of the reply that %1 writes has not come.") },
        { "complaint.gap-refusal-letter",
            QT_TRANSLATE_NOOP("Explain",
                "The letter that says why they cannot complain for somebody else has no day "
                "(regulation 5).") },
        { "complaint.gap-representative-test",
            QT_TRANSLATE_NOOP("Explain",
                "Record whether they may complain for a child, or for somebody who lacks capacity "
                "(regulation 5).") },
        { "complaint.lead-already",
            QT_TRANSLATE_NOOP("Explain",
                "Another organisation leads this case already: change its part first.") },
        { "complaint.must-not-consider",
            QT_TRANSLATE_NOOP("Explain",
                "It was decided that this is not in the best interests of the person it is "
                "about, so regulation 5 forbids to consider it: record another decision first, "
                "or close the case.") },
        { "complaint.not-late",
            QT_TRANSLATE_NOOP("Explain",
                "It came in time: the last day to complain was %1. Regulation 12 does not stop "
                "it.") },
        { "complaint.not-under-2009",
            QT_TRANSLATE_NOOP("Explain",
                "This case is bound by regulation 16 alone, which wants every complaint "
                "investigated: the exceptions of SI 2009/309 are not open here.") },
        { "complaint.reply-without-part",
            QT_TRANSLATE_NOOP("Explain",
                "The person gets one reply, and the part of a partner organisation has not come: "
                "record it, or that they answer separately.") },
        { "complaint.sign-off-without-outcome",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot go to be signed: these issues have no outcome yet: %1. Record the "
                "findings "
                "first.") },
        { "complaint.state-already",
            QT_TRANSLATE_NOOP("Explain", "The case stands there already.") },
        { "complaint.state-not-from-here",
            QT_TRANSLATE_NOOP("Explain",
                "A case cannot go there from where it stands: take the steps between first.") },
        { "complaint.transfer-without-consent",
            QT_TRANSLATE_NOOP("Explain",
                "It may be passed on only when the person agreed: enter when they did.") },
        { "complaint.without-issues",
            QT_TRANSLATE_NOOP("Explain",
                "No reply can be drafted yet: list what is complained about in the details.") },
        { "equality.invalid", QT_TRANSLATE_NOOP("Explain", "An answer is not in its list.") },
        { "equality.unknown-answer",
            QT_TRANSLATE_NOOP("Explain", "This answer is not in the list: choose one.") },
    };
};

} // namespace

std::span<const Sentence> caseworkSentences() { return CaseworkFacts::sentences; }

} // namespace heed
