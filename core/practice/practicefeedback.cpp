#include "core/practice/practicenoise.h"
#include "core/practice/practicerecords.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr quint64 FeedbackDetail = 36;

/// Writes one piece of feedback; the members are what its parts share.
class FeedbackStory
{
public:
    FeedbackStory(const PracticeWorld &world, int index)
        : m_world(world)
        , m_index(index)
        , m_random(world.plan().seed, FeedbackDetail, static_cast<quint64>(index))
        , m_said(m_record.file.feedback)
    {
    }

    PracticeFeedback tell()
    {
        m_said.reference = m_world.feedbackReference(m_index);
        m_said.heardOn = m_world.feedbackDays().dayOf(m_index);
        what();
        if (m_said.type != FeedbackType::Concern || !comesBeforeComplaint())
            where();
        m_said.eventOn = m_said.heardOn.addDays(-m_random.between(0, 9));
        who();
        words();
        done();
        m_said.createdAt = practiceInstant(m_said.heardOn, m_random);
        m_said.updatedAt = m_said.createdAt;
        return std::move(m_record);
    }

private:
    void what();
    [[nodiscard]] bool comesBeforeComplaint();
    void where();
    void who();
    void words();
    void done();
    [[nodiscard]] const PracticeUnit &unit() const
    {
        return m_world.place().units[static_cast<size_t>(m_said.unitId.value - 1)];
    }

    const PracticeWorld &m_world;
    int m_index;
    PracticeRandom m_random;
    PracticeFeedback m_record;
    Feedback &m_said;
    const Topic *m_topic = nullptr;
};

void FeedbackStory::what()
{
    constexpr std::array types { FeedbackType::Compliment, FeedbackType::Comment,
        FeedbackType::Suggestion, FeedbackType::Survey, FeedbackType::Concern };
    m_said.type = types.at(static_cast<size_t>(m_random.weighted({ 34, 8, 10, 30, 18 })));
    if (m_said.type == FeedbackType::Compliment)
        m_said.sentiment = Sentiment::Positive;
    else if (m_said.type == FeedbackType::Concern)
        m_said.sentiment = Sentiment::Negative;
    else if (m_said.type == FeedbackType::Survey)
        m_said.sentiment = m_random.chance(720) ? Sentiment::Positive
            : m_random.chance(450)              ? Sentiment::Neutral
                                                : Sentiment::Negative;
    else
        m_said.sentiment = Sentiment::Neutral;
}

/// Some families say it first, and complain when nothing changes.
bool FeedbackStory::comesBeforeComplaint()
{
    const DayPlan &days = m_world.complaintDays();
    if (!m_random.chance(220))
        return false;
    const int first = days.firstOnOrAfter(m_said.heardOn.addDays(m_random.between(2, 25)));
    for (int i = first; i < std::min(first + 8, days.count()); ++i) {
        const PracticeComplaint later = practiceComplaint(m_world, i);
        const Complaint &complaint = later.file.complaint;
        if (complaint.type != ComplaintType::Complaint || later.file.issues.empty()
            || complaint.receivedOn <= m_said.heardOn || later.file.patient.name.isEmpty())
            continue;
        m_said.siteId = complaint.siteId;
        m_said.unitId = complaint.unitId;
        m_said.theme = later.file.issues.front().theme;
        m_record.file.person = later.file.patient;
        PracticeRandom noise = practiceNoise(m_world.plan().seed, FeedbackDetail, m_index);
        if (!m_world.isHome())
            blurPerson(m_record.file.person, noise);
        PracticeLink link;
        link.from = { recordkind::Feedback, m_index + 1 };
        link.to = { recordkind::Complaint, i + 1 };
        link.reason = m_world.grammar().say(QStringLiteral("link.repeat"), {}, m_random);
        link.isRecorded = m_random.chance(400);
        m_record.links.push_back(std::move(link));
        return true;
    }
    return false;
}

void FeedbackStory::where()
{
    const int unit = m_world.unitOn(m_said.heardOn, m_random);
    m_said.unitId = UnitId { unit + 1 };
    m_said.siteId = this->unit().unit.siteId;
}

void FeedbackStory::who()
{
    for (int i = 0; i < 20 && m_topic == nullptr; ++i) {
        const Topic &topic
            = m_world.topicOn(m_said.heardOn, static_cast<int>(m_said.unitId.value - 1), m_random);
        if (m_said.theme.isEmpty() || m_said.theme == QLatin1String(topic.theme))
            m_topic = &topic;
    }
    if (m_said.theme.isEmpty() && m_topic != nullptr)
        m_said.theme = m_said.type == FeedbackType::Compliment && m_random.chance(700)
            ? QStringLiteral("attitude")
            : QString::fromLatin1(m_topic->theme);
    const bool isRelative = m_random.chance(m_world.isHome() ? 650 : 400);
    m_said.voice = isRelative ? QStringLiteral("relative_carer")
        : m_random.chance(60) ? QStringLiteral("frontline")
                              : QStringLiteral("resident_patient");
    switch (m_said.type) {
    case FeedbackType::Compliment:
        m_said.source = QStringLiteral("compliment");
        break;
    case FeedbackType::Survey:
        m_said.source = m_world.isHome() || m_random.chance(300) ? QStringLiteral("survey")
                                                                 : QStringLiteral("fft");
        break;
    case FeedbackType::Concern:
        m_said.source = m_world.isHome() ? QStringLiteral("relative_meeting")
                                         : QStringLiteral("pals");
        break;
    default:
        m_said.source = m_random.chance(300) ? QStringLiteral("social_media")
            : m_world.isHome()               ? QStringLiteral("resident_conversation")
                                             : QStringLiteral("survey");
    }
}

void FeedbackStory::words()
{
    const bool isRelative = m_said.voice == QLatin1String("relative_carer");
    const QString who = isRelative ? QStringLiteral("my mother") : QStringLiteral("I");
    const auto choose = [isRelative](const char *self, const char *she) {
        return QString::fromLatin1(isRelative ? she : self);
    };
    GrammarWords words {
        { QStringLiteral("who"), who },
        { QStringLiteral("whom"), isRelative ? who : QStringLiteral("me") },
        { QStringLiteral("whose"), isRelative ? who + QStringLiteral("'s") : QStringLiteral("my") },
        { QStringLiteral("they"), choose("I", "she") },
        { QStringLiteral("them"), choose("me", "her") },
        { QStringLiteral("their"), choose("my", "her") },
        { QStringLiteral("themself"), choose("myself", "herself") },
        { QStringLiteral("is"), choose("am", "is") },
        { QStringLiteral("has"), choose("have", "has") },
        { QStringLiteral("s"), choose("", "s") },
        { QStringLiteral("unit"), unit().at.section(QLatin1Char(' '), 1) },
        { QStringLiteral("at"), unit().at },
        { QStringLiteral("day"), dayInWords(m_said.eventOn) },
        { QStringLiteral("date"), dayInWords(m_said.eventOn).mid(3) },
        { isRelative ? QStringLiteral("relative") : QStringLiteral("self"), who },
    };
    const Grammar &grammar = m_world.grammar();
    const bool isBad = m_said.sentiment == Sentiment::Negative && m_topic != nullptr;
    const QString symbol = isBad ? QLatin1String(m_topic->key) + QStringLiteral(".happened")
        : m_said.sentiment == Sentiment::Positive ? QStringLiteral("compliment")
                                                  : QStringLiteral("comment");
    m_said.verbatim = grammar.say(symbol, words, m_random);
    if (m_said.type == FeedbackType::Survey && m_random.chance(250))
        m_said.verbatim.clear(); // a number only
}

void FeedbackStory::done()
{
    m_said.handler = m_random.pick(m_world.place().handlers);
    const bool isThanks = m_said.sentiment == Sentiment::Positive;
    if (!m_random.chance(isThanks ? 300 : 620))
        return;
    m_said.action = m_world.grammar().say(
        isThanks ? QStringLiteral("feedback.passed") : QStringLiteral("feedback.done"), {},
        m_random);
    const QDate told = m_said.heardOn.addDays(m_random.between(1, 40));
    if (told <= m_world.today() && m_random.chance(560))
        m_said.toldBackOn = told;
}

} // namespace

PracticeFeedback practiceFeedback(const PracticeWorld &world, int index)
{
    return FeedbackStory(world, index).tell();
}

} // namespace heed
