#include "core/governance/dashboard.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

const QDate today(2026, 11, 22);
const Slice year { { QDate(2025, 11, 1), QDate(2026, 10, 31) }, {} };

QString key(const char *text) { return QString::fromLatin1(text); }

} // namespace

class DashboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tilesAreTheMeasures();
    void everyPointHasItsRecords();
    void heatMapCellHasThreeRegisters();
    void sharesAreOfTheClosed();
    void oneSiteOnly();
    void emptyStoreHasEveryChart();
    void changesCountWhatTheySay();
    void rareEventsAreToldByTheDaysBetween();
    void stopsWhenTold();
    void unknownPartIsRefused();

private:
    test::ExampleStore m_store;
    Dashboard m_board;
};

void DashboardTest::initTestCase()
{
    m_store.loadExampleExport();
    auto made = makeDashboard(m_store.database(), year, today);
    VERIFY_OK(made);
    m_board = *made;
}

void DashboardTest::tilesAreTheMeasures()
{
    Measures measures(m_store.database());
    QCOMPARE(m_board.tiles.size(), 8);
    for (const DashboardTile &tile : m_board.tiles) {
        const auto figure = measures.figure(tile.behind.measure, tile.behind.question);
        VERIFY_OK(figure);
        QCOMPARE(tile.now.value, figure->value);
        QVERIFY2(!tile.number.isEmpty() && !tile.sentence.isEmpty(), qPrintable(tile.now.id));
    }
    QCOMPARE(m_board.tiles.first().number, QString::number(m_board.tiles.first().now.numerator));
    QVERIFY(m_board.tiles.first().variation.has_value());
}

void DashboardTest::everyPointHasItsRecords()
{
    int asked = 0;
    for (const DashboardChart &chart : m_board.charts) {
        QCOMPARE(chart.behind.size(), chart.chart.lines.size());
        for (qsizetype line = 0; line < chart.behind.size(); ++line) {
            QCOMPARE(chart.behind.at(line).size(), chart.chart.lines.at(line).points.size());
            for (const QList<RecordsWish> &wishes : chart.behind.at(line)) {
                for (const RecordsWish &wish : wishes) {
                    const auto ids = recordsOf(m_store.database(), wish);
                    VERIFY_OK(ids);
                    // One complaint can bring several issues, but counts as one record.
                    if (wish.measure == QLatin1String("issues"))
                        QVERIFY(ids->size() <= wish.count && !ids->isEmpty());
                    else
                        QCOMPARE(ids->size(), wish.count);
                    QVERIFY(!wish.heading.isEmpty());
                    ++asked;
                }
            }
        }
    }
    QVERIFY(asked > 60);
}

void DashboardTest::heatMapCellHasThreeRegisters()
{
    const auto found = std::find_if(m_board.charts.cbegin(), m_board.charts.cend(),
        [](const DashboardChart &chart) { return chart.chart.kind == ReportChartKind::HeatMap; });
    QVERIFY(found != m_board.charts.cend());
    qint64 most = 0;
    for (const auto &line : found->behind) {
        for (const auto &wishes : line)
            most = std::max<qint64>(most, wishes.size());
    }
    QCOMPARE(most, 3);
    QVERIFY(found->tips.first().first().contains(QLatin1String("complaints")));
    QCOMPARE(recordKindOf(key("claims-notified")), key("claim"));
}

void DashboardTest::sharesAreOfTheClosed()
{
    const auto found = std::find_if(m_board.charts.cbegin(), m_board.charts.cend(),
        [](const DashboardChart &chart) { return chart.chart.id == QLatin1String("findings"); });
    QVERIFY(found != m_board.charts.cend());
    double sum = 0;
    for (const ReportPoint &point : found->chart.lines.first().points)
        sum += point.value.value_or(0);
    QVERIFY(qAbs(sum - 100) < 0.01);
}

void DashboardTest::oneSiteOnly()
{
    const auto site = m_store.database().scalar(QStringLiteral("SELECT min(id) FROM site"));
    VERIFY_OK(site);
    const auto one
        = makeDashboard(m_store.database(), { year.period, { { site->toLongLong() } } }, today);
    VERIFY_OK(one);
    QVERIFY(one->tiles.first().now.numerator > 0);
    QVERIFY(one->tiles.first().now.numerator < m_board.tiles.first().now.numerator);
}

void DashboardTest::emptyStoreHasEveryChart()
{
    test::ExampleStore empty;
    const auto made = makeDashboard(empty.database(), year, today);
    VERIFY_OK(made);
    QCOMPARE(made->charts.size(), m_board.charts.size());
    QCOMPARE(made->tiles.first().number, key("0"));
    for (const DashboardChart &chart : made->charts)
        QVERIFY2(!chart.chart.sentence.isEmpty(), qPrintable(chart.chart.id));
}

void DashboardTest::changesCountWhatTheySay()
{
    QVERIFY(!m_board.changes.isEmpty());
    QVERIFY(m_board.changesTitle.contains(key("1 August 2026 to 31 October 2026")));
    for (const DashboardChange &change : m_board.changes) {
        const auto ids = recordsOf(m_store.database(), change.behind);
        VERIFY_OK(ids);
        if (change.behind.measure != QLatin1String("issues"))
            QCOMPARE(ids->size(), change.behind.count);
        QVERIFY2(change.sentence.contains(key("May to July 2026")), qPrintable(change.sentence));
    }
}

void DashboardTest::rareEventsAreToldByTheDaysBetween()
{
    test::ExampleStore store;
    for (const char *day : { "2026-01-05", "2026-03-10", "2026-07-01", "2026-10-09" })
        store.addIncident(key(day), { { key("physical_harm"), key("severe") } });
    const auto made = makeDashboard(store.database(), year, today);
    VERIFY_OK(made);
    const auto found = std::find_if(made->charts.cbegin(), made->charts.cend(),
        [](const DashboardChart &chart) { return chart.chart.id == QLatin1String("serious"); });
    QVERIFY(found != made->charts.cend());
    QCOMPARE(found->chart.kind, ReportChartKind::TimeBetween);
    QCOMPARE(found->chart.lines.first().points.size(), 3);
    QCOMPARE(found->chart.lines.first().points.first().value, std::optional(64.0));
    QVERIFY(found->chart.notes.join(QLatin1Char(' ')).contains(key("fewer than 2")));
}

void DashboardTest::stopsWhenTold()
{
    int told = 0;
    const auto stopped
        = makeDashboard(m_store.database(), year, today, [&told](int) { return ++told < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 3);
}

void DashboardTest::unknownPartIsRefused()
{
    const auto ids = recordsOf(
        m_store.database(), { key("received"), year, { { key("moon"), key("full") } }, 0, {} });
    QVERIFY(!ids);
    QCOMPARE(ids.error().operation, key("insight.no-such-dimension"));
}

QTEST_MAIN(DashboardTest)
#include "tst_dashboard.moc"
