#include "ui/shared/sentences.h"

namespace heed {

std::span<const Sentence> complaintSentences()
{
    static constexpr Sentence sentences[] = {
        { "complaint.acknowledged-already",
            QT_TRANSLATE_NOOP("Explain",
                "This complaint is acknowledged already. If the day is wrong, correct it "
                "instead.") },
        { "complaint.acknowledged-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be acknowledged before it was received: check both days.") },
        { "complaint.acknowledged-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The acknowledgement lies in the future: enter the day it was sent.") },
        { "complaint.age-impossible",
            QT_TRANSLATE_NOOP("Explain", "%1 is not an age in years: check the number.") },
        { "complaint.born-after-receipt",
            QT_TRANSLATE_NOOP(
                "Explain", "The birthday is after the complaint came: check both days.") },
        { "complaint.born-in-future",
            QT_TRANSLATE_NOOP("Explain", "The birthday lies in the future: check the year.") },
        { "complaint.close-instead",
            QT_TRANSLATE_NOOP("Explain", "This step closes the case: use Close.") },
        { "complaint.close-with-consent",
            QT_TRANSLATE_NOOP("Explain",
                "The patient or resident has not refused: record the answer under consent first, "
                "or choose another ending.") },
        { "complaint.close-without-early-fix",
            QT_TRANSLATE_NOOP("Explain",
                "It was not put right early yet: record that first, or choose another ending.") },
        { "complaint.close-without-outcome",
            QT_TRANSLATE_NOOP(
                "Explain", "Issue %1 has no outcome yet: record the findings first.") },
        { "complaint.close-without-reason",
            QT_TRANSLATE_NOOP(
                "Explain", "Say why it ended like this: the person must be told in writing.") },
        { "complaint.close-without-reply",
            QT_TRANSLATE_NOOP("Explain",
                "No reply was sent yet: record the reply first, or choose another ending.") },
        { "complaint.closed",
            QT_TRANSLATE_NOOP("Explain", "This case is closed: reopen it first.") },
        { "complaint.closed-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be closed before it was received: check both days.") },
        { "complaint.closed-before-reply",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be closed before the reply went out: check both days.") },
        { "complaint.closed-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The closing day lies in the future: enter today or an earlier day.") },
        { "complaint.consent-in-future",
            QT_TRANSLATE_NOOP("Explain", "The day of consent lies in the future: check it.") },
        { "complaint.copy-before-received",
            QT_TRANSLATE_NOOP("Explain",
                "The written copy cannot be older than the complaint: check both days.") },
        { "complaint.copy-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The written copy lies in the future: enter the day it was given.") },
        { "complaint.correction-without-reason",
            QT_TRANSLATE_NOOP(
                "Explain", "Say why the day is corrected: the reason is kept with it.") },
        { "complaint.day-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "This day is before the complaint was received: check it.") },
        { "complaint.day-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "This day lies in the future: enter today or an earlier day.") },
        { "complaint.day-missing",
            QT_TRANSLATE_NOOP("Explain", "A day is needed here: enter one, for example today.") },
        { "complaint.decision-without-day",
            QT_TRANSLATE_NOOP("Explain", "A decision needs its day: enter it.") },
        { "complaint.delay-before-received",
            QT_TRANSLATE_NOOP("Explain",
                "The delay cannot be explained before the complaint came: check both days.") },
        { "complaint.delay-in-future",
            QT_TRANSLATE_NOOP("Explain",
                "This day lies in the future: enter the day the explanation was sent.") },
        { "complaint.delay-without-reason",
            QT_TRANSLATE_NOOP(
                "Explain", "Say why the reply is late: that is what the person is told.") },
        { "complaint.description-missing",
            QT_TRANSLATE_NOOP("Explain", "Say in a few words what the complaint is.") },
        { "complaint.gap-authority",
            QT_TRANSLATE_NOOP(
                "Explain", "Why somebody else may complain is not recorded (regulation 5).") },
        { "complaint.gap-complainant",
            QT_TRANSLATE_NOOP("Explain", "Who complained is not recorded.") },
        { "complaint.gap-consent",
            QT_TRANSLATE_NOOP(
                "Explain", "Whether the patient or resident agrees is not recorded.") },
        { "complaint.gap-grade",
            QT_TRANSLATE_NOOP("Explain", "How serious it is is not recorded.") },
        { "complaint.gap-handler",
            QT_TRANSLATE_NOOP("Explain", "Nobody is named who deals with it.") },
        { "complaint.gap-learning",
            QT_TRANSLATE_NOOP("Explain", "What was learned is not recorded (regulation 18).") },
        { "complaint.gap-offer",
            QT_TRANSLATE_NOOP("Explain",
                "The offer to discuss how it will be handled is not recorded (regulation 13).") },
        { "complaint.gap-oral-copy",
            QT_TRANSLATE_NOOP("Explain",
                "The written copy of a spoken complaint is not recorded (regulation 13).") },
        { "complaint.gap-subject",
            QT_TRANSLATE_NOOP("Explain", "What it is about is not recorded (regulation 17).") },
        { "complaint.hold-ends-before-start",
            QT_TRANSLATE_NOOP("Explain", "The hold cannot end before it began: check both days.") },
        { "complaint.hold-without-reason",
            QT_TRANSLATE_NOOP(
                "Explain", "Say why the case waits: no law stops its clock meanwhile.") },
        { "complaint.in-bin",
            QT_TRANSLATE_NOOP("Explain", "This complaint is in the bin: take it out first.") },
        { "complaint.is-complaint-already",
            QT_TRANSLATE_NOOP("Explain", "This is treated as a complaint already.") },
        { "complaint.no-contact",
            QT_TRANSLATE_NOOP("Explain",
                "A recommendation belongs to a contact of the ombudsman: record that first.") },
        { "complaint.no-such-issue",
            QT_TRANSLATE_NOOP("Explain", "There is no issue %1 in this case: reload the page.") },
        { "complaint.not-acknowledged",
            QT_TRANSLATE_NOOP("Explain", "It is not acknowledged yet: record that first.") },
        { "complaint.not-on-hold", QT_TRANSLATE_NOOP("Explain", "This case is not on hold.") },
        { "complaint.on-hold-already",
            QT_TRANSLATE_NOOP("Explain", "This case is on hold already.") },
        { "complaint.open-already", QT_TRANSLATE_NOOP("Explain", "This case is open already.") },
        { "complaint.patient-but-two-people",
            QT_TRANSLATE_NOOP("Explain",
                "The patient or resident complains, but two people are named: choose \"another "
                "person\", or leave one name.") },
        { "complaint.patient-represents-nobody",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody who complains for themselves speaks for nobody else: leave this "
                "empty.") },
        { "complaint.period-ends-before-agreed",
            QT_TRANSLATE_NOOP(
                "Explain", "The period ends before it was agreed: check both days.") },
        { "complaint.profession-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "\"%1\" is not on the list of professions: choose from the list.") },
        { "complaint.received-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The day received lies in the future: enter today or an earlier day.") },
        { "complaint.received-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "Say when it was received: the clock runs from that day.") },
        { "complaint.received-too-early",
            QT_TRANSLATE_NOOP("Explain", "Heed keeps days from 1990 on: check the year.") },
        { "complaint.recommendation-without-text",
            QT_TRANSLATE_NOOP("Explain", "Say what the ombudsman recommends.") },
        { "complaint.reopen-instead",
            QT_TRANSLATE_NOOP("Explain", "This case is closed: use Reopen.") },
        { "complaint.reopen-without-reason",
            QT_TRANSLATE_NOOP("Explain", "Choose why it came back.") },
        { "complaint.reopened-before-closed",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be reopened before it was closed: check both days.") },
        { "complaint.replied-already",
            QT_TRANSLATE_NOOP("Explain", "A reply is recorded already.") },
        { "complaint.replied-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "The reply cannot be older than the complaint: check both days.") },
        { "complaint.replied-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "The reply lies in the future: enter the day it was sent.") },
        { "complaint.reply-before-reopened",
            QT_TRANSLATE_NOOP(
                "Explain", "This reply is older than the reopening: check the day.") },
        { "complaint.reply-without-outcome",
            QT_TRANSLATE_NOOP("Explain",
                "Issue %1 has no outcome yet: record the findings first, then the reply.") },
        { "complaint.reply-without-signer",
            QT_TRANSLATE_NOOP(
                "Explain", "Say who signed the reply: the law wants the responsible person.") },
        { "complaint.resolved-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be put right before it was received: check both days.") },
        { "complaint.resolved-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "This day lies in the future: enter the day it was put right.") },
        { "complaint.service-area-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "\"%1\" is not on the list of service areas: choose from the list.") },
        { "complaint.specialty-not-clinical",
            QT_TRANSLATE_NOOP("Explain",
                "A specialty is counted for clinical treatment only: leave it empty here.") },
        { "complaint.specialty-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "\"%1\" is not on the list of specialties: choose from the list.") },
        { "complaint.state-by-step",
            QT_TRANSLATE_NOOP("Explain", "That state is reached by its own step, not by hand.") },
        { "complaint.subject-missing", QT_TRANSLATE_NOOP("Explain", "Choose what this is about.") },
        { "complaint.subject-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "\"%1\" is not on the list of subjects: choose from the list.") },
        { "complaint.theme-unknown",
            QT_TRANSLATE_NOOP(
                "Explain", "\"%1\" is not on the list of themes: choose from the list.") },
        { "complaint.unit-without-site",
            QT_TRANSLATE_NOOP("Explain", "Say which site the ward or unit belongs to.") },
        { "complaint.what-missing", QT_TRANSLATE_NOOP("Explain", "Say what happened.") },
    };
    return sentences;
}

} // namespace heed
