#include "core/practice/practicefairness.h"

#include "core/fairness/fairnessregister.h"
#include "core/practice/practiceculture.h"
#include "core/practice/practicepeople.h"
#include "core/records/assignment.h"

namespace heed {

namespace {

constexpr quint64 FairnessDetail = 47;
constexpr int trustReviews = 190;
constexpr int homeReviews = 7;

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

struct Act
{
    const char *code;
    const char *summary;
    const char *concern;
};

constexpr Act acts[] {
    { "medication", "Signed a second check of a dose that was not made.",
        "The second signature was given before the dose was drawn up." },
    { "observation", "Did not repeat the observations that were due at four in the morning.",
        "The chart shows a round that nobody made." },
    { "care_missed", "Did not turn a resident who was to be turned every two hours.",
        "Two turns are missing and were not handed over." },
    { "moving", "Moved a resident alone with a hoist that needs two people.",
        "The plan asks for two people; one used the hoist." },
    { "communication", "Did not pass on that a relative had rung with a worry.",
        "The call was taken and is in no record." },
    { "records", "Wrote up care on the next day as if it were the same day.",
        "The entry was made later than it says." },
};

constexpr const char *contexts[] { "short_staffed", "night", "usual", "handover", "emergency" };
constexpr const char *groups[] { "nursing", "care", "medical", "allied", "agency" };
constexpr const char *posts[] { "Staff nurse", "Care assistant", "Resident doctor",
    "Physiotherapist", "Agency nurse" };

/// How far a review has come.
enum class Stage { System, Questions, Deciding, Suspended, Signed };

/// One review, as far as it has come by today.
class FairnessStory
{
public:
    FairnessStory(Transaction &transaction, const Session &session, PracticeRandom random)
        : m_transaction(transaction)
        , m_session(session)
        , m_random(random)
        , m_today(session.clock.today())
    {
    }

    Result<void> tell(Stage stage, QDate openedOn, QuestionSetId setId, const QuestionSet &set)
    {
        m_review.questionSetId = setId;
        m_review.openedOn = openedOn;
        open();
        if (stage == Stage::Signed)
            decide(set);
        if (stage == Stage::Questions || stage == Stage::Deciding || stage == Stage::Suspended)
            m_review.state = FairnessState::Questions;
        return FairnessRegister(m_session)
            .insert(m_transaction, m_review)
            .and_then([&](FairnessId) { return name(); })
            .and_then([&] { return stage == Stage::System ? Result<void>() : askSystem(); })
            .and_then([&] { return stage == Stage::System ? Result<void>() : answer(set, stage); })
            .and_then([&] { return stage >= Stage::Deciding ? deciders() : Result<void>(); })
            .and_then([&] { return stage >= Stage::Suspended ? careFor(stage) : Result<void>(); });
    }

private:
    template <typename T> Result<void> put(T row)
    {
        row.reviewId = m_review.id;
        return insertRow(m_transaction, row).map([](auto) {});
    }

    void open();
    void decide(const QuestionSet &set);
    Result<void> name();
    Result<void> askSystem();
    Result<void> answer(const QuestionSet &set, Stage stage);
    Result<void> deciders();
    Result<void> careFor(Stage stage);
    Result<void> suspend(bool isNow);

    Transaction &m_transaction;
    const Session &m_session;
    PracticeRandom m_random;
    QDate m_today;
    FairnessReview m_review;
};

void FairnessStory::open()
{
    const Act &act = m_random.pick(acts);
    const int group = m_random.weighted({ 45, 30, 8, 7, 10 });
    const auto gender = m_random.chance(750) ? PracticeGender::Female : PracticeGender::Male;
    m_review.ground = FairnessGround::ConcernRaised;
    m_review.source = m_random.chance(600) ? ConcernSource::Aar : ConcernSource::Swarm;
    m_review.sourceTitle = text("Learning response %1").arg(m_random.between(100, 999));
    m_review.sourceBy = text("Ivy Marsh");
    m_review.sourceEndedOn = m_review.openedOn.addDays(-m_random.between(2, 9));
    m_review.concernAbout = ConcernAbout::Conduct;
    m_review.concern = text(act.concern);
    m_review.personName = practicePerson(gender, m_random).name;
    m_review.personPost = text(posts[group]);
    m_review.staffGroup = text(groups[group]);
    const int ethnicity = m_random.weighted({ 52, 40, 8 });
    m_review.ethnicity = ethnicity == 0 ? EquityGroup::White
        : ethnicity == 1                ? EquityGroup::Bme
                                        : EquityGroup::NotStated;
    m_review.act = text(act.code);
    m_review.actSummary = text(act.summary);
    m_review.actOn = m_review.sourceEndedOn.addDays(-m_random.between(3, 20));
    m_review.context = text(m_random.pick(contexts));
    m_review.reviewer = text("Ben Ito");
    m_review.reviewerRelation = Relationship::None;
    m_review.widerReference = m_review.sourceTitle;
}

void FairnessStory::decide(const QuestionSet &set)
{
    static const QStringList outcomes { text("NO_ACTION"), text("TRAINING_SUPERVISION"),
        text("RESTORATIVE"), text("HEALTH"), text("FORMAL") };
    // The inequality that the reports are there to show.
    const bool isBme = m_review.ethnicity == EquityGroup::Bme;
    const int place = isBme ? m_random.weighted({ 34, 24, 8, 4, 30 })
                            : m_random.weighted({ 44, 28, 10, 6, 12 });
    const SetOutcome *outcome = set.outcome(outcomes.at(place));
    m_review.outcome = outcome->id;
    m_review.response = outcome->response;
    m_review.rationale = text("Most of it is explained by how the work was set up that day.");
    m_review.differs = place == 0 ? QString() : text("The circumstances were not the same.");
    m_review.state = FairnessState::Signed;
    m_review.signedOn = std::min(m_review.openedOn.addDays(m_random.between(4, 20)), m_today);
    m_review.signedBy = m_session.actor.name;
    if (outcome->response != FairResponse::Formal)
        return;
    m_review.signOffBy = text("Grace Oduya");
    m_review.signOffAs = DeciderCapacity::Director;
    m_review.signOffOn = m_review.signedOn;
    m_review.formalOn = m_review.signedOn;
    if (m_review.formalOn.addDays(70) < m_today) {
        m_review.formalEndedOn = m_review.formalOn.addDays(m_random.between(30, 69));
        m_review.formalOutcome
            = m_random.chance(550) ? FormalOutcome::NoCase : FormalOutcome::Warning;
    }
}

Result<void> FairnessStory::name()
{
    FairnessReader reader;
    reader.userId = m_session.actor.userId;
    reader.userName = m_session.actor.name;
    reader.task = text("Opened the review");
    reader.namedOn = m_review.openedOn;
    reader.namedBy = reader.userName;
    Assignment assignment;
    assignment.kind = recordkind::Fairness;
    assignment.recordId = m_review.id.value;
    assignment.task = AssignmentTask::Review;
    assignment.person = m_review.reviewer;
    assignment.assignedOn = m_review.openedOn;
    assignment.assignedBy = reader.userName;
    return put(reader).and_then(
        [&] { return insertRow(m_transaction, assignment).map([](auto) {}); });
}

Result<void> FairnessStory::askSystem()
{
    static const QStringList notes { text("Three on duty instead of five"),
        text("The rota shows two from an agency"), text("The alarm of the pump was off"),
        text("The last course was three years ago"), text("Two protocols say different things"),
        text("The room is far from the station") };
    int place = 0;
    for (const auto &[factor, code] : EnumCodes<SystemFactor>::list) {
        FairnessFactor row;
        row.factor = factor;
        row.answer
            = m_random.chance(550) ? FactorAnswer::Contributed : FactorAnswer::NotContributed;
        row.note
            = row.answer == FactorAnswer::Contributed ? notes.at(place) : text("As the team told");
        ++place;
        if (const auto done = put(row); !done)
            return done;
    }
    return {};
}

Result<void> FairnessStory::answer(const QuestionSet &set, Stage stage)
{
    int left = stage == Stage::Questions ? 3 : 100;
    for (const SetStep &step : set.steps) {
        for (const SetQuestion &question : step.questions) {
            FairnessAnswer row;
            row.question = question.id;
            row.answer = SetAnswer::Yes;
            row.evidence = text("Noted when we met, and in the chart");
            if (--left < 0)
                return {};
            if (const auto done = put(row); !done)
                return done;
        }
    }
    return {};
}

Result<void> FairnessStory::deciders()
{
    FairnessDecider hr;
    hr.name = text("Hana Reed");
    hr.post = text("People partner");
    hr.agreedOn = m_review.signedOn;
    FairnessDecider manager;
    manager.name = text("Tom Vale");
    manager.post = text("Matron");
    manager.capacity = DeciderCapacity::Manager;
    manager.agreedOn = m_review.signedOn;
    return put(hr).and_then([&] { return put(manager); });
}

Result<void> FairnessStory::careFor(Stage stage)
{
    if (stage == Stage::Signed && !m_random.chance(400))
        return {};
    const QDate day = m_review.openedOn;
    FairnessSupport plan;
    plan.person = m_review.personName;
    plan.contact = text("Lea Moss");
    plan.policy = text("Supporting staff, version 3");
    plan.policyGivenOn = day.addDays(1);
    plan.safeWork = text("Day shifts, with a second person");
    plan.offeredOn = day;
    FairnessNeed need;
    need.party = NeedParty::Family;
    need.harm = text("They found out by chance");
    need.need = text("To hear what happened, from somebody who was there");
    need.holder = text("The ward manager");
    need.dueOn = day.addDays(14);
    HealthAdvice advice;
    advice.referredOn = day.addDays(1);
    WellbeingCheck talk;
    talk.dueOn = day.addDays(7);
    talk.doneOn = std::min(day.addDays(6), m_today);
    talk.doneBy = text("Lea Moss");
    FairnessUpdate update;
    update.toldOn = day;
    update.toldBy = m_session.actor.name;
    update.what = text("That a review was opened, why, who reviews, and what comes next");
    const bool isNow = stage == Stage::Suspended;
    return put(plan)
        .and_then([&] { return put(need); })
        .and_then([&] { return put(advice); })
        .and_then([&] { return put(talk); })
        .and_then([&] { return put(update); })
        .and_then([&] {
            const bool isSuspended = isNow || m_review.response == FairResponse::Formal;
            return isSuspended ? suspend(isNow) : Result<void>();
        });
}

Result<void> FairnessStory::suspend(bool isNow)
{
    FairnessSuspension row;
    row.riskReason = text("Those who saw it work on the same shift and are afraid to speak.");
    row.notOtherSite = text("Every ward shares the same night team.");
    row.notSupervised = text("There is no second nurse at night.");
    row.firstDecider = text("Hana Reed");
    row.secondDecider = text("Grace Oduya");
    row.startsOn = m_review.openedOn;
    row.toldOn = row.startsOn;
    row.contact = text("Lea Moss");
    row.reviewOn = row.startsOn.addDays(14);
    if (!isNow) {
        row.endedOn = std::min(row.startsOn.addDays(21), m_today);
        row.endReason = text("The shift could be changed");
    }
    return put(row);
}

Result<void> writeReviews(Transaction &transaction, const Session &session, int count, quint64 seed)
{
    const QuestionSets sets(session);
    const auto setId = sets.use(transaction, text("pre_disciplinary"));
    if (!setId)
        return Failure(setId.error());
    const auto set = sets.byId(*setId).and_then([](const StoredSet &row) { return row.set(); });
    if (!set)
        return Failure(set.error());
    const QDate today = session.clock.today();
    const std::pair<Stage, int> open[] { { Stage::Suspended, 19 }, { Stage::Deciding, 11 },
        { Stage::Questions, 6 }, { Stage::System, 2 } };
    constexpr int openOnes = 4;
    constexpr int signedOver = 700; // days
    for (int i = 0; i < count; ++i) {
        const int ended = count - openOnes;
        const bool isEnded = i < ended;
        const Stage stage = isEnded ? Stage::Signed : open[i - ended].first;
        const int ago
            = isEnded ? 30 + (ended - 1 - i) * signedOver / ended : open[i - ended].second;
        PracticeRandom random(seed, FairnessDetail, static_cast<quint64>(i));
        FairnessStory story(transaction, session, random);
        if (const auto done = story.tell(stage, today.addDays(-ago), *setId, *set); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writePracticeFairness(const Session &session, bool isHome, quint64 seed)
{
    auto transaction = Transaction::begin(session.database, session.actor, session.clock);
    if (!transaction)
        return Failure(transaction.error());
    const int count = isHome ? homeReviews : trustReviews;
    return writeReviews(*transaction, session, count, seed)
        .and_then([&] {
            return writePracticeCulture(
                *transaction, session, isHome, PracticeRandom(seed, FairnessDetail, 9000));
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace heed
