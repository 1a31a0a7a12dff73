#include "core/insight/spc.h"
#include "tests/support/testsupport.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace heed;

namespace {

std::vector<SpcPoint> pointsOf(const QString &values)
{
    std::vector<SpcPoint> points;
    for (const QString &value : values.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        points.push_back(
            { QDate(2024, 1, 1).addMonths(static_cast<int>(points.size())), value.toDouble() });
    return points;
}

SpcChart chartOf(const QString &values, const SpcSettings &settings = {})
{
    return makeSpcChart(pointsOf(values), settings).value();
}

/// "13:single 17:trend,shift": places count from 1.
QString flagsOf(const SpcChart &chart)
{
    QStringList words;
    for (std::size_t i = 0; i < chart.flags.size(); ++i) {
        QStringList names;
        for (const auto &[flag, code] : EnumCodes<SpcFlag>::list) {
            if (chart.flags[i].testFlag(flag))
                names.append(QString::fromLatin1(code));
        }
        if (!names.isEmpty())
            words.append(QString::number(i + 1) + QLatin1Char(':') + names.join(QLatin1Char(',')));
    }
    return words.join(QLatin1Char(' '));
}

bool isNear(double actual, double expected, double precision)
{
    return std::abs(actual - expected) < precision;
}

// Test vectors of the Making Data Count comparison.
const QString V1 = QStringLiteral("20 24 20 26 22 16 18 16 31 28 34 26 30 19 18");
const QString V2 = QStringLiteral("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1");
const QString V3
    = QStringLiteral("22 19 24 21 18 23 20 22 25 19 21 17 36 31 23 19 21 18 17 16 15 14 22 23 19");
// Twelve points about 10 with limits far enough away that only what follows can signal.
const QString Calm = QStringLiteral("9 11 9 11 9 11 9 11 9 11 9 11");

} // namespace

class TestSpc : public QObject
{
    Q_OBJECT

private slots:
    void limitsComeFromTheMovingRange_data();
    void limitsComeFromTheMovingRange();
    void twoSigmaLinesLieAtTwoThirds();
    void flags_data();
    void flags();
    void pointOnTheMeanSurvivesRounding();
    void fewerThanThirteenPointsHaveNoLimits();
    void thirteenPointsHaveLimits();
    void onePointHasAMeanOnly();
    void allEqualIsCommonCause();
    void variationFollowsTheDirection_data();
    void variationFollowsTheDirection();
    void assuranceComparesTargetWithLimits_data();
    void assuranceComparesTargetWithLimits();
    void assuranceNeedsTargetAndDirection();
    void stepChangeHasItsOwnMeanAndLimits();
    void multiPointRulesCrossAStepChange();
    void shortLastSegmentHasNoIcons();
    void refuses_data();
    void refuses();
};

void TestSpc::limitsComeFromTheMovingRange_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("screen");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("range");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("V1") << V1 << false << 23.20 << 5.4286 << 8.76 << 37.64;
    QTest::newRow("V2") << V2 << false << 1.9444 << 1.8824 << -3.0626 << 6.9515;
    QTest::newRow("V2 screened") << V2 << true << 1.9444 << 1.0 << -0.7156 << 4.6044;
    QTest::newRow("V3") << V3 << false << 21.0 << 4.0417 << 10.249 << 31.751;
}

void TestSpc::limitsComeFromTheMovingRange()
{
    QFETCH(QString, values);
    QFETCH(bool, screen);
    QFETCH(double, mean);
    QFETCH(double, range);
    QFETCH(double, lower);
    QFETCH(double, upper);
    SpcSettings settings;
    settings.screenOutliers = screen;
    const SpcSegment segment = chartOf(values, settings).latest();
    QVERIFY(isNear(segment.mean, mean, 0.00005));
    QVERIFY(isNear(*segment.meanMovingRange, range, 0.00005));
    QVERIFY(isNear(*segment.lowerLimit, lower, 0.005));
    QVERIFY(isNear(*segment.upperLimit, upper, 0.005));
}

void TestSpc::twoSigmaLinesLieAtTwoThirds()
{
    const SpcSegment segment = chartOf(V3).latest();
    QVERIFY(isNear(*segment.lowerTwoSigma, 13.833, 0.0005));
    QVERIFY(isNear(*segment.upperTwoSigma, 28.167, 0.0005));
}

void TestSpc::flags_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("run");
    QTest::addColumn<bool>("countThreeSigma");
    QTest::addColumn<QString>("flags");
    QTest::newRow("V1") << V1 << 6 << false << QString();
    QTest::newRow("V2") << V2 << 6 << false << "5:single";
    QTest::newRow("V3, runs of 6")
        << V3 << 6 << false << "13:single 17:trend 18:trend 19:trend 20:trend 21:trend 22:trend";
    QTest::newRow("V3, runs of 7") << V3 << 7 << false << "13:single";
    QTest::newRow("V3, 3 sigma counted")
        << V3 << 7 << true << "13:single,two-of-three 14:two-of-three";
    QTest::newRow("six above the mean") << "9 11 8 9 11 8 9 11 8 14 13 14 13 14 13 9" << 6 << false
                                        << "10:shift 11:shift 12:shift 13:shift 14:shift 15:shift";
    QTest::newRow("six are no run of 7")
        << "9 11 8 9 11 8 9 11 8 14 13 14 13 14 13 9" << 7 << false << QString();
    QTest::newRow("a point on the mean breaks a shift")
        << "12 8 12 8 12 11 12 10 12 11 12 8 9 7 9 7" << 6 << false << QString();
    QTest::newRow("a tie breaks a trend")
        << "10 13 7 13 8 9 10 10 11 12 13 7 13 7" << 6 << false << QString();
    QTest::newRow("a trend may cross the mean")
        << "10 13 7 13 8 9 10 11 12 13 7 13 7 10" << 6 << false
        << "5:trend 6:trend 7:trend 8:trend 9:trend 10:trend";
    QTest::newRow("one point turns two trends")
        << "10 13 6 14 3 5 7 9 11 13 15 13 11 9 7 5 9 6 14 7 13" << 6 << false
        << "5:trend 6:trend 7:trend 8:trend 9:trend 10:trend 11:trend 12:trend 13:trend 14:trend "
           "15:trend 16:trend";
    QTest::newRow("two of three, far points only")
        << "9 11 9 11 9 11 9 11 9 11 15 11 15 9 11 9 7 7" << 6 << false
        << "11:two-of-three 13:two-of-three";
    QTest::newRow("two of three needs all on one side")
        << "9 11 9 11 9 11 9 11 9 11 15 10 15 9 11 9 7 7" << 6 << false << QString();
}

void TestSpc::flags()
{
    QFETCH(QString, values);
    QFETCH(int, run);
    QFETCH(bool, countThreeSigma);
    QFETCH(QString, flags);
    SpcSettings settings;
    settings.runLength = run;
    settings.countThreeSigma = countThreeSigma;
    QCOMPARE(flagsOf(chartOf(values, settings)), flags);
}

void TestSpc::pointOnTheMeanSurvivesRounding()
{
    // The fourth, the eleventh and the seventeenth point lie on the mean of 21; in tenths of a
    // third no sum is exact.
    std::vector<SpcPoint> points = pointsOf(V3);
    for (SpcPoint &point : points)
        point.value /= 30;
    const SpcChart chart = makeSpcChart(points, {}).value();
    QCOMPARE(flagsOf(chart), flagsOf(chartOf(V3)));
    for (const std::size_t place : { 4U, 11U, 17U })
        QVERIFY(!chart.flags[place - 1].testFlag(SpcFlag::Shift));
}

void TestSpc::fewerThanThirteenPointsHaveNoLimits()
{
    SpcSettings settings;
    settings.direction = SpcDirection::High;
    settings.target = 1;
    const SpcChart chart = chartOf(QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 100"), settings);
    QVERIFY(!chart.latest().lowerLimit);
    QVERIFY(!chart.latest().upperTwoSigma);
    QVERIFY(!chart.variation);
    QVERIFY(!chart.assurance);
    QCOMPARE(flagsOf(chart), QString());
    QCOMPARE(chart.whyNoLimits, QStringLiteral("spc.too-few-points"));
    QVERIFY(isNear(chart.latest().mean, 166.0 / 12, 1e-9));
}

void TestSpc::thirteenPointsHaveLimits()
{
    const SpcChart chart = chartOf(Calm + QStringLiteral(" 9"));
    QVERIFY(chart.latest().lowerLimit);
    QCOMPARE(chart.whyNoLimits, QString());
    QCOMPARE(chart.variation, std::optional(SpcVariation::CommonCause));
}

void TestSpc::onePointHasAMeanOnly()
{
    const SpcChart chart = chartOf(QStringLiteral("7"));
    QCOMPARE(chart.latest().mean, 7.0);
    QVERIFY(!chart.latest().meanMovingRange);
}

void TestSpc::allEqualIsCommonCause()
{
    for (const double value : { 0.0, 0.1, 5.0, -1e6 / 3 }) {
        SpcSettings settings;
        settings.screenOutliers = true;
        settings.direction = SpcDirection::High;
        settings.target = value;
        const std::vector<SpcPoint> points(14, SpcPoint { QDate(2024, 1, 1), value });
        const SpcChart chart = makeSpcChart(points, settings).value();
        QCOMPARE(flagsOf(chart), QString());
        QCOMPARE(*chart.latest().meanMovingRange, 0.0);
        QCOMPARE(chart.variation, std::optional(SpcVariation::CommonCause));
        QCOMPARE(chart.assurance, std::optional(SpcAssurance::HitOrMiss));
    }
}

void TestSpc::variationFollowsTheDirection_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("neither");
    QTest::newRow("last point high") << Calm + QStringLiteral(" 9 30") << "improvement-high"
                                     << "concern-high"
                                     << "neutral-high";
    QTest::newRow("last point low") << Calm + QStringLiteral(" 9 -10") << "concern-low"
                                    << "improvement-low"
                                    << "neutral-low";
    QTest::newRow("earlier signal only")
        << QStringLiteral("40 8 12 8 12 8 12 8 12 8 12 8 12 8 12 8") << "common-cause"
        << "common-cause"
        << "common-cause";
    // Six in a row fall, and all of them lie above the mean: improvement wins either way.
    const QString clash = QStringLiteral("0 20 0 20 0 20 0 20 0 20 0 17 16 15 14 13 12");
    QTest::newRow("falling above the mean") << clash << "improvement-high"
                                            << "improvement-low"
                                            << "neutral-low";
    // The last point is beyond the limit although it falls.
    const QString beyond = QStringLiteral(
        "10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 34 33 32 31 30 29");
    QTest::newRow("falling beyond the limit") << beyond << "improvement-high"
                                              << "improvement-low"
                                              << "neutral-high";
}

void TestSpc::variationFollowsTheDirection()
{
    QFETCH(QString, values);
    QFETCH(QString, high);
    QFETCH(QString, low);
    QFETCH(QString, neither);
    const auto variation = [&](SpcDirection direction) {
        SpcSettings settings;
        settings.direction = direction;
        return toCode(*chartOf(values, settings).variation);
    };
    QCOMPARE(variation(SpcDirection::High), high);
    QCOMPARE(variation(SpcDirection::Low), low);
    QCOMPARE(variation(SpcDirection::Neither), neither);
}

void TestSpc::assuranceComparesTargetWithLimits_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("low");
    // Limits of V1: 8.76 and 37.64.
    QTest::newRow("below the limits") << 8.0 << "pass"
                                      << "fail";
    QTest::newRow("above the limits") << 38.0 << "fail"
                                      << "pass";
    QTest::newRow("between the limits") << 20.0 << "hit-or-miss"
                                        << "hit-or-miss";
    QTest::newRow("on the lower limit") << *chartOf(V1).latest().lowerLimit << "hit-or-miss"
                                        << "hit-or-miss";
    QTest::newRow("on the upper limit") << *chartOf(V1).latest().upperLimit << "hit-or-miss"
                                        << "hit-or-miss";
}

void TestSpc::assuranceComparesTargetWithLimits()
{
    QFETCH(double, target);
    QFETCH(QString, high);
    QFETCH(QString, low);
    SpcSettings settings;
    settings.target = target;
    settings.direction = SpcDirection::High;
    QCOMPARE(toCode(*chartOf(V1, settings).assurance), high);
    settings.direction = SpcDirection::Low;
    QCOMPARE(toCode(*chartOf(V1, settings).assurance), low);
}

void TestSpc::assuranceNeedsTargetAndDirection()
{
    SpcSettings settings;
    settings.target = 8;
    QVERIFY(!chartOf(V1, settings).assurance);
    settings.target.reset();
    settings.direction = SpcDirection::High;
    QVERIFY(!chartOf(V1, settings).assurance);
}

void TestSpc::stepChangeHasItsOwnMeanAndLimits()
{
    SpcSettings settings;
    settings.steps = { 15 };
    const SpcChart chart = chartOf(V1 + QLatin1Char(' ') + V2, settings);
    QCOMPARE(chart.segments.size(), std::size_t { 2 });
    QVERIFY(isNear(*chart.segments[0].upperLimit, 37.64, 0.005));
    // The jump from one segment to the next is in neither moving range.
    QVERIFY(isNear(*chart.latest().upperLimit, 6.9515, 0.0005));
    QCOMPARE(chart.latest().first, std::size_t { 15 });
    QCOMPARE(flagsOf(chart), QStringLiteral("20:single"));
}

void TestSpc::multiPointRulesCrossAStepChange()
{
    SpcSettings settings;
    settings.steps = { 13 };
    // Three above the first mean, then three above the second.
    const SpcChart chart = chartOf(QStringLiteral("10 12 10 8 10 8 10 8 10 8 12 12 12 "
                                                  "23 22 23 17 18 20 18 20 18 20 18 20 18"),
        settings);
    QCOMPARE(
        flagsOf(chart), QStringLiteral("11:shift 12:shift 13:shift 14:shift 15:shift 16:shift"));
}

void TestSpc::shortLastSegmentHasNoIcons()
{
    SpcSettings settings;
    settings.steps = { 15 };
    const SpcChart chart = chartOf(V1 + QStringLiteral(" 5 6 5"), settings);
    QVERIFY(chart.segments[0].upperLimit);
    QVERIFY(!chart.latest().upperLimit);
    QVERIFY(!chart.variation);
    QCOMPARE(chart.whyNoLimits, QStringLiteral("spc.too-few-points"));
}

void TestSpc::refuses_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("detail");
    for (const char *fact :
        { "spc.no-points", "spc.run-length", "spc.target-not-a-number", "spc.step-out-of-range" })
        QTest::newRow(fact) << QString::fromLatin1(fact) << QString();
    QTest::newRow("spc.not-a-number") << "spc.not-a-number"
                                      << "3";
}

void TestSpc::refuses()
{
    QFETCH(QString, fact);
    QFETCH(QString, detail);
    constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();
    std::vector<SpcPoint> points = pointsOf(V1);
    SpcSettings settings;
    if (fact == QLatin1String("spc.no-points"))
        points.clear();
    else if (fact == QLatin1String("spc.run-length"))
        settings.runLength = 8;
    else if (fact == QLatin1String("spc.target-not-a-number"))
        settings.target = NotANumber;
    else if (fact == QLatin1String("spc.step-out-of-range"))
        settings.steps = { 5, 5 };
    else
        points[2].value = NotANumber;
    const auto chart = makeSpcChart(points, settings);
    QVERIFY(!chart);
    QCOMPARE(chart.error().code, ErrorCode::Invalid);
    QCOMPARE(chart.error().operation, fact);
    QCOMPARE(chart.error().detail, detail);
}

QTEST_APPLESS_MAIN(TestSpc)
#include "tst_spc.moc"
