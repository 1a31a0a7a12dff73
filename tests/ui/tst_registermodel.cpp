#include "tests/support/testsupport.h"
#include "tests/ui/listsource.h"
#include "ui/shared/registermodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace heed;

namespace {

QString textAt(const RegisterModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

} // namespace

class TestRegisterModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void showsWhatItsSourceSays();
    void readsWindowsOnlyWhenLookedAt();
    void holdsFewWindowsHoweverFarOneScrolls();
    void refreshReadsOneRowAgain();
    void rowNumbersStayStillWhileOthersWrite();
    void sortTakesANewSnapshot();
    void failedReloadKeepsTheOldSnapshot();
    void aHundredThousandRowsShowAtOnce();
};

void TestRegisterModel::keepsTheRulesOfModels()
{
    test::ListSource source(300);
    RegisterModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_OK(model.reload());
    model.sort(0, Qt::DescendingOrder);
    model.refresh(17);
    source.gone = { 5, 6 };
    VERIFY_OK(model.reload());
    QCOMPARE(model.rowCount(), 298);
}

void TestRegisterModel::showsWhatItsSourceSays()
{
    test::ListSource source(4);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    QCOMPARE(textAt(model, 1, 0), QStringLiteral("C-2"));
    QCOMPARE(model.index(1, 1).data(RegisterModel::ToneRole).toInt(), int(Tone::Overdue));
    QVERIFY(!model.index(1, 1).data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(model.index(1, 1).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(0, 1).data(Qt::ForegroundRole).isValid());
    QCOMPARE(model.index(1, 0).data(RegisterModel::IdRole).toLongLong(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Reference"));
    QCOMPARE(model.columnOf(QStringLiteral("note")), 2);
    QCOMPARE(model.columnOf(QStringLiteral("else")), -1);
}

void TestRegisterModel::readsWindowsOnlyWhenLookedAt()
{
    test::ListSource source(1000);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    QCOMPARE(source.fetches, 0);
    for (int row = 0; row < RegisterModel::WindowRows; ++row)
        QVERIFY(!textAt(model, row, 0).isEmpty());
    QCOMPARE(source.fetches, 1);
    QCOMPARE(textAt(model, 999, 0), QStringLiteral("C-1000"));
    QCOMPARE(source.fetches, 2);
}

void TestRegisterModel::holdsFewWindowsHoweverFarOneScrolls()
{
    test::ListSource source(100'000);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    for (int row = 0; row < model.rowCount(); row += RegisterModel::WindowRows)
        QCOMPARE(textAt(model, row, 0), QStringLiteral("C-%1").arg(row + 1));
    QCOMPARE(model.heldWindows(), RegisterModel::MostWindows);
    const int before = source.fetches;
    QVERIFY(!textAt(model, 99'999, 0).isEmpty());
    QCOMPARE(source.fetches, before); // the latest are the ones that are kept
}

void TestRegisterModel::refreshReadsOneRowAgain()
{
    test::ListSource source(300);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    QCOMPARE(textAt(model, 200, 2), QStringLiteral("first"));
    source.note = QStringLiteral("second");
    QCOMPARE(textAt(model, 200, 2), QStringLiteral("first"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(201);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 200);
    QCOMPARE(textAt(model, 200, 2), QStringLiteral("second"));
    model.refresh(4711);
    QCOMPARE(changed.count(), 1);
}

void TestRegisterModel::rowNumbersStayStillWhileOthersWrite()
{
    test::ListSource source(10);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    source.gone = { 3 };
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(textAt(model, 2, 0), QStringLiteral("no longer here"));
    QCOMPARE(textAt(model, 3, 0), QStringLiteral("C-4"));
    VERIFY_OK(model.reload());
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(textAt(model, 2, 0), QStringLiteral("C-4"));
    QCOMPARE(model.rowOf(4), 2);
    QCOMPARE(model.rowOf(3), -1);
}

void TestRegisterModel::sortTakesANewSnapshot()
{
    test::ListSource source(10);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(textAt(model, 0, 0), QStringLiteral("C-10"));
    QCOMPARE(model.order(), (RegisterOrder { QStringLiteral("reference"), false }));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(reset.count(), 1); // it is in this order already
}

void TestRegisterModel::failedReloadKeepsTheOldSnapshot()
{
    test::ListSource source(10);
    RegisterModel model(source);
    VERIFY_OK(model.reload());
    source.broken = true;
    int told = 0;
    connect(&model, &RegisterModel::failed, this, [&told] { ++told; });
    QVERIFY(!model.reload());
    QCOMPARE(told, 1);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(textAt(model, 9, 0), QStringLiteral("C-10"));
}

void TestRegisterModel::aHundredThousandRowsShowAtOnce()
{
    test::ListSource source(100'000);
    RegisterModel model(source);
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(model.reload());
    for (int row = 0; row < 30; ++row)
        QVERIFY(!textAt(model, row, 0).isEmpty());
    QVERIFY2(timer.elapsed() <= 150, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestRegisterModel)
#include "tst_registermodel.moc"
