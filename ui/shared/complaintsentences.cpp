#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct ComplaintFacts
{
    static constexpr Sentence sentences[] = {
        { "complaint.acknowledged-already",
            QT_TRANSLATE_NOOP("Explain",
                "This case was acknowledged already: correct the date there if it is wrong.") },
        { "complaint.acknowledged-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be acknowledged before it was received: check both dates.") },
        { "complaint.acknowledged-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The day of acknowledgement lies in the future: check the date.") },
        { "complaint.age-impossible",
            QT_TRANSLATE_NOOP("Explain", "%1 is no age in years: check it.") },
        { "complaint.born-after-receipt",
            QT_TRANSLATE_NOOP("Explain",
                "The date of birth is later than the day the complaint came: check both dates.") },
        { "complaint.born-in-future",
            QT_TRANSLATE_NOOP("Explain", "The date of birth lies in the future: check the date.") },
        { "complaint.close-instead",
            QT_TRANSLATE_NOOP("Explain",
                "This case is open, so it has no closing day to correct: close it instead.") },
        { "complaint.close-with-consent",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot end for lack of consent, because consent was neither refused nor left "
                "unreturned: record that first.") },
        { "complaint.close-without-early-fix",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close as put right early, because no such day is recorded: record it "
                "first.") },
        { "complaint.close-without-outcome",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close yet: these issues have no outcome yet: %1. Record whether it is "
                "upheld, partly "
                "upheld or not upheld.") },
        { "complaint.close-without-reason",
            QT_TRANSLATE_NOOP("Explain",
                "A case that ends this way needs a reason that can be told in writing: enter "
                "it.") },
        { "complaint.close-without-reply",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot close as answered, because no reply is recorded: record the reply, or "
                "choose how else it ended.") },
        { "complaint.closed",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is closed: reopen it before you change what was done.") },
        { "complaint.closed-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot close before it was received: check both dates.") },
        { "complaint.closed-before-reply",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot close before its reply was sent: check both dates.") },
        { "complaint.closed-in-future",
            QT_TRANSLATE_NOOP("Explain", "The closing day lies in the future: check the date.") },
        { "complaint.consent-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The day of the consent lies in the future: check the date.") },
        { "complaint.copy-before-received",
            QT_TRANSLATE_NOOP("Explain",
                "The written copy cannot be older than the complaint: check both dates.") },
        { "complaint.copy-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The day of the written copy lies in the future: check the date.") },
        { "complaint.correction-without-reason",
            QT_TRANSLATE_NOOP("Explain",
                "Say why the date is corrected: the reason is kept with the old and new date.") },
        { "complaint.day-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "That day is before the complaint was received: check both dates.") },
        { "complaint.day-in-future",
            QT_TRANSLATE_NOOP("Explain", "That day lies in the future: check the date.") },
        { "complaint.day-missing", QT_TRANSLATE_NOOP("Explain", "A date is needed: enter it.") },
        { "complaint.decision-without-day",
            QT_TRANSLATE_NOOP(
                "Explain", "A decision needs the day on which it was made: enter it.") },
        { "complaint.delay-before-received",
            QT_TRANSLATE_NOOP("Explain",
                "The delay cannot be explained before the complaint came: check both dates.") },
        { "complaint.delay-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The day of the delay letter lies in the future: check the date.") },
        { "complaint.delay-without-reason",
            QT_TRANSLATE_NOOP("Explain",
                "Write down the reason for the delay: the complainant must be told it in "
                "writing.") },
        { "complaint.description-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "Say in a few words what happened, or add what it is about.") },
        { "complaint.hold-ends-before-start",
            QT_TRANSLATE_NOOP(
                "Explain", "The hold cannot end before it began: check both dates.") },
        { "complaint.hold-without-reason",
            QT_TRANSLATE_NOOP("Explain", "Say why the case is on hold.") },
        { "complaint.in-bin",
            QT_TRANSLATE_NOOP("Explain", "%1 is in the bin: take it out to work on it.") },
        { "complaint.invalid",
            QT_TRANSLATE_NOOP("Explain", "The complaint cannot be saved as it stands.") },
        { "complaint.is-complaint-already",
            QT_TRANSLATE_NOOP("Explain", "This case is treated as a complaint already.") },
        { "complaint.no-contact",
            QT_TRANSLATE_NOOP("Explain",
                "A recommendation names no contact with an ombudsman: add the contact first.") },
        { "complaint.no-such-issue",
            QT_TRANSLATE_NOOP("Explain",
                "The case has no issue %1: somebody may have removed it; open the case again.") },
        { "complaint.not-acknowledged",
            QT_TRANSLATE_NOOP("Explain",
                "Nobody has acknowledged this case yet: record the day and how it was done.") },
        { "complaint.not-on-hold",
            QT_TRANSLATE_NOOP("Explain", "This case is not on hold, so there is nothing to end.") },
        { "complaint.on-hold-already",
            QT_TRANSLATE_NOOP(
                "Explain", "This case is on hold already: end that before another begins.") },
        { "complaint.open-already",
            QT_TRANSLATE_NOOP("Explain", "%1 is open, so it cannot be reopened.") },
        { "complaint.patient-but-two-people",
            QT_TRANSLATE_NOOP("Explain",
                "The complainant is said to be the patient, but two people are named: choose who "
                "complains, or clear the second name.") },
        { "complaint.patient-represents-nobody",
            QT_TRANSLATE_NOOP("Explain",
                "Patients who complain for themselves need no authority to act: clear it, or "
                "choose who complains.") },
        { "complaint.period-ends-before-agreed",
            QT_TRANSLATE_NOOP("Explain",
                "The reply cannot be due before the day it was agreed: check both dates.") },
        { "complaint.profession-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is not in the list of professions: choose one from the list.") },
        { "complaint.received-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "A complaint cannot be received in the future: check the date.") },
        { "complaint.received-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Enter the day on which any member of staff first received it: every clock starts "
                "there.") },
        { "complaint.received-too-early",
            QT_TRANSLATE_NOOP("Explain",
                "That day is before 1990, which is where Heed's calendar begins: check the "
                "year.") },
        { "complaint.recommendation-without-text",
            QT_TRANSLATE_NOOP("Explain", "Say what the ombudsman recommended.") },
        { "complaint.reopen-instead",
            QT_TRANSLATE_NOOP("Explain",
                "The closing day cannot be taken away: reopen the case instead, and both stay on "
                "record.") },
        { "complaint.reopen-without-reason",
            QT_TRANSLATE_NOOP("Explain", "Say why the case comes back: choose a reason.") },
        { "complaint.reopened-before-closed",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be reopened before it was closed: check both dates.") },
        { "complaint.replied-already",
            QT_TRANSLATE_NOOP("Explain",
                "A reply was sent already: correct its date if it is wrong, or close the case.") },
        { "complaint.replied-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be answered before it was received: check both dates.") },
        { "complaint.replied-in-future",
            QT_TRANSLATE_NOOP("Explain", "The day of the reply lies in the future: check it.") },
        { "complaint.reply-before-reopened",
            QT_TRANSLATE_NOOP("Explain",
                "This reply would be older than the reopening that it answers: check both "
                "dates.") },
        { "complaint.reply-without-outcome",
            QT_TRANSLATE_NOOP("Explain",
                "The reply must say what was found: these issues have no outcome yet: %1.") },
        { "complaint.reply-without-signer",
            QT_TRANSLATE_NOOP(
                "Explain", "Say who signed the reply: the law asks for the responsible person.") },
        { "complaint.resolved-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be put right before it was received: check both dates.") },
        { "complaint.resolved-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The day it was put right lies in the future: check the date.") },
        { "complaint.service-area-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is not in the list of service areas: choose one from the list.") },
        { "complaint.specialty-not-clinical",
            QT_TRANSLATE_NOOP("Explain",
                "A specialty is counted for clinical treatment only: clear it, or change the "
                "subject.") },
        { "complaint.specialty-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is not in the list of specialties: choose one from the list.") },
        { "complaint.state-by-step",
            QT_TRANSLATE_NOOP("Explain",
                "That state is not chosen by hand: it follows when the reply or the closing is "
                "recorded.") },
        { "complaint.subject-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose what this issue is about.") },
        { "complaint.subject-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is not in the list of subjects: choose one from the list.") },
        { "complaint.theme-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is not in the list of themes: choose one from the list.") },
        { "complaint.unit-without-site",
            QT_TRANSLATE_NOOP(
                "Explain", "A ward or team belongs to a site: choose the site too.") },
        { "complaint.what-missing", QT_TRANSLATE_NOOP("Explain", "Say what happened.") },
        // What is not yet recorded; it stops nobody.
        { "complaint.gap-authority",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody complains for the patient: record why they may act for them.") },
        { "complaint.gap-complainant",
            QT_TRANSLATE_NOOP("Explain", "Nobody is named as the complainant.") },
        { "complaint.gap-consent",
            QT_TRANSLATE_NOOP("Explain",
                "The patient's consent is not settled: acknowledge meanwhile, and ask for it.") },
        { "complaint.gap-grade",
            QT_TRANSLATE_NOOP("Explain", "The case has no risk grade at receipt.") },
        { "complaint.gap-handler", QT_TRANSLATE_NOOP("Explain", "Nobody is named to handle it.") },
        { "complaint.gap-learning",
            QT_TRANSLATE_NOOP(
                "Explain", "The case was upheld, but what was learnt from it is not recorded.") },
        { "complaint.gap-offer",
            QT_TRANSLATE_NOOP("Explain",
                "Record whether the complainant took up the offer to discuss how it is handled.") },
        { "complaint.gap-oral-copy",
            QT_TRANSLATE_NOOP(
                "Explain", "It was made by word of mouth: record when a written copy was given.") },
        { "complaint.gap-subject",
            QT_TRANSLATE_NOOP("Explain", "No subject is recorded: add what it is about.") },
    };
};

} // namespace

std::span<const Sentence> complaintSentences() { return ComplaintFacts::sentences; }

} // namespace heed
