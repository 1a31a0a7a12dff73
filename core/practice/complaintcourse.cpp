#include "core/practice/complaintcourse.h"

#include "core/complaints/complaintclocks.h"
#include "core/practice/practicecasework.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

bool isDeepWinter(QDate day) { return day.month() <= 2; }

} // namespace

ComplaintCourse::ComplaintCourse(const PracticeWorld &world, PracticeComplaint &record,
    std::vector<const Topic *> issueTopics, GrammarWords words, PracticeRandom random)
    : m_world(world)
    , m_record(record)
    , m_file(record.file)
    , m_complaint(record.file.complaint)
    , m_topics(std::move(issueTopics))
    , m_words(std::move(words))
    , m_random(random)
{
}

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
    decide(true);
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
    decide(false);
    learn();
    promise();
    const QDate closed = workingDays(on, m_random.chance(600) ? 0 : m_random.between(1, 8));
    if (closed > m_world.today()) {
        m_complaint.state = ComplaintState::ResponseSent;
        return;
    }
    close(closed, Ending::Replied);
    reopen();
    ombudsman();
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

void ComplaintCourse::decide(bool early)
{
    constexpr std::array outcomes { Outcome::Upheld, Outcome::PartiallyUpheld, Outcome::NotUpheld };
    constexpr std::array remedies { Remedy::Apology, Remedy::Explanation, Remedy::PutRight,
        Remedy::ServiceChange, Remedy::PolicyChange, Remedy::Training, Remedy::ShareLearning,
        Remedy::RepayLoss };
    int upheld = 0;
    int notUpheld = 0;
    for (size_t i = 0; i < m_file.issues.size(); ++i) {
        ComplaintIssue &issue = m_file.issues[i];
        const Topic &topic = *m_topics[i];
        const int lean = m_random.weighted(early ? std::initializer_list<int> { 60, 26, 14 }
                                                 : std::initializer_list<int> { 34, 22, 44 });
        issue.outcome = outcomes.at(static_cast<size_t>(lean));
        upheld += issue.outcome == Outcome::Upheld ? 1 : 0;
        notUpheld += issue.outcome == Outcome::NotUpheld ? 1 : 0;
        const bool isLoss = qstrcmp(topic.key, "property") == 0 || qstrcmp(topic.key, "fees") == 0;
        if (issue.outcome == Outcome::NotUpheld) {
            issue.remedy = Remedy::Explanation;
            issue.finding = say("found.frame") + QLatin1Char(' ') + say("found.none");
            continue;
        }
        issue.remedy = remedies.at(static_cast<size_t>(
            m_random.weighted({ 34, 8, early ? 40 : 10, 16, 7, 14, 9, isLoss ? 60 : 0 })));
        issue.finding = say("found.frame") + QLatin1Char(' ') + sayOf(topic, "upheld");
    }
    const int all = static_cast<int>(m_file.issues.size());
    m_complaint.outcome = upheld == all ? Outcome::Upheld
        : notUpheld == all              ? Outcome::NotUpheld
                                        : Outcome::PartiallyUpheld;
    m_complaint.gradeClosed = m_complaint.gradeReceived;
    if (m_complaint.gradeReceived && *m_complaint.gradeReceived > RiskGrade::Low
        && m_random.chance(300))
        m_complaint.gradeClosed
            = static_cast<RiskGrade>(static_cast<int>(*m_complaint.gradeReceived) - 1);
}

void ComplaintCourse::learn()
{
    QStringList learned;
    for (size_t i = 0; i < m_file.issues.size(); ++i) {
        if (m_file.issues[i].outcome != Outcome::NotUpheld && m_random.chance(750))
            learned += sayOf(*m_topics[i], "learned");
    }
    learned.removeDuplicates();
    m_complaint.learning = learned.join(QLatin1Char(' '));
}

void ComplaintCourse::promise()
{
    for (size_t i = 0; i < m_file.issues.size(); ++i) {
        if (m_file.issues[i].outcome == Outcome::NotUpheld || !m_random.chance(430))
            continue;
        Action action;
        action.kind = recordkind::Complaint;
        action.title = sayOf(*m_topics[i], "action");
        action.owner = m_random.pick(m_world.place().owners);
        action.dueOn = workingDays(m_complaint.repliedOn, m_random.between(15, 65));
        action.theme = m_file.issues[i].theme;
        const bool isSlow = m_random.chance(220);
        const QDate done
            = action.dueOn.addDays(isSlow ? m_random.between(3, 150) : -m_random.between(0, 14));
        if (!m_random.chance(40))
            action.doneOn = ifPast(done);
        if (action.doneOn.isValid() && m_random.chance(850))
            action.evidence = say("evidence");
        m_record.actions.push_back(std::move(action));
    }
}

void ComplaintCourse::close(QDate on, Ending ending)
{
    m_complaint.closedOn = on;
    m_complaint.ending = ending;
    m_complaint.state = ComplaintState::Closed;
}

void ComplaintCourse::reopen()
{
    // A case that was answered late or not upheld comes back more often.
    const bool isLate = m_complaint.repliedOn > m_complaint.replyBy;
    const bool isNotUpheld = m_complaint.outcome == Outcome::NotUpheld;
    if (!m_random.chance(50 + (isLate ? 40 : 0) + (isNotUpheld ? 35 : 0)))
        return;
    ComplaintEpisode episode;
    episode.number = 1;
    episode.reopenedOn = workingDays(m_complaint.closedOn, m_random.between(8, 85));
    if (episode.reopenedOn > m_world.today())
        return;
    constexpr std::array reasons { ReopenReason::Incomplete, ReopenReason::FactualDispute,
        ReopenReason::NewInformation, ReopenReason::Meeting, ReopenReason::ActionNotDone,
        ReopenReason::Handling };
    episode.reason = reasons.at(static_cast<size_t>(m_random.weighted({ 34, 24, 14, 16, 7, 5 })));
    episode.replyBy = workingDays(episode.reopenedOn, m_random.chance(700) ? 20 : 30);
    episode.repliedOn = ifPast(workingDays(episode.reopenedOn, m_random.between(6, 34)));
    if (episode.repliedOn.isValid())
        episode.closedOn = ifPast(workingDays(episode.repliedOn, m_random.between(0, 5)));
    if (episode.repliedOn.isValid() && m_complaint.outcome)
        episode.outcome
            = isNotUpheld && m_random.chance(250) ? Outcome::PartiallyUpheld : *m_complaint.outcome;
    if (episode.closedOn.isValid()) {
        m_complaint.closedOn = episode.closedOn;
    } else {
        m_complaint.closedOn = {};
        m_complaint.ending.reset();
        m_complaint.state = episode.repliedOn.isValid() ? ComplaintState::ResponseSent
                                                        : ComplaintState::Investigating;
    }
    m_file.episodes.push_back(episode);
}

void ComplaintCourse::ombudsman()
{
    if (!m_complaint.closedOn.isValid() || !m_random.chance(65))
        return;
    OmbudsmanContact contact;
    contact.body
        = m_complaint.regime == Regime::Nhs2009 ? OmbudsmanBody::Phso : OmbudsmanBody::Lgsco;
    contact.reference
        = (contact.body == OmbudsmanBody::Phso ? QStringLiteral("P-%1") : QStringLiteral("24 0%1"))
              .arg(m_random.between(1, 99999), 6, 10, QLatin1Char('0'));
    QDate day = workingDays(m_complaint.closedOn, m_random.between(12, 130));
    const bool goesOn = m_random.chance(450);
    constexpr std::array stages { OmbudsmanStage::Enquiry, OmbudsmanStage::FileRequest,
        OmbudsmanStage::Provisional, OmbudsmanStage::Final };
    constexpr std::array decisions { OmbudsmanDecision::Upheld, OmbudsmanDecision::PartlyUpheld,
        OmbudsmanDecision::NotUpheld, OmbudsmanDecision::Resolved,
        OmbudsmanDecision::Discontinued };
    for (const OmbudsmanStage stage : stages) {
        if (day > m_world.today())
            return;
        contact.stage = stage;
        contact.contactedOn = day;
        const bool isFinal = stage == OmbudsmanStage::Final;
        contact.dueOn = isFinal ? QDate() : workingDays(day, 20);
        contact.sentOn = isFinal ? QDate() : ifPast(workingDays(day, m_random.between(5, 23)));
        if (stage == OmbudsmanStage::Enquiry && !goesOn) {
            contact.decidedOn = ifPast(workingDays(day, m_random.between(24, 60)));
            if (contact.decidedOn.isValid())
                contact.decision = OmbudsmanDecision::NotInvestigated;
            m_file.ombudsman.push_back(contact);
            return;
        }
        if (isFinal) {
            contact.decidedOn = day;
            contact.decision
                = decisions.at(static_cast<size_t>(m_random.weighted({ 18, 40, 26, 10, 6 })));
        }
        m_file.ombudsman.push_back(contact);
        if (isFinal)
            recommend(contact);
        day = workingDays(day, m_random.between(26, 60));
    }
}

void ComplaintCourse::recommend(const OmbudsmanContact &contact)
{
    const bool hasTasks = contact.decision == OmbudsmanDecision::Upheld
        || contact.decision == OmbudsmanDecision::PartlyUpheld;
    const int count = hasTasks ? m_random.between(1, 3) : 0;
    const QString all
        = m_world.grammar().saySeveral(QStringLiteral("recommendation"), count, m_words, m_random);
    const QStringList sentences = all.split(QStringLiteral(". "));
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        OmbudsmanRecommendation recommendation;
        recommendation.text
            = sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.');
        recommendation.dueOn = workingDays(contact.decidedOn, m_random.chance(600) ? 20 : 60);
        if (m_random.chance(780)) {
            recommendation.evidenceSentOn
                = ifPast(workingDays(recommendation.dueOn, m_random.between(-12, 8)));
            if (recommendation.evidenceSentOn.isValid())
                recommendation.acceptedOn
                    = ifPast(workingDays(recommendation.evidenceSentOn, m_random.between(5, 30)));
        }
        // The contact is not stored yet: its place in the file, counted from 1, stands for its id.
        recommendation.contactId.value = static_cast<qint64>(m_file.ombudsman.size());
        m_file.recommendations.push_back(recommendation);
    }
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
