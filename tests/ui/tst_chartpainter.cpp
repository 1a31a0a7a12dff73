#include "tests/bench/samples.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/chartsvg.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace heed;

namespace {

ChartDrawing laidOut(const ChartSpec &spec, QSizeF size)
{
    static QImage device(10, 10, QImage::Format_RGB32);
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPointSizeF(9);
    return ChartPainter(ChartColours::paper(), font).layOut(spec, QRectF(QPointF(), size), &device);
}

/// Where a Pareto chart of ten bars writes their whole names, by the top of the row.
QMap<double, QList<QRectF>> paretoNames(const QString &word, double width)
{
    constexpr int bars = 10;
    ChartSpec spec;
    spec.kind = ChartKind::Pareto;
    ChartSeries issues;
    for (int i = 0; i < bars; ++i) {
        spec.categories << word + QString::number(i);
        ChartPoint point;
        point.value = 20.0 - i;
        issues.points << point;
    }
    spec.series = { issues };
    QMap<double, QList<QRectF>> rows;
    for (const ChartShape &shape : laidOut(spec, QSizeF(width, 300)).shapes) {
        if (spec.categories.contains(shape.text))
            rows[shape.rect.top()] << shape.rect;
    }
    return rows;
}

} // namespace

class ChartPainterTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverOverlapOrLeave_data();
    void labelsNeverOverlapOrLeave();
    void everyPointIsHit_data();
    void everyPointIsHit();
    void unknownIsNotNought();
    void stackOfHiddenPartsSaysSo();
    void manyCategoriesAreNamedNowAndThen();
    void namesThatDoNotFitStandInTwoRows();
    void aParetoChartLiesDownForLongNames();
    void percentLimitsSayPercent();
    void gapBreaksTheLine();
    void ticksAreRound_data();
    void ticksAreRound();
    void longTextIsWrappedThenElided();
    void svgIsWellFormed();
    void emptyChartIsDrawn();
};

void ChartPainterTest::labelsNeverOverlapOrLeave_data()
{
    QTest::addColumn<int>("chart");
    QTest::addColumn<QSizeF>("size");
    for (int i = 0; i < samples::all().size(); ++i) {
        QTest::addRow("chart %d, paper", i) << i << QSizeF(640, 300);
        QTest::addRow("chart %d, small", i) << i << QSizeF(380, 280);
        QTest::addRow("chart %d, wide", i) << i << QSizeF(1200, 420);
    }
}

void ChartPainterTest::labelsNeverOverlapOrLeave()
{
    QFETCH(int, chart);
    QFETCH(QSizeF, size);
    const ChartDrawing drawing = laidOut(samples::all().at(chart), size);
    QVERIFY(!drawing.hits.isEmpty());
    QList<ChartShape> texts;
    for (const ChartShape &shape : drawing.shapes) {
        if (shape.kind == ChartShape::Kind::Text)
            texts << shape;
    }
    const QRectF room = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
    for (int i = 0; i < texts.size(); ++i) {
        QVERIFY2(room.contains(texts.at(i).rect), qPrintable(texts.at(i).text));
        for (int j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts.at(i).rect & texts.at(j).rect;
            QVERIFY2(both.width() <= 1 || both.height() <= 3, // descenders' air may touch
                qPrintable(texts.at(i).text + QLatin1String(" / ") + texts.at(j).text));
        }
    }
}

void ChartPainterTest::everyPointIsHit_data()
{
    QTest::addColumn<int>("chart");
    for (int i = 0; i < samples::all().size(); ++i)
        QTest::addRow("chart %d", i) << i;
}

void ChartPainterTest::everyPointIsHit()
{
    QFETCH(int, chart);
    const ChartSpec spec = samples::all().at(chart);
    const ChartDrawing drawing = laidOut(spec, QSizeF(900, 420));
    int shown = 0;
    for (const ChartSeries &line : spec.series) {
        for (const ChartPoint &point : line.points)
            shown += point.value || point.state != PointState::Known;
    }
    QCOMPARE(drawing.hits.size(), shown);
    for (const ChartHit &hit : drawing.hits) {
        const std::optional<ChartHit> found = drawing.hitAt(hit.centre, 5);
        QVERIFY(found.has_value());
        QCOMPARE(found->point, hit.point);
    }
    QVERIFY(!drawing.hitAt(QPointF(-500, -500), 5));
}

void ChartPainterTest::unknownIsNotNought()
{
    const ChartSpec spec = samples::heatMap();
    bool suppressed = false;
    int hatched = 0;
    for (const ChartShape &shape : laidOut(spec, QSizeF(700, 300)).shapes) {
        suppressed = suppressed || shape.text == QStringLiteral("<5");
        hatched += shape.hatched;
    }
    QVERIFY(suppressed);
    QCOMPARE(hatched, 2); // the cell and its entry in the legend
    QCOMPARE(spec.tableTwin().rows.at(4).at(2), QStringLiteral("not known"));
    QCOMPARE(spec.tableTwin().rows.at(2).at(3), QStringLiteral("<5"));
}

void ChartPainterTest::stackOfHiddenPartsSaysSo()
{
    ChartSpec spec;
    spec.kind = ChartKind::Stacked;
    spec.horizontal = true;
    spec.categories
        = { QStringLiteral("Ward A"), QStringLiteral("Ward B"), QStringLiteral("Ward C") };
    const ChartPoint hidden { std::nullopt, {}, 0, PointMeaning::Common, PointState::Suppressed,
        {} };
    const ChartPoint none { 0.0, {}, 0, PointMeaning::Common, PointState::Known, {} };
    const ChartPoint many { 17.0, {}, 0, PointMeaning::Common, PointState::Known, {} };
    ChartSeries upheld;
    upheld.points = { many, hidden, none };
    ChartSeries other;
    other.points = { hidden, none, none };
    spec.series = { upheld, other };
    QStringList texts;
    for (const ChartShape &shape : laidOut(spec, QSizeF(700, 300)).shapes)
        texts << shape.text;
    QCOMPARE(texts.count(QStringLiteral("<5, 0")), 1);
    QVERIFY(texts.contains(QStringLiteral("17")));
}

/// Thirty events of two years once stood there as a row of dots.
void ChartPainterTest::manyCategoriesAreNamedNowAndThen()
{
    ChartSpec spec;
    spec.kind = ChartKind::TimeBetween;
    ChartSeries days;
    for (int i = 0; i < 33; ++i) {
        spec.categories << QStringLiteral("September 2026");
        ChartPoint point;
        point.value = 3.0 + i;
        days.points << point;
    }
    spec.series = { days };
    int names = 0;
    for (const ChartShape &shape : laidOut(spec, QSizeF(480, 200)).shapes) {
        QVERIFY2(shape.text != QString::fromUtf8("\u2026"), qPrintable(shape.text));
        names += shape.text.contains(QLatin1String("September"));
    }
    QVERIFY(names > 1);
    QVERIFY(names < 33);
}

void ChartPainterTest::namesThatDoNotFitStandInTwoRows()
{
    const auto rows = paretoNames(QStringLiteral("Transport"), 520);
    QCOMPARE(rows.size(), 2);
    for (const QList<QRectF> &row : rows) {
        QCOMPARE(row.size(), 5);
        for (qsizetype i = 1; i < row.size(); ++i)
            QVERIFY(row.at(i - 1).right() <= row.at(i).left());
    }
}

void ChartPainterTest::aParetoChartLiesDownForLongNames()
{
    const auto rows = paretoNames(QStringLiteral("Communications"), 420);
    QCOMPARE(rows.size(), 10);
    for (const QList<QRectF> &row : rows)
        QCOMPARE(row.size(), 1);
}

void ChartPainterTest::percentLimitsSayPercent()
{
    ChartSpec spec = samples::spc();
    spec.y.unit = QStringLiteral("%");
    bool said = false;
    for (const ChartShape &shape : laidOut(spec, QSizeF(900, 420)).shapes)
        said = said
            || (shape.text.startsWith(QLatin1String("Mean "))
                && shape.text.endsWith(QLatin1Char('%')));
    QVERIFY(said);
}

void ChartPainterTest::gapBreaksTheLine()
{
    ChartSpec spec = samples::lines();
    const auto longest = [](const ChartDrawing &drawing) {
        qsizetype most = 0;
        for (const ChartShape &shape : drawing.shapes)
            most = qMax(most, shape.kind == ChartShape::Kind::Line ? shape.path.size() : 0);
        return most;
    };
    spec.series.removeFirst();
    QCOMPARE(longest(laidOut(spec, QSizeF(700, 300))), 14);
    spec.series[0].points[9].value = 30;
    QCOMPARE(longest(laidOut(spec, QSizeF(700, 300))), 24);
}

void ChartPainterTest::ticksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::newRow("units") << 0.0 << 8.0 << 2.0;
    QTest::newRow("thousands") << 0.0 << 1420.0 << 500.0;
    QTest::newRow("shares") << 0.0 << 0.9 << 0.2;
    QTest::newRow("negative") << -3.0 << 7.0 << 2.0;
    QTest::newRow("flat") << 5.0 << 5.0 << 0.2;
}

void ChartPainterTest::ticksAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    const ChartScale scale = ChartScale::nice(low, high, 5);
    QCOMPARE(scale.step, step);
    QVERIFY(scale.minimum <= low && scale.maximum >= high);
    QVERIFY(scale.ticks().size() <= 7);
    QVERIFY(ChartScale::nice(0, 2, 8, true).step >= 1);
}

void ChartPainterTest::longTextIsWrappedThenElided()
{
    const QFontMetricsF metrics { QFont(QStringLiteral("Liberation Sans"), 9) };
    const QStringList lines = wrapped(
        QStringLiteral("Admission, discharge and transfers between wards"), metrics, 90, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constLast().endsWith(QChar(0x2026)));
    for (const QString &line : lines)
        QVERIFY(metrics.horizontalAdvance(line) <= 90);
}

void ChartPainterTest::svgIsWellFormed()
{
    for (const ChartSpec &spec : samples::all()) {
        QString svg;
        QXmlStreamWriter writer(&svg);
        writeChartSvg(writer, spec, QSizeF(700, 300), 1);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.contains(spec.sentence.toHtmlEscaped()));
    }
}

void ChartPainterTest::emptyChartIsDrawn()
{
    for (int kind = 0; kind <= int(ChartKind::Panels); ++kind) {
        ChartSpec spec;
        spec.kind = ChartKind(kind);
        spec.title = QStringLiteral("Nothing yet");
        QVERIFY(laidOut(spec, QSizeF(400, 300)).hits.isEmpty());
        QVERIFY(laidOut(spec, QSizeF(10, 10)).hits.isEmpty());
    }
}

QTEST_MAIN(ChartPainterTest)
#include "tst_chartpainter.moc"
