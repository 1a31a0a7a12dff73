#include "core/governance/chartmaker.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// Charts as a report draws them: what is hidden, what is put together, which way round. Source:
/// complaints reference 8 (1 to 4 are not shown, nor what gives them away).
class TestChartMaker : public QObject
{
    Q_OBJECT

private slots:
    void smallPartIsHiddenWithTheOneThatGivesItAway();
    void largestPartsAreNamed();
    void shareIsSaidAsAWhole();
    void paretoKeepsTheLargestAndTheirTwinAll();
    void paretoOfFewPartsIsLeftAlone();
    void smallRestIsHidden();
    void periodsAreComparedPartByPart();
    void yearsAreHiddenEachForItself();
    void monthsWithASmallNumberHaveNoLimits();
    void limitsStayWithinTheScale();
    void pointsMeanWhatTheirSideMeans_data();
    void pointsMeanWhatTheirSideMeans();
    void rareEventsTellTheMonthAndNotTheDay();

private:
    FigureWords m_words { SuppressionRule { 5 } };
    ChartMaker m_charts { m_words };
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

Breakdown split(const QList<qint64> &numbers)
{
    Breakdown parts { counted(), text("subject"), text("Subject"), {} };
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        BreakdownPart part;
        part.key = text("s%1").arg(i);
        part.label = text("Subject %1").arg(i);
        part.numerator = numbers.at(i);
        part.value = double(numbers.at(i));
        parts.parts << part;
    }
    return parts;
}

/// Months from January 2025, with a chart of their numbers.
MonthSeries monthsOf(const QList<qint64> &numbers, SpcDirection direction = SpcDirection::Neither)
{
    MonthSeries series;
    series.months = split(numbers);
    std::vector<SpcPoint> points;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QDate month = QDate(2025, 1, 1).addMonths(int(i));
        series.months.parts[i].key = month.toString(text("yyyy-MM"));
        series.months.parts[i].label = series.months.parts[i].key;
        points.push_back({ month, double(numbers.at(i)) });
    }
    SpcSettings settings;
    settings.direction = direction;
    if (const auto chart = makeSpcChart(points, settings))
        series.chart = *chart;
    return series;
}

QList<double> numbersOf(const ReportLine &line)
{
    QList<double> numbers;
    for (const ReportPoint &point : line.points)
        numbers << point.value.value_or(-1);
    return numbers;
}

} // namespace

void TestChartMaker::smallPartIsHiddenWithTheOneThatGivesItAway()
{
    const auto chart = m_charts.parts(
        text("c"), text("Title"), ReportChartKind::Bars, split({ 40, 3, 12 }), ReportHue::Sky);
    const auto &points = chart.lines.first().points;
    QCOMPARE(points.at(1).state, CellState::Small);
    QVERIFY(!points.at(1).value.has_value());
    QCOMPARE(points.at(2).state, CellState::Withheld);
    QVERIFY(!points.at(2).value.has_value());
    QCOMPARE(points.at(0).value, std::optional(40.0));
    QCOMPARE(chart.definition, text("Each issue counts once."));
    QCOMPARE(chart.xTitle, text("Subject"));
}

void TestChartMaker::largestPartsAreNamed()
{
    const auto sentenceOf = [this](const QList<qint64> &numbers) {
        return m_charts
            .parts(text("c"), text("Title"), ReportChartKind::Bars, split(numbers), ReportHue::Sky)
            .sentence;
    };
    QCOMPARE(sentenceOf({ 12, 40, 7, 30 }),
        text("The largest numbers: Subject 1 (40), Subject 3 (30) and Subject 0 (12)."));
    QCOMPARE(sentenceOf({ 40, 0, 0 }), text("The largest number: Subject 0 (40)."));
    Breakdown cut = split({ 40, 12, 90 });
    cut.parts.last().key = text("*"); // what the dashboard puts together
    QCOMPARE(m_charts.parts(text("c"), text("Title"), ReportChartKind::Bars, cut, ReportHue::Sky)
                 .sentence,
        text("The largest numbers: Subject 0 (40) and Subject 1 (12)."));
    QCOMPARE(sentenceOf({ 3, 2 }), text("Every number is too small to be shown."));
}

void TestChartMaker::shareIsSaidAsAWhole()
{
    Breakdown shares = split({ 40, 12 });
    shares.whole.unit = FigureUnit::Percent;
    shares.whole.value = 80;
    shares.whole.numerator = 52;
    shares.whole.denominator = 65;
    for (BreakdownPart &part : shares.parts)
        part.denominator = 60;
    const auto chart
        = m_charts.parts(text("c"), text("Title"), ReportChartKind::Bars, shares, ReportHue::Sky);
    QCOMPARE(chart.sentence, text("Issues in all: 80% (52 of 65)."));
    QCOMPARE(chart.unit, text("%"));
    QCOMPARE(chart.decimals, 1);
}

void TestChartMaker::paretoKeepsTheLargestAndTheirTwinAll()
{
    const auto chart = m_charts.pareto(
        text("c"), text("Title"), split({ 90, 80, 70, 60, 50, 40, 30, 20, 10, 9 }), ReportHue::Sky);
    QCOMPARE(chart.categories.size(), 8);
    QCOMPARE(chart.categories.last(), text("All others"));
    QCOMPARE(
        numbersOf(chart.lines.first()), QList<double>({ 90, 80, 70, 60, 50, 40, 30, 20 + 10 + 9 }));
    QVERIFY(chart.twin.has_value());
    QCOMPARE(chart.twin->rows.size(), 10);
    QCOMPARE(chart.twin->rows.last(), QVariantList({ text("Subject 9"), qint64(9) }));
}

void TestChartMaker::paretoOfFewPartsIsLeftAlone()
{
    const auto chart = m_charts.pareto(
        text("c"), text("Title"), split({ 90, 80, 70, 60, 50, 40, 30, 20 }), ReportHue::Sky);
    QCOMPARE(chart.categories.size(), 8);
    QCOMPARE(chart.categories.last(), text("Subject 7"));
    QVERIFY(!chart.twin.has_value());
}

void TestChartMaker::smallRestIsHidden()
{
    const auto chart = m_charts.pareto(
        text("c"), text("Title"), split({ 90, 80, 70, 60, 50, 40, 30, 2, 1, 1 }), ReportHue::Sky);
    QCOMPARE(chart.lines.first().points.last().state, CellState::Small);
    QVERIFY(!chart.lines.first().points.last().value.has_value());
    QCOMPARE(chart.twin->rows.at(7).last(), QVariant(text("<5")));
}

void TestChartMaker::periodsAreComparedPartByPart()
{
    Breakdown before = split({ 25, 15 });
    before.parts.swapItemsAt(0, 1); // in another order, as by size
    BreakdownPart gone = before.parts.first();
    gone.key = text("gone");
    gone.numerator = 33;
    before.parts << gone;
    const auto chart
        = m_charts.compared(text("c"), text("Title"), split({ 40, 12 }), before, ReportHue::Sky);
    QCOMPARE(chart.lines.size(), 2);
    QCOMPARE(chart.lines.first().name, text("This period"));
    QCOMPARE(numbersOf(chart.lines.last()), QList<double>({ 25, 15 }));
}

/// The totals of both years are printed, so that a small month takes another of its own year along.
void TestChartMaker::yearsAreHiddenEachForItself()
{
    QList<qint64> numbers(24, 20);
    numbers[2] = 3;
    const auto states = m_charts.monthStates(split(numbers));
    QCOMPARE(states.size(), 24);
    QCOMPARE(states.at(2), CellState::Small);
    QCOMPARE(states.mid(0, 12).count(CellState::Withheld), 1);
    QCOMPARE(states.mid(12).count(CellState::Shown), 12);
}

void TestChartMaker::monthsWithASmallNumberHaveNoLimits()
{
    QList<qint64> numbers(14, 20);
    numbers[3] = 2;
    const auto chart = m_charts.months(text("c"), text("Title"), monthsOf(numbers), ReportHue::Sky);
    QCOMPARE(chart.kind, ReportChartKind::Line);
    QVERIFY(chart.references.isEmpty());
    QVERIFY(!chart.lines.first().points.at(3).value.has_value());
    QVERIFY(!chart.sentence.contains(text("average")));
    QVERIFY(chart.notes.join(QLatin1Char(' ')).contains(text("small numbers away")));
}

void TestChartMaker::limitsStayWithinTheScale()
{
    MonthSeries shares = monthsOf({ 99, 80, 99, 81, 99, 80, 99, 82, 99, 80, 99, 81, 99, 80 });
    shares.months.whole.unit = FigureUnit::Percent;
    for (BreakdownPart &part : shares.months.parts)
        part.denominator = 100;
    const auto chart = m_charts.months(text("c"), text("Title"), shares, ReportHue::Sky);
    QCOMPARE(chart.kind, ReportChartKind::Spc);
    QCOMPARE(chart.references.size(), 3);
    QCOMPARE(chart.references.at(2).name, text("Upper limit"));
    QCOMPARE(chart.references.at(2).values.first(), std::optional(100.0));
    QCOMPARE(chart.references.at(0).values.size(), 14);
}

void TestChartMaker::pointsMeanWhatTheirSideMeans_data()
{
    QTest::addColumn<SpcDirection>("direction");
    QTest::addColumn<bool>("isHigh");
    QTest::addColumn<ReportMeaning>("meaning");
    QTest::newRow("high is better") << SpcDirection::High << true << ReportMeaning::Improvement;
    QTest::newRow("high is better, low") << SpcDirection::High << false << ReportMeaning::Concern;
    QTest::newRow("low is better") << SpcDirection::Low << false << ReportMeaning::Improvement;
    QTest::newRow("low is better, high") << SpcDirection::Low << true << ReportMeaning::Concern;
    QTest::newRow("neither") << SpcDirection::Neither << true << ReportMeaning::Neutral;
}

void TestChartMaker::pointsMeanWhatTheirSideMeans()
{
    QFETCH(SpcDirection, direction);
    QFETCH(bool, isHigh);
    QFETCH(ReportMeaning, meaning);
    QList<qint64> numbers { 50, 52, 49, 51, 50, 48, 52, 50, 49, 51, 50, 52, 49, 50 };
    numbers[13] = isHigh ? 90 : 10;
    const auto chart
        = m_charts.months(text("c"), text("Title"), monthsOf(numbers, direction), ReportHue::Sky);
    QCOMPARE(chart.lines.first().points.last().meaning, meaning);
}

void TestChartMaker::rareEventsTellTheMonthAndNotTheDay()
{
    TimeBetween gaps;
    gaps.gaps = { { QDate(2026, 1, 4), QDate(2026, 3, 17), 72 } };
    gaps.meanDays = 72;
    gaps.daysSinceLast = 40;
    const auto chart
        = m_charts.between(text("c"), text("Title"), counted(), gaps, ReportHue::Incidents);
    QCOMPARE(chart.kind, ReportChartKind::TimeBetween);
    QCOMPARE(chart.categories, QStringList { text("March 2026") });
    QVERIFY(chart.sentence.startsWith(text("72 days lay between")));
    QVERIFY(chart.sentence.contains(text("40 days had passed")));
    gaps.meanDays.reset();
    QVERIFY(m_charts.between(text("c"), text("Title"), counted(), gaps, ReportHue::Incidents)
                .sentence.isEmpty());
}

QTEST_APPLESS_MAIN(TestChartMaker)
#include "tst_chartmaker.moc"
