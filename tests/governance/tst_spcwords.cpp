#include "core/governance/spcwords.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// What a paper says of a chart, for people who read no charts. Source: NHS England, Making Data
/// Count: a change is told only where the rules see one, and "higher" alone is no judgement.
class TestSpcWords : public QObject
{
    Q_OBJECT

private slots:
    void latestMonthsAreJudged_data();
    void latestMonthsAreJudged();
    void targetIsJudgedBesideThem_data();
    void targetIsJudgedBesideThem();
    void targetWithoutAssuranceIsNotTold();
    void usualRangeIsSaidWithinItsScale_data();
    void usualRangeIsSaidWithinItsScale();
    void earlierMonthsAreCounted_data();
    void earlierMonthsAreCounted();
    void tooFewMonthsSayOnlyTheirMean();
    void missingLimitsAreExplained_data();
    void missingLimitsAreExplained();
};

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// Thirteen months around 20, limits 12 and 28.
MonthSeries usual(FigureUnit unit = FigureUnit::Count)
{
    MonthSeries series;
    series.months.whole.label = text("Complaints received");
    series.months.whole.unit = unit;
    SpcChart chart;
    chart.flags.assign(13, SpcFlags());
    chart.segments = { SpcSegment { 0, 13, 20, 3, 12, 28, 14.7, 25.3 } };
    chart.variation = SpcVariation::CommonCause;
    series.chart = chart;
    return series;
}

} // namespace

void TestSpcWords::latestMonthsAreJudged_data()
{
    QTest::addColumn<SpcVariation>("variation");
    QTest::addColumn<QString>("said");
    QTest::newRow("chance") << SpcVariation::CommonCause
                            << text("within the usual range (between 12 and 28).");
    const QString better = text("a change for the better that chance does not explain.");
    QTest::newRow("higher is better") << SpcVariation::ImprovementHigh << better;
    QTest::newRow("lower is better") << SpcVariation::ImprovementLow << better;
    const QString worse = text("a change for the worse that chance does not explain.");
    QTest::newRow("higher is worse") << SpcVariation::ConcernHigh << worse;
    QTest::newRow("lower is worse") << SpcVariation::ConcernLow << worse;
    QTest::newRow("higher, neither good nor bad")
        << SpcVariation::NeutralHigh
        << text("higher than chance explains: a reason to ask, not a judgement.");
    QTest::newRow("lower, neither good nor bad")
        << SpcVariation::NeutralLow
        << text("lower than chance explains: a reason to ask, not a judgement.");
}

void TestSpcWords::latestMonthsAreJudged()
{
    QFETCH(SpcVariation, variation);
    QFETCH(QString, said);
    MonthSeries series = usual();
    series.chart->variation = variation;
    const QString sentence = monthsSentence(series);
    QVERIFY2(sentence.endsWith(said), qPrintable(sentence));
    QVERIFY(sentence.startsWith(text("Complaints received, month by month: 20.0 on average.")));
}

void TestSpcWords::targetIsJudgedBesideThem_data()
{
    QTest::addColumn<SpcAssurance>("assurance");
    QTest::addColumn<QString>("said");
    QTest::newRow("met") << SpcAssurance::Pass
                         << text("The target of 95% is met every month unless something changes.");
    QTest::newRow("not met") << SpcAssurance::Fail
                             << text("The target of 95% will not be met unless something changes.");
    QTest::newRow("now and then")
        << SpcAssurance::HitOrMiss
        << text("The target of 95% may be met one month and missed the next.");
}

void TestSpcWords::targetIsJudgedBesideThem()
{
    QFETCH(SpcAssurance, assurance);
    QFETCH(QString, said);
    MonthSeries series = usual(FigureUnit::Percent);
    series.chart->settings.target = 95;
    series.chart->assurance = assurance;
    const QString sentence = monthsSentence(series);
    QVERIFY2(sentence.endsWith(QLatin1Char(' ') + said), qPrintable(sentence));
}

void TestSpcWords::targetWithoutAssuranceIsNotTold()
{
    MonthSeries series = usual();
    series.chart->settings.target = 95;
    QVERIFY(!monthsSentence(series).contains(text("target")));
    series.chart->settings.target.reset();
    series.chart->assurance = SpcAssurance::Fail;
    QVERIFY(!monthsSentence(series).contains(text("target")));
}

void TestSpcWords::usualRangeIsSaidWithinItsScale_data()
{
    QTest::addColumn<FigureUnit>("unit");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<QString>("said");
    QTest::newRow("no count below nought")
        << FigureUnit::Count << -4.0 << 28.0 << text("(between 0 and 28)");
    QTest::newRow("a count may pass a hundred")
        << FigureUnit::Count << 12.0 << 131.0 << text("(between 12 and 131)");
    QTest::newRow("no share above a hundred")
        << FigureUnit::Percent << 81.5 << 104.2 << text("(between 81.5% and 100.0%)");
    QTest::newRow("no share below nought")
        << FigureUnit::Percent << -2.0 << 7.25 << text("(between 0.0% and 7.3%)");
}

void TestSpcWords::usualRangeIsSaidWithinItsScale()
{
    QFETCH(FigureUnit, unit);
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(QString, said);
    MonthSeries series = usual(unit);
    series.chart->segments.front().lowerLimit = lower;
    series.chart->segments.front().upperLimit = upper;
    const QString sentence = monthsSentence(series);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
}

void TestSpcWords::earlierMonthsAreCounted_data()
{
    QTest::addColumn<int>("flagged");
    QTest::addColumn<SpcVariation>("variation");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << 0 << SpcVariation::CommonCause << QString();
    QTest::newRow("one") << 1 << SpcVariation::CommonCause << text("Earlier, 1 month stood out.");
    QTest::newRow("several") << 6 << SpcVariation::CommonCause
                             << text("Earlier, 6 months stood out.");
    QTest::newRow("not where the latest stand out themselves")
        << 6 << SpcVariation::ConcernHigh << QString();
}

void TestSpcWords::earlierMonthsAreCounted()
{
    QFETCH(int, flagged);
    QFETCH(SpcVariation, variation);
    QFETCH(QString, said);
    MonthSeries series = usual();
    series.chart->variation = variation;
    for (int i = 0; i < flagged; ++i)
        series.chart->flags.at(std::size_t(i)) = SpcFlag::Shift;
    const QString sentence = monthsSentence(series);
    QCOMPARE(sentence.contains(text("stood out")), !said.isEmpty());
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
}

void TestSpcWords::tooFewMonthsSayOnlyTheirMean()
{
    MonthSeries series = usual();
    series.chart->variation.reset();
    series.chart->segments.front().lowerLimit.reset();
    series.chart->segments.front().upperLimit.reset();
    QCOMPARE(monthsSentence(series), text("Complaints received, month by month: 20.0 on average."));
    series.chart.reset();
    series.whyNot = text("insight.no-months");
    QCOMPARE(monthsSentence(series), text("The period holds no whole month."));
}

void TestSpcWords::missingLimitsAreExplained_data()
{
    QTest::addColumn<QString>("whyNot");
    QTest::addColumn<QString>("said");
    QTest::newRow("too few") << text("spc.too-few-points")
                             << text("There are fewer than 13 whole months");
    QTest::newRow("a gap") << text("insight.months-missing")
                           << text("Some months had nothing to count");
    QTest::newRow("no month") << text("insight.no-months") << text("The period holds no whole");
    QTest::newRow("all is well") << QString() << QString();
    QTest::newRow("something else") << text("store.busy") << QString();
}

void TestSpcWords::missingLimitsAreExplained()
{
    QFETCH(QString, whyNot);
    QFETCH(QString, said);
    const QString note = noLimitsNote(whyNot);
    QCOMPARE(note.isEmpty(), said.isEmpty());
    QVERIFY2(note.startsWith(said), qPrintable(note));
}

QTEST_APPLESS_MAIN(TestSpcWords)
#include "tst_spcwords.moc"
