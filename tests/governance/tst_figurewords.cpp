#include "core/governance/figurewords.h"
#include "tests/support/testsupport.h"

using namespace heed;

class TestFigureWords : public QObject
{
    Q_OBJECT

private slots:
    void shownAndSaid_data();
    void shownAndSaid();
    void changeIsSaidWithoutAReason_data();
    void changeIsSaidWithoutAReason();
    void countsAndLists();
    void periods();

private:
    static Figure figure(FigureUnit unit, double value, qint64 numerator, qint64 denominator = -1);
};

Figure TestFigureWords::figure(FigureUnit unit, double value, qint64 numerator, qint64 denominator)
{
    Figure made;
    made.unit = unit;
    made.value = value;
    made.numerator = numerator;
    if (denominator >= 0)
        made.denominator = denominator;
    return made;
}

void TestFigureWords::shownAndSaid_data()
{
    QTest::addColumn<Figure>("made");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Figure &made, const char *shown, const char *said) {
        QTest::newRow(name) << made << QString::fromUtf8(shown) << QString::fromUtf8(said);
    };
    row("count", figure(FigureUnit::Count, 1204, 1204), "1,204", "1,204");
    row("small count", figure(FigureUnit::Count, 3, 3), "<5", "fewer than 5");
    row("nought", figure(FigureUnit::Count, 0, 0), "0", "0");
    row("share", figure(FigureUnit::Percent, 94.2307, 49, 52), "94.2%", "94.2% (49 of 52)");
    row("whole share", figure(FigureUnit::Percent, 50, 30, 60), "50%", "50% (30 of 60)");
    row("share of few", figure(FigureUnit::Percent, 5, 2, 40), "*", "fewer than 5");
    row("days", figure(FigureUnit::WorkingDays, 26.5, 90), "26.5", "26.5 working days");
    row("days of few", figure(FigureUnit::WorkingDays, 7, 3), "*", "a number that is not shown");
    row("money of few", figure(FigureUnit::Pence, 40000, 2), "*", "a number that is not shown");
    row("money", figure(FigureUnit::Pence, 78350637, 22), "\u00a3783,506", "\u00a3783,506");
    row("nothing", Figure {}, "\u2013", "not known");
}

void TestFigureWords::shownAndSaid()
{
    QFETCH(Figure, made);
    QFETCH(QString, shown);
    QFETCH(QString, said);
    const FigureWords words(SuppressionRule { 5 });
    QCOMPARE(words.shown(made), shown);
    QCOMPARE(words.said(made), said);
}

void TestFigureWords::changeIsSaidWithoutAReason_data()
{
    QTest::addColumn<Figure>("now");
    QTest::addColumn<Figure>("before");
    QTest::addColumn<QString>("expected");
    const auto count = [](qint64 n) { return figure(FigureUnit::Count, double(n), n); };
    QTest::newRow("more") << count(352) << count(330)
                          << QStringLiteral("22 more than in the 12 months before (330)");
    QTest::newRow("fewer") << count(10) << count(11)
                           << QStringLiteral("1 fewer than in the 12 months before (11)");
    QTest::newRow("same") << count(10) << count(10)
                          << QStringLiteral("the same as in the 12 months before");
    QTest::newRow("a small number is not given away by its change")
        << count(10) << count(3) << QString();
    QTest::newRow("share")
        << figure(FigureUnit::Percent, 80, 40, 50) << figure(FigureUnit::Percent, 75, 30, 40)
        << QStringLiteral("5.0 percentage points higher than in the 12 months before (75%)");
    QTest::newRow("nothing before") << count(10) << Figure {} << QString();
}

void TestFigureWords::changeIsSaidWithoutAReason()
{
    QFETCH(Figure, now);
    QFETCH(Figure, before);
    QFETCH(QString, expected);
    QCOMPARE(FigureWords(SuppressionRule { 5 })
                 .change(now, before, QStringLiteral("the 12 months before")),
        expected);
}

void TestFigureWords::countsAndLists()
{
    const FigureWords words(SuppressionRule { 5 });
    const auto said = [](const FigureWords &by, qint64 count) {
        return by.counted(count, QStringLiteral("claim was"), QStringLiteral("claims were"), true);
    };
    QCOMPARE(said(words, 0), QStringLiteral("No claims were"));
    QCOMPARE(said(words, 1), QStringLiteral("Fewer than 5 claims were"));
    QCOMPARE(said(words, 1200), QStringLiteral("1,200 claims were"));
    QCOMPARE(said(FigureWords(SuppressionRule { 0 }), 1), QStringLiteral("1 claim was"));
    QCOMPARE(FigureWords::list({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }),
        QStringLiteral("a, b and c"));
    QCOMPARE(FigureWords::list({ QStringLiteral("a") }), QStringLiteral("a"));
    QCOMPARE(FigureWords::list({}), QString());
}

void TestFigureWords::periods()
{
    const Period year { QDate(2025, 11, 1), QDate(2026, 10, 31) };
    QCOMPARE(FigureWords::length(year), QStringLiteral("the 12 months"));
    QCOMPARE(FigureWords::span(year), QStringLiteral("1 November 2025 to 31 October 2026"));
    QCOMPARE(FigureWords::length({ QDate(2026, 3, 1), QDate(2026, 3, 31) }),
        QStringLiteral("the month"));
    QCOMPARE(FigureWords::length({ QDate(2026, 3, 1), QDate(2026, 3, 10) }),
        QStringLiteral("the 10 days"));
}

QTEST_GUILESS_MAIN(TestFigureWords)
#include "tst_figurewords.moc"
