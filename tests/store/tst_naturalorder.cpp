#include "core/store/naturalorder.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

class TestNaturalOrder : public QObject
{
    Q_OBJECT

private slots:
    void comparesAsPeopleDo_data();
    void comparesAsPeopleDo();
    void everyConnectionKnowsIt();
};

void TestNaturalOrder::comparesAsPeopleDo_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("order");
    const auto row = [](const char *a, const char *b, int order) {
        QTest::newRow(a) << QByteArray(a) << QByteArray(b) << order;
    };
    row("C-2026-9", "C-2026-10", -1);
    row("C-2026-999", "C-2026-1000", -1);
    row("C-2025-1000", "C-2026-1", -1);
    row("same", "same", 0);
    row("c-1", "C-2", -1);
    row("C-007", "C-7", -1);
    row("C-7", "C-007", 1);
    row("C", "C-1", -1);
    row("", "a", -1);
    row("99999999999999999999999", "100000000000000000000000", -1);
    row("1a", "a1", -1);
    row("A/2", "A-2", 1);
}

void TestNaturalOrder::comparesAsPeopleDo()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, order);
    const auto sign = [](int value) { return (value > 0) - (value < 0); };
    QCOMPARE(sign(compareNaturally(a, b)), order);
    QCOMPARE(sign(compareNaturally(b, a)), -order);
}

void TestNaturalOrder::everyConnectionKnowsIt()
{
    test::TestStore store;
    auto other = Database::open(store.path(), store.key(), Database::Mode::ReadOnly);
    VERIFY_OK(other);
    const auto first
        = (*other)->scalar(QStringLiteral("SELECT x.value FROM json_each('[\"C-10\",\"C-9\"]') x "
                                          "ORDER BY x.value COLLATE NATURAL_ORDER"));
    VERIFY_OK(first);
    QCOMPARE(first->toString(), QStringLiteral("C-9"));
}

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
