#include "core/practice/practicepacks.h"

#include "core/complaints/complaintservice.h"
#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/people/placeregister.h"

#include <algorithm>
#include <array>

namespace heed {

namespace {

constexpr int daysUntilIssue = 20;
constexpr int largeStore = 20000; ///< complaints; from here on a pack is kept to its figures

/// The last quarter of the financial year that ended before a day.
Period lastQuarter(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate begins = month.addMonths(-((month.month() - 1) % 3) - 3);
    return { begins, begins.addMonths(3).addDays(-1) };
}

Period lastTwelveMonths(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    return { month.addMonths(-12), month.addDays(-1) };
}

void say(PackFile &file, const QString &section, const QString &words)
{
    for (PackSection &each : file.sections) {
        if (each.section != section)
            continue;
        each.commentary = words;
        each.post = QStringLiteral("Complaints manager");
    }
}

/// Reading every text of a year's worth of a large trust takes longer than making it.
void leaveOutTexts(PackFile &file)
{
    for (PackSection &each : file.sections) {
        if (each.section == QLatin1String("closed") || each.section == QLatin1String("actions"))
            each.isChosen = false;
    }
}

struct LateComplaint
{
    int daysBeforeEnd;
    const char *subject;
    const char *who;
    const char *what;
};

constexpr std::array lateComplaints {
    LateComplaint { 4, "communications", "Rowena Tarrant",
        "Her letter was put with the post for the wards and came to the team three weeks later. "
        "Nobody rang her back about the results." },
    LateComplaint { 1, "appointments", "Idris Pollitt",
        "He told the receptionist on the day; the note was found when the desk was cleared. The "
        "appointment had been moved twice without telling him." },
};

class PackWriter
{
public:
    PackWriter(const Session &session, const PracticePlan &plan, const PackPaper &paper)
        : m_session(session)
        , m_plan(plan)
        , m_paper(paper)
        , m_quarter(lastQuarter(plan.today))
        , m_clock(std::min(plan.today, m_quarter.to.addDays(daysUntilIssue)))
        , m_then { session.database, m_clock, session.calendar, session.actor, session.role }
    {
    }

    Result<int> write()
    {
        return issueQuarter()
            .and_then([this] { return enterLate(); })
            .and_then([this] { return beginBoard(); })
            .map([this] { return lateComplaintsOf(m_plan); });
    }

private:
    Result<void> issueQuarter()
    {
        PackFile draft = newPack(QStringLiteral("quarterly"), m_quarter, {});
        draft.pack.title = QStringLiteral("Quarterly report to the quality committee");
        say(draft, QStringLiteral("quarter"),
            QStringLiteral("Two people were away in the second month and replies were slower for "
                           "it. Both are back.\n\n- Every open case has a named handler.\n"
                           "- Holding letters go out a week before a date is missed."));
        if (m_plan.complaints() > largeStore)
            leaveOutTexts(draft);
        PackService packs(m_then);
        return packs.begin(draft)
            .and_then([&](PackId id) { return tickAndApprove(id).map([id] { return id; }); })
            .and_then([&](PackId id) { return packs.issue(id, m_paper); });
    }

    /// What a manager would do by hand, in one go.
    Result<void> tickAndApprove(PackId id)
    {
        PackRegister packs(m_then);
        const auto before = packs.file(id);
        if (!before)
            return Failure(before.error());
        const auto preview = previewPack(m_then, *before, false);
        if (!preview)
            return Failure(preview.error());
        PackFile after = *before;
        for (const StoryText &text : preview->story)
            after.ticks << PackTick { {}, id, text.hash, m_then.actor.name, m_clock.today() };
        after.pack.state = PackState::Approved;
        after.pack.approvedBy = m_then.actor.name;
        after.pack.approvedOn = m_clock.today();
        auto work = beginWork(m_then, Capability::SignOff);
        if (!work)
            return Failure(work.error());
        return packs.update(*work, *before, after).and_then([&](bool) { return work->commit(); });
    }

    Result<void> enterLate()
    {
        if (lateComplaintsOf(m_plan) == 0)
            return {};
        const auto sites = PlaceRegister(m_session.database).sites();
        if (!sites)
            return Failure(sites.error());
        ComplaintService complaints(m_session);
        for (const LateComplaint &late : lateComplaints) {
            ComplaintFile file;
            file.complaint.receivedOn = m_quarter.to.addDays(-late.daysBeforeEnd);
            file.complaint.channel = Channel::Letter;
            file.complaint.description = QString::fromLatin1(late.what);
            if (!sites->empty())
                file.complaint.siteId = sites->front().id;
            file.complainant.name = QString::fromLatin1(late.who);
            ComplaintIssue issue;
            issue.subject = QString::fromLatin1(late.subject);
            file.issues = { issue };
            if (const auto id = complaints.log(file); !id)
                return Failure(id.error());
        }
        return {};
    }

    Result<void> beginBoard()
    {
        PackFile draft = newPack(QStringLiteral("board"), lastTwelveMonths(m_plan.today), {});
        draft.pack.title = QStringLiteral("Annual report on complaints to the board");
        say(draft, QStringLiteral("times"),
            QStringLiteral("We ring everybody before we write. It takes a day longer at the start "
                           "and saves a second letter."));
        return PackService(m_session).begin(draft).map([](PackId) {});
    }

    const Session &m_session;
    const PracticePlan &m_plan;
    const PackPaper &m_paper;
    Period m_quarter;
    FixedClock m_clock; ///< the day on which the quarter's pack was issued
    Session m_then;
};

} // namespace

int lateComplaintsOf(const PracticePlan &plan)
{
    constexpr int all = int(lateComplaints.size());
    return plan.complaints() > all ? all : 0;
}

Result<int> writePracticePacks(
    const Session &session, const PracticePlan &plan, const PackPaper &paper)
{
    return PackWriter(session, plan, paper).write();
}

} // namespace heed
