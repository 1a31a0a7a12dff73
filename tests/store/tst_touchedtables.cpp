#include "core/store/newrecords.h"
#include "core/store/touchedtables.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

class TestTouchedTables : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatWasWrittenSinceItWasMade();
    void forgetsWithItself();
    void noPartOfARecordIsMissed_data();
    void noPartOfARecordIsMissed();
    void everySearchPartCanBeAsked();
    void onlyWhatPointsAtTheRecordIsTied_data();
    void onlyWhatPointsAtTheRecordIsTied();
    void aNewRecordHasNothingWhereNobodyWrote();
    void whatAnOlderRecordLeftIsSeen();
    void somebodyKnownBeforeIsAlwaysLookedFor();

private:
    QStringList column(const QString &sql)
    {
        QStringList texts;
        const auto found = m_store.database().run(sql);
        while (found && (*found)->next())
            texts += (*found)->text(0);
        return texts;
    }

    test::TestStore m_store;
};

void TestTouchedTables::knowsWhatWasWrittenSinceItWasMade()
{
    Database &database = m_store.database();
    VERIFY_OK(database.run(QStringLiteral("INSERT INTO site (name) VALUES ('Before')")));
    const TouchedTables touched(database.handle());
    QVERIFY(!touched.has("site"));
    VERIFY_OK(database.run(QStringLiteral("UPDATE site SET name = 'After' WHERE name = 'Before'")));
    QVERIFY(touched.has("site"));
    QVERIFY(!touched.has("unit"));
    VERIFY_OK(database.run(QStringLiteral("INSERT INTO unit (site_id, name) "
                                          "SELECT id, 'Ward' FROM site")));
    QVERIFY(touched.has("unit"));
    QVERIFY(touched.has("site"));
}

void TestTouchedTables::forgetsWithItself()
{
    Database &database = m_store.database();
    {
        const TouchedTables touched(database.handle());
    }
    // Nobody listens any more: the next write must not reach what is gone.
    VERIFY_OK(database.run(QStringLiteral("INSERT INTO site (name) VALUES ('Later')")));
}

void TestTouchedTables::noPartOfARecordIsMissed_data()
{
    QTest::addColumn<QString>("sql");
    // SQLite tells of no change in a table WITHOUT ROWID, so no part of a record may be one.
    QTest::newRow("sealed") << "SELECT DISTINCT p.name FROM record_part p JOIN pragma_table_list t "
                               "ON t.name = p.name WHERE t.wr = 1 OR t.type <> 'table'";
    QTest::newRow("searched") << "SELECT DISTINCT p.name FROM search_part p JOIN pragma_table_list "
                                 "t ON t.name = p.name WHERE t.wr = 1 OR t.type <> 'table'";
    QTest::newRow("sealed, not a table's name")
        << "SELECT name FROM record_part WHERE name NOT IN (SELECT name FROM sqlite_master)";
    QTest::newRow("searched, not a table's name")
        << "SELECT name FROM search_part WHERE name NOT IN (SELECT name FROM sqlite_master)";
}

void TestTouchedTables::noPartOfARecordIsMissed()
{
    QFETCH(QString, sql);
    VERIFY_OK(m_store.database().run(sql));
    QCOMPARE(column(sql), QStringList());
}

void TestTouchedTables::everySearchPartCanBeAsked()
{
    const QStringList parts = column(QStringLiteral("SELECT select_sql FROM search_part"));
    QVERIFY(parts.size() > 20);
    for (const QString &sql : parts)
        VERIFY_OK(m_store.database().run(sql, { 1 }));
}

void TestTouchedTables::onlyWhatPointsAtTheRecordIsTied_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isTied");
    const auto row = [](const char *name, const char *sql, bool isTied) {
        QTest::newRow(name) << QByteArray(sql) << isTied;
    };
    row("by foreign key", "SELECT * FROM complaint_issue WHERE complaint_id = ?1", true);
    row("through another part",
        "SELECT r.text FROM ombudsman_recommendation r JOIN ombudsman_contact o "
        "ON o.id = r.contact_id WHERE o.complaint_id = ?1",
        true);
    row("itself", "SELECT * FROM complaint WHERE id = ?1", false);
    row("somebody known before",
        "SELECT * FROM person WHERE id IN (SELECT patient_id FROM complaint WHERE id = ?1)", false);
    row("what it was made by",
        "SELECT q.body FROM question_set q JOIN fairness f ON f.question_set_id = q.id "
        "WHERE f.id = ?1",
        false);
    row("by kind and number", "SELECT * FROM deadline WHERE kind = 'claim' AND record_id = ?1",
        false);
}

void TestTouchedTables::onlyWhatPointsAtTheRecordIsTied()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isTied);
    QCOMPARE(isTiedToRecord(sql), isTied);
}

namespace {

const RecordShare issues(
    "complaint_issue", "SELECT * FROM complaint_issue WHERE complaint_id = ?1");
const RecordShare times("timeline_entry",
    "SELECT * FROM timeline_entry WHERE kind = 'complaint' AND record_id = ?1 ORDER BY id");
const RecordShare people(
    "person", "SELECT * FROM person WHERE id IN (SELECT patient_id FROM complaint WHERE id = ?1)");

const QString addTime
    = QStringLiteral("INSERT INTO timeline_entry (kind, record_id, happened_on, what, entered_by) "
                     "VALUES ('complaint', ?, '2026-11-20', 'call', 'Ann')");

} // namespace

void TestTouchedTables::aNewRecordHasNothingWhereNobodyWrote()
{
    Database &database = m_store.database();
    const TouchedTables touched(database.handle());
    NewRecords fresh(database, touched);
    QVERIFY(fresh.haveNothingIn(issues, 7));
    QVERIFY(fresh.haveNothingIn(times, 7));
    QVERIFY(fresh.haveNothingIn(times, 8));
    QVERIFY(!fresh.haveNothingIn(times, 6)); // nobody asked about that one
    VERIFY_OK(database.run(addTime, { 8 }));
    QVERIFY(!fresh.haveNothingIn(times, 8));
    QVERIFY(fresh.haveNothingIn(issues, 8));
}

void TestTouchedTables::whatAnOlderRecordLeftIsSeen()
{
    Database &database = m_store.database();
    VERIFY_OK(database.run(addTime, { 100 }));
    const TouchedTables touched(database.handle());
    NewRecords fresh(database, touched);
    QVERIFY(!fresh.haveNothingIn(times, 100));
    NewRecords later(database, touched);
    QVERIFY(later.haveNothingIn(times, 101));
}

void TestTouchedTables::somebodyKnownBeforeIsAlwaysLookedFor()
{
    const TouchedTables touched(m_store.database().handle());
    NewRecords fresh(m_store.database(), touched);
    QVERIFY(!fresh.haveNothingIn(people, 7));
}

QTEST_GUILESS_MAIN(TestTouchedTables)
#include "tst_touchedtables.moc"
