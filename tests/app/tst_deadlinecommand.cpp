#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using heed::test::linesOf;
using heed::test::runHeed;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestDeadlineCommand : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasThePromisedShape();
    void dueDay_data();
    void dueDay();
    void monthsAlsoTellTheLastDayThatCountsTheFirst();
    void withoutJsonItSaysTheExplanation();
    void clockComesFromTheEnvironment();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void refusalIsStatusOneAndOneSentence_data();
    void refusalIsStatusOneAndOneSentence();
    void helpAndVersionGoToStandardOutput_data();
    void helpAndVersionGoToStandardOutput();
};

void TestDeadlineCommand::jsonHasThePromisedShape()
{
    const auto run = runHeed(words("deadline --from 2026-12-23 --working-days 3 --json"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    const QJsonObject object = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(object.keys(), words("counted due explanation from skipped unit"));
    QCOMPARE(object[QStringLiteral("from")].toString(), QStringLiteral("2026-12-23"));
    QCOMPARE(object[QStringLiteral("due")].toString(), QStringLiteral("2026-12-30"));
    QCOMPARE(object[QStringLiteral("counted")].toInt(), 3);
    QCOMPARE(object[QStringLiteral("unit")].toString(), QStringLiteral("working-days"));
    const QJsonArray skipped = object[QStringLiteral("skipped")].toArray();
    QCOMPARE(skipped.size(), 4);
    QCOMPARE(skipped.first().toObject(),
        (QJsonObject { { QStringLiteral("date"), QStringLiteral("2026-12-25") },
            { QStringLiteral("why"), QStringLiteral("Christmas Day") } }));
    QVERIFY(object[QStringLiteral("explanation")].toString().startsWith(
        QStringLiteral("3 working days after Wed 23 Dec 2026, not counting ")));
}

void TestDeadlineCommand::dueDay_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("due");
    QTest::newRow("working days") << "--from 2026-11-21 --working-days 25"
                                  << "2026-12-29";
    QTest::newRow("calendar days") << "--from 2026-12-10 --calendar-days 28"
                                   << "2027-01-07";
    QTest::newRow("months") << "--from 2026-08-31 --months 6"
                            << "2027-02-28";
    QTest::newRow("UK date") << "--from 21/11/2026 --working-days 3"
                             << "2026-11-25";
    QTest::newRow("nothing to add") << "--from 2026-11-21 --working-days 0"
                                    << "2026-11-21";
}

void TestDeadlineCommand::dueDay()
{
    QFETCH(QString, arguments);
    QFETCH(QString, due);
    const auto run = runHeed(words("deadline --json") + words(arguments.toLatin1().constData()));
    QCOMPARE(run.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(object[QStringLiteral("due")].toString(), due);
}

void TestDeadlineCommand::monthsAlsoTellTheLastDayThatCountsTheFirst()
{
    const auto run = runHeed(words("deadline --from 2026-08-31 --months 6"));
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("due Sun 28 Feb 2027"));
    QVERIFY(run.output.contains("the last day is Sat 27 Feb 2027"));
    const auto json = runHeed(words("deadline --from 2026-11-21 --months 6 --json"));
    QCOMPARE(QJsonDocument::fromJson(json.output)[QStringLiteral("last_day_counting_the_first")],
        QJsonValue(QStringLiteral("2027-05-20")));
}

void TestDeadlineCommand::withoutJsonItSaysTheExplanation()
{
    const auto run = runHeed(words("deadline --from 2026-11-21 --working-days 3"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output.trimmed(),
        QByteArray("3 working days after Sat 21 Nov 2026, not counting Sat 21 and Sun 22 Nov "
                   "(weekend): due Wed 25 Nov 2026"));
}

void TestDeadlineCommand::clockComesFromTheEnvironment()
{
    const QStringList arguments = words("deadline --from today --working-days 1");
    const auto run = runHeed(arguments, QStringLiteral("2026-04-02"));
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("due Tue 7 Apr 2026"));
    const auto wrong = runHeed(arguments, QStringLiteral("2026-04-31"));
    QCOMPARE(wrong.status, 2);
    QCOMPARE(linesOf(wrong.errors).size(), 1);
}

void TestDeadlineCommand::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no start") << "deadline --working-days 3";
    QTest::newRow("no length") << "deadline --from 2026-11-21";
    QTest::newRow("two lengths") << "deadline --from 2026-11-21 --working-days 3 --months 1";
    QTest::newRow("negative") << "deadline --from 2026-11-21 --working-days -3";
    QTest::newRow("no number") << "deadline --from 2026-11-21 --working-days three";
    QTest::newRow("too long") << "deadline --from 2026-11-21 --working-days 99999999999";
    QTest::newRow("unknown option") << "deadline --from 2026-11-21 --working-days 3 --verbose";
    QTest::newRow("unknown command") << "dedline --from 2026-11-21";
    QTest::newRow("unknown command alone") << "dedline";
}

void TestDeadlineCommand::wrongUsageIsStatusTwo()
{
    QFETCH(QString, arguments);
    const auto run = runHeed(words(arguments.toLatin1().constData()));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(linesOf(run.errors).size(), 1);
    QVERIFY(run.errors.contains("--help."));
}

void TestDeadlineCommand::refusalIsStatusOneAndOneSentence_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such day") << "2026-02-30" << QByteArray("no such day as 2026-02-30");
    QTest::newRow("no date") << "soon" << QByteArray("not a date that Heed understands");
    QTest::newRow("too early") << "1/1/1900" << QByteArray("outside the years 1990 to 2099");
}

void TestDeadlineCommand::refusalIsStatusOneAndOneSentence()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, says);
    const auto run = runHeed({ QStringLiteral("deadline"), QStringLiteral("--from"), from,
        QStringLiteral("--working-days"), QStringLiteral("3") });
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(linesOf(run.errors).size(), 1);
    QVERIFY2(run.errors.contains(says), run.errors.constData());
}

void TestDeadlineCommand::helpAndVersionGoToStandardOutput_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("version") << "--version" << QByteArray("heed 0.");
    QTest::newRow("help") << "--help" << QByteArray("deadline");
    QTest::newRow("help of a command") << "deadline --help" << QByteArray("--working-days");
}

void TestDeadlineCommand::helpAndVersionGoToStandardOutput()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, says);
    const auto run = runHeed(words(arguments.toLatin1().constData()));
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains(says));
    QCOMPARE(run.errors, QByteArray());
}

QTEST_GUILESS_MAIN(TestDeadlineCommand)
#include "tst_deadlinecommand.moc"
