#include "core/practice/practicecandourstages.h"

#include "core/candour/candourorigin.h"
#include "core/candour/candourregister.h"
#include "core/practice/practicecandour.h"
#include "core/store/database.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

enum class Stage { Told, PoliceAdvised, Declined, WaitsForOpinion, Undecided, MortalityReview };
constexpr int stages = 6;
constexpr int stagesWithin = 200; ///< days: a small home has few incidents that harmed somebody

void giveOpinion(CandourDuty &duty, QDate today)
{
    const bool isBody = duty.provider == CandourProvider::HealthServiceBody;
    duty.facts.unintended = true;
    duty.facts.duringActivity = true;
    duty.facts.of(isBody ? CandourHarm::Moderate : CandourHarm::Pain)
        = HarmLikelihood::AppearsResulted;
    duty.opinion = { isBody ? text("Dr Helen Farrow") : text("Dr Amit Rao"),
        isBody ? text("Consultant") : text("General practitioner"),
        std::min(duty.awareOn.addDays(1), today) };
    duty.decision = CandourDecision::Notifiable;
    duty.relevantBasis = RelevantBasis::Self;
    duty.relevantName = duty.personName;
}

CandourAttempt attemptOf(const CandourDuty &duty, AttemptOutcome outcome, const char *note)
{
    CandourAttempt attempt;
    attempt.triedOn = duty.awareOn.addDays(1);
    attempt.triedTime = QTime(10, 30);
    attempt.triedBy = duty.handler.isEmpty() ? text("The duty manager") : duty.handler;
    attempt.outcome = outcome;
    attempt.note = text(note);
    return attempt;
}

/// The conversation, and beside it the professional's own duty; the letter is still to be written.
void addConversation(CandourFile &file, QDate today)
{
    CandourDuty &duty = file.duty;
    duty.toldOn = std::min(duty.awareOn.addDays(2), today);
    duty.toldTime = QTime(14, 30);
    duty.toldPlace = text("On site, in a quiet room");
    duty.toldBy = duty.handler.isEmpty() ? text("The registered manager") : duty.handler;
    duty.toldAttendees = text("The person told, a relative, the member of staff in charge");
    duty.account = duty.summary;
    duty.accountKnownOn = duty.toldOn;
    duty.apology = text("We are sorry that this happened to you while you were in our care.");
    duty.apologyBy = duty.toldBy;
    duty.recordPlace = text("With the incident record");
    duty.recordAuthor = duty.toldBy;
    duty.recordAccess = text("Those who look after the incident");
    CandourEnquiry enquiry;
    enquiry.type = EnquiryType::Aar;
    enquiry.owner = duty.toldBy;
    enquiry.dueOn = duty.toldOn.addDays(42);
    file.enquiries = { enquiry };
    CandourSupport support;
    support.offeredOn = duty.toldOn;
    support.answer = CandourAnswer::Accepted;
    file.supports = { support };
    CandourProfessional nurse;
    nurse.professional = text("The nurse in charge of the shift");
    nurse.body = ProfessionalBody::Nmc;
    nurse.toldOn = duty.toldOn;
    nurse.apologised = true;
    nurse.remedy = text("Asked the GP to see the person the same day.");
    nurse.effects = text("Sore for some weeks; no lasting effect is expected.");
    file.professionals = { nurse };
    enterState(file, CandourState::NotifiedInPerson, duty.toldOn);
}

void bringTo(Stage stage, CandourFile &file, QDate today)
{
    CandourDuty &duty = file.duty;
    if (stage == Stage::Undecided || stage == Stage::MortalityReview)
        return;
    giveOpinion(duty, today);
    if (stage == Stage::WaitsForOpinion) {
        duty.opinion = {};
        duty.decision = CandourDecision::PendingOpinion;
        return enterState(file, CandourState::PendingOpinion, duty.awareOn);
    }
    enterState(file, CandourState::Notifiable, duty.opinion.on);
    enterState(file, CandourState::Contacting, duty.opinion.on);
    if (stage == Stage::PoliceAdvised) {
        file.attempts = { attemptOf(duty, AttemptOutcome::LeftMessage, "") };
        CandourPause pause;
        pause.fromOn = std::min(duty.awareOn.addDays(2), today);
        pause.advisedBy = text("The officer in charge of the enquiry");
        pause.advice = text("Not to speak about the night shift until two statements are taken.");
        file.pauses = { pause };
    } else if (stage == Stage::Declined) {
        file.attempts = { attemptOf(duty, AttemptOutcome::Declined,
            "Said on the telephone: please do not talk to me about it any more.") };
        enterState(file, CandourState::Declined, duty.awareOn.addDays(1));
    } else {
        addConversation(file, today);
    }
}

Result<CandourDuty> beginAt(const Session &session, Stage stage, qint64 incident)
{
    if (stage != Stage::MortalityReview)
        return dutyFrom(session, { recordkind::Incident, incident });
    return dutyFrom(session, {}).map([&session](CandourDuty duty) {
        duty.awareOn = session.clock.today().addDays(-4);
        duty.occurredOn = duty.awareOn.addDays(-19);
        duty.awareHow = text("The mortality review meeting asked whether a fall had come first.");
        duty.summary = text("Died in hospital three weeks after a fall; the review saw a delay in "
                            "asking for help.");
        duty.personName = text("Mrs Edith Langmere");
        return duty;
    });
}

} // namespace

Result<void> writeCandourStages(Transaction &transaction, const Session &session)
{
    const auto recent = selectIds(session.database,
        text("SELECT n.id FROM incident n WHERE n.event_type = 'incident' AND n.patient_id IS NOT "
             "NULL AND n.physical_harm IN ('low', 'moderate', 'severe') AND n.occurred_on >= ? AND "
             "NOT EXISTS (SELECT 1 FROM candour k WHERE k.origin_kind = 'incident' AND k.origin_id "
             "= n.id) ORDER BY n.occurred_on DESC, n.id DESC LIMIT ?"),
        { session.clock.today().addDays(-stagesWithin).toString(Qt::ISODate), stages - 1 });
    const auto targets = candourTargets(session.database);
    if (!recent || !targets)
        return Failure(recent ? targets.error() : recent.error());
    for (int i = 0; i < stages; ++i) {
        const auto stage = static_cast<Stage>(i);
        const bool hasIncident = static_cast<size_t>(i) < recent->size();
        if (stage != Stage::MortalityReview && !hasIncident)
            continue;
        CandourFile file;
        const auto begun
            = beginAt(session, stage, hasIncident ? recent->at(static_cast<size_t>(i)) : 0);
        if (!begun)
            return Failure(begun.error());
        file.duty = *begun;
        bringTo(stage, file, session.clock.today());
        setDueDays(file, *targets, session.calendar, session.clock.today());
        if (const auto stored = storePracticeCandour(transaction, session, file); !stored)
            return stored;
    }
    return {};
}

} // namespace heed
