#include "core/practice/practicepanel.h"

#include "core/governance/panelservice.h"
#include "core/practice/practicerandom.h"
#include "core/records/actionregister.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr quint64 PanelDetail = 61;
constexpr int signedMeetings = 3;
constexpr int casesEach = 2;
constexpr int membersSince = 400; // days ago

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

struct Seat
{
    const char *name;
    const char *post;
    PanelRole role;
};

constexpr Seat seats[] {
    { "Helena Strand", "Non-executive director", PanelRole::Chair },
    { "Rashid Caverly", "Director of governance", PanelRole::DeputyChair },
    { "Nadia Frost", "Head of complaints", PanelRole::Complaints },
    { "Wilma Osgood", "Deputy chief nurse", PanelRole::Nursing },
    { "Karan Dhillon-Reeve", "Associate medical director", PanelRole::Medical },
    { "Stefan Mallory", "Head of risk and claims", PanelRole::RiskClaims },
    { "Beryl Hathersage", "Lay member", PanelRole::PatientVoice },
};

/// What a panel minuted on a line.
struct Said
{
    PanelItemKind kind;
    const char *body;
    const char *minutes;
    const char *decision;
};

constexpr Said usual[] {
    { PanelItemKind::Conflicts, "Members say what they have to do with today's cases.",
        "Nothing was declared beyond what stands in the register.", "" },
    { PanelItemKind::Actions, "Actions of the meeting before, each with what shows it.",
        "Most are done. The panel asked for evidence, not for assurance.", "" },
    { PanelItemKind::Data, "Figures of the month, as printed with the papers.",
        "Replies in time hold steady. The rise in one unit has a known cause: too few staff.",
        "The unit's manager reports to the next meeting." },
    { PanelItemKind::Triangulation, "Themes that come up in complaints, incidents and feedback.",
        "Communication comes up everywhere; falls in incidents more than in complaints.", "" },
    { PanelItemKind::Overdue, "Replies past their agreed day, the oldest first.",
        "Each has an owner and a new day that was agreed with the person.", "" },
    { PanelItemKind::Ombudsman, "Contacts of the month and open recommendations.",
        "Evidence was sent on time.", "" },
    { PanelItemKind::Feedback, "Compliments and critical feedback of the month.",
        "People are told back more often than in the month before.", "" },
    { PanelItemKind::Escalate, "What the data propose.", "Staffing of one unit.",
        "To the board, with the figures." },
    { PanelItemKind::Share, "", "The story of case 1 goes into the staff bulletin.", "" },
};

constexpr const char *caseMinutes[] {
    "The panel saw a system that made it hard to do well: nobody owned the call back.",
    "What should have happened is clear from the policy; nobody could have known it at night.",
    "The reply explains what happened. It came late, and nobody said so beforehand.",
};
constexpr const char *caseActions[] {
    "Name one person for each shift who rings families back",
    "Put the night procedure where it is needed, and test it",
    "Tell people on the day when a reply will be late",
    "Bring the changed form to the ward meeting and ask what is missing",
};

/// The first Tuesday on or after a day.
QDate tuesdayFrom(QDate day)
{
    return day.addDays((Qt::Tuesday - day.dayOfWeek() + 7) % 7);
}

/// Tells the meetings of a panel.
class PanelStory
{
public:
    PanelStory(const Session &session, const PracticePlace &place, quint64 seed)
        : m_session(session)
        , m_place(place)
        , m_random(seed, PanelDetail)
        , m_today(session.clock.today())
    {
    }

    Result<void> tell();

private:
    Result<void> seat(Transaction &work);
    Result<void> signedMeeting(Transaction &work, QDate day);
    Result<void> lines(Transaction &work, const PanelMeeting &meeting);
    Result<void> cases(Transaction &work, const PanelMeeting &meeting, int &position);
    Result<void> scores(Transaction &work, const PanelItem &item);
    Result<void> action(Transaction &work, const PanelMeeting &meeting, const PanelItem &item);
    Result<void> held(QDate day);
    [[nodiscard]] PanelMeeting meetingOn(QDate day) const;

    const Session &m_session;
    const PracticePlace &m_place;
    PracticeRandom m_random;
    QDate m_today;
    PanelSets m_sets;
    QList<PanelMemberId> m_members;
};

Result<void> PanelStory::seat(Transaction &work)
{
    for (const Seat &seat : seats) {
        PanelMember row;
        row.name = text(seat.name);
        row.post = text(seat.post);
        row.role = seat.role;
        row.fromOn = m_today.addDays(-membersSince);
        const auto id = insertRow(work, row);
        if (!id)
            return Failure(id.error());
        m_members += *id;
        work.note({ AuditAction::Create, recordkind::PanelMember, id->value, {},
            changesBetween(PanelMember {}, row), {} });
    }
    PanelTerms terms = m_sets.terms;
    terms.fromOn = m_today.addDays(-membersSince);
    terms.madeOn = terms.fromOn;
    terms.madeBy = m_session.actor.name;
    return insertRow(work, terms).map([&](PanelTermsId id) {
        work.note({ AuditAction::Create, recordkind::PanelTerms, id.value, {},
            changesBetween(PanelTerms {}, terms), {} });
    });
}

PanelMeeting PanelStory::meetingOn(QDate day) const
{
    PanelMeeting meeting;
    meeting.heldOn = day;
    meeting.place = text("Board room, and by video");
    const QDate month(day.year(), day.month(), 1);
    meeting.periodFrom = month.addMonths(-1);
    meeting.periodTo = month.addDays(-1);
    return meeting;
}

Result<void> PanelStory::signedMeeting(Transaction &work, QDate day)
{
    PanelMeeting meeting = meetingOn(day);
    meeting.assurance = m_random.chance(700) ? text("reasonable") : text("limited");
    meeting.assuranceWhy = text("Acknowledgements and replies are on time in most units, and "
                                "actions show evidence. One unit is short of staff, and it tells.");
    meeting.escalates = text("Staffing of one unit.");
    meeting.shares = text("Case 1, without names, with all wards.");
    meeting.nextOn = tuesdayFrom(day.addDays(28));
    meeting.signedBy = text(seats[0].name);
    meeting.signedAs = panelRoleWords(PanelRole::Chair);
    meeting.signedOn = day.addDays(2);
    const int away = m_random.between(3, int(std::size(seats)) - 1);
    meeting.quorumSaid = QStringLiteral("%1 of %2 members, quorum is %3 with a chair: quorate")
                             .arg(std::size(seats) - 1)
                             .arg(std::size(seats))
                             .arg(m_sets.terms.quorum);
    const auto id = PanelRegister(m_session).insert(work, meeting);
    if (!id)
        return Failure(id.error());
    for (int i = 0; i < int(std::size(seats)); ++i) {
        const bool isAway = i == away;
        const PanelAttendance row { {}, 1, *id, m_members.at(i), text(seats[i].name),
            seats[i].role, isAway ? PanelPresence::Apologies : PanelPresence::Present, {} };
        PanelDeclaration nil;
        nil.meetingId = *id;
        nil.name = row.name;
        nil.kind = InterestKind::Nil;
        auto written = insertRow(work, row).map([](auto) {});
        if (written && !isAway)
            written = insertRow(work, nil).map([](auto) {});
        if (!written)
            return written;
    }
    return lines(work, meeting);
}

Result<void> PanelStory::lines(Transaction &work, const PanelMeeting &meeting)
{
    int position = 0;
    for (const PanelSets::Line &line : m_sets.agenda) {
        PanelItem item;
        item.meetingId = meeting.id;
        item.position = position += 10;
        item.kind = line.kind;
        item.title = line.title;
        for (const Said &said : usual) {
            if (said.kind != line.kind)
                continue;
            item.body = text(said.body);
            item.minutes = text(said.minutes);
            item.decision = text(said.decision);
        }
        const auto written = insertRow(work, item);
        if (!written)
            return Failure(written.error());
        if (line.kind == PanelItemKind::Data) {
            if (const auto done = cases(work, meeting, position); !done)
                return done;
        }
    }
    return {};
}

Result<void> PanelStory::cases(Transaction &work, const PanelMeeting &meeting, int &position)
{
    const auto found
        = proposedCases(m_session, { meeting.periodFrom, meeting.periodTo }, m_sets);
    if (!found)
        return Failure(found.error());
    for (size_t i = 0; i < std::min(found->size(), size_t(casesEach)); ++i) {
        const CaseProposal &proposal = found->at(i);
        const auto paper = casePaper(m_session, proposal.id);
        if (!paper)
            return Failure(paper.error());
        PanelItem item;
        item.meetingId = meeting.id;
        item.position = position += 10;
        item.kind = PanelItemKind::Case;
        item.title = proposal.subject;
        item.body = *paper;
        item.complaintId = proposal.id;
        item.reasons = reasonCodes(proposal.reasons);
        item.minutes = text(m_random.pick(caseMinutes));
        const auto id = insertRow(work, item);
        if (!id)
            return Failure(id.error());
        item.id = *id;
        const auto done
            = scores(work, item).and_then([&] { return action(work, meeting, item); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> PanelStory::scores(Transaction &work, const PanelItem &item)
{
    for (const PanelSets::Standard &standard : m_sets.standards) {
        const int place = m_random.weighted({ 30, 35, 20, 8, 7 });
        PanelScore row;
        row.meetingId = item.meetingId;
        row.itemId = item.id;
        row.standard = standard.code;
        row.score = m_sets.scale.at(size_t(place)).code;
        if (const auto written = insertRow(work, row); !written)
            return Failure(written.error());
    }
    return {};
}

Result<void> PanelStory::action(
    Transaction &work, const PanelMeeting &meeting, const PanelItem &item)
{
    Action action;
    action.kind = recordkind::Complaint;
    action.recordId = item.complaintId.value;
    action.title = text(m_random.pick(caseActions));
    action.owner = m_place.owners.at(m_random.between(0, int(m_place.owners.size()) - 1));
    action.dueOn = meeting.heldOn.addDays(m_random.between(20, 50));
    if (action.dueOn < m_today && m_random.chance(850)) {
        action.doneOn = action.dueOn.addDays(-m_random.between(0, 6));
        action.evidence = text("Seen on the ward round, and in the minutes of the ward");
    }
    return ActionRegister::add(work, action).and_then([&](ActionId id) {
        const PanelActionLink link { {}, meeting.id, item.id, id };
        return insertRow(work, link).map([](auto) {});
    });
}

/// One that was held and waits for its minutes and its note.
Result<void> PanelStory::held(QDate day)
{
    PanelService service(m_session);
    const auto id = service.plan(meetingOn(day));
    if (!id)
        return Failure(id.error());
    const auto found = proposedCases(m_session,
        { meetingOn(day).periodFrom, meetingOn(day).periodTo }, m_sets);
    if (!found)
        return Failure(found.error());
    Result<void> done = service.buildAgenda(*id).map([](int) {});
    for (size_t i = 0; done && i < std::min(found->size(), size_t(casesEach)); ++i)
        done = service.addCase(*id, found->at(i).id).map([](PanelItemId) {});
    if (done)
        done = service.everybodyIsHere(*id).map([](int) {});
    if (!done)
        return done;
    return service.plan(meetingOn(tuesdayFrom(m_today.addDays(21)))).map([](PanelMeetingId) {});
}

Result<void> PanelStory::tell()
{
    const auto sets = PanelSets::load();
    if (!sets)
        return Failure(sets.error());
    m_sets = *sets;
    auto work = Transaction::begin(m_session.database, m_session.actor, m_session.clock);
    if (!work)
        return Failure(work.error());
    if (const auto done = seat(*work); !done)
        return done;
    const QDate last = tuesdayFrom(m_today.addDays(-8));
    for (int i = signedMeetings; i > 0; --i) {
        if (const auto done = signedMeeting(*work, tuesdayFrom(last.addMonths(-i))); !done)
            return done;
    }
    return work->commit().and_then([&] { return held(last); });
}

} // namespace

Result<void> writePracticePanel(const Session &session, const PracticePlace &place, quint64 seed)
{
    if (place.kind == PracticeKind::CareHome)
        return {};
    return PanelStory(session, place, seed).tell();
}

} // namespace heed
