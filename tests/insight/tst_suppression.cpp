#include "core/insight/suppression.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace heed;

namespace {

/// "s" shown, "<" small, "-" withheld: a row of a table as one word.
QString pattern(const QList<CellState> &states)
{
    QString text;
    for (const CellState state : states)
        text += QLatin1Char(state == CellState::Shown ? 's'
                : state == CellState::Small           ? '<'
                                                      : '-');
    return text;
}

/// How many hidden numbers of one line have a single possible value for a reader who tries every
/// combination up to `most`.
int workedOut(const QList<qint64> &values, const QList<CellState> &states, int below, qint64 most)
{
    QList<qsizetype> hidden;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (states.at(i) != CellState::Shown)
            hidden << i;
    }
    QList<QSet<qint64>> possible(hidden.size());
    QList<qint64> guess = values;
    const std::function<void(qsizetype)> tryFrom = [&](qsizetype depth) {
        if (depth == hidden.size()) {
            qint64 sum = 0;
            for (qsizetype i = 0; i + 1 < guess.size(); ++i)
                sum += guess.at(i);
            if (sum == guess.last()) {
                for (qsizetype i = 0; i < hidden.size(); ++i)
                    possible[i] << guess.at(hidden.at(i));
            }
            return;
        }
        const qsizetype cell = hidden.at(depth);
        const bool isSmall = states.at(cell) == CellState::Small;
        for (qint64 value = isSmall ? 1 : 0; value <= (isSmall ? below - 1 : most); ++value) {
            // Who knows the rule knows that a small number would have had its own mark.
            if (!isSmall && value > 0 && value < below)
                continue;
            guess[cell] = value;
            tryFrom(depth + 1);
        }
    };
    tryFrom(0);
    return int(std::count_if(possible.cbegin(), possible.cend(),
        [](const QSet<qint64> &left) { return left.size() == 1; }));
}

} // namespace

class TestSuppression : public QObject
{
    Q_OBJECT

private slots:
    void listsKeepTheirSecret_data();
    void listsKeepTheirSecret();
    void tableHidesInBothDirections();
    void noHiddenNumberCanBeWorkedOut();
    void settingDecidesWhatIsSmall();
    void figuresThatAddUpDoNotTell();
    void sharesAndMediansOfFewAreHidden_data();
    void sharesAndMediansOfFewAreHidden();
};

void TestSuppression::listsKeepTheirSecret_data()
{
    // Complaints reference 8: 1 to 4 as "<5", with secondary suppression. The last state is the
    // total's.
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing small") << QList<qint64> { 5, 9, 20 } << "ssss";
    QTest::newRow("noughts may be shown") << QList<qint64> { 0, 9, 0 } << "ssss";
    QTest::newRow("one small takes the next smallest along")
        << QList<qint64> { 3, 9, 20 } << "<-ss";
    QTest::newRow("two small hide each other") << QList<qint64> { 3, 2, 20 } << "<<ss";
    QTest::newRow("two ones do not: their sum gives them away")
        << QList<qint64> { 1, 1, 20 } << "<<-s";
    QTest::newRow("nor do two fours") << QList<qint64> { 4, 4, 20 } << "<<-s";
    QTest::newRow("a small total is hidden too") << QList<qint64> { 3, 0, 0 } << "<ss<";
    QTest::newRow("one part only") << QList<qint64> { 3 } << "<<";
    QTest::newRow("a nought helps when there is nothing else")
        << QList<qint64> { 2, 4, 0 } << "<<ss";
    QTest::newRow("what is left over is no small number, as the mark says")
        << QList<qint64> { 1, 5, 0 } << "<---";
    QTest::newRow("but may be one of two") << QList<qint64> { 2, 5, 0 } << "<-ss";
    QTest::newRow("four ones") << QList<qint64> { 1, 1, 1, 1 } << "<<<<-";
}

void TestSuppression::listsKeepTheirSecret()
{
    QFETCH(QList<qint64>, counts);
    QFETCH(QString, expected);
    QCOMPARE(pattern(suppressed(counts, {})), expected);
}

void TestSuppression::tableHidesInBothDirections()
{
    const QList<QList<qint64>> counts { { 3, 10, 12 }, { 20, 30, 40 }, { 25, 35, 45 } };
    const auto states = suppressed(counts, SuppressionRule {});
    QCOMPARE(states.size(), 4);
    QCOMPARE(states.first().size(), 4);
    QCOMPARE(states.at(0).at(0), CellState::Small);
    // The row, the column and the corner that would undo them: at least four cells.
    int hidden = 0;
    for (const auto &row : states)
        hidden += int(row.size() - row.count(CellState::Shown));
    QVERIFY(hidden >= 4);
    QCOMPARE(states.at(3).at(3), CellState::Shown);
}

void TestSuppression::noHiddenNumberCanBeWorkedOut()
{
    QRandomGenerator random(2026);
    for (int round = 0; round < 60; ++round) {
        QList<QList<qint64>> counts;
        for (int row = 0; row < 3; ++row) {
            QList<qint64> line;
            for (int column = 0; column < 3; ++column)
                line << random.bounded(9);
            counts << line;
        }
        const QList<QList<qint64>> values = withTotals(counts);
        const QList<QList<CellState>> states = suppressed(counts, SuppressionRule {});
        for (qsizetype row = 0; row < values.size(); ++row)
            QCOMPARE(workedOut(values.at(row), states.at(row), 5, 20), 0);
        for (qsizetype column = 0; column < values.first().size(); ++column) {
            QList<qint64> numbers;
            QList<CellState> line;
            for (qsizetype row = 0; row < values.size(); ++row) {
                numbers << values.at(row).at(column);
                line << states.at(row).at(column);
            }
            QCOMPARE(workedOut(numbers, line, 5, 20), 0);
        }
    }
}

void TestSuppression::settingDecidesWhatIsSmall()
{
    QCOMPARE(pattern(suppressed({ 3, 9, 20 }, { 0 })), QStringLiteral("ssss"));
    QCOMPARE(pattern(suppressed({ 5, 9, 20 }, { 6 })), QStringLiteral("<-ss"));
    QCOMPARE(SuppressionRule { 6 }.mark(), QStringLiteral("<6"));
}

void TestSuppression::sharesAndMediansOfFewAreHidden_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *name, FigureUnit unit, qint64 numerator, qint64 denominator,
                         bool isHidden) {
        QTest::newRow(name) << int(unit) << numerator << denominator << isHidden;
    };
    row("count of three", FigureUnit::Count, 3, -1, true);
    row("count of none", FigureUnit::Count, 0, -1, false);
    row("three of forty", FigureUnit::Percent, 3, 40, true);
    row("none of forty", FigureUnit::Percent, 0, 40, false);
    row("none of three", FigureUnit::Percent, 0, 3, true);
    row("thirty of forty", FigureUnit::Percent, 30, 40, false);
    row("median of two replies", FigureUnit::WorkingDays, 2, -1, true);
    row("paid on four claims", FigureUnit::Pence, 4, -1, true);
    row("paid on five claims", FigureUnit::Pence, 5, -1, false);
}

void TestSuppression::sharesAndMediansOfFewAreHidden()
{
    QFETCH(int, unit);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(bool, isHidden);
    Figure figure;
    figure.unit = FigureUnit(unit);
    figure.value = 12.0;
    figure.numerator = numerator;
    if (denominator >= 0)
        figure.denominator = denominator;
    QCOMPARE(stateOf(figure, {}) != CellState::Shown, isHidden);
    // "<5" would be read as fewer than five per cent, days or pounds.
    const bool isNumberOfPeople = figure.unit == FigureUnit::Count;
    QCOMPARE(stateOf(figure, {}) == CellState::Small, isHidden && isNumberOfPeople);
}

void TestSuppression::figuresThatAddUpDoNotTell()
{
    QHash<QString, Figure> figures;
    const auto set = [&figures](const char *id, qint64 count, qint64 of = -1) {
        Figure figure;
        figure.value = double(count);
        figure.numerator = count;
        figure.unit = of < 0 ? FigureUnit::Count : FigureUnit::Percent;
        if (of >= 0)
            figure.denominator = of;
        figures.insert(QString::fromLatin1(id), figure);
    };
    const auto state = [&figures](const char *id) {
        return stateOf(figures.value(QString::fromLatin1(id)), SuppressionRule {});
    };
    set("frontline", 21);
    set("frontline-complaints", 2);
    set("frontline-concerns", 19);
    set("upheld", 10, 33);
    set("partially-upheld", 20, 33);
    set("not-upheld", 3, 33);
    set("well-founded", 30);
    set("with-learning", 28, 30);
    set("received", 40);
    set("not-acknowledged", 2);
    set("acknowledged", 36, 40);
    set("acknowledged-of-acknowledged", 36, 38);
    withholdTelltales(figures, SuppressionRule {});
    QCOMPARE(state("frontline"), CellState::Shown);
    QCOMPARE(state("frontline-complaints"), CellState::Small);
    QCOMPARE(state("frontline-concerns"), CellState::Withheld);
    QCOMPARE(state("not-upheld"), CellState::Withheld);
    QCOMPARE(state("upheld"), CellState::Withheld);
    QCOMPARE(state("partially-upheld"), CellState::Shown);
    QCOMPARE(state("well-founded"), CellState::Withheld);
    // 28 of 30 with learning says that 30 were well-founded, and so that 3 were not upheld; 36 of
    // 38 acknowledged says that 2 of the 40 were not.
    QCOMPARE(state("with-learning"), CellState::Withheld);
    QCOMPARE(state("acknowledged-of-acknowledged"), CellState::Withheld);
    QCOMPARE(state("acknowledged"), CellState::Shown);
    set("with-learning", 28, 30);
    set("not-acknowledged", 6);
    set("acknowledged-of-acknowledged", 30, 34);
    set("not-upheld", 13, 43);
    set("upheld", 10, 43);
    set("well-founded", 30);
    withholdTelltales(figures, SuppressionRule {});
    QCOMPARE(state("upheld"), CellState::Shown);
    QCOMPARE(state("well-founded"), CellState::Shown);
    QCOMPARE(state("with-learning"), CellState::Shown);
    QCOMPARE(state("acknowledged-of-acknowledged"), CellState::Shown);
}

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
