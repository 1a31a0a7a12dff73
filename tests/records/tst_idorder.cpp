#include "core/records/idorder.h"
#include "core/store/naturalorder.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

using Ids = std::vector<qint64>;

/// Each case asks for ids and keys from values written in the SQL itself.
class TestIdOrder : public QObject
{
    Q_OBJECT

private slots:
    void keysComeInTheirOrder_data();
    void keysComeInTheirOrder();
    void keysThatAreIdsGoByTheirPlace();
    void onlyIdsThatEverySetGives();
    void naturalKeysCompareAsNaturalOrderDoes();
    void aFaultyQuestionIsAnError();

private:
    static QString rows(const QString &pairs)
    {
        return QStringLiteral("SELECT column1, column2 FROM (VALUES %1)").arg(pairs);
    }

    test::TestStore m_store;
};

void TestIdOrder::keysComeInTheirOrder_data()
{
    QTest::addColumn<QString>("pairs");
    QTest::addColumn<int>("how");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<Ids>("expected");
    const auto row = [](const char *name, const char *pairs, KeyOrder how, bool ascending,
                         const Ids &expected) {
        QTest::newRow(name) << QString::fromUtf8(pairs) << int(how) << ascending << expected;
    };
    const auto stored = KeyOrder::AsStored;
    row("numbers by size", "(1,10),(2,9),(3,-1)", stored, true, { 3, 2, 1 });
    row("amounts of money", "(1,9000000000),(2,5),(3,9000000000)", stored, false, { 3, 1, 2 });
    row("days", "(1,'2026-02-01'),(2,'2025-12-31'),(3,'2026-01-31')", stored, true, { 2, 3, 1 });
    row("downwards", "(1,10),(2,9),(3,11)", stored, false, { 3, 1, 2 });
    row("equal ones by id", "(2,5),(1,5),(3,5)", stored, true, { 1, 2, 3 });
    row("equal ones downwards", "(2,5),(1,5),(3,5)", stored, false, { 3, 2, 1 });
    row("blank last", "(1,NULL),(2,5),(3,NULL),(4,4)", stored, true, { 4, 2, 1, 3 });
    row("blank last downwards too", "(1,NULL),(2,5),(3,NULL),(4,4)", stored, false, { 2, 4, 3, 1 });
    row("words in either case", "(1,'beck'),(2,'Ash'),(3,'ASH'),(4,'Alder')", KeyOrder::Words, true,
        { 4, 2, 3, 1 });
    row("letters with accents in either case", "(1,'zoe'),(2,'Éa'),(3,'éa')", KeyOrder::Words, true,
        { 1, 2, 3 });
    row("words with the same length, ends and middle",
        "(1,'axmyb'),(2,'aymxb'),(3,'axmyb'),(4,'aymxb'),(5,'')", KeyOrder::Words, true,
        { 5, 1, 3, 2, 4 });
    row("texts of one beginning, the shorter first",
        "(1,'abcdefghijklmnopq'),(2,'abcdefghijklmnop'),(3,'abcdefgh'),(4,'abcdefgh'),"
        "(5,'abcdefghijklmnopa')",
        stored, true, { 3, 4, 2, 5, 1 });
    row("bytes tell cases apart", "(1,'b'),(2,'A'),(3,'a')", stored, true, { 2, 3, 1 });
    row("references as people count", "(1,'C-2026-10'),(2,'C-2026-9'),(3,'c-2025-100')",
        KeyOrder::Natural, true, { 3, 2, 1 });
}

void TestIdOrder::keysComeInTheirOrder()
{
    QFETCH(QString, pairs);
    QFETCH(int, how);
    QFETCH(bool, ascending);
    QFETCH(Ids, expected);
    OrderedIds wanted;
    wanted.rows.text = rows(pairs);
    wanted.how = static_cast<KeyOrder>(how);
    wanted.ascending = ascending;
    const auto ids = idsInOrder(m_store.database(), wanted);
    VERIFY_OK(ids);
    QCOMPARE(*ids, expected);
}

void TestIdOrder::keysThatAreIdsGoByTheirPlace()
{
    OrderedIds wanted;
    wanted.rows.text = rows(QStringLiteral("(1,30),(2,10),(3,20),(4,99),(5,30)"));
    wanted.ranks = QStringLiteral("SELECT column1 FROM (VALUES (20),(30),(10))");
    const auto up = idsInOrder(m_store.database(), wanted);
    VERIFY_OK(up);
    QCOMPARE(*up, (Ids { 3, 1, 5, 2, 4 })); // 99 has no place, so it is blank
    wanted.ascending = false;
    const auto down = idsInOrder(m_store.database(), wanted);
    VERIFY_OK(down);
    QCOMPARE(*down, (Ids { 2, 5, 1, 3, 4 }));
}

void TestIdOrder::onlyIdsThatEverySetGives()
{
    OrderedIds wanted;
    wanted.rows.text = rows(QStringLiteral("(1,1),(2,2),(3,3),(70,4)"));
    wanted.among
        = { { QStringLiteral("SELECT value FROM json_each(?)"), { QStringLiteral("[3,70,2,2]") } },
              { QStringLiteral("SELECT value FROM json_each(?)"), { QStringLiteral("[1,2,3]") } } };
    const auto ids = idsInOrder(m_store.database(), wanted);
    VERIFY_OK(ids);
    QCOMPARE(*ids, (Ids { 2, 3 }));
}

void TestIdOrder::naturalKeysCompareAsNaturalOrderDoes()
{
    const QList<QByteArray> texts { "C-2026-9", "C-2026-10", "c-2026-010", "C-1", "C", "", "1a",
        "a1", "A/2", "A-2", "99999999999999999999999", "100000000000000000000000", "C-2026-9b",
        "C 9" };
    for (const QByteArray &a : texts) {
        for (const QByteArray &b : texts) {
            const QByteArray keyA = naturalKey(a);
            const QByteArray keyB = naturalKey(b);
            if (keyA != keyB)
                QCOMPARE(keyA < keyB, compareNaturally(a, b) < 0);
        }
    }
    QCOMPARE(naturalKey("C-010"), naturalKey("c-10"));
}

void TestIdOrder::aFaultyQuestionIsAnError()
{
    OrderedIds wanted;
    wanted.rows.text = QStringLiteral("SELECT id, nothing FROM complaint");
    QVERIFY(!idsInOrder(m_store.database(), wanted));
    wanted.rows.text = rows(QStringLiteral("(1,1)"));
    wanted.ranks = QStringLiteral("SELECT nothing FROM complaint");
    QVERIFY(!idsInOrder(m_store.database(), wanted));
}

QTEST_GUILESS_MAIN(TestIdOrder)
#include "tst_idorder.moc"
