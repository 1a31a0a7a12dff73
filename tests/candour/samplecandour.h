#pragma once

#include "core/candour/candourclock.h"

namespace heed::test {

/// A duty of a care home with the evidence of every step: a fall with a broken hip, known on Tue 3
/// Nov 2026, told on Thu 5 Nov, written on Mon 9 Nov, results on Wed 18 Nov.
inline CandourFile wholeCandour()
{
    CandourFile file;
    CandourDuty &duty = file.duty;
    duty.provider = CandourProvider::OtherRegistered;
    duty.occurredOn = QDate(2026, 11, 1);
    duty.awareOn = QDate(2026, 11, 3);
    duty.personName = QStringLiteral("Joan Amberly");
    duty.relevantBasis = RelevantBasis::LacksCapacity;
    duty.relevantName = QStringLiteral("Paul Amberly");
    duty.relevantRelationship = QStringLiteral("son");
    duty.authorityEvidence = QStringLiteral("Lasting power of attorney for health, seen 4 Nov");
    duty.facts.unintended = true;
    duty.facts.duringActivity = true;
    duty.facts.of(CandourHarm::Impairment) = HarmLikelihood::AppearsResulted;
    duty.opinion = { QStringLiteral("Dr Ivy Marsh"), QStringLiteral("General practitioner"),
        QDate(2026, 11, 3) };
    duty.toldOn = QDate(2026, 11, 5);
    duty.toldTime = QTime(14, 30);
    duty.toldPlace = QStringLiteral("The home, the quiet room");
    duty.toldBy = QStringLiteral("Ann Calloway, registered manager");
    duty.toldAttendees = QStringLiteral("Paul Amberly, Ann Calloway");
    duty.account = QStringLiteral("Mrs Amberly was found on the floor at 6.40 in the morning.");
    duty.accountKnownOn = QDate(2026, 11, 5);
    duty.apology = QStringLiteral("We are very sorry that your mother fell in our care.");
    duty.apologyBy = QStringLiteral("Ann Calloway");
    duty.recordPlace = QStringLiteral("Governance file 12");
    duty.recordAuthor = QStringLiteral("Ann Calloway");
    duty.recordAccess = QStringLiteral("Registered manager and nominated individual");
    CandourEnquiry enquiry;
    enquiry.type = EnquiryType::Aar;
    enquiry.owner = QStringLiteral("Ben Ito");
    enquiry.dueOn = QDate(2026, 11, 20);
    enquiry.endedOn = QDate(2026, 11, 17);
    enquiry.resultsOn = QDate(2026, 11, 18);
    file.enquiries = { enquiry };
    CandourSupport support;
    support.offeredOn = QDate(2026, 11, 5);
    file.supports = { support };
    CandourLetter initial;
    initial.kind = CandourLetterKind::Initial;
    initial.sentOn = QDate(2026, 11, 9);
    initial.body = QStringLiteral("I am sorry.");
    initial.apology = QStringLiteral("I am sorry.");
    initial.copyOn = QDate(2026, 11, 9);
    CandourLetter results = initial;
    results.kind = CandourLetterKind::Results;
    results.sentOn = QDate(2026, 11, 18);
    results.copyOn = results.sentOn;
    file.letters = { initial, results };
    CandourAttempt attempt;
    attempt.triedOn = QDate(2026, 11, 4);
    attempt.triedBy = QStringLiteral("Ann Calloway");
    attempt.outcome = AttemptOutcome::Declined;
    attempt.note = QStringLiteral("Said on the telephone that he does not want to hear more.");
    file.attempts = { attempt };
    return file;
}

} // namespace heed::test
