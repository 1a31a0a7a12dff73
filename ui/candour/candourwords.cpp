#include "ui/candour/candourwords.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

#include <QCoreApplication>

namespace heed {

QString wordFor(CandourState state)
{
    static constexpr Word<CandourState> words[] = {
        { CandourState::Potential, QT_TRANSLATE_NOOP("CandourWords", "To be decided") },
        { CandourState::PendingOpinion, QT_TRANSLATE_NOOP("CandourWords", "Waits for an opinion") },
        { CandourState::NotNotifiable, QT_TRANSLATE_NOOP("CandourWords", "Not notifiable") },
        { CandourState::Notifiable, QT_TRANSLATE_NOOP("CandourWords", "Notifiable") },
        { CandourState::Contacting, QT_TRANSLATE_NOOP("CandourWords", "Making contact") },
        { CandourState::NotifiedInPerson, QT_TRANSLATE_NOOP("CandourWords", "Told in person") },
        { CandourState::Uncontactable,
            QT_TRANSLATE_NOOP("CandourWords", "Nobody could be reached") },
        { CandourState::Declined, QT_TRANSLATE_NOOP("CandourWords", "Declined to be told") },
        { CandourState::InitialLetterSent, QT_TRANSLATE_NOOP("CandourWords", "First letter sent") },
        { CandourState::EnquiriesOpen, QT_TRANSLATE_NOOP("CandourWords", "Enquiries open") },
        { CandourState::ResultsSent, QT_TRANSLATE_NOOP("CandourWords", "Results shared") },
        { CandourState::Complete, QT_TRANSLATE_NOOP("CandourWords", "Complete") },
        { CandourState::Reopened, QT_TRANSLATE_NOOP("CandourWords", "Opened again") },
    };
    return wordIn("CandourWords", words, state);
}

QString wordFor(CandourSource source)
{
    static constexpr Word<CandourSource> words[] = {
        { CandourSource::Incident, QT_TRANSLATE_NOOP("CandourWords", "Incident") },
        { CandourSource::Complaint, QT_TRANSLATE_NOOP("CandourWords", "Complaint") },
        { CandourSource::Claim, QT_TRANSLATE_NOOP("CandourWords", "Claim") },
        { CandourSource::MortalityReview, QT_TRANSLATE_NOOP("CandourWords", "Mortality review") },
        { CandourSource::Safeguarding, QT_TRANSLATE_NOOP("CandourWords", "Safeguarding") },
        { CandourSource::Audit, QT_TRANSLATE_NOOP("CandourWords", "Audit") },
        { CandourSource::SpeakUp, QT_TRANSLATE_NOOP("CandourWords", "Somebody spoke up") },
        { CandourSource::Inquest, QT_TRANSLATE_NOOP("CandourWords", "Inquest") },
        { CandourSource::Other, QT_TRANSLATE_NOOP("CandourWords", "Another way") },
    };
    return wordIn("CandourWords", words, source);
}

QString wordFor(CandourProvider provider)
{
    static constexpr Word<CandourProvider> words[] = {
        { CandourProvider::HealthServiceBody,
            QT_TRANSLATE_NOOP("CandourWords", "Health service body: regulation 20(8)") },
        { CandourProvider::OtherRegistered,
            QT_TRANSLATE_NOOP("CandourWords", "Other registered person: regulation 20(9)") },
    };
    return wordIn("CandourWords", words, provider);
}

QString wordFor(CandourHarm harm)
{
    static constexpr Word<CandourHarm> words[] = {
        { CandourHarm::Death,
            QT_TRANSLATE_NOOP(
                "CandourWords", "Death from the incident, not from the course of an illness") },
        { CandourHarm::Severe, QT_TRANSLATE_NOOP("CandourWords", "Severe (permanent) harm") },
        { CandourHarm::Moderate,
            QT_TRANSLATE_NOOP("CandourWords",
                "Moderate harm: more treatment, and significant but not permanent") },
        { CandourHarm::Psychological,
            QT_TRANSLATE_NOOP("CandourWords", "Psychological harm for 28 days on end or longer") },
        { CandourHarm::Impairment,
            QT_TRANSLATE_NOOP("CandourWords",
                "Impairment of senses, movement or mind for 28 days on end or longer") },
        { CandourHarm::Structure,
            QT_TRANSLATE_NOOP("CandourWords", "Changes to the structure of the body") },
        { CandourHarm::Pain,
            QT_TRANSLATE_NOOP("CandourWords", "Pain for 28 days on end or longer") },
        { CandourHarm::ShorterLife, QT_TRANSLATE_NOOP("CandourWords", "A shorter life") },
    };
    return wordIn("CandourWords", words, harm);
}

QString wordFor(HarmLikelihood likelihood)
{
    static constexpr Word<HarmLikelihood> words[] = {
        { HarmLikelihood::No, QT_TRANSLATE_NOOP("CandourWords", "No") },
        { HarmLikelihood::CouldResult, QT_TRANSLATE_NOOP("CandourWords", "It could result") },
        { HarmLikelihood::AppearsResulted,
            QT_TRANSLATE_NOOP("CandourWords", "It appears to have resulted") },
    };
    return wordIn("CandourWords", words, likelihood);
}

QString wordFor(RelevantBasis basis)
{
    static constexpr Word<RelevantBasis> words[] = {
        { RelevantBasis::Self, QT_TRANSLATE_NOOP("CandourWords", "The person themselves") },
        { RelevantBasis::Deceased,
            QT_TRANSLATE_NOOP("CandourWords", "The person has died; acts lawfully for them") },
        { RelevantBasis::Under16NotCompetent,
            QT_TRANSLATE_NOOP(
                "CandourWords", "Under 16 and not competent; acts lawfully for them") },
        { RelevantBasis::LacksCapacity,
            QT_TRANSLATE_NOOP(
                "CandourWords", "16 or over and lacks capacity; acts lawfully for them") },
    };
    return wordIn("CandourWords", words, basis);
}

QString wordFor(EnquiryType type)
{
    static constexpr Word<EnquiryType> words[] = {
        { EnquiryType::Psii,
            QT_TRANSLATE_NOOP("CandourWords", "Patient safety incident investigation") },
        { EnquiryType::Aar, QT_TRANSLATE_NOOP("CandourWords", "After action review") },
        { EnquiryType::Mdt, QT_TRANSLATE_NOOP("CandourWords", "Multidisciplinary review") },
        { EnquiryType::Swarm, QT_TRANSLATE_NOOP("CandourWords", "Swarm huddle") },
        { EnquiryType::Complaint,
            QT_TRANSLATE_NOOP("CandourWords", "Investigation of a complaint") },
        { EnquiryType::S42,
            QT_TRANSLATE_NOOP("CandourWords", "Safeguarding enquiry (section 42)") },
        { EnquiryType::Inquest, QT_TRANSLATE_NOOP("CandourWords", "Inquest") },
        { EnquiryType::Police, QT_TRANSLATE_NOOP("CandourWords", "Police investigation") },
        { EnquiryType::Other, QT_TRANSLATE_NOOP("CandourWords", "Another enquiry") },
        { EnquiryType::None, QT_TRANSLATE_NOOP("CandourWords", "None, with a reason") },
    };
    return wordIn("CandourWords", words, type);
}

QString wordFor(SupportOffer offer)
{
    static constexpr Word<SupportOffer> words[] = {
        { SupportOffer::NamedContact, QT_TRANSLATE_NOOP("CandourWords", "A named contact") },
        { SupportOffer::Advocacy, QT_TRANSLATE_NOOP("CandourWords", "Advocacy") },
        { SupportOffer::Interpreter, QT_TRANSLATE_NOOP("CandourWords", "An interpreter") },
        { SupportOffer::Emotional, QT_TRANSLATE_NOOP("CandourWords", "Emotional support") },
        { SupportOffer::Bereavement, QT_TRANSLATE_NOOP("CandourWords", "Bereavement support") },
        { SupportOffer::Practical, QT_TRANSLATE_NOOP("CandourWords", "Practical help") },
        { SupportOffer::SecondOpinion, QT_TRANSLATE_NOOP("CandourWords", "A second opinion") },
    };
    return wordIn("CandourWords", words, offer);
}

QString wordFor(CandourAnswer answer)
{
    return answer == CandourAnswer::Accepted ? tr("Accepted") : tr("Declined");
}

QString wordFor(CandourLetterKind kind)
{
    static constexpr Word<CandourLetterKind> words[] = {
        { CandourLetterKind::InPersonRecord,
            QT_TRANSLATE_NOOP("CandourWords", "Record of the conversation") },
        { CandourLetterKind::Initial, QT_TRANSLATE_NOOP("CandourWords", "First letter") },
        { CandourLetterKind::Results, QT_TRANSLATE_NOOP("CandourWords", "Letter of results") },
        { CandourLetterKind::Other, QT_TRANSLATE_NOOP("CandourWords", "Other letter") },
    };
    return wordIn("CandourWords", words, kind);
}

QString wordFor(AttemptChannel channel)
{
    static constexpr Word<AttemptChannel> words[] = {
        { AttemptChannel::Telephone, QT_TRANSLATE_NOOP("CandourWords", "Telephone") },
        { AttemptChannel::Letter, QT_TRANSLATE_NOOP("CandourWords", "Letter") },
        { AttemptChannel::Email, QT_TRANSLATE_NOOP("CandourWords", "Email") },
        { AttemptChannel::Visit, QT_TRANSLATE_NOOP("CandourWords", "Visit") },
        { AttemptChannel::Message, QT_TRANSLATE_NOOP("CandourWords", "Message") },
        { AttemptChannel::Other, QT_TRANSLATE_NOOP("CandourWords", "Another way") },
    };
    return wordIn("CandourWords", words, channel);
}

QString wordFor(AttemptOutcome outcome)
{
    static constexpr Word<AttemptOutcome> words[] = {
        { AttemptOutcome::NoAnswer, QT_TRANSLATE_NOOP("CandourWords", "No answer") },
        { AttemptOutcome::LeftMessage, QT_TRANSLATE_NOOP("CandourWords", "Left a message") },
        { AttemptOutcome::WrongDetails, QT_TRANSLATE_NOOP("CandourWords", "Wrong details") },
        { AttemptOutcome::Reached, QT_TRANSLATE_NOOP("CandourWords", "Reached") },
        { AttemptOutcome::Declined, QT_TRANSLATE_NOOP("CandourWords", "Declined to be told") },
    };
    return wordIn("CandourWords", words, outcome);
}

QString wordFor(ProfessionalBody body)
{
    static constexpr Word<ProfessionalBody> words[] = {
        { ProfessionalBody::Gmc, QT_TRANSLATE_NOOP("CandourWords", "General Medical Council") },
        { ProfessionalBody::Nmc,
            QT_TRANSLATE_NOOP("CandourWords", "Nursing and Midwifery Council") },
        { ProfessionalBody::Hcpc,
            QT_TRANSLATE_NOOP("CandourWords", "Health and Care Professions Council") },
        { ProfessionalBody::Gdc, QT_TRANSLATE_NOOP("CandourWords", "General Dental Council") },
        { ProfessionalBody::Gphc,
            QT_TRANSLATE_NOOP("CandourWords", "General Pharmaceutical Council") },
        { ProfessionalBody::SocialWorkEngland,
            QT_TRANSLATE_NOOP("CandourWords", "Social Work England") },
        { ProfessionalBody::Other, QT_TRANSLATE_NOOP("CandourWords", "Another body") },
    };
    return wordIn("CandourWords", words, body);
}

QString wordFor(CandourStep step)
{
    static constexpr Word<CandourStep> words[] = {
        { CandourStep::Aware, QT_TRANSLATE_NOOP("CandourWords", "The day it was known") },
        { CandourStep::TellInPerson, QT_TRANSLATE_NOOP("CandourWords", "Tell in person") },
        { CandourStep::Account, QT_TRANSLATE_NOOP("CandourWords", "A true account") },
        { CandourStep::Enquiries, QT_TRANSLATE_NOOP("CandourWords", "What will be looked into") },
        { CandourStep::Apology, QT_TRANSLATE_NOOP("CandourWords", "An apology") },
        { CandourStep::Record, QT_TRANSLATE_NOOP("CandourWords", "A written record") },
        { CandourStep::Support, QT_TRANSLATE_NOOP("CandourWords", "Reasonable support") },
        { CandourStep::Letter, QT_TRANSLATE_NOOP("CandourWords", "Follow up in writing") },
        { CandourStep::Results, QT_TRANSLATE_NOOP("CandourWords", "Results of the enquiries") },
        { CandourStep::Unreached,
            QT_TRANSLATE_NOOP("CandourWords", "Attempts to reach the person") },
        { CandourStep::Copies, QT_TRANSLATE_NOOP("CandourWords", "Copies of all letters") },
    };
    return wordIn("CandourWords", words, step);
}

QString wordFor(CandourNext next)
{
    static constexpr Word<CandourNext> words[] = {
        { CandourNext::Decide, QT_TRANSLATE_NOOP("CandourWords", "decide if the duty applies") },
        { CandourNext::AskForOpinion,
            QT_TRANSLATE_NOOP("CandourWords", "ask for a professional's opinion") },
        { CandourNext::FindPerson, QT_TRANSLATE_NOOP("CandourWords", "find whom to tell") },
        { CandourNext::TellInPerson, QT_TRANSLATE_NOOP("CandourWords", "tell in person") },
        { CandourNext::SendLetter, QT_TRANSLATE_NOOP("CandourWords", "send the first letter") },
        { CandourNext::OpenEnquiries, QT_TRANSLATE_NOOP("CandourWords", "open the enquiries") },
        { CandourNext::ShareResults, QT_TRANSLATE_NOOP("CandourWords", "share the results") },
        { CandourNext::Complete, QT_TRANSLATE_NOOP("CandourWords", "check and close") },
        { CandourNext::TryAgain, QT_TRANSLATE_NOOP("CandourWords", "try again or close") },
        { CandourNext::DecideAgain,
            QT_TRANSLATE_NOOP("CandourWords", "decide again if the duty applies") },
        { CandourNext::Nothing, QT_TRANSLATE_NOOP("CandourWords", "nothing") },
    };
    return wordIn("CandourWords", words, next);
}

Tone toneFor(const CandourLine &line)
{
    if (line.next == CandourNext::Nothing)
        return Tone::Done;
    if (line.daysLate > 0)
        return Tone::Overdue;
    return line.warning >= CandourWarning::Half ? Tone::Soon : Tone::Info;
}

QString dueWords(const CandourLine &line)
{
    if (!line.dueOn.isValid())
        return {};
    if (line.daysLate == 0)
        return formatDay(line.dueOn);
    if (line.daysLate == 1)
        return tr("%1 (1 working day late)").arg(formatDay(line.dueOn));
    return tr("%1 (%2 working days late)").arg(formatDay(line.dueOn)).arg(line.daysLate);
}

QString lineWords(const CandourLine &line)
{
    const QString done = tr("%1 of %2 steps done.").arg(line.done.size()).arg(line.asked);
    if (line.next == CandourNext::Nothing)
        return tr("%1 Nothing is left to do.").arg(done);
    const QString due = dueWords(line);
    const QString next = due.isEmpty()
        ? tr("%1 Next: %2.").arg(done, wordFor(line.next))
        : tr("%1 Next: %2, by %3.").arg(done, wordFor(line.next), due);
    return line.isPaused ? tr("%1 The police advise to wait; the duty stays open.").arg(next)
                         : next;
}

QString verdictWords(const CandourDuty &duty)
{
    const auto verdict = candourVerdict(duty.provider, duty.facts, duty.opinion);
    switch (verdict.decision) {
    case CandourDecision::Undecided:
        return tr("Not decided: two questions come before all others, and one of them has no "
                  "answer yet.");
    case CandourDecision::PendingOpinion:
        return tr("It waits for the opinion of a health care professional, with name, profession "
                  "and day. Without it the duty cannot be closed.");
    case CandourDecision::NotNotifiable:
        return tr("Not notifiable under regulation %1.").arg(verdict.paragraph);
    case CandourDecision::Notifiable:
        break;
    }
    return tr("Notifiable under regulation %1: %2.")
        .arg(verdict.paragraph,
            verdict.harm ? wordFor(*verdict.harm)
                         : tr("a health care professional had to treat to prevent such harm"));
}

QString wordFor(OffenceGround ground)
{
    static constexpr Word<OffenceGround> words[] = {
        { OffenceGround::Late,
            QT_TRANSLATE_NOOP("CandourWords", "the last day for telling has passed") },
        { OffenceGround::NotInPerson,
            QT_TRANSLATE_NOOP("CandourWords", "nothing shows who told them in person and when") },
        { OffenceGround::NoAccount,
            QT_TRANSLATE_NOOP("CandourWords", "no account of the facts is recorded") },
        { OffenceGround::NoEnquiries,
            QT_TRANSLATE_NOOP(
                "CandourWords", "nothing shows which further enquiries they were told of") },
        { OffenceGround::NoApology, QT_TRANSLATE_NOOP("CandourWords", "no apology is recorded") },
        { OffenceGround::NoRecord,
            QT_TRANSLATE_NOOP("CandourWords", "no written record is kept securely") },
    };
    return wordIn("CandourWords", words, ground);
}

QString wordFor(CandourLetterSays what)
{
    static constexpr Word<CandourLetterSays> words[] = {
        { CandourLetterSays::Account, QT_TRANSLATE_NOOP("CandourWords", "what happened") },
        { CandourLetterSays::Enquiries, QT_TRANSLATE_NOOP("CandourWords", "what is looked into") },
        { CandourLetterSays::Apology, QT_TRANSLATE_NOOP("CandourWords", "an apology") },
        { CandourLetterSays::Support, QT_TRANSLATE_NOOP("CandourWords", "support") },
    };
    return wordIn("CandourWords", words, what);
}

QString offenceWords(const QList<OffenceGround> &grounds)
{
    if (grounds.isEmpty())
        return {};
    QStringList said;
    for (const OffenceGround ground : grounds)
        said += tr("%1 (%2)").arg(wordFor(ground), paragraphOf(ground));
    return tr("This may be an offence under regulation 22(3): %1. Put it right today and take "
              "advice. The law names no number of days; it says as soon as reasonably "
              "practicable.")
        .arg(said.join(QStringLiteral("; ")));
}

} // namespace heed
