#include "tests/bench/samples.h"
#include "ui/charts/chartview.h"
#include "ui/charts/paintercanvas.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace heed;

class ChartViewTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowsWalkThePoints();
    void walkSkipsGaps();
    void enterOpensTheRecords();
    void tableHoldsTheSameNumbers();
    void nameIsTitleAndSentence();
    void everyKindShows();
    void clickOnThePainterIsAPoint();
};

void ChartViewTest::arrowsWalkThePoints()
{
    ChartView view;
    view.setSpec(samples::spc());
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), (ChartPlace { 0, 0 }));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), (ChartPlace { 0, 1 }));
    auto *readout = view.findChild<QLabel *>(QStringLiteral("readout"));
    QCOMPARE(readout->text(), QStringLiteral("December 2024, Complaints: 19"));
    QCOMPARE(view.accessibleDescription(), readout->text());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.current(), (ChartPlace { 0, 24 }));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), (ChartPlace { 0, 24 }));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), (ChartPlace { 0, 0 }));
}

void ChartViewTest::walkSkipsGaps()
{
    ChartView view;
    view.setSpec(samples::lines());
    view.show();
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), (ChartPlace { 1, 8 }));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), (ChartPlace { 1, 10 }));
}

void ChartViewTest::enterOpensTheRecords()
{
    ChartView view;
    view.setSpec(samples::lyingBars());
    view.show();
    QSignalSpy opened(&view, &ChartView::pointActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(&view, Qt::Key_Down); // bars that lie are walked downwards
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(1).toInt(), 1);
}

void ChartViewTest::tableHoldsTheSameNumbers()
{
    ChartView view;
    view.setSpec(samples::bars());
    view.show();
    QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("showAsTable")), Qt::LeftButton);
    QVERIFY(view.isTableShown());
    auto *table = view.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 5);
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("141"));
    QCOMPARE(table->item(3, 2)->text(), QStringLiteral("<5"));
    view.showTable(false);
    QVERIFY(!view.isTableShown());
}

void ChartViewTest::nameIsTitleAndSentence()
{
    ChartView view;
    const ChartSpec spec = samples::panels();
    view.setSpec(spec);
    QVERIFY(view.accessibleName().contains(spec.title));
    QVERIFY(view.accessibleName().contains(spec.sentence));
}

void ChartViewTest::everyKindShows()
{
    ChartView view;
    view.resize(700, 500);
    view.show();
    for (const ChartSpec &spec : samples::all()) {
        view.setSpec(spec);
        QTest::keyClick(&view, Qt::Key_Right);
        const QImage image = view.grab().toImage();
        QVERIFY(!image.isNull());
        auto *canvas = view.findChild<ChartCanvas *>(QStringLiteral("canvas"));
        const QImage marks = canvas->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < marks.height(); y += 2) {
            for (int x = 0; x < marks.width(); x += 2)
                colours << marks.pixel(x, y);
        }
        QVERIFY2(colours.size() > 10, qPrintable(spec.title)); // more than an empty ground
    }
}

void ChartViewTest::clickOnThePainterIsAPoint()
{
    PainterCanvas canvas(nullptr);
    canvas.resize(700, 400);
    canvas.setSpec(samples::heatMap());
    canvas.show();
    QSignalSpy clicked(&canvas, &ChartCanvas::pointClicked);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(660, 120));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.at(0).at(1).toInt(), 4);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(5, 395));
    QCOMPARE(clicked.count(), 1);
}

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
