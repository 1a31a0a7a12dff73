#include "core/records/recordkinds.h"
#include "core/store/migrations.h"
#include "core/store/searchindex.h"
#include "core/store/searchrebuild.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// The words of records, indexed anew.
class TestSearchRebuild : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRecordIsFoundAgain();
    void anOlderStoreIsFullyFoundAfterItsMigration();
    void whatIsInThePartsIsFoundToo();

private:
    [[nodiscard]] qsizetype hits(const char *words);

    std::unique_ptr<test::TestStore> m_store;
};

void TestSearchRebuild::init()
{
    m_store = std::make_unique<test::TestStore>();
    Database &database = m_store->database();
    for (const char *reference : { "C-2026-1", "C-2026-2" }) {
        VERIFY_OK(database.run(
            QStringLiteral("INSERT INTO complaint (reference, type, state, regime, received_on, "
                           "complainant_status, description, created_at, updated_at) VALUES (?, "
                           "'complaint', 'logged', 'nhs-2009', '2026-11-02', 'patient', "
                           "'The porridge was cold', '2026-11-02', '2026-11-02')"),
            { QString::fromLatin1(reference) }));
    }
    VERIFY_OK(database.run(QStringLiteral(
        "INSERT INTO timeline_entry (kind, record_id, happened_on, what, note, entered_by) "
        "VALUES ('complaint', 2, '2026-11-03', 'call', 'spoke of marmalade', 'Ann')")));
}

qsizetype TestSearchRebuild::hits(const char *words)
{
    constexpr int most = 10;
    const auto found = search(
        m_store->database(), QString::fromLatin1(words), recordkind::Complaint, most);
    return found ? found->size() : -1;
}

void TestSearchRebuild::everyRecordIsFoundAgain()
{
    QCOMPARE(hits("porridge"), 0); // written past the index
    VERIFY_OK(rebuildSearch(m_store->database()));
    QCOMPARE(hits("porridge"), 2);
    QCOMPARE(hits("cold porr"), 2);
    QCOMPARE(hits("C-2026-2"), 1);
}

void TestSearchRebuild::anOlderStoreIsFullyFoundAfterItsMigration()
{
    VERIFY_OK(m_store->database().runScript(QStringLiteral("PRAGMA user_version=24")));
    VERIFY_OK(migrate(m_store->database()));
    QCOMPARE(hits("porridge"), 2);
}

void TestSearchRebuild::whatIsInThePartsIsFoundToo()
{
    VERIFY_OK(rebuildSearch(m_store->database()));
    QCOMPARE(hits("marmalade"), 1);
}

QTEST_GUILESS_MAIN(TestSearchRebuild)
#include "tst_searchrebuild.moc"
