#include "core/store/bulkwork.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString asked(Database &database, const char *sql)
{
    return database.scalar(text(sql)).value_or(QVariant()).toString();
}

constexpr auto journalMode = "PRAGMA journal_mode";
constexpr auto countNotes = "SELECT count(*) FROM timeline_entry";

} // namespace

/// A long import keeps another kind of journal, and a crash in the midst of it takes nothing along.
class TestBulkWork : public QObject
{
    Q_OBJECT

private slots:
    void journalIsAnotherOneForAsLong();
    void whoReadsMeanwhileKeepsTheUsualOne();
    void crashLeavesWhatWasThere_data();
    void crashLeavesWhatWasThere();

private:
    static void addNotes(Database &database, int count);
};

void TestBulkWork::addNotes(Database &database, int count)
{
    for (int i = 0; i < count; ++i)
        VERIFY_OK(database.run(
            text("INSERT INTO timeline_entry (kind, record_id, happened_on, "
                 "what, note, entered_by) VALUES ('complaint', ?, '2026-11-20', 'note', ?, 'Ann')"),
            { i, QString(1500, QLatin1Char('n')) }));
}

void TestBulkWork::journalIsAnotherOneForAsLong()
{
    TestStore store;
    QCOMPARE(asked(store.database(), journalMode), text("wal"));
    {
        const BulkWork room(store.database());
        QCOMPARE(asked(store.database(), journalMode), text("delete"));
    }
    QCOMPARE(asked(store.database(), journalMode), text("wal"));
}

void TestBulkWork::whoReadsMeanwhileKeepsTheUsualOne()
{
    TestStore store;
    const auto reader = Database::open(store.path(), store.key(), Database::Mode::ReadOnly);
    VERIFY_OK(reader);
    QCOMPARE(asked(**reader, countNotes), text("0"));
    VERIFY_OK(store.database().runScript(text("PRAGMA busy_timeout=50")));
    const BulkWork room(store.database());
    QCOMPARE(asked(store.database(), journalMode), text("wal"));
    addNotes(store.database(), 1);
    QCOMPARE(asked(**reader, countNotes), text("1"));
}

void TestBulkWork::crashLeavesWhatWasThere_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("opened to work") << false;
    QTest::newRow("opened to look") << true;
}

void TestBulkWork::crashLeavesWhatWasThere()
{
    QFETCH(bool, readOnly);
    TestStore store;
    addNotes(store.database(), 3);
    QTemporaryDir folder;
    const QString copy = folder.filePath(text("copy.heed"));
    const BulkWork room(store.database());
    // A cache of some pages makes it write before it is done, as an import of a large log does.
    VERIFY_OK(store.database().runScript(text("PRAGMA cache_size=10")));
    VERIFY_OK(store.database().runScript(text("BEGIN IMMEDIATE")));
    addNotes(store.database(), 500);
    QVERIFY(QFile::copy(store.path(), copy));
    QVERIFY(QFile::copy(store.path() + text("-journal"), copy + text("-journal")));
    VERIFY_OK(store.database().runScript(text("ROLLBACK")));

    const auto mode = readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    {
        const auto found = Database::open(copy, store.key(), mode);
        VERIFY_OK(found);
        QCOMPARE(asked(**found, countNotes), text("3"));
        QCOMPARE(asked(**found, "PRAGMA integrity_check"), text("ok"));
    }
    QVERIFY(!QFile::exists(copy + text("-journal")));
    const auto again = Database::open(copy, store.key(), Database::Mode::ReadWrite);
    VERIFY_OK(again);
    QCOMPARE(asked(**again, journalMode), text("wal"));
}

QTEST_GUILESS_MAIN(TestBulkWork)
#include "tst_bulkwork.moc"
