#include "core/codes/codelists.h"
#include "core/insight/ko41asums.h"
#include "tests/support/testsupport.h"

#include <QFile>

using namespace heed;

/// The columns of the return: as published, and as a list that people change.
class TestKo41aLayout : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreThoseOfThePublishedFile();
    void everyCodeOfHeedHasItsColumn();
    void whatNoColumnNamesGoesToOther();
    void agesFallIntoTheirBand_data();
    void agesFallIntoTheirBand();
    void listIsReadBackAsItWasSaved();
    void wrongListsAreRefused_data();
    void wrongListsAreRefused();
    void everyRuleHoldsInThePublishedRows();
    void everyRuleCanBreak_data();
    void everyRuleCanBreak();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    [[nodiscard]] QList<qint64> numbersOf(const QStringList &cells) const;

    Ko41aLayout m_layout = shippedKo41aLayout().value_or(Ko41aLayout {});
};

namespace {

/// Some rows of the published file. Contains public sector information licensed under the Open
/// Government Licence v3.0: NHS England, Data on Written Complaints in the NHS 2024-25.
QList<QStringList> publishedRows()
{
    QFile file(QStringLiteral(":/heed/practice/ko41a-2024-25-extract.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.contains(u'"')) // names with a comma are left to the reader's own test
            rows << line.split(u',');
    }
    return rows;
}

} // namespace

QList<qint64> TestKo41aLayout::numbersOf(const QStringList &cells) const
{
    QList<qint64> numbers;
    for (const QString &cell : cells)
        numbers << cell.toLongLong();
    return numbers;
}

void TestKo41aLayout::columnsAreThoseOfThePublishedFile()
{
    VERIFY_OK(shippedKo41aLayout());
    QCOMPARE(m_layout.columns.size(), 86);
    QCOMPARE(m_layout.names(), publishedRows().first());
    QCOMPARE(m_layout.year, text("2024-25"));
}

void TestKo41aLayout::everyCodeOfHeedHasItsColumn()
{
    const auto codes = CodeLists::shipped();
    VERIFY_OK(codes);
    const std::pair<const QString &, Ko41aSection> schemes[] {
        { codescheme::Subject, Ko41aSection::Subject },
        { codescheme::ServiceArea, Ko41aSection::Service },
        { codescheme::Profession, Ko41aSection::Profession },
        { codescheme::Specialty, Ko41aSection::Specialty },
    };
    for (const auto &[scheme, section] : schemes) {
        QVERIFY(!codes->codes(scheme).empty());
        for (const Code &code : codes->codes(scheme))
            QVERIFY2(m_layout.isNamed(section, code.code) || m_layout.isClinical(code.code),
                qPrintable(code.code));
    }
}

void TestKo41aLayout::whatNoColumnNamesGoesToOther()
{
    const qsizetype place = m_layout.placeFor(Ko41aSection::Subject, text("haunting"));
    QCOMPARE(m_layout.columns.at(place).name, text("Subject_Area_Other"));
    QVERIFY(!m_layout.isNamed(Ko41aSection::Subject, text("haunting")));
    QCOMPARE(m_layout.placeFor(Ko41aSection::Specialty, text("haunting")), -1);
}

void TestKo41aLayout::agesFallIntoTheirBand_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("column");
    const std::pair<int, const char *> cases[] { { 0, "Age_0_5" }, { 5, "Age_0_5" },
        { 6, "Age_6_17" }, { 17, "Age_6_17" }, { 18, "Age_18_25" }, { 25, "Age_18_25" },
        { 26, "Age_26_55" }, { 55, "Age_26_55" }, { 56, "Age_56_64" }, { 64, "Age_56_64" },
        { 65, "Age_65_74" }, { 74, "Age_65_74" }, { 75, "Age_75_And_Over" },
        { 104, "Age_75_And_Over" } };
    for (const auto &[age, column] : cases)
        QTest::addRow("%d", age) << age << text(column);
}

void TestKo41aLayout::agesFallIntoTheirBand()
{
    QFETCH(int, age);
    const qsizetype place = m_layout.placeForAge(age);
    QVERIFY(place >= 0);
    QTEST(m_layout.columns.at(place).name, "column");
    QCOMPARE(m_layout.columns.at(m_layout.placeForAge(std::nullopt)).name, text("Age_Unknown"));
    QCOMPARE(m_layout.placeForAge(-1), -1);
}

void TestKo41aLayout::listIsReadBackAsItWasSaved()
{
    Ko41aLayout next = m_layout;
    next.year = text("2027-28");
    next.source = text("Guidance, \"section 3\"");
    const auto read = readKo41aLayout("\xef\xbb\xbf" + ko41aLayoutAsCsv(next));
    VERIFY_OK(read);
    QCOMPARE(read->year, next.year);
    QCOMPARE(read->source, next.source);
    QCOMPARE(read->names(), next.names());
    for (qsizetype i = 0; i < next.columns.size(); ++i)
        QCOMPARE(read->columns.at(i).codes, next.columns.at(i).codes);
}

void TestKo41aLayout::wrongListsAreRefused_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("fact");
    QTest::newRow("no year") << text("2024-25,Age_0_5") << text("2024-26,Age_0_5")
                             << text("ko41a.list-year");
    QTest::newRow("column twice")
        << text("Age_6_17,age") << text("Age_0_5,age") << text("ko41a.list-column");
    QTest::newRow("code twice") << text("status,carer") << text("status,patient")
                                << text("ko41a.list-code");
    QTest::newRow("no other") << text("profession,other *") << text("profession,other")
                              << text("ko41a.list-rest");
    QTest::newRow("unknown section")
        << text("Age_0_5,age") << text("Age_0_5,wage") << text("ko41a.list-section");
    QTest::newRow("no new complaints")
        << text("Total_New,new") << text("Total_New,resolved") << text("ko41a.list-section");
    QTest::newRow("no table") << text("year,column") << text("year,\"column")
                              << text("ko41a.list-damaged");
}

void TestKo41aLayout::wrongListsAreRefused()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString csv = QString::fromUtf8(ko41aLayoutAsCsv(m_layout));
    QVERIFY(csv.contains(before));
    csv.replace(before, after);
    const auto read = readKo41aLayout(csv.toUtf8());
    QVERIFY(!read);
    QTEST(read.error().operation, "fact");
}

void TestKo41aLayout::everyRuleHoldsInThePublishedRows()
{
    const QList<QStringList> rows = publishedRows();
    QVERIFY(rows.size() > 50);
    for (const QStringList &row : rows.mid(1)) {
        for (const Ko41aSum &sum : ko41aSums(m_layout, numbersOf(row)))
            QVERIFY2(sum.holds, qPrintable(row.at(6) + u' ' + sum.title + u' ' + sum.sentence));
    }
}

void TestKo41aLayout::everyRuleCanBreak_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("change");
    QTest::addColumn<QStringList>("broken");
    const auto row = [](const char *column, int change, const QStringList &broken) {
        QTest::newRow(column) << text(column) << change << broken;
    };
    row("Complaints_Total_Resolved", 1, { text("resolved"), text("carried-forward") });
    row("Complaints_Number_Upheld", 1, { text("resolved") });
    row("Complaints_Total_Brought_Forward", 1, { text("carried-forward") });
    row("Complaints_Total_Carried_Forward", -100000,
        { text("carried-forward"), text("carried-not-negative") });
    row("Age_0_5", 1, { text("age") });
    row("Age_Total", 1, { text("age"), text("age-new") });
    row("Status_Carer", 1, { text("status") });
    row("Status_Total", 1, { text("status"), text("status-new") });
    row("Service_Other", 1, { text("service") });
    row("Service_Total", -100000, { text("service"), text("service-new") });
    row("Clinical_Treatment_Anaesthetics", 1, { text("specialty") });
    row("Subject_Area_Other", 1, { text("subject") });
    row("Subject_Area_Total", -100000, { text("subject-total"), text("subject-new") });
    row("Profession_Medical", 1, { text("profession") });
    row("Profession_Total", -100000, { text("profession"), text("profession-new") });
}

void TestKo41aLayout::everyRuleCanBreak()
{
    QFETCH(QString, column);
    QFETCH(int, change);
    QList<qint64> numbers = numbersOf(publishedRows().at(2));
    numbers[m_layout.names().indexOf(column)] += change;
    QStringList found;
    for (const Ko41aSum &sum : ko41aSums(m_layout, numbers)) {
        if (!sum.holds)
            found << sum.id;
    }
    QTEST(found, "broken");
}

QTEST_GUILESS_MAIN(TestKo41aLayout)
#include "tst_ko41alayout.moc"
