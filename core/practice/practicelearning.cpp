#include "core/practice/practicelearning.h"

#include "core/learning/learningregister.h"
#include "core/learning/learningrules.h"
#include "core/practice/practicerandom.h"
#include "core/records/recordkinds.h"

#include <QHash>

namespace heed {

namespace {

constexpr quint64 LearningDetail = 61;
constexpr int homeActions = 150;
constexpr int trustActions = 400;
constexpr int mostStories = 6;
constexpr int returnedDaysAgo = 95; ///< when it was said to have helped, before it came back

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

struct StoryWords
{
    const char *theme;
    const char *said;
    const char *did;
    const char *changed;
};

constexpr StoryWords storyWords[] = {
    { "communication",
        "Families told us that nobody rang when something changed, and that they had to chase.",
        "Each family now has one named contact, and we ring on a fixed day.",
        "Families ring us less often to ask, and they say that they know whom to call." },
    { "attitude", "Some people felt hurried, and talked about as if they were not there.",
        "Teams practised with people who use the service, and seniors sit in on handovers.",
        "More people say that they were listened to." },
    { "medication", "Medicines came late on busy days.",
        "Rounds begin earlier, and nobody interrupts the person who gives them out.",
        "Far fewer doses are late, and we look at the times each month." },
    { "falls", "People fell when nobody was near, most often in the late afternoon.",
        "Tea time has a second person on the floor, and call bells are tested each week.",
        "There are fewer falls in the afternoon than a year ago." },
    { "pressure_care", "Sore skin was noticed too late.",
        "Skin is looked at with every wash and noted on one simple chart.",
        "Redness is now seen and treated before the skin breaks." },
    { "nutrition", "Meals were cold, and some people got no help to eat.",
        "Trolleys are heated, and meal times are kept free of other work.",
        "Hot meals arrive hot, and everybody who needs help gets it." },
    { "discharge", "People went home without knowing who would come, and when.",
        "Nobody leaves without one page that says who comes, when, and whom to ring.",
        "Fewer people ring us worried in the first days at home." },
    { "staffing", "There were too few staff at weekends.",
        "The weekend rota was filled first, for three months.",
        "Call bells are answered as quickly on Sundays as on Tuesdays." },
};

constexpr StoryWords otherWords { "", "You told us that small things went wrong too often.",
    "We looked at each of them together and changed how the work is shared out.",
    "The same thing has come up less often since." };

constexpr const char *movedReasons[]
    = { "The person who does it was on leave.", "The supplier could not deliver in time.",
          "It needs the new rota first.", "The audit showed that more wards are touched." };

constexpr const char *answersWhy[][2] = {
    { "The figure went down and stayed down; families say the same.",
        "We asked six people at the last meeting: none had met it again." },
    { "Too few months to tell; we look again.", "Half the team has been trained so far." },
    { "The numbers are as before, and two people told us the same again.",
        "People were told, but nothing in the work changed." },
    { "The figure is too small to say, and nobody was asked.",
        "Another change came at the same time." },
};

/// Learning of the newest actions, one after the other.
class LearningStory
{
public:
    LearningStory(Transaction &transaction, const Session &session, quint64 seed, bool isHome)
        : m_transaction(transaction)
        , m_session(session)
        , m_register(session)
        , m_seed(seed)
        , m_isHome(isHome)
        , m_today(session.clock.today())
    {
    }

    Result<void> tell()
    {
        LearningQuery query;
        query.sortBy = LearningColumn::DueOn;
        query.ascending = false;
        auto ids = m_register.ids(query);
        if (!ids)
            return Failure(ids.error());
        ids->resize(std::min(ids->size(), size_t(m_isHome ? homeActions : trustActions)));
        const auto rows = m_register.rows(*ids);
        if (!rows)
            return Failure(rows.error());
        for (const LearningRow &row : *rows) {
            const auto done
                = ActionRegister(m_session.database).byId(row.id).and_then([&](Action action) {
                      return tellOne(row, action);
                  });
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> tellOne(const LearningRow &row, Action &action);
    Result<void> move(const Action &action, PracticeRandom &random);
    Result<void> aim(const LearningRow &row, Action &action, PracticeRandom &random);
    Result<void> check(const LearningRow &row, const Action &action, PracticeRandom &random);
    Result<void> publish(const LearningRow &row, const Action &action, PracticeRandom &random);
    Result<int> signsSince(const LearningRow &row, QDate since) const;
    template <typename T> Result<void> put(const Action &action, T row)
    {
        return m_register.put(m_transaction, action, row);
    }

    Transaction &m_transaction;
    const Session &m_session;
    LearningRegister m_register;
    quint64 m_seed;
    bool m_isHome;
    QDate m_today;
    QDate m_checkOn; ///< of the action at hand
    bool m_hasCheckDue = false;
    int m_returned = 0;
    int m_stories = 0;
    QStringList m_told; ///< what people said in the stories so far
};

Result<void> LearningStory::tellOne(const LearningRow &row, Action &action)
{
    PracticeRandom random(m_seed, LearningDetail, static_cast<quint64>(row.id.value));
    return move(action, random).and_then([&]() -> Result<void> {
        // Old logs say that an action is done, and no more.
        if (!action.doneOn.isValid() || action.evidence.isEmpty())
            return {};
        return aim(row, action, random).and_then([&] { return check(row, action, random); });
    });
}

Result<void> LearningStory::move(const Action &action, PracticeRandom &random)
{
    if (!action.dueOn.isValid() || !random.chance(300))
        return {};
    const int times = random.chance(300) ? 2 : 1;
    QDate due = action.dueOn.addDays(-times * random.between(14, 30));
    for (int i = 0; i < times; ++i) {
        MovedDate moved;
        moved.dueOn = due;
        due = i + 1 == times ? action.dueOn : due.addDays((due.daysTo(action.dueOn)) / 2);
        moved.movedTo = due;
        moved.movedOn = std::min(moved.dueOn.addDays(-2), m_today);
        moved.movedBy = m_session.actor.name;
        moved.reason = text(random.pick(movedReasons));
        if (const auto done = put(action, moved); !done)
            return done;
    }
    return {};
}

Result<void> LearningStory::aim(const LearningRow &row, Action &action, PracticeRandom &random)
{
    ActionAim aim;
    aim.setOn = action.doneOn;
    aim.setBy = m_session.actor.name;
    m_checkOn = action.doneOn.addDays(random.between(75, 100));
    // So that a small home too has something to look at again today.
    constexpr int longEnough = 30; // days
    if (!m_hasCheckDue && action.doneOn <= m_today.addDays(-longEnough)) {
        m_checkOn = m_today.addDays(-2);
        m_hasCheckDue = true;
    }
    aim.checkOn = m_checkOn;
    if (row.theme.isEmpty() || random.chance(120)) {
        aim.noFigure = true;
        aim.words = text("Ask five people at the next meeting, and look at ten records.");
        aim.noFigureWhy = text("it is said too seldom to count");
    } else {
        aim.measure = row.record.kind == recordkind::Incident ? text("incidents") : text("issues");
        aim.theme = row.theme;
        if (m_isHome || row.record.kind == recordkind::Incident)
            aim.siteId = row.siteId;
    }
    return put(action, aim);
}

/// How many records of the theme came at the same place after a day.
Result<int> LearningStory::signsSince(const LearningRow &row, QDate since) const
{
    const QString place = row.unitId.isValid() ? text("unit_id") : text("site_id");
    const qint64 placeId = row.unitId.isValid() ? row.unitId.value : row.siteId.value;
    const QString sql = text(
        "SELECT (SELECT count(DISTINCT c.id) FROM complaint c JOIN complaint_issue i ON "
        "i.complaint_id = c.id WHERE c.received_on > ? AND c.%1 = ? AND i.theme = ?) + "
        "(SELECT count(*) FROM incident n WHERE n.occurred_on > ? AND n.%1 = ? AND "
        "n.theme = ? AND n.event_type = 'incident') + (SELECT count(*) FROM feedback b WHERE "
        "b.heard_on > ? AND b.%1 = ? AND b.theme = ? AND coalesce(b.sentiment, '') <> 'positive')")
                            .arg(place);
    const QString day = since.toString(Qt::ISODate);
    return m_session.database
        .scalar(sql, { day, placeId, row.theme, day, placeId, row.theme, day, placeId, row.theme })
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<void> LearningStory::check(
    const LearningRow &row, const Action &action, PracticeRandom &random)
{
    constexpr int stillDue = 12; // days: nobody has looked yet
    const bool isOld = action.doneOn <= m_today.addDays(-returnedDaysAgo - 25);
    const auto back = signsSince(row, m_today.addDays(-returnedDaysAgo));
    if (!back)
        return Failure(back.error());
    constexpr int manySigns = 4;
    const bool returns = m_returned == 0 && isOld && *back >= manySigns;
    if (!returns && m_checkOn > m_today.addDays(-stillDue))
        return {};
    ActionCheck check;
    check.checkedBy = m_session.actor.name;
    check.checkedOn = returns ? m_today.addDays(-returnedDaysAgo)
                              : std::min(m_checkOn.addDays(random.between(0, 9)), m_today);
    const int answer = random.weighted({ 52, 16, 18, 14 });
    check.answer
        = returns ? CheckAnswer::Helped : EnumCodes<CheckAnswer>::list.at(size_t(answer)).first;
    // What came up again and again since did not help; only one of them came back.
    const auto since = signsSince(row, check.checkedOn);
    if (!since)
        return Failure(since.error());
    if (!returns && check.answer == CheckAnswer::Helped && *since > 2)
        check.answer = CheckAnswer::DidNotHelp;
    check.why = text(answersWhy[int(check.answer)][random.below(2)]);
    if (check.answer == CheckAnswer::NotYet)
        check.nextOn = check.checkedOn.addDays(60);
    m_returned += returns ? 1 : 0;
    if (check.nextOn.isValid() && check.nextOn < m_today.addDays(-stillDue)) {
        if (const auto first = put(action, check); !first)
            return first;
        check.checkedOn = check.nextOn;
        check.nextOn = {};
        check.answer = *back > 2 ? CheckAnswer::DidNotHelp : CheckAnswer::CannotTell;
        check.why = text(answersWhy[int(check.answer)][random.below(2)]);
    }
    return put(action, check).and_then([&]() -> Result<void> {
        if (check.answer != CheckAnswer::Helped || returns || m_stories == mostStories)
            return {};
        return publish(row, action, random);
    });
}

Result<void> LearningStory::publish(
    const LearningRow &row, const Action &action, PracticeRandom &random)
{
    const StoryWords *words = &otherWords;
    for (const StoryWords &each : storyWords) {
        if (row.theme == QLatin1String(each.theme))
            words = &each;
    }
    if (m_told.contains(text(words->said)))
        return {};
    ActionStory story;
    story.said = text(words->said);
    m_told += story.said;
    story.did = text(words->did);
    story.changed = text(words->changed);
    ++m_stories;
    if (m_stories == 2) // one waits for somebody's name
        return put(action, story);
    story.familyAsked = true;
    story.warnings = m_isHome ? 1 : 0;
    story.inSpite = m_isHome ? text("It tells of many people and of no one day.") : QString();
    story.approvedOn = m_today.addDays(-random.between(3, 40));
    story.approvedBy = m_session.actor.name;
    const auto kept = put(action, story);
    if (!kept)
        return kept;
    const std::pair<Audience, const char *> told[] = {
        { Audience::Staff, "Item of the team meeting" },
        { Audience::UserGroups, m_isHome ? "Poster in the lounge" : "Poster in the waiting areas" },
        { Audience::Healthwatch, "Summary by e-mail" },
        { Audience::Website, "Page “You said, we did”" },
        { Audience::Commissioner, "Quarterly quality meeting" },
    };
    const int count = random.between(2, int(std::size(told)));
    for (int i = 0; i < count; ++i) {
        ActionShare share;
        share.audience = told[i].first;
        share.what = QString::fromUtf8(told[i].second);
        share.sharedOn = std::min(story.approvedOn.addDays(2 + i), m_today);
        share.sharedBy = m_session.actor.name;
        if (const auto done = put(action, share); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writePracticeLearning(const Session &session, bool isHome, quint64 seed)
{
    auto transaction = Transaction::begin(session.database, session.actor, session.clock);
    if (!transaction)
        return Failure(transaction.error());
    return LearningStory(*transaction, session, seed, isHome).tell().and_then([&] {
        return transaction->commit();
    });
}

} // namespace heed
