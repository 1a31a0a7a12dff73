#include "core/claims/claimfields.h"
#include "core/complaints/complaintfields.h"
#include "core/incidents/incidentfields.h"
#include "core/practice/practicerecords.h"
#include "core/records/deadlineledger.h"
#include "tests/support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <map>
#include <set>

using namespace heed;

namespace {

const QDate Today(2026, 11, 22);

const WorkingCalendar &calendar()
{
    static const WorkingCalendar days(*BankHolidays::load());
    return days;
}

PracticeWorld world(PracticeKind kind, int cases = 0, quint64 seed = 1)
{
    auto made = PracticeWorld::make({ kind, cases, seed, Today }, calendar());
    if (!made)
        qFatal("%s", test::why(made).constData());
    return std::move(*made);
}

template <typename T> void addTo(QCryptographicHash &hash, const T &row)
{
    hash.addData(QJsonDocument(rowAsJson(row)).toJson(QJsonDocument::Compact));
}

QByteArray digestOf(const PracticeComplaint &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTo(hash, record.file.complaint);
    addTo(hash, record.file.complainant);
    addTo(hash, record.file.patient);
    for (const auto &issue : record.file.issues)
        addTo(hash, issue);
    for (const auto &entry : record.file.deadlines)
        addTo(hash, entry);
    for (const auto &episode : record.file.episodes)
        addTo(hash, episode);
    for (const auto &action : record.actions)
        addTo(hash, action);
    return hash.result();
}

/// Every code of a scheme that comes with Heed.
QSet<QString> codesIn(const QString &file)
{
    QSet<QString> codes;
    QFile list(QStringLiteral(":/heed/codes/%1.csv").arg(file));
    if (!list.open(QIODevice::ReadOnly))
        qFatal("a code list is missing from the program");
    const QStringList lines = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        codes.insert(line.section(QLatin1Char(','), 1, 1));
    return codes;
}

bool isInOrder(std::initializer_list<QDate> days)
{
    QDate before;
    for (const QDate day : days) {
        if (!day.isValid())
            continue;
        if (before.isValid() && day < before)
            return false;
        before = day;
    }
    return true;
}

bool isFormalCase(const Complaint &complaint)
{
    return complaint.type == ComplaintType::Complaint || complaint.type == ComplaintType::Mp;
}

int percent(int part, int whole) { return whole > 0 ? part * 100 / whole : 0; }

} // namespace

class TestPracticeRecords : public QObject
{
    Q_OBJECT

private slots:
    void theSamePlanGivesTheSameRecords_data();
    void theSamePlanGivesTheSameRecords();
    void anotherSeedGivesOtherRecords();
    void noDateIsImpossible_data() { theSamePlanGivesTheSameRecords_data(); }
    void noDateIsImpossible();
    void dueDatesFollowTheRules();
    void everyCodeIsKnown_data() { theSamePlanGivesTheSameRecords_data(); }
    void everyCodeIsKnown();
    void outcomesOfIssuesAndCaseAgree();
    void sharesAreBelievable();
    void aHomeIsAHome();
    void noTwoLettersReadAlike();
    void harmIsSpreadAsLfpseSeesIt();
    void linksJoinTheSamePerson();
    void theProjectAndTheShortageShow();
    void todayHasSomethingToSay_data() { theSamePlanGivesTheSameRecords_data(); }
    void todayHasSomethingToSay();
    void claimsAddUp();
    void activityCoversEveryMonth();
    void aPlanThatCannotBeIsRefused();
};

void TestPracticeRecords::theSamePlanGivesTheSameRecords_data()
{
    QTest::addColumn<PracticeKind>("kind");
    QTest::newRow("care home") << PracticeKind::CareHome;
    QTest::newRow("trust") << PracticeKind::NhsTrust;
}

void TestPracticeRecords::theSamePlanGivesTheSameRecords()
{
    QFETCH(PracticeKind, kind);
    const PracticeWorld once = world(kind);
    const PracticeWorld again = world(kind);
    std::vector<QByteArray> forward;
    for (int i = 0; i < once.plan().complaints(); ++i)
        forward.push_back(digestOf(practiceComplaint(once, i)));
    // Backwards: a record does not depend on which ones were made before it.
    for (int i = again.plan().complaints() - 1; i >= 0; --i)
        QCOMPARE(digestOf(practiceComplaint(again, i)), forward[static_cast<size_t>(i)]);
}

void TestPracticeRecords::anotherSeedGivesOtherRecords()
{
    const PracticeWorld one = world(PracticeKind::NhsTrust, 50, 1);
    const PracticeWorld two = world(PracticeKind::NhsTrust, 50, 2);
    for (int i = 0; i < 50; ++i)
        QVERIFY(digestOf(practiceComplaint(one, i)) != digestOf(practiceComplaint(two, i)));
}

void TestPracticeRecords::noDateIsImpossible()
{
    QFETCH(PracticeKind, kind);
    const PracticeWorld all = world(kind, kind == PracticeKind::NhsTrust ? 3000 : 800);
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const PracticeComplaint record = practiceComplaint(all, i);
        const Complaint &c = record.file.complaint;
        const QByteArray name = c.reference.toUtf8();
        QVERIFY2(isInOrder({ all.plan().firstDay(), c.receivedOn, c.acknowledgedOn, c.repliedOn,
                     c.closedOn, Today }),
            name);
        QVERIFY2(isInOrder({ c.receivedOn, c.resolvedEarlyOn, c.closedOn, Today }), name);
        QVERIFY2(isInOrder({ c.receivedOn, c.consentOn, Today }), name);
        QVERIFY2(isInOrder({ c.receivedOn, c.oralCopyGivenOn, Today }), name);
        QVERIFY2(isInOrder({ c.receivedOn, c.delayExplainedOn, Today }), name);
        QVERIFY2((c.state == ComplaintState::Closed) == c.closedOn.isValid(), name);
        QVERIFY2(!c.repliedOn.isValid() || c.acknowledgedOn.isValid(), name);
        QVERIFY2(record.file.patient.bornOn <= c.receivedOn, name);
        for (const ComplaintEpisode &episode : record.file.episodes)
            QVERIFY2(isInOrder({ c.repliedOn, episode.reopenedOn, episode.repliedOn,
                         episode.closedOn, Today }),
                name);
        for (const OmbudsmanContact &contact : record.file.ombudsman) {
            QVERIFY2(isInOrder({ c.repliedOn, contact.contactedOn, contact.sentOn, Today }), name);
            QVERIFY2(isInOrder({ contact.contactedOn, contact.decidedOn, Today }), name);
        }
        for (const ComplaintHold &hold : record.file.holds)
            QVERIFY2(isInOrder({ c.receivedOn, hold.fromOn, hold.toOn, Today }), name);
        for (const DeadlineEntry &entry : record.file.deadlines)
            QVERIFY2(isInOrder({ c.receivedOn, entry.agreedOn, Today }), name);
        for (const TimelineEntry &entry : record.file.timeline)
            QVERIFY2(isInOrder({ c.receivedOn, entry.happenedOn, Today }), name);
        for (const Action &action : record.actions)
            QVERIFY2(isInOrder({ c.repliedOn, action.doneOn, Today }), name);
    }
    for (int i = 0; i < all.plan().incidents(); ++i) {
        const Incident incident = practiceIncident(all, i).file.incident;
        QVERIFY2(isInOrder({ all.plan().firstDay(), incident.occurredOn, incident.awareOn,
                     incident.reportedOn, incident.openedOn, Today }),
            incident.reference.toUtf8());
        QVERIFY2(isInOrder({ incident.reportedOn, incident.candourToldOn, incident.candourLetterOn,
                     Today }),
            incident.reference.toUtf8());
        QVERIFY2(isInOrder({ incident.reportedOn, incident.closedOn, Today }),
            incident.reference.toUtf8());
        QVERIFY2(incident.psychologicalHarm != Harm::Fatal, incident.reference.toUtf8());
    }
}

/// Source: SI 2009/309 reg 13(3) and 14(3); complaints reference 0 and 7.
void TestPracticeRecords::dueDatesFollowTheRules()
{
    for (const PracticeKind kind : { PracticeKind::CareHome, PracticeKind::NhsTrust }) {
        const PracticeWorld all = world(kind);
        int extended = 0;
        for (int i = 0; i < all.plan().complaints(); ++i) {
            const ComplaintFile file = practiceComplaint(all, i).file;
            const Complaint &c = file.complaint;
            if (!isFormalCase(c)) {
                QVERIFY(!c.acknowledgeBy.isValid() && !c.replyBy.isValid());
                continue;
            }
            QCOMPARE(c.acknowledgeBy, calendar().addWorkingDays(c.receivedOn, 3));
            QCOMPARE(c.relevantPeriodEnds.isValid(), c.regime != Regime::ProviderOnly);
            if (c.relevantPeriodEnds.isValid())
                QVERIFY(c.relevantPeriodEnds >= c.receivedOn.addMonths(6).addDays(-1));
            QCOMPARE(c.replyBy, dayInAgreedTime(versionsOf(file, ledgerrule::Reply)));
            int version = 0;
            for (const DeadlineEntry &entry : file.deadlines) {
                if (entry.rule == ledgerrule::Reply)
                    QCOMPARE(entry.version, ++version);
            }
            extended += version > 1 ? 1 : 0;
        }
        QVERIFY(extended > 0);
    }
}

void TestPracticeRecords::everyCodeIsKnown()
{
    QFETCH(PracticeKind, kind);
    const bool isHome = kind == PracticeKind::CareHome;
    const QSet<QString> subjects
        = codesIn(isHome ? QStringLiteral("care-home-subjects") : QStringLiteral("subjects"));
    const QSet<QString> themes = codesIn(QStringLiteral("themes"));
    const QSet<QString> professions = codesIn(QStringLiteral("professions"));
    const QSet<QString> specialties = codesIn(QStringLiteral("clinical-specialties"));
    const QSet<QString> areas = codesIn(QStringLiteral("service-areas"));
    const QSet<QString> categories = codesIn(QStringLiteral("incident-categories"));
    const QSet<QString> causes = codesIn(QStringLiteral("claim-causes"));
    for (const Topic &topic : topics(kind)) {
        QVERIFY2(subjects.contains(QLatin1String(topic.subject)), topic.subject);
        QVERIFY2(themes.contains(QLatin1String(topic.theme)), topic.theme);
        QVERIFY2(professions.contains(QLatin1String(topic.profession)), topic.profession);
        QVERIFY2(categories.contains(QLatin1String(topic.category)), topic.category);
    }
    for (const IncidentTopic &topic : incidentTopics(kind)) {
        QVERIFY2(categories.contains(QLatin1String(topic.category)), topic.category);
        QVERIFY2(themes.contains(QLatin1String(topic.theme)), topic.theme);
    }
    for (const ClaimTopic &topic : claimTopics(kind)) {
        QVERIFY2(causes.contains(QLatin1String(topic.cause)), topic.cause);
        QVERIFY2(themes.contains(QLatin1String(topic.theme)), topic.theme);
    }
    const PracticeWorld all = world(kind);
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const ComplaintFile file = practiceComplaint(all, i).file;
        QVERIFY(!file.issues.empty());
        QVERIFY(!file.complaint.description.isEmpty());
        if (!isHome)
            QVERIFY(areas.contains(file.complaint.serviceArea));
        for (const ComplaintIssue &issue : file.issues) {
            QVERIFY(issue.specialty.isEmpty() || specialties.contains(issue.specialty));
            // Section 6 of KO41a is for clinical treatment and nothing else.
            QCOMPARE(
                issue.specialty.isEmpty(), issue.subject != QLatin1String("clinical_treatment"));
        }
    }
}

/// Source: complaints reference 3.2: all, some or none of the issues.
void TestPracticeRecords::outcomesOfIssuesAndCaseAgree()
{
    const PracticeWorld all = world(PracticeKind::NhsTrust);
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const ComplaintFile file = practiceComplaint(all, i).file;
        if (!file.complaint.outcome)
            continue;
        const int count = static_cast<int>(file.issues.size());
        int upheld = 0;
        int notUpheld = 0;
        for (const ComplaintIssue &issue : file.issues) {
            QVERIFY(issue.outcome && issue.remedy && !issue.finding.isEmpty());
            upheld += issue.outcome == Outcome::Upheld ? 1 : 0;
            notUpheld += issue.outcome == Outcome::NotUpheld ? 1 : 0;
        }
        QCOMPARE(*file.complaint.outcome == Outcome::Upheld, upheld == count);
        QCOMPARE(*file.complaint.outcome == Outcome::NotUpheld, notUpheld == count);
    }
}

void TestPracticeRecords::sharesAreBelievable()
{
    const PracticeWorld all = world(PracticeKind::NhsTrust, 6000);
    int formal = 0, acknowledged = 0, due = 0, inTime = 0, reopened = 0, replied = 0, upheld = 0;
    std::map<Ending, int> endings;
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const ComplaintFile file = practiceComplaint(all, i).file;
        const Complaint &c = file.complaint;
        if (!isFormalCase(c))
            continue;
        ++formal;
        acknowledged += c.acknowledgedOn.isValid() && c.acknowledgedOn <= c.acknowledgeBy ? 1 : 0;
        if (c.ending)
            ++endings[*c.ending];
        if (c.replyBy.isValid() && c.replyBy < Today) {
            ++due;
            inTime += c.repliedOn.isValid() && c.repliedOn <= c.replyBy ? 1 : 0;
        }
        replied += c.repliedOn.isValid() ? 1 : 0;
        reopened += file.episodes.empty() ? 0 : 1;
        upheld += c.repliedOn.isValid() && c.outcome == Outcome::Upheld ? 1 : 0;
    }
    QVERIFY2(percent(acknowledged, formal) >= 91 && percent(acknowledged, formal) <= 97,
        qPrintable(QString::number(percent(acknowledged, formal))));
    QVERIFY2(percent(inTime, due) >= 65 && percent(inTime, due) <= 78,
        qPrintable(QString::number(percent(inTime, due))));
    QVERIFY2(percent(reopened, replied) >= 4 && percent(reopened, replied) <= 11,
        qPrintable(QString::number(percent(reopened, replied))));
    QVERIFY2(percent(upheld, replied) >= 15 && percent(upheld, replied) <= 40,
        qPrintable(QString::number(percent(upheld, replied))));
    for (const Ending ending : { Ending::ResolvedEarly, Ending::Withdrawn, Ending::NoConsent,
             Ending::OutOfTime, Ending::Excluded, Ending::Transferred, Ending::Duplicate })
        QVERIFY2(endings[ending] > 0, qPrintable(toCode(ending)));
}

void TestPracticeRecords::aHomeIsAHome()
{
    const PracticeWorld all = world(PracticeKind::CareHome);
    int compliments = 0;
    std::map<Regime, int> regimes;
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const ComplaintFile file = practiceComplaint(all, i).file;
        compliments += file.complaint.type == ComplaintType::Compliment ? 1 : 0;
        ++regimes[file.complaint.regime];
        for (const OmbudsmanContact &contact : file.ombudsman)
            QCOMPARE(contact.body == OmbudsmanBody::Phso, file.complaint.regime == Regime::Nhs2009);
        QCOMPARE(file.complaint.regime == Regime::ProviderOnly,
            file.complaint.funding == Funding::SelfFunded);
    }
    QVERIFY2(compliments >= 40 && compliments <= 80, qPrintable(QString::number(compliments)));
    QCOMPARE(regimes.size(), size_t(3));
}

void TestPracticeRecords::noTwoLettersReadAlike()
{
    const PracticeWorld all = world(PracticeKind::NhsTrust);
    std::set<QString> letters;
    int formal = 0;
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const Complaint c = practiceComplaint(all, i).file.complaint;
        QVERIFY2(!c.description.contains(QLatin1Char('{')), qPrintable(c.description));
        QVERIFY2(!c.description.contains(QStringLiteral(" I is ")), qPrintable(c.description));
        if (!isFormalCase(c))
            continue;
        ++formal;
        letters.insert(c.description);
    }
    QCOMPARE(static_cast<int>(letters.size()), formal);
}

void TestPracticeRecords::harmIsSpreadAsLfpseSeesIt()
{
    const PracticeWorld all = world(PracticeKind::NhsTrust, 5000);
    std::map<Harm, int> seen;
    int required = 0;
    int told = 0;
    for (int i = 0; i < all.plan().incidents(); ++i) {
        const Incident incident = practiceIncident(all, i).file.incident;
        if (incident.physicalHarm)
            ++seen[*incident.physicalHarm];
        if (incident.candourRequired.value_or(false)) {
            ++required;
            told += incident.candourToldOn.isValid() ? 1 : 0;
        }
    }
    int graded = 0;
    for (const auto &[harm, count] : seen)
        graded += count;
    QVERIFY(graded > all.plan().incidents() * 9 / 10);
    QVERIFY(std::abs(percent(seen[Harm::None], graded) - 70) <= 5);
    QVERIFY(std::abs(percent(seen[Harm::Low], graded) - 23) <= 4);
    QVERIFY(std::abs(percent(seen[Harm::Moderate], graded) - 5) <= 2);
    QVERIFY(seen[Harm::Severe] > graded / 250 && seen[Harm::Severe] < graded / 50);
    QVERIFY(seen[Harm::Fatal] > 0 && seen[Harm::Fatal] < graded / 200);
    QVERIFY(percent(told, required) >= 88 && percent(told, required) < 99);
}

/// In a home a resident is one entry. A hospital's offices each write people down for themselves:
/// what they have must not contradict, and a name may be short or misspelt.
static bool isOnePerson(PracticeKind kind, const Person &one, const Person &other)
{
    if (kind == PracticeKind::CareHome)
        return one == other;
    const auto agree
        = [](const auto &a, const auto &b, bool isKnown) { return !isKnown || a == b; };
    return one.gender == other.gender && one.name.at(0) == other.name.at(0)
        && agree(one.bornOn, other.bornOn, one.bornOn.isValid() && other.bornOn.isValid())
        && agree(one.nhsNumber, other.nhsNumber,
            !one.nhsNumber.isEmpty() && !other.nhsNumber.isEmpty());
}

void TestPracticeRecords::linksJoinTheSamePerson()
{
    for (const PracticeKind kind : { PracticeKind::CareHome, PracticeKind::NhsTrust }) {
        const PracticeWorld all = world(kind);
        int links = 0;
        int recorded = 0;
        for (int i = 0; i < all.plan().complaints(); ++i) {
            const PracticeComplaint record = practiceComplaint(all, i);
            for (const PracticeLink &link : record.links) {
                ++links;
                recorded += link.isRecorded ? 1 : 0;
                QVERIFY(!link.reason.isEmpty());
                QCOMPARE(link.from.id, i + 1);
                const int other = static_cast<int>(link.to.id) - 1;
                if (link.to.kind == QLatin1String("incident")) {
                    QVERIFY(other >= 0 && other < all.plan().incidents());
                    const PracticeIncident incident = practiceIncident(all, other);
                    QVERIFY(isOnePerson(kind, incident.file.patient, record.file.patient));
                    QCOMPARE(incident.file.incident.unitId, record.file.complaint.unitId);
                    QVERIFY(incident.file.incident.occurredOn <= record.file.complaint.receivedOn);
                } else {
                    QVERIFY(other >= 0 && other < i);
                    QVERIFY(isOnePerson(
                        kind, practiceComplaint(all, other).file.patient, record.file.patient));
                }
            }
        }
        QVERIFY2(links >= all.plan().complaints() / 30, qPrintable(QString::number(links)));
        QVERIFY(recorded > 0 && recorded < links);
    }
}

void TestPracticeRecords::theProjectAndTheShortageShow()
{
    const PracticeWorld all = world(PracticeKind::NhsTrust, 6000);
    int discharge[2] = { 0, 0 };
    int shortUnit[2] = { 0, 0 };
    int before = 0;
    int after = 0;
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const ComplaintFile file = practiceComplaint(all, i).file;
        const QDate day = file.complaint.receivedOn;
        const bool isAfter = day >= all.betterFrom();
        (isAfter ? after : before) += 1;
        for (const ComplaintIssue &issue : file.issues)
            discharge[isAfter ? 1 : 0] += issue.theme == QLatin1String("discharge") ? 1 : 0;
        if (file.complaint.unitId.value == all.place().worseningUnit + 1)
            ++shortUnit[day >= all.worseFrom() ? 1 : 0];
    }
    // Shares of all cases, per thousand.
    QVERIFY(discharge[1] * 1000 / after < discharge[0] * 1000 / before * 7 / 10);
    QVERIFY(shortUnit[1] * 4 > shortUnit[0] * 2); // 9 months against 27
}

void TestPracticeRecords::todayHasSomethingToSay()
{
    QFETCH(PracticeKind, kind);
    const PracticeWorld all = world(kind);
    int open = 0, overdue = 0, awaited = 0, actionsOverdue = 0;
    for (int i = 0; i < all.plan().complaints(); ++i) {
        const PracticeComplaint record = practiceComplaint(all, i);
        const Complaint &c = record.file.complaint;
        open += c.isOpen() ? 1 : 0;
        overdue += c.isOpen() && c.replyBy.isValid() && c.replyBy < Today ? 1 : 0;
        awaited += c.isOpen() && c.consent == Consent::Requested ? 1 : 0;
        for (const Action &action : record.actions)
            actionsOverdue += !action.doneOn.isValid() && action.dueOn < Today ? 1 : 0;
    }
    QVERIFY2(open >= 4, qPrintable(QString::number(open)));
    QVERIFY2(overdue >= 1, qPrintable(QString::number(overdue)));
    QVERIFY2(actionsOverdue >= 1, qPrintable(QString::number(actionsOverdue)));
    if (kind == PracticeKind::NhsTrust)
        QVERIFY2(awaited >= 1, qPrintable(QString::number(awaited)));
}

void TestPracticeRecords::claimsAddUp()
{
    const PracticeWorld all = world(PracticeKind::NhsTrust, 4000);
    std::set<ClaimStatus> seen;
    int links = 0;
    for (int i = 0; i < all.plan().claims(); ++i) {
        const PracticeClaim record = practiceClaim(all, i);
        const Claim &claim = record.file.claim;
        seen.insert(claim.status);
        links += static_cast<int>(record.links.size());
        QVERIFY2(isInOrder({ claim.incidentOn, claim.knowledgeOn, claim.notifiedOn, claim.openedOn,
                     claim.settledOn, claim.closedOn, Today }),
            claim.reference.toUtf8());
        if (claim.status == ClaimStatus::Open)
            QVERIFY(claim.reserved().pence > 0 && claim.damagesPaid.pence == 0);
        else
            QCOMPARE(claim.reserved().pence, qint64(0));
        if (claim.status == ClaimStatus::ClosedNil)
            QCOMPARE(claim.damagesPaid.pence, qint64(0));
        QVERIFY(!claim.description.contains(QLatin1Char('%')));
    }
    QVERIFY(seen.size() >= 3);
    QVERIFY(links > all.plan().claims() / 10);
}

void TestPracticeRecords::activityCoversEveryMonth()
{
    const PracticeWorld all = world(PracticeKind::CareHome);
    std::map<int, int> months;
    for (const PracticeActivity &line : practiceActivity(all)) {
        QCOMPARE(line.month.day(), 1);
        ++months[line.site];
        const qint64 most = qint64(all.place().dailyBeds[static_cast<size_t>(line.site)])
            * line.month.daysInMonth();
        QVERIFY(line.amount > most * 8 / 10 && line.amount <= most);
    }
    QCOMPARE(months.size(), all.place().sites.size());
    QCOMPARE(months[0], 37); // from November 2023 to November 2026
}

void TestPracticeRecords::aPlanThatCannotBeIsRefused()
{
    for (const PracticePlan &plan : { PracticePlan { PracticeKind::NhsTrust, 10, 1, QDate() },
             PracticePlan { PracticeKind::NhsTrust, 10, 1, QDate(1800, 1, 1) },
             PracticePlan { PracticeKind::NhsTrust, 1000001, 1, Today } }) {
        const auto made = PracticeWorld::make(plan, calendar());
        QVERIFY(!made);
        QCOMPARE(made.error().operation, QStringLiteral("practice.no-such-plan"));
    }
}

QTEST_GUILESS_MAIN(TestPracticeRecords)
#include "tst_practicerecords.moc"
