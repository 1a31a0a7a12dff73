#include "core/practice/complaintcourse.h"

#include "core/complaints/complaintclocks.h"
#include "core/practice/complaintaftermath.h"
#include "core/practice/complaintdecision.h"
#include "core/practice/practicecasework.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

bool isDeepWinter(QDate day) { return day.month() <= 2; }

} // namespace

void ComplaintCourse::run()
{
    settle(m_complaint.receivedOn);
    switch (m_complaint.type) {
    case ComplaintType::Compliment:
    case ComplaintType::Comment:
    case ComplaintType::Enquiry:
        answerAtOnce();
        break;
    case ComplaintType::Concern:
        fixOnTheSpot();
        break;
    case ComplaintType::Complaint:
    case ComplaintType::Mp:
        acknowledge();
        if (!m_complaint.acknowledgedOn.isValid())
            break;
        if (!isKeptOpen() && (endsOtherwise() || isResolvedEarly()))
            break;
        agreePeriod();
        extendInTime();
        hold();
        const QDate planned = plannedReply();
        if (planned <= m_world.today())
            reply(planned);
        else
            stayOpen(planned);
        break;
    }
    contacts();
    finish();
    addPracticeCasework(m_file, m_world, m_random);
}

void ComplaintCourse::answerAtOnce()
{
    const QDate done = ifPast(m_complaint.receivedOn.addDays(m_random.between(0, 4)));
    if (!done.isValid())
        return;
    m_complaint.closedOn = done;
    m_complaint.state = ComplaintState::Closed;
    if (m_complaint.type == ComplaintType::Enquiry)
        m_complaint.ending = Ending::ResolvedEarly;
}

void ComplaintCourse::fixOnTheSpot()
{
    const int days = m_random.chance(780) ? m_random.below(2) : m_random.between(2, 9);
    const QDate done = ifPast(workingDays(m_complaint.receivedOn, days));
    if (!done.isValid()) {
        m_complaint.state = ComplaintState::Triaged;
        return;
    }
    m_complaint.resolvedEarlyOn = done;
    close(done, Ending::ResolvedEarly);
}

/// Brings the ledger up to the file's facts, as of a day.
void ComplaintCourse::settle(QDate on)
{
    const auto settled = settleDueDates(m_file, m_world.clockRules(), m_world.calendar(), on);
    Q_ASSERT(settled); // every day of a world lies in the calendar
    Q_UNUSED(settled)
}

void ComplaintCourse::acknowledge()
{
    const bool isOnTime = m_random.chance(isDeepWinter(m_complaint.receivedOn) ? 930 : 965);
    const int days = isOnTime ? m_random.weighted({ 20, 38, 28, 14 }) : m_random.between(4, 9);
    QDate day = workingDays(m_complaint.receivedOn, days);
    if (days == 0 && !m_world.calendar().isWorkingDay(day))
        day = workingDays(day, 1);
    m_complaint.acknowledgedOn = ifPast(day);
    if (!m_complaint.acknowledgedOn.isValid()) {
        m_complaint.state = m_complaint.receivedOn.daysTo(m_world.today()) > 0
            ? ComplaintState::Triaged
            : ComplaintState::Logged;
        return;
    }
    constexpr std::array methods { ContactMethod::Letter, ContactMethod::Email,
        ContactMethod::Oral };
    m_complaint.acknowledgementMethod
        = methods.at(static_cast<size_t>(m_random.weighted({ 34, 46, 20 })));
    constexpr std::array offers { DiscussionOffer::Accepted, DiscussionOffer::Declined,
        DiscussionOffer::NoReply };
    m_complaint.discussionOffer = offers.at(static_cast<size_t>(m_random.weighted({ 60, 9, 31 })));
    m_complaint.state = ComplaintState::Acknowledged;
}

void ComplaintCourse::addVersion(
    QDate dueOn, const QString &with, QDate agreedOn, const QString &reason)
{
    DeadlineEntry entry;
    entry.kind = recordkind::Complaint;
    entry.rule = ledgerrule::Reply;
    entry.version = 1;
    for (const DeadlineEntry &other : m_file.deadlines)
        entry.version += other.rule == ledgerrule::Reply ? 1 : 0;
    entry.startsOn = m_complaint.receivedOn;
    entry.dueOn = dueOn;
    entry.agreedWith = with;
    entry.agreedOn = agreedOn;
    entry.reason = reason;
    entry.setOn = agreedOn;
    m_file.deadlines.push_back(entry);
    settle(agreedOn);
}

void ComplaintCourse::agreePeriod()
{
    const bool isComplex = m_complaint.complexity == Complexity::Complex;
    const bool isAgreed = m_complaint.discussionOffer == DiscussionOffer::Accepted;
    const QString with = isAgreed ? m_file.complainant.name : QString();
    if (m_complaint.replyBy.isValid() && !isComplex)
        return; // the home's own time runs already
    if (m_world.isHome())
        addVersion(m_complaint.receivedOn.addDays(isComplex ? 56 : 28), with,
            m_complaint.acknowledgedOn, {});
    else
        addVersion(
            workingDays(m_complaint.receivedOn, isComplex ? (m_random.chance(300) ? 60 : 40) : 25),
            with, m_complaint.acknowledgedOn, {});
}

void ComplaintCourse::extendInTime()
{
    const bool isComplex = m_complaint.complexity == Complexity::Complex;
    if (!m_random.chance(isComplex ? 260 : 130))
        return;
    const QDate agreedOn = ifPast(workingDays(m_complaint.firstReplyBy, -m_random.between(1, 6)));
    if (agreedOn.isValid() && agreedOn > m_complaint.acknowledgedOn)
        addVersion(workingDays(m_complaint.firstReplyBy, m_random.between(8, 20)),
            m_file.complainant.name, agreedOn, say("reason.extend"));
}

void ComplaintCourse::extendAfterLapse(QDate repliedOn)
{
    const QDate agreedOn = workingDays(m_complaint.replyBy, m_random.between(1, 4));
    if (agreedOn > m_world.today() || agreedOn >= repliedOn || !m_random.chance(250))
        return;
    addVersion(workingDays(m_complaint.replyBy, m_random.between(10, 20)), m_file.complainant.name,
        agreedOn, say("reason.extend"));
}

bool ComplaintCourse::endsOtherwise()
{
    struct Other
    {
        Ending ending;
        int perThousand;
        int soonest;
        int latest;
    };
    constexpr std::array others { Other { Ending::Withdrawn, 26, 3, 25 },
        Other { Ending::OutOfTime, 8, 3, 15 }, Other { Ending::Excluded, 4, 2, 10 },
        Other { Ending::Transferred, 12, 2, 9 }, Other { Ending::Duplicate, 7, 1, 5 },
        Other { Ending::OpenedInError, 3, 0, 3 } };
    for (const Other &other : others) {
        if (!m_random.chance(other.perThousand))
            continue;
        const QDate day = ifPast(
            workingDays(m_complaint.acknowledgedOn, m_random.between(other.soonest, other.latest)));
        if (!day.isValid())
            return false;
        close(day, other.ending);
        return true;
    }
    if (m_complaint.consent != Consent::NotReturned && m_complaint.consent != Consent::Refused)
        return false;
    const QDate day = ifPast(workingDays(m_complaint.acknowledgedOn, m_random.between(20, 35)));
    if (!day.isValid()) {
        m_complaint.consent = Consent::Requested;
        m_complaint.consentOn = {};
        return false;
    }
    m_complaint.consentOn = day;
    close(day, Ending::NoConsent);
    return true;
}

bool ComplaintCourse::isResolvedEarly()
{
    const bool isSimple = m_complaint.complexity != Complexity::Complex
        && m_complaint.gradeReceived <= RiskGrade::Moderate;
    if (!isSimple || !m_random.chance(m_world.isHome() ? 260 : 160))
        return false;
    const QDate day = workingDays(m_complaint.acknowledgedOn, m_random.between(1, 8));
    if (day > m_world.today()) {
        m_complaint.state = ComplaintState::EarlyResolution;
        agreePeriod();
        return true;
    }
    m_complaint.resolvedEarlyOn = day;
    ComplaintDecision(*this).decide(true);
    close(day, Ending::ResolvedEarly);
    return true;
}

/// A home has few cases. Those of some weeks ago are still unanswered, so that the page "Today" of
/// its practice store shows what an overdue reply looks like.
bool ComplaintCourse::isKeptOpen() const
{
    const qint64 age = m_complaint.receivedOn.daysTo(m_world.today());
    return m_world.isHome() && age >= 36 && age <= 80;
}

QDate ComplaintCourse::plannedReply()
{
    if (isKeptOpen())
        return workingDays(m_world.today(), m_random.between(2, 6));
    int inTime = m_complaint.receivedOn >= m_world.today().addMonths(-15) ? 790 : 680;
    if (isDeepWinter(m_complaint.receivedOn))
        inTime -= 110;
    if (!m_complaint.leadOrganisation.isEmpty())
        inTime -= 150;
    const int period
        = m_world.calendar().workingDaysBetween(m_complaint.receivedOn, m_complaint.replyBy);
    if (m_random.chance(inTime)) {
        const int share = std::max(m_random.between(40, 108), m_random.between(40, 108));
        const QDate day
            = workingDays(m_complaint.receivedOn, std::min(period * share / 100, period));
        return std::max(day, workingDays(m_complaint.acknowledgedOn, 1));
    }
    const int late = m_random.weighted({ 68, 25, 7 });
    constexpr std::array<std::pair<int, int>, 3> spans { { { 1, 10 }, { 11, 35 }, { 45, 120 } } };
    const auto [low, high] = spans.at(static_cast<size_t>(late));
    return workingDays(m_complaint.replyBy, m_random.between(low, high));
}

void ComplaintCourse::delay(QDate repliedOn)
{
    const bool isVeryLate
        = m_complaint.relevantPeriodEnds.isValid() && repliedOn > m_complaint.relevantPeriodEnds;
    if (!m_random.chance(isVeryLate ? 850 : 620))
        return;
    const QDate from = isVeryLate ? m_complaint.relevantPeriodEnds : m_complaint.replyBy;
    const QDate day = workingDays(from, m_random.between(0, 4));
    if (day > m_world.today() || day > repliedOn)
        return;
    m_complaint.delayExplainedOn = day;
    m_complaint.delayReason = say("reason.delay");
}

void ComplaintCourse::reply(QDate on)
{
    m_complaint.repliedOn = on;
    m_complaint.replySignedBy = m_world.place().signer;
    if (on > m_complaint.replyBy) {
        delay(on);
        extendAfterLapse(on);
    }
    ComplaintDecision decision(*this);
    decision.decide(false);
    decision.learn();
    decision.promise();
    const QDate closed = workingDays(on, m_random.chance(600) ? 0 : m_random.between(1, 8));
    if (closed > m_world.today()) {
        m_complaint.state = ComplaintState::ResponseSent;
        return;
    }
    close(closed, Ending::Replied);
    ComplaintAftermath after(*this);
    after.reopen();
    after.ombudsman();
}

void ComplaintCourse::stayOpen(QDate plannedReply)
{
    if (m_world.today() > m_complaint.replyBy) {
        delay(plannedReply);
        extendAfterLapse(plannedReply);
    }
    const auto whole = std::max<qint64>(m_complaint.acknowledgedOn.daysTo(plannedReply), 1);
    const auto part = m_complaint.acknowledgedOn.daysTo(m_world.today()) * 100 / whole;
    m_complaint.state = part < 12 ? ComplaintState::Acknowledged
        : part < 70               ? ComplaintState::Investigating
        : part < 90               ? ComplaintState::Drafting
                                  : ComplaintState::AwaitingSignOff;
}

void ComplaintCourse::close(QDate on, Ending ending)
{
    m_complaint.closedOn = on;
    m_complaint.ending = ending;
    m_complaint.state = ComplaintState::Closed;
}

void ComplaintCourse::hold()
{
    const bool isAwaited = m_complaint.consent == Consent::Requested;
    if (!isAwaited && !m_random.chance(28))
        return;
    ComplaintHold hold;
    hold.reason = isAwaited ? QStringLiteral("Waiting for consent to look at the records.")
                            : say("hold.reason");
    hold.fromOn = ifPast(workingDays(m_complaint.acknowledgedOn, m_random.between(0, 6)));
    if (!hold.fromOn.isValid())
        return;
    if (!isAwaited)
        hold.toOn = ifPast(workingDays(hold.fromOn, m_random.between(5, 15)));
    m_file.holds.push_back(hold);
}

void ComplaintCourse::contacts()
{
    if (!m_complaint.acknowledgedOn.isValid())
        return;
    const QDate last = m_complaint.repliedOn.isValid() ? m_complaint.repliedOn
        : m_complaint.closedOn.isValid()               ? m_complaint.closedOn
                                                       : m_world.today();
    const auto add
        = [this, last](const char *symbol, const QString &what, const QString &channel, QDate day) {
              if (day > last)
                  return;
              TimelineEntry entry;
              entry.kind = recordkind::Complaint;
              entry.happenedOn = day;
              entry.what = what;
              entry.channel = channel;
              entry.withWhom = m_file.complainant.name;
              entry.note = say(symbol);
              entry.enteredBy = m_complaint.handler;
              m_file.timeline.push_back(std::move(entry));
          };
    if (m_complaint.discussionOffer == DiscussionOffer::Accepted && m_random.chance(750))
        add("contact.call", QStringLiteral("Telephone call"), QStringLiteral("telephone"),
            workingDays(m_complaint.acknowledgedOn, m_random.between(0, 6)));
    if (m_complaint.delayExplainedOn.isValid())
        add("contact.letter", QStringLiteral("Letter"), QStringLiteral("letter"),
            m_complaint.delayExplainedOn);
    if (m_complaint.complexity == Complexity::Complex && m_random.chance(350))
        add("contact.meeting", QStringLiteral("Meeting"), QStringLiteral("in_person"),
            workingDays(m_complaint.acknowledgedOn, m_random.between(8, 25)));
}

void ComplaintCourse::finish()
{
    m_complaint.createdAt = practiceInstant(
        std::min(m_complaint.receivedOn.addDays(m_random.below(2)), m_world.today()), m_random);
    QDate last = m_complaint.receivedOn;
    for (const QDate day : { m_complaint.acknowledgedOn, m_complaint.repliedOn,
             m_complaint.closedOn, m_complaint.delayExplainedOn }) {
        if (day.isValid())
            last = std::max(last, day);
    }
    m_complaint.updatedAt = std::max(m_complaint.createdAt, practiceInstant(last, m_random));
    for (DeadlineEntry &entry : m_file.deadlines)
        entry.setOn = std::min(entry.setOn, m_world.today());
}

} // namespace heed
