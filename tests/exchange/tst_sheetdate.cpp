#include "core/exchange/sheetdate.h"

#include <QTest>

using namespace heed;

class TestSheetDate : public QObject
{
    Q_OBJECT

private slots:
    void knowsFormats_data();
    void knowsFormats();
    void writesDays_data();
    void writesDays();
};

void TestSheetDate::knowsFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberShape>("shape");
    const auto add = [](const char *code, NumberShape shape) {
        QTest::newRow(code) << QString::fromUtf8(code) << shape;
    };
    add("dd/mm/yyyy", NumberShape::Date);
    add("dd/mm/yyyy;@", NumberShape::Date);
    add("[$-809]d mmmm yyyy", NumberShape::Date);
    add("[Red]dd\\-mmm\\-yy", NumberShape::Date);
    add("mmm-yy", NumberShape::Date);
    add("dd/mm/yyyy hh:mm", NumberShape::DateTime);
    add("[$-F400]h:mm:ss AM/PM", NumberShape::Time);
    add("[h]:mm:ss", NumberShape::Duration);
    add("General", NumberShape::Plain);
    add("0.00", NumberShape::Plain);
    add("#,##0;[Red]-#,##0", NumberShape::Plain);
    add("\"£\"#,##0.00", NumberShape::Plain);
    add("0\" days\"", NumberShape::Plain);
    add("_-* #,##0.00_-", NumberShape::Plain);
    add("@", NumberShape::Plain);
}

void TestSheetDate::knowsFormats()
{
    QFETCH(QString, code);
    QFETCH(NumberShape, shape);
    QCOMPARE(shapeOfFormat(code), shape);
}

void TestSheetDate::writesDays_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<NumberShape>("shape");
    QTest::addColumn<bool>("epoch1904");
    QTest::addColumn<QString>("text");
    const auto add
        = [](const char *name, double serial, NumberShape shape, bool later, const char *text) {
              QTest::newRow(name) << serial << shape << later << QString::fromLatin1(text);
          };
    add("day", 36771, NumberShape::Date, false, "2000-09-02");
    add("first day", 1, NumberShape::Date, false, "1900-01-01");
    add("before the leap day that never was", 59, NumberShape::Date, false, "1900-02-28");
    add("after it", 61, NumberShape::Date, false, "1900-03-01");
    add("1904", 35309, NumberShape::Date, true, "2000-09-02");
    add("with time", 36771.604166666664, NumberShape::DateTime, false, "2000-09-02 14:30:00");
    add("midnight is no time", 36771, NumberShape::DateTime, false, "2000-09-02");
    add("a date format hides the time", 36771.6, NumberShape::Date, false, "2000-09-02");
    add("time", 0.29513888888888890, NumberShape::Time, false, "07:05:00");
    add("negative", -1, NumberShape::Date, false, "");
    add("beyond 9999", 3e6, NumberShape::Date, false, "");
}

void TestSheetDate::writesDays()
{
    QFETCH(double, serial);
    QFETCH(NumberShape, shape);
    QFETCH(bool, epoch1904);
    QFETCH(QString, text);
    QCOMPARE(serialToText(serial, shape, epoch1904), text);
}

QTEST_GUILESS_MAIN(TestSheetDate)
#include "tst_sheetdate.moc"
