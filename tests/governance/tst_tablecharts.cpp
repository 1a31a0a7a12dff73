#include "core/governance/tablecharts.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// Charts of tables: stacked bars, heat maps, and what stays hidden in them. Source: complaints
/// reference 8 (1 to 4 are not shown, nor what gives them away).
class TestTableCharts : public QObject
{
    Q_OBJECT

private slots:
    void mapHasALineForEachRow();
    void stacksHaveALineForEachColumn();
    void monthsOfATableAreDays();
    void tableWithoutCellsIsNoChart();
    void tableIsShownOnlyWhenSomethingIsSeen_data();
    void tableIsShownOnlyWhenSomethingIsSeen();

private:
    FigureWords m_words { SuppressionRule { 5 } };
    ChartMaker m_maker { m_words };
    TableCharts m_charts { m_maker };
};

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

Figure counted(FigureUnit unit = FigureUnit::Count)
{
    Figure figure;
    figure.id = text("issues");
    figure.label = text("Issues");
    figure.unit = unit;
    figure.definition = text("Each issue counts once.");
    figure.basis = text("By the day received");
    return figure;
}

CrossTable table(const QList<QList<qint64>> &cells)
{
    CrossTable made { text("Theme"), text("Outcome"), {}, {}, {}, {}, cells };
    for (qsizetype row = 0; row < cells.size(); ++row) {
        made.rowKeys << text("r%1").arg(row);
        made.rowLabels << text("Row %1").arg(row);
    }
    for (qsizetype column = 0; !cells.isEmpty() && column < cells.first().size(); ++column) {
        made.columnKeys << text("c%1").arg(column);
        made.columnLabels << text("Column %1").arg(column);
    }
    return made;
}

QList<double> numbersOf(const ReportLine &line)
{
    QList<double> numbers;
    for (const ReportPoint &point : line.points)
        numbers << point.value.value_or(-1);
    return numbers;
}

} // namespace

void TestTableCharts::mapHasALineForEachRow()
{
    const auto chart = m_charts.make(text("c"), text("Title"), ReportChartKind::HeatMap,
        table({ { 10, 20, 30 }, { 40, 50, 60 } }), counted());
    QCOMPARE(chart.lines.size(), 2);
    QCOMPARE(numbersOf(chart.lines.last()), QList<double>({ 40, 50, 60 }));
    QCOMPARE(chart.categories.size(), 3);
    QCOMPARE(chart.xTitle, text("Outcome"));
    QCOMPARE(chart.yTitle, text("Theme"));
    QCOMPARE(chart.sentence, text("The largest number is 60: Row 1, Column 2."));
    QCOMPARE(chart.twin->id, text("c-table"));
    QCOMPARE(chart.twin->columns.first(), text("Theme"));
    QCOMPARE(chart.twin->rows.first(),
        QVariantList({ text("Row 0"), qint64(10), qint64(20), qint64(30) }));
}

void TestTableCharts::stacksHaveALineForEachColumn()
{
    const auto chart = m_charts.make(text("c"), text("Title"), ReportChartKind::Stacked,
        table({ { 10, 20, 30 }, { 40, 50, 60 } }), counted());
    QCOMPARE(chart.lines.size(), 3);
    QCOMPARE(numbersOf(chart.lines.last()), QList<double>({ 30, 60 }));
    QCOMPARE(chart.categories, QStringList({ text("Row 0"), text("Row 1") }));
    QCOMPARE(chart.sentence, text("In all: Column 0 50, Column 1 70, Column 2 90."));
    QVERIFY(!chart.twin.has_value());
    QVERIFY(chart.lines.at(0).hue != chart.lines.at(1).hue);
    QVERIFY(chart.notes.isEmpty());
    // A bar without its hidden parts is too short, and the paper says so.
    const auto hiding = m_charts.make(text("c"), text("Title"), ReportChartKind::Stacked,
        table({ { 10, 2, 30 }, { 40, 50, 3 } }), counted());
    QCOMPARE(hiding.notes.size(), 1);
}

void TestTableCharts::monthsOfATableAreDays()
{
    CrossTable counts = table({ { 10, 20 }, { 40, 50 } });
    counts.rowTitle = text("Month");
    counts.rowKeys = QStringList { text("2026-09"), text("2026-10") };
    const auto chart
        = m_charts.make(text("c"), text("Title"), ReportChartKind::Stacked, counts, counted());
    QCOMPARE(chart.dates, QList<QDate>({ QDate(2026, 9, 1), QDate(2026, 10, 1) }));
    QVERIFY(chart.categories.isEmpty());
}

void TestTableCharts::tableWithoutCellsIsNoChart()
{
    const auto chart = m_charts.make(text("c"), text("Title"), ReportChartKind::HeatMap, table({}),
        counted(FigureUnit::Percent));
    QVERIFY(chart.lines.isEmpty());
    QVERIFY(chart.unit.isEmpty());
    QCOMPARE(chart.decimals, 0);
}

void TestTableCharts::tableIsShownOnlyWhenSomethingIsSeen_data()
{
    QTest::addColumn<QList<QList<qint64>>>("cells");
    QTest::addColumn<bool>("shown");
    using Cells = QList<QList<qint64>>;
    QTest::newRow("nothing") << Cells {} << false;
    QTest::newRow("noughts") << Cells { { 0, 0 }, { 0, 0 } } << false;
    QTest::newRow("only small ones") << Cells { { 3, 0 }, { 0, 2 } } << false;
    QTest::newRow("one that is seen") << Cells { { 30, 40 }, { 50, 60 } } << true;
}

void TestTableCharts::tableIsShownOnlyWhenSomethingIsSeen()
{
    QFETCH(QList<QList<qint64>>, cells);
    QTEST(m_charts.showsAny(table(cells)), "shown");
}

QTEST_APPLESS_MAIN(TestTableCharts)
#include "tst_tablecharts.moc"
