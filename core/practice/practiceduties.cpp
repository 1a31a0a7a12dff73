#include "core/practice/practiceduties.h"

#include "core/duties/dutybook.h"
#include "core/duties/policycheck.h"
#include "core/duties/responsible.h"
#include "core/duties/training.h"
#include "core/practice/practicepeople.h"
#include "core/practice/practicerandom.h"

namespace heed {

namespace {

constexpr quint64 DutyDetail = 67;

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// What was done about a duty, and how long ago.
struct Deed
{
    const char *code;
    const char *owner;
    int daysAgo; ///< 0: not yet
    const char *evidence;
};

constexpr Deed trustDeeds[] {
    { "annual_report", "Head of complaints", 71, "Board paper of September, and on the website" },
    { "ko41a", "Head of complaints", 154, "Receipt of the collection system" },
    { "wres", "Head of workforce equality", 230, "Snapshot sent to the workforce team" },
    { "harding_review", "Director of people", 352, "Public board of December, item 9" },
    { "charter", "Director of governance", 200, "Self-assessment, version 3" },
    { "policy_review", "Head of complaints", 690, "Policy 14, ratified by the quality committee" },
    { "dspt", "Senior information risk owner", 150, "Standards met, published" },
    { "publish_arrangements", "Head of complaints", 120, "Website and leaflet read through" },
    { "learning_summary", "Head of complaints", 215, "Bulletin of spring" },
};

constexpr Deed homeDeeds[] {
    { "accessible_system", "Registered manager", 140, "Residents' meeting of summer, notice in hall" },
    { "policy_review", "Registered manager", 735, "Policy folder, signed" },
    { "dspt", "Registered manager", 150, "Standards met, published" },
    { "learning_summary", "Registered manager", 100, "Letter to families" },
};

struct Group
{
    const char *code;
    int people; ///< of a trust
    int atHome;
};

constexpr Group groups[] { { "nursing", 34, 6 }, { "care", 28, 19 }, { "medical", 16, 0 },
    { "allied", 12, 0 } };

struct Told
{
    const char *code;
    PointRating rating;
    const char *evidence;
    const char *action;
};

constexpr Told points[] {
    { "speak_up", PointRating::Met, "Staff survey, question 20", "" },
    { "learn_always", PointRating::Partly, "", "A line for learning on every compliment" },
    { "senior_review", PointRating::Met, "Minutes of the quality meeting", "" },
    { "staff_wellbeing", PointRating::NotMet, "", "A named contact for everybody complained about" },
    { "in_policy", PointRating::Met, "Policy, paragraph 2", "" },
    { "in_induction", PointRating::Partly, "", "A half hour on the second day" },
};

/// Tells what a year of duties left behind.
class DutyStory
{
public:
    DutyStory(const Session &session, const PracticePlace &place, quint64 seed)
        : m_session(session)
        , m_place(place)
        , m_isHome(place.kind == PracticeKind::CareHome)
        , m_random(seed, DutyDetail)
        , m_today(session.clock.today())
    {
    }

    Result<void> tell();

private:
    template <typename T> Result<void> put(Transaction &work, const T &row)
    {
        return insertRow(work, row).map([&](auto id) {
            work.note({ AuditAction::Create, StandaloneOf<T>::kind(), id.value, {},
                changesBetween(T {}, row), {} });
        });
    }
    Result<void> duties(Transaction &work);
    Result<void> posts(Transaction &work);
    Result<void> training(Transaction &work);
    Result<void> policy(Transaction &work);

    const Session &m_session;
    const PracticePlace &m_place;
    bool m_isHome;
    PracticeRandom m_random;
    QDate m_today;
    DutySets m_sets;
};

Result<void> DutyStory::duties(Transaction &work)
{
    const std::span<const Deed> deeds
        = m_isHome ? std::span<const Deed>(homeDeeds) : std::span<const Deed>(trustDeeds);
    for (const Deed &deed : deeds) {
        const auto known = std::find_if(m_sets.duties.begin(), m_sets.duties.end(),
            [&deed](const DutySets::Shipped &one) { return one.duty.code == text(deed.code); });
        if (known == m_sets.duties.end())
            continue;
        Duty duty = known->duty;
        duty.owner = text(deed.owner);
        duty.startsOn = m_today.addDays(-deed.daysAgo).addDays(-1);
        const auto id = insertRow(work, duty);
        if (!id)
            return Failure(id.error());
        duty.id = *id;
        DutyDone done;
        done.dutyId = *id;
        done.doneOn = m_today.addDays(-deed.daysAgo);
        done.forDue = duty.rule == DutyRule::Yearly ? nextDue(duty, {}) : QDate();
        done.doneBy = m_session.actor.name;
        done.evidence = text(deed.evidence);
        if (const auto written = insertRow(work, done); !written)
            return Failure(written.error());
        work.note({ AuditAction::Create, recordkind::Duty, id->value, {},
            changesBetween(Duty {}, duty), {} });
    }
    return {};
}

Result<void> DutyStory::posts(Transaction &work)
{
    PostHolder before;
    before.name = text("Alwyn Thackeray");
    before.job = m_isHome ? text("Registered manager") : text("Chief executive");
    before.fromOn = m_today.addYears(-3);
    before.toOn = m_today.addDays(-402);
    PostHolder now = before;
    now.name = m_place.signer;
    now.fromOn = m_today.addDays(-391);
    now.toOn = {};
    PostHolder manager;
    manager.post = ResponsiblePost::ComplaintsManager;
    manager.name = m_place.user;
    manager.job = m_isHome ? text("Registered manager") : text("Head of complaints");
    manager.fromOn = m_today.addYears(-2);
    Delegation signs;
    signs.name = m_place.handlers.back();
    signs.job = m_isHome ? text("Deputy manager") : text("Deputy head of complaints");
    signs.scope = DelegationScope::SignReplies;
    signs.limits = text("While the responsible person is away");
    signs.givenBy = m_place.signer;
    signs.fromOn = m_today.addDays(-300);
    return put(work, before)
        .and_then([&] { return put(work, now); })
        .and_then([&] { return put(work, manager); })
        .and_then([&] { return put(work, signs); });
}

Result<void> DutyStory::training(Transaction &work)
{
    for (const Group &group : groups) {
        const int people = m_isHome ? group.atHome : group.people;
        if (people == 0)
            continue;
        StaffCount count;
        count.countedOn = m_today.addDays(-60);
        count.staffGroup = text(group.code);
        count.people = people;
        count.source = text("Staff records");
        if (const auto done = put(work, count); !done)
            return done;
        for (int i = 0; i < people; ++i) {
            const auto gender
                = m_random.chance(700) ? PracticeGender::Female : PracticeGender::Male;
            TrainingEntry row;
            row.person = practicePerson(gender, m_random).name;
            row.staffGroup = text(group.code);
            row.course = text("data_security");
            row.doneOn = m_today.addDays(-m_random.between(10, 380));
            if (m_random.chance(60))
                continue; // new, or away
            if (const auto done = put(work, row); !done)
                return done;
            if (!m_random.chance(450))
                continue;
            row.course = m_random.chance(600) ? text("complaints") : text("candour");
            row.doneOn = m_today.addDays(-m_random.between(30, 800));
            if (const auto done = put(work, row); !done)
                return done;
        }
    }
    return {};
}

Result<void> DutyStory::policy(Transaction &work)
{
    for (const Told &told : points) {
        const auto known = std::find_if(m_sets.policy.begin(), m_sets.policy.end(),
            [&told](const DutySets::Statement &one) { return one.code == text(told.code); });
        if (known == m_sets.policy.end())
            continue;
        PolicyPoint row;
        row.code = known->code;
        row.part = known->part;
        row.heading = known->heading;
        row.rating = told.rating;
        row.evidence = text(told.evidence);
        row.gapAction = text(told.action);
        row.owner = row.gapAction.isEmpty() ? QString()
            : m_isHome                      ? text("Registered manager")
                                            : text("Head of complaints");
        row.reviewOn = m_today.addDays(m_random.between(30, 300));
        if (const auto done = put(work, row); !done)
            return done;
    }
    return {};
}

Result<void> DutyStory::tell()
{
    const auto sets = DutySets::load();
    if (!sets)
        return Failure(sets.error());
    m_sets = *sets;
    auto work = Transaction::begin(m_session.database, m_session.actor, m_session.clock);
    if (!work)
        return Failure(work.error());
    return duties(*work)
        .and_then([&] { return posts(*work); })
        .and_then([&] { return training(*work); })
        .and_then([&] { return policy(*work); })
        .and_then([&] { return work->commit(); });
}

} // namespace

Result<void> writePracticeDuties(const Session &session, const PracticePlace &place, quint64 seed)
{
    return DutyStory(session, place, seed).tell();
}

} // namespace heed
