#include "core/records/recordkinds.h"
#include "core/retention/retentionreview.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// How long records are kept: the rules as data, what is due, what keeps a record longer.
class TestRetentionReview : public QObject
{
    Q_OBJECT

private slots:
    void rulesHaveSourcesAndMarks();
    void damagedRulesAreRefused();
    void keptUntilTheSameDayYearsLater_data();
    void keptUntilTheSameDayYearsLater();
    void eachRecordFollowsItsRule_data();
    void eachRecordFollowsItsRule();
    void openRecordsAreNeverDue();
    void openClaimKeepsItsComplaint();
    void laterClosingOfALinkedRecordCounts();
    void longestOverdueComesFirstAndTheListIsBounded();

private:
    qint64 run(TestStore &store, const char *sql);
};

namespace {

RetentionReview reviewOf(TestStore &store)
{
    return { store.database(), RetentionRules::load().value_or(RetentionRules {}) };
}

QStringList dueIn(TestStore &store)
{
    QStringList references;
    const auto due = reviewOf(store).due(store.clock().today(), 100);
    for (const RetentionState &state : due ? due->records : std::vector<RetentionState> {})
        references += state.reference;
    return references;
}

} // namespace

qint64 TestRetentionReview::run(TestStore &store, const char *sql)
{
    const auto done = store.database().run(QString::fromLatin1(sql));
    if (!done)
        QTest::qFail(test::why(done).constData(), __FILE__, __LINE__);
    return done ? (*done)->insertedId() : 0;
}

void TestRetentionReview::rulesHaveSourcesAndMarks()
{
    const auto rules = RetentionRules::load();
    VERIFY_OK(rules);
    QVERIFY(!rules->version().isEmpty());
    // Complaints reference 8: complaint files and litigation 10 years; the others are marked as
    // from general knowledge.
    QCOMPARE(rules->find(QStringLiteral("complaint"))->years, 10);
    QVERIFY(rules->find(QStringLiteral("complaint"))->isVerified);
    QCOMPARE(rules->find(QStringLiteral("litigation"))->years, 10);
    QCOMPARE(rules->find(QStringLiteral("serious-incident"))->years, 20);
    QVERIFY(!rules->find(QStringLiteral("serious-incident"))->isVerified);
    QVERIFY(!rules->find(QStringLiteral("incident"))->isVerified);
    QCOMPARE(rules->find(QStringLiteral("no such")), nullptr);
}

void TestRetentionReview::damagedRulesAreRefused()
{
    QVERIFY(!RetentionRules::fromJson("no json"));
    QVERIFY(!RetentionRules::fromJson("{\"version\":\"1\",\"rules\":[]}"));
    QVERIFY(!RetentionRules::fromJson(
        "{\"version\":\"1\",\"rules\":[{\"id\":\"a\",\"years\":0,\"source\":\"s\"}]}"));
}

void TestRetentionReview::keptUntilTheSameDayYearsLater_data()
{
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<QDate>("until");
    QTest::newRow("usual") << QDate(2016, 11, 22) << QDate(2026, 11, 22);
    QTest::newRow("leap day") << QDate(2016, 2, 29) << QDate(2026, 2, 28);
    QTest::newRow("still open") << QDate() << QDate();
}

void TestRetentionReview::keptUntilTheSameDayYearsLater()
{
    QFETCH(QDate, closed);
    QTEST(keepUntil(closed, { {}, {}, 10, {}, true }), "until");
}

void TestRetentionReview::eachRecordFollowsItsRule_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, const char *sql, bool due) {
        QTest::newRow(name) << QString::fromLatin1(sql) << due;
    };
    row("complaint, ten years",
        "INSERT INTO complaint (reference, type, state, regime, received_on, "
        "complainant_status, closed_on, created_at, updated_at) VALUES ('R', 'complaint', "
        "'closed', "
        "'nhs-2009', '2016-01-01', 'patient', '2016-11-22', '2016', '2016')",
        true);
    row("complaint, a day less",
        "INSERT INTO complaint (reference, type, state, regime, "
        "received_on, complainant_status, closed_on, created_at, updated_at) VALUES ('R', "
        "'complaint', 'closed', 'nhs-2009', '2016-01-01', 'patient', '2016-11-23', '2016', "
        "'2016')",
        false);
    row("incident, ten years",
        "INSERT INTO incident (reference, event_type, state, occurred_on, "
        "closed_on, created_at, updated_at) VALUES ('R', 'patient', 'closed', '2016-01-01', "
        "'2016-11-01', '2016', '2016')",
        true);
    row("serious incident, ten years",
        "INSERT INTO incident (reference, event_type, state, "
        "occurred_on, closed_on, physical_harm, created_at, updated_at) VALUES ('R', 'patient', "
        "'closed', '2016-01-01', '2016-11-01', 'severe', '2016', '2016')",
        false);
    row("serious incident, twenty years",
        "INSERT INTO incident (reference, event_type, state, "
        "occurred_on, closed_on, physical_harm, created_at, updated_at) VALUES ('R', 'patient', "
        "'closed', '2006-01-01', '2006-11-01', 'severe', '2006', '2006')",
        true);
    row("claim, ten years",
        "INSERT INTO claim (reference, scheme, status, notified_on, closed_on, "
        "created_at, updated_at) VALUES ('R', 'cnst', 'closed', '2012-01-01', '2016-11-22', "
        "'2012', "
        "'2012')",
        true);
}

void TestRetentionReview::eachRecordFollowsItsRule()
{
    QFETCH(QString, sql);
    QFETCH(bool, due);
    TestStore store;
    VERIFY_OK(store.database().run(sql));
    QCOMPARE(dueIn(store), due ? QStringList { QStringLiteral("R") } : QStringList());
}

void TestRetentionReview::openRecordsAreNeverDue()
{
    TestStore store;
    const qint64 id = run(store,
        "INSERT INTO claim (reference, scheme, status, notified_on, created_at, updated_at) VALUES "
        "('R', 'cnst', 'open', '1990-01-01', '1990', '1990')");
    QCOMPARE(dueIn(store), QStringList());
    const auto state = reviewOf(store).of({ recordkind::Claim, id });
    VERIFY_OK(state);
    QVERIFY(!state->keepUntil.isValid());
    QVERIFY(!state->isDue(store.clock().today()));
}

void TestRetentionReview::openClaimKeepsItsComplaint()
{
    TestStore store;
    const qint64 complaint = run(store,
        "INSERT INTO complaint (reference, type, state, regime, received_on, complainant_status, "
        "closed_on, created_at, updated_at) VALUES ('C-1', 'complaint', 'closed', 'nhs-2009', "
        "'2010-01-01', 'patient', '2010-06-01', '2010', '2010')");
    const qint64 claim = run(store,
        "INSERT INTO claim (reference, scheme, status, notified_on, created_at, updated_at) VALUES "
        "('CL-1', 'cnst', 'open', '2011-01-01', '2011', '2011')");
    VERIFY_OK(store.database().run(
        QStringLiteral("INSERT INTO link (from_kind, from_id, to_kind, to_id) VALUES ('claim', ?, "
                       "'complaint', ?)"),
        { claim, complaint }));
    const auto state = reviewOf(store).of({ recordkind::Complaint, complaint });
    VERIFY_OK(state);
    QCOMPARE(state->waitsFor, QStringLiteral("CL-1"));
    QVERIFY(!state->isDue(store.clock().today()));
}

void TestRetentionReview::laterClosingOfALinkedRecordCounts()
{
    TestStore store;
    const qint64 complaint = run(store,
        "INSERT INTO complaint (reference, type, state, regime, received_on, complainant_status, "
        "closed_on, created_at, updated_at) VALUES ('C-1', 'complaint', 'closed', 'nhs-2009', "
        "'2010-01-01', 'patient', '2010-06-01', '2010', '2010')");
    const qint64 claim = run(store,
        "INSERT INTO claim (reference, scheme, status, notified_on, closed_on, created_at, "
        "updated_at) VALUES ('CL-1', 'cnst', 'closed', '2011-01-01', '2019-03-05', '2011', "
        "'2011')");
    VERIFY_OK(store.database().run(
        QStringLiteral("INSERT INTO link (from_kind, from_id, to_kind, to_id) VALUES ('complaint', "
                       "?, 'claim', ?)"),
        { complaint, claim }));
    const auto state = reviewOf(store).of({ recordkind::Complaint, complaint });
    VERIFY_OK(state);
    QCOMPARE(state->keepUntil, QDate(2029, 3, 5));
    QCOMPARE(dueIn(store), QStringList());
}

void TestRetentionReview::longestOverdueComesFirstAndTheListIsBounded()
{
    TestStore store;
    for (const char *closed : { "2014-01-01", "2012-01-01", "2013-01-01" }) {
        VERIFY_OK(store.database().run(
            QStringLiteral("INSERT INTO claim (reference, scheme, status, notified_on, closed_on, "
                           "created_at, updated_at) VALUES (?, 'cnst', 'closed', '2011-01-01', ?, "
                           "'2011', '2011')"),
            { QString::fromLatin1(closed), QString::fromLatin1(closed) }));
    }
    QCOMPARE(dueIn(store),
        QStringList({ QStringLiteral("2012-01-01"), QStringLiteral("2013-01-01"),
            QStringLiteral("2014-01-01") }));
    const auto few = reviewOf(store).due(store.clock().today(), 2);
    VERIFY_OK(few);
    QCOMPARE(few->records.size(), size_t(2));
    QVERIFY(few->hasMore);
}

QTEST_GUILESS_MAIN(TestRetentionReview)
#include "tst_retentionreview.moc"
