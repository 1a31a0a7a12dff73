#include "core/candour/candourregister.h"
#include "core/codes/codelists.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintregister.h"
#include "core/people/openstore.h"
#include "core/people/passwordstrength.h"
#include "core/practice/practicewriter.h"
#include "core/store/searchindex.h"
#include "core/store/verify.h"
#include "tests/support/testsupport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace heed;

namespace {

const QDate Today(2026, 11, 22);

struct Filled
{
    std::unique_ptr<OpenStore> store;
    PracticeSummary summary;
};

} // namespace

class TestPracticeWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRecordIsThere();
    void theStoreVerifies();
    void rulesFindNothingImpossible();
    void graveIncidentsHaveDutiesAtEveryStage();
    void everyTabHasSomethingToSay();
    void chunksChangeNothing();
    void linksPointToRecords();
    void residentsArePeopleOnce();
    void theSearchFindsThem();
    void anotherFillIsRefused();
    void cancellingStops();
    void truthNamesBothEnds();

private:
    [[nodiscard]] std::unique_ptr<OpenStore> newStore(const QString &name) const;
    [[nodiscard]] Filled filled(const QString &name, PracticePlan plan, int chunk) const;
    [[nodiscard]] static QByteArray digestOf(Database &database);

    QTemporaryDir m_folder;
    FixedClock m_clock { Today };
    Filled m_home;
    std::optional<PracticeWorld> m_world;
};

std::unique_ptr<OpenStore> TestPracticeWriter::newStore(const QString &name) const
{
    NewStore wanted;
    wanted.path = m_folder.filePath(name);
    wanted.organisation = QStringLiteral("Meadow View Care (practice)");
    wanted.kind = QStringLiteral("care-home");
    wanted.userName = QStringLiteral("Ann Calloway");
    wanted.password = practicePassword;
    wanted.practice = true;
    wanted.fill = [](Transaction &transaction) { return seedCodes(transaction).map([](int) {}); };
    auto store = OpenStore::create(wanted, m_clock);
    if (!store)
        qFatal("%s", test::why(store).constData());
    return std::move(*store);
}

Filled TestPracticeWriter::filled(const QString &name, PracticePlan plan, int chunk) const
{
    Filled made { newStore(name), {} };
    auto world = PracticeWorld::make(plan, made.store->calendar());
    if (!world)
        qFatal("%s", test::why(world).constData());
    const Session session = made.store->session();
    PracticeWriter writer(session, *world);
    writer.setChunk(chunk);
    auto summary = writer.write();
    if (!summary)
        qFatal("%s", test::why(summary).constData());
    made.summary = std::move(*summary);
    return made;
}

/// Every row of every register, in order.
QByteArray TestPracticeWriter::digestOf(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *table : { "site", "unit", "activity", "person", "complaint", "complaint_issue",
             "complaint_episode", "complaint_hold", "ombudsman_contact", "ombudsman_recommendation",
             "deadline", "timeline_entry", "incident", "claim", "action", "link", "incident_person",
             "incident_response", "incident_notification", "claim_failure", "candour",
             "candour_attempt", "candour_pause", "candour_professional" }) {
        auto rows = database.run(
            QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QLatin1String(table)));
        if (!rows)
            qFatal("%s", test::why(rows).constData());
        const int columns
            = database
                  .scalar(QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')")
                              .arg(QLatin1String(table)))
                  ->toInt();
        while ((*rows)->next()) {
            for (int column = 0; column < columns; ++column)
                hash.addData((*rows)->value(column).toString().toUtf8() + '\x1f');
        }
    }
    return hash.result();
}

void TestPracticeWriter::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const PracticePlan plan { PracticeKind::CareHome, 0, 1, Today };
    m_home = filled(QStringLiteral("home.heed"), plan, 2000);
    auto world = PracticeWorld::make(plan, m_home.store->calendar());
    VERIFY_OK(world);
    m_world.emplace(std::move(*world));
}

void TestPracticeWriter::everyRecordIsThere()
{
    const PracticePlan &plan = m_world->plan();
    QCOMPARE(m_home.summary.complaints, plan.complaints());
    QCOMPARE(m_home.summary.incidents, plan.incidents());
    QCOMPARE(m_home.summary.claims, plan.claims());
    const Session session = m_home.store->session();
    ComplaintRegister complaints(session);
    for (const int index : { 0, 77, plan.complaints() - 1 }) {
        const PracticeComplaint made = practiceComplaint(*m_world, index);
        const auto stored = complaints.byReference(made.file.complaint.reference);
        VERIFY_OK(stored);
        const auto file = complaints.file(stored->id);
        VERIFY_OK(file);
        QCOMPARE(file->complaint.description, made.file.complaint.description);
        QCOMPARE(file->complaint.replyBy, made.file.complaint.replyBy);
        QCOMPARE(file->complaint.state, made.file.complaint.state);
        QCOMPARE(file->complaint.createdAt, made.file.complaint.createdAt);
        QCOMPARE(file->issues.size(), made.file.issues.size());
        QCOMPARE(file->timeline.size(), made.file.timeline.size());
        // The register's own rules had nothing to add to the due dates.
        QCOMPARE(file->deadlines.size(), made.file.deadlines.size());
    }
}

void TestPracticeWriter::theStoreVerifies()
{
    const auto report = verifyStore(m_home.store->database());
    VERIFY_OK(report);
    QVERIFY2(report->damage.isEmpty(),
        report->damage.isEmpty() ? "" : qPrintable(report->damage.first().where));
    QVERIFY(report->records >= m_world->plan().complaints() + m_world->plan().incidents());
}

void TestPracticeWriter::rulesFindNothingImpossible()
{
    const auto codes = CodeLists::load(m_home.store->database());
    VERIFY_OK(codes);
    for (int i = 0; i < m_world->plan().complaints(); ++i) {
        const ComplaintFile file = practiceComplaint(*m_world, i).file;
        const QList<FieldProblem> problems = checkComplaint(file, *codes, Today);
        QVERIFY2(problems.isEmpty(),
            problems.isEmpty()
                ? ""
                : qPrintable(file.complaint.reference + QLatin1Char(' ') + problems.first().field
                    + QLatin1Char(' ') + problems.first().fact));
    }
}

void TestPracticeWriter::graveIncidentsHaveDutiesAtEveryStage()
{
    const CandourRegister duties(m_home.store->session());
    const auto ids = duties.ids(CandourQuery {});
    VERIFY_OK(ids);
    QVERIFY(ids->size() > 10);
    std::set<CandourState> states;
    for (const qint64 id : *ids) {
        const auto file = duties.file(CandourId { id });
        VERIFY_OK(file);
        QCOMPARE(file->duty.provider, CandourProvider::OtherRegistered);
        QVERIFY(checkCandour(file->duty, Today).isEmpty());
        states.insert(file->duty.state);
    }
    QVERIFY(states.count(CandourState::Complete) == 1);
    QVERIFY(states.size() >= 4);
}

/// Each card of incidents, claims and duties has at least one line somewhere.
void TestPracticeWriter::everyTabHasSomethingToSay()
{
    for (const char *what : { "incident_person", "incident_response",
             "incident_notification WHERE told_on IS NOT NULL", "claim_failure",
             "incident WHERE safeguarding_referred_on IS NOT NULL",
             "candour_attempt WHERE outcome = 'declined'", "candour_pause",
             "candour_professional", "candour WHERE state = 'pending_opinion'",
             "candour WHERE state = 'notified_in_person'", "candour WHERE origin_kind IS NULL" }) {
        const auto count = m_home.store->database().scalar(
            QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what));
        VERIFY_OK(count);
        QVERIFY2(count->toInt() > 0, what);
    }
    // Overall harm stays that of the incident's own grade or worse, and nobody died "in the mind".
    const auto fatal = m_home.store->database().scalar(QStringLiteral(
        "SELECT count(*) FROM incident_person WHERE psychological_harm = 'fatal'"));
    QCOMPARE(fatal->toInt(), 0);
}

void TestPracticeWriter::chunksChangeNothing()
{
    const Filled again = filled(QStringLiteral("again.heed"), m_world->plan(), 37);
    QCOMPARE(digestOf(again.store->database()), digestOf(m_home.store->database()));
    const Filled other
        = filled(QStringLiteral("other.heed"), { PracticeKind::CareHome, 0, 2, Today }, 2000);
    QVERIFY(digestOf(other.store->database()) != digestOf(m_home.store->database()));
}

void TestPracticeWriter::linksPointToRecords()
{
    Database &database = m_home.store->database();
    const auto links
        = database.scalar(QStringLiteral("SELECT count(*) FROM link WHERE from_kind <> 'candour'"));
    VERIFY_OK(links);
    const auto recorded = std::count_if(m_home.summary.truth.begin(), m_home.summary.truth.end(),
        [](const PracticeLink &link) { return link.isRecorded; });
    QCOMPARE(links->toInt(), static_cast<int>(recorded));
    QVERIFY(recorded > 0);
    // A linked complaint and incident show one person, who is one row.
    const auto strangers = database.scalar(
        QStringLiteral("SELECT count(*) FROM link l JOIN complaint c ON c.id = l.from_id "
                       "JOIN incident i ON i.id = l.to_id WHERE l.from_kind = 'complaint' "
                       "AND l.to_kind = 'incident' AND c.patient_id IS NOT i.patient_id"));
    VERIFY_OK(strangers);
    QCOMPARE(strangers->toInt(), 0);
}

void TestPracticeWriter::residentsArePeopleOnce()
{
    const auto twice = m_home.store->database().scalar(
        QStringLiteral("SELECT count(*) FROM (SELECT nhs_number FROM person p "
                       "WHERE nhs_number IS NOT NULL AND EXISTS (SELECT 1 FROM incident "
                       "WHERE patient_id = p.id) GROUP BY 1 HAVING count(*) > 1)"));
    VERIFY_OK(twice);
    QCOMPARE(twice->toInt(), 0);
}

void TestPracticeWriter::theSearchFindsThem()
{
    const Complaint complaint = practiceComplaint(*m_world, 40).file.complaint;
    const auto hits = search(m_home.store->database(), complaint.reference, {}, 10);
    VERIFY_OK(hits);
    QVERIFY(!hits->isEmpty());
}

void TestPracticeWriter::anotherFillIsRefused()
{
    const Session session = m_home.store->session();
    const auto again = PracticeWriter(session, *m_world).write();
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("practice.not-empty"));
}

void TestPracticeWriter::cancellingStops()
{
    const auto store = newStore(QStringLiteral("cancelled.heed"));
    const Session session = store->session();
    PracticeWriter writer(session, *m_world);
    writer.setChunk(50);
    int told = 0;
    const auto stopped = writer.write([&told](int percent) {
        ++told;
        return percent < 20;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(told > 1);
    const auto complaints
        = store->database().scalar(QStringLiteral("SELECT count(*) FROM complaint"));
    VERIFY_OK(complaints);
    QVERIFY(complaints->toInt() < m_world->plan().complaints());
}

void TestPracticeWriter::truthNamesBothEnds()
{
    const QJsonArray truth
        = QJsonDocument::fromJson(truthAsJson(*m_world, m_home.summary.truth)).array();
    QCOMPARE(static_cast<size_t>(truth.size()), m_home.summary.truth.size());
    for (const auto &link : truth) {
        QVERIFY(link[QStringLiteral("from")].toString().contains(QLatin1Char('-')));
        QVERIFY(link[QStringLiteral("to")].toString().contains(QLatin1Char('-')));
    }
}

QTEST_GUILESS_MAIN(TestPracticeWriter)
#include "tst_practicewriter.moc"
