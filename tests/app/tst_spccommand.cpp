#include "tests/support/program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using heed::test::linesOf;
using heed::test::ProgramRun;

namespace {

// Test vector 3 of the Making Data Count comparison, by month.
const char *const V3 = "22 19 24 21 18 23 20 22 25 19 21 17 36 31 23 19 21 18 17 16 15 14 22 23 19";

QByteArray rowsOf(const QByteArray &values)
{
    QByteArray rows;
    QDate month(2024, 1, 1);
    for (const QByteArray &value : values.split(' ')) {
        rows += month.toString(Qt::ISODate).toLatin1() + ',' + value + '\n';
        month = month.addMonths(1);
    }
    return rows;
}

QByteArray flagsOf(const QJsonObject &chart)
{
    QByteArrayList words;
    int place = 0;
    for (const QJsonValue &point : chart[QStringLiteral("points")].toArray()) {
        ++place;
        for (const QJsonValue &flag : point[QStringLiteral("flags")].toArray())
            words.append(QByteArray::number(place) + ':' + flag.toString().toLatin1());
    }
    return words.join(' ');
}

} // namespace

class TestSpcCommand : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasThePromisedShape();
    void numbersAreNotRounded();
    void optionsReachTheRules();
    void tooFewPointsHaveNullsAndAReason();
    void textNamesLimitsAndFlags();
    void readsOddFiles_data();
    void readsOddFiles();
    void sortsAndSaysSo();
    void gapsAreNotHidden_data();
    void gapsAreNotHidden();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void missingFileIsStatusOne();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();

private:
    ProgramRun spc(const QByteArray &csv, const QStringList &options = {});
    QJsonObject chart(const QByteArray &csv, const QStringList &options = {});

    QTemporaryDir m_folder;
};

ProgramRun TestSpcCommand::spc(const QByteArray &csv, const QStringList &options)
{
    QFile file(m_folder.filePath(QStringLiteral("series.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    return heed::test::runHeed(QStringList { QStringLiteral("spc"), file.fileName() } + options);
}

QJsonObject TestSpcCommand::chart(const QByteArray &csv, const QStringList &options)
{
    const auto run = spc(csv, options + QStringList { QStringLiteral("--json") });
    return run.status == 0 ? QJsonDocument::fromJson(run.output).object() : QJsonObject();
}

void TestSpcCommand::jsonHasThePromisedShape()
{
    const QJsonObject object = chart("date,value\n" + rowsOf(V3));
    QCOMPARE(object.keys().join(QLatin1Char(' ')),
        QStringLiteral("assurance lower_limit mean mean_moving_range n points settings upper_limit "
                       "variation"));
    QCOMPARE(object[QStringLiteral("n")].toInt(), 25);
    QCOMPARE(object[QStringLiteral("variation")].toString(), QStringLiteral("common-cause"));
    QVERIFY(object[QStringLiteral("assurance")].isNull());
    const QJsonObject first = object[QStringLiteral("points")].toArray().first().toObject();
    QCOMPARE(first[QStringLiteral("date")].toString(), QStringLiteral("2024-01-01"));
    QCOMPARE(first[QStringLiteral("value")].toDouble(), 22.0);
    QVERIFY(first[QStringLiteral("flags")].isArray());
    QCOMPARE(flagsOf(object),
        QByteArray("13:single 17:trend 18:trend 19:trend 20:trend 21:trend 22:trend"));
    const QJsonObject settings = object[QStringLiteral("settings")].toObject();
    QCOMPARE(settings[QStringLiteral("run")].toInt(), 6);
    QCOMPARE(settings[QStringLiteral("direction")].toString(), QStringLiteral("neither"));
    QCOMPARE(settings[QStringLiteral("screen_outliers")].toBool(true), false);
}

void TestSpcCommand::numbersAreNotRounded()
{
    const QJsonObject object = chart("date,value\n" + rowsOf(V3));
    const double range = 97.0 / 24;
    const auto isExactly = [&](const char *name, double expected) {
        return std::abs(object[QLatin1String(name)].toDouble() - expected) < 1e-12;
    };
    QVERIFY(isExactly("mean", 21));
    QVERIFY(isExactly("mean_moving_range", range));
    QVERIFY(isExactly("lower_limit", 21 - 2.66 * range));
    QVERIFY(isExactly("upper_limit", 21 + 2.66 * range));
}

void TestSpcCommand::optionsReachTheRules()
{
    const QByteArray csv = "date,value\n" + rowsOf(V3);
    const auto options
        = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QCOMPARE(flagsOf(chart(csv, options("--run 7"))), QByteArray("13:single"));
    QCOMPARE(flagsOf(chart(csv, options("--run 7 --count-three-sigma"))),
        QByteArray("13:single 13:two-of-three 14:two-of-three"));
    QCOMPARE(chart(csv, options("--target 10 --direction high"))[QStringLiteral("assurance")],
        QJsonValue(QStringLiteral("pass")));
    QCOMPARE(chart(csv, options("--target 10 --direction low"))[QStringLiteral("assurance")],
        QJsonValue(QStringLiteral("fail")));
    const QJsonObject screened
        = chart("date,value\n" + rowsOf("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1"),
            options("--screen-outliers"));
    QCOMPARE(screened[QStringLiteral("mean_moving_range")].toDouble(), 1.0);
}

void TestSpcCommand::tooFewPointsHaveNullsAndAReason()
{
    const QJsonObject object = chart("date,value\n" + rowsOf("1 2 3 4 5 6 7 8 9 10 11 12"));
    QCOMPARE(object[QStringLiteral("n")].toInt(), 12);
    QCOMPARE(object[QStringLiteral("mean")].toDouble(), 6.5);
    for (const char *name : { "lower_limit", "upper_limit", "variation", "assurance" })
        QVERIFY2(object[QLatin1String(name)].isNull(), name);
    QVERIFY(object[QStringLiteral("why")].toString().contains(QStringLiteral("13 points")));
}

void TestSpcCommand::textNamesLimitsAndFlags()
{
    const auto run = spc("date,value\n" + rowsOf(V3));
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("limits 10.2492 to 31.7508"));
    QVERIFY(run.output.contains("2025-01-01  36  single"));
}

void TestSpcCommand::readsOddFiles_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "date,value\n2026-01-31,1.5\n");
    QTest::newRow("Windows line ends") << QByteArray("date,value\r\n2026-01-31,1.5\r\n");
    QTest::newRow("header in capitals") << QByteArray("Date,VALUE\n2026-01-31,1.5");
    QTest::newRow("blank lines") << QByteArray("\n\ndate,value\n\n2026-01-31,1.5\n\n\n");
    QTest::newRow("spaces and quotes") << QByteArray("\"date\" , value\n\"2026-01-31\", 1.5 \n");
    QTest::newRow("empty cells behind") << QByteArray("date,value\n2026-01-31,1.5,,\n");
    QTest::newRow("UK date") << QByteArray("date,value\n31/1/2026,1.5\n");
    QTest::newRow("semicolons") << QByteArray("ward;date;value\n\"Rose; upper\";2026-01-31;1.5\n");
    QTest::newRow("tabs") << QByteArray("date\tvalue\n2026-01-31\t1.5\n");
    QTest::newRow("other columns")
        << QByteArray("ward,value,date\n\"Rose, upper\",1.5,2026-01-31\n");
}

void TestSpcCommand::readsOddFiles()
{
    QFETCH(QByteArray, csv);
    const QJsonObject object = chart(csv);
    const QJsonObject point = object[QStringLiteral("points")].toArray().first().toObject();
    QCOMPARE(point[QStringLiteral("date")].toString(), QStringLiteral("2026-01-31"));
    QCOMPARE(point[QStringLiteral("value")].toDouble(), 1.5);
    QVERIFY(object[QStringLiteral("mean_moving_range")].isNull());
}

void TestSpcCommand::sortsAndSaysSo()
{
    const auto run = spc("date,value\n2026-02-01,2\n2026-01-01,1\n", { QStringLiteral("--json") });
    QCOMPARE(run.status, 0);
    QVERIFY(run.errors.contains("sorted"));
    const QJsonArray points
        = QJsonDocument::fromJson(run.output).object()[QStringLiteral("points")].toArray();
    QCOMPARE(points.first()[QStringLiteral("value")].toInt(), 1);
}

void TestSpcCommand::gapsAreNotHidden_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QByteArrayList>("behind");
    const auto row = [](const char *name, const char *dates, const QByteArrayList &behind) {
        QTest::newRow(name) << QString::fromLatin1(dates).split(u' ') << behind;
    };
    row("months", "2025-11-01 2025-12-01 2026-01-01 2026-02-01", {});
    row("a month is missing", "2025-11-01 2025-12-01 2026-01-01 2026-03-01", { "2026-03-01" });
    row("month ends", "2025-12-31 2026-01-31 2026-02-28 2026-03-31", {});
    row("a month end is missing", "2025-11-30 2025-12-31 2026-02-28 2026-03-31", { "2026-02-28" });
    row("quarters", "2025-04-01 2025-07-01 2025-10-01 2026-01-01", {});
    row("weeks", "2026-01-05 2026-01-12 2026-01-19 2026-02-02", { "2026-02-02" });
    row("working days", "2026-01-08 2026-01-09 2026-01-12 2026-01-13", {});
    row("two gaps", "2025-01 2025-02 2025-03 2025-05 2025-06 2025-08",
        { "2025-05-01", "2025-08-01" });
    row("events, as they come", "2026-01-05 2026-01-06 2026-02-19 2026-03-01", {});
    row("one point", "2026-01-05", {});
}

void TestSpcCommand::gapsAreNotHidden()
{
    QFETCH(QStringList, dates);
    QFETCH(QByteArrayList, behind);
    QByteArray csv = "date,value\n";
    for (const QString &date : dates)
        csv += date.toLatin1() + ",5\n";
    const auto run = spc(csv, { QStringLiteral("--json") });
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors.count("Something is missing"), behind.size());
    for (const QByteArray &day : behind)
        QVERIFY2(run.errors.contains("missing before " + day), run.errors.constData());
}

void TestSpcCommand::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("empty") << QByteArray() << QByteArray("column names date and value");
    QTest::newRow("no header") << QByteArray("2026-01-01,5\n") << QByteArray("column names");
    QTest::newRow("header only") << QByteArray("date,value\n") << QByteArray("no values");
    QTest::newRow("no date") << QByteArray("date,value\n\n,5\n") << QByteArray("date on line 3");
    QTest::newRow("impossible date")
        << QByteArray("date,value\n2026-02-30,5\n") << QByteArray("date on line 2");
    QTest::newRow("no value") << QByteArray("date,value\n2026-01-01,1\n2026-02-01\n")
                              << QByteArray("value on line 3");
    QTest::newRow("not a number") << QByteArray("date,value\n2026-01-01,nan\n")
                                  << QByteArray("value on line 2");
    QTest::newRow("infinite") << QByteArray("date,value\n2026-01-01,inf\n")
                              << QByteArray("value on line 2");
    QTest::newRow("thousands comma without quotation marks") << QByteArray(
        "date,value\n2026-01-01,1\n2026-02-01,1,234\n") << QByteArray("Line 3 has more cells");
    QTest::newRow("too large for sums")
        << QByteArray("date,value\n2026-01-01,1e308\n") << QByteArray("value on line 2 is far");
    QTest::newRow("thousands comma")
        << QByteArray("date,value\n2026-01-01,\"1,234\"\n") << QByteArray("value on line 2");
    QTest::newRow("percent") << QByteArray("date,value\n2026-01-01,95%\n")
                             << QByteArray("value on line 2");
    QTest::newRow("same date twice") << QByteArray("date,value\n2026-01-01,1\n1/1/2026,2\n")
                                     << QByteArray("Line 3 has the same date");
    QTest::newRow("binary") << QByteArray(3000, '\0') << QByteArray("column names");
}

void TestSpcCommand::refusesBadFiles()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, says);
    const auto run = spc(csv, { QStringLiteral("--json") });
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(linesOf(run.errors).size(), 1);
    QVERIFY2(run.errors.contains(says), run.errors.constData());
}

void TestSpcCommand::missingFileIsStatusOne()
{
    for (const QString &path :
        { m_folder.filePath(QStringLiteral("absent.csv")), m_folder.path() }) {
        const auto run = heed::test::runHeed({ QStringLiteral("spc"), path });
        QCOMPARE(run.status, 1);
        QVERIFY(run.errors.contains("cannot be read"));
    }
}

void TestSpcCommand::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("spc");
    row("spc x.csv --run 8");
    row("spc x.csv --direction up");
    row("spc x.csv --target high");
    row("spc x.csv y.csv");
}

void TestSpcCommand::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const auto run = heed::test::runHeed(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(linesOf(run.errors).size(), 1);
}

QTEST_GUILESS_MAIN(TestSpcCommand)
#include "tst_spccommand.moc"
