#include "core/governance/equityreport.h"
#include "core/governance/reportjson.h"
#include "tests/support/reportwords.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace heed;
using heed::test::TestStore;

/// Equity among staff: the ratio of WRES indicator 3, and what a reader must not be able to find.
class TestEquityReport : public QObject
{
    Q_OBJECT

private slots:
    void ratioIsThatOfTheStandard_data();
    void ratioIsThatOfTheStandard();
    void whatCannotBeCalculatedSaysWhy();
    void smallNumbersAreHiddenInEveryTable();
    void totalsOfOneTableGiveNothingOfAnotherAway();
    void ratioNeverStandsWithoutItsNumbers();
    void notStatedIsCounted();
    void reportNamesNobody();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    void addReviews(TestStore &store, int count, const char *ethnicity, const char *response);
    void addHeadcount(TestStore &store, int white, int bme);

    int m_number = 0;
};

namespace {

const Period year { QDate(2026, 4, 1), QDate(2027, 3, 31) };

} // namespace

void TestEquityReport::addReviews(
    TestStore &store, int count, const char *ethnicity, const char *response)
{
    const bool isFormal = text(response) == text("formal");
    for (int i = 0; i < count; ++i)
        VERIFY_OK(store.database().run(
            text("INSERT INTO fairness (reference, state, opened_on, signed_on, formal_on, "
                 "ethnicity, response, staff_group, person_name, created_at, updated_at) VALUES "
                 "(?, 'signed', '2026-05-01', '2026-05-08', ?, ?, ?, 'nursing', 'Rowan "
                 "Thistleby', 'x', 'x')"),
            { text("R-2026-%1").arg(++m_number),
                isFormal ? QVariant(text("2026-05-08")) : QVariant(), text(ethnicity),
                text(response) }));
}

void TestEquityReport::addHeadcount(TestStore &store, int white, int bme)
{
    VERIFY_OK(store.database().run(
        text("INSERT INTO workforce (counted_on, white, bme) VALUES ('2026-03-31', ?, ?)"),
        { white, bme }));
}

/// Source: candour, fairness and culture reference 2.8: 1.2% / 0.7% = 1.7; 1.0 is equal.
void TestEquityReport::ratioIsThatOfTheStandard_data()
{
    QTest::addColumn<qint64>("white");
    QTest::addColumn<qint64>("bme");
    QTest::addColumn<QString>("ratio");
    QTest::addColumn<bool>("onFew");
    QTest::newRow("1.2% over 0.7%") << qint64(7) << qint64(12) << text("1.7") << true;
    QTest::newRow("equal") << qint64(20) << qint64(20) << text("1.0") << false;
    QTest::newRow("none of a minority") << qint64(20) << qint64(0) << text("0.0") << true;
}

void TestEquityReport::ratioIsThatOfTheStandard()
{
    QFETCH(qint64, white);
    QFETCH(qint64, bme);
    const auto ratio = relativeLikelihood({ white, bme, 3 }, { 1000, 1000, 50 }, 10);
    QVERIFY(ratio.value.has_value());
    QTEST(QString::number(*ratio.value, 'f', 1), "ratio");
    QTEST(ratio.isOnFew, "onFew");
}

void TestEquityReport::whatCannotBeCalculatedSaysWhy()
{
    QCOMPARE(relativeLikelihood({ 0, 4, 0 }, { 10, 10, 0 }, 10).whyNot,
        text("insight.no-white-entries"));
    QCOMPARE(
        relativeLikelihood({ 3, 4, 0 }, { 10, 0, 0 }, 10).whyNot, text("insight.no-headcount"));
    QVERIFY(!relativeLikelihood({ 3, 4, 0 }, {}, 10).value);
}

/// Three people of a minority in a formal investigation: their number stands nowhere, and no sum of
/// what is shown gives it away.
void TestEquityReport::smallNumbersAreHiddenInEveryTable()
{
    TestStore store;
    addHeadcount(store, 2000, 1000);
    addReviews(store, 14, "white", "formal");
    addReviews(store, 3, "bme", "formal");
    addReviews(store, 20, "white", "no_action");
    addReviews(store, 11, "bme", "no_action");
    const auto view = equityView(store.session(), year);
    VERIFY_OK(view);
    QCOMPARE(view->formal, (EquityCounts { 14, 3, 0 }));
    for (const ReportTable &table : equityTables(*view, {})) {
        for (const QVariantList &row : table.rows) {
            const bool isFormal = row.front().toString().startsWith(text("Formal"));
            if (!isFormal || row.size() < 5)
                continue;
            QCOMPARE(row.at(2).toString(), text("<5"));
            QCOMPARE(row.at(1).toString(), text("*")); // or 17 less 14 gives it away
        }
    }
    for (const QString &sentence : equitySentences(*view, {}))
        QVERIFY2(!sentence.contains(text("14")), qPrintable(sentence));
}

void TestEquityReport::totalsOfOneTableGiveNothingOfAnotherAway()
{
    const auto formalColumn = [](const EquityView &view) {
        QStringList cells;
        const auto tables = equityTables(view, {});
        for (const QVariantList &row : tables.last().rows)
            cells << row.at(2).toString();
        return cells.join(u' ');
    };
    // Five groups with one each: five in all, of whom all are White.
    EquityView blank;
    for (const auto &[response, code] : EnumCodes<FairResponse>::list)
        blank.responses << std::pair { response, EquityCounts {} };
    EquityView ones = blank;
    ones.formal = { 5, 0, 0 };
    for (const char *group : { "nursing", "care", "medical", "allied", "agency" })
        ones.staffGroups << EquityGroupRow { text(group), 0, 1, 0 };
    QCOMPARE(formalColumn(ones), text("* * * * * 5"));
    // Four of each: their sum is hidden, here too.
    EquityView fours = blank;
    fours.formal = { 4, 4, 4 };
    fours.staffGroups << EquityGroupRow { text("nursing"), 0, 12, 0 };
    QCOMPARE(formalColumn(fours), text("* *"));
}

void TestEquityReport::ratioNeverStandsWithoutItsNumbers()
{
    TestStore store;
    addHeadcount(store, 2000, 1000);
    addReviews(store, 16, "white", "formal");
    addReviews(store, 12, "bme", "formal");
    const auto view = equityView(store.session(), year);
    const QString said = equitySentences(*view, {}).front();
    QVERIFY2(said.contains(text("1.50 (BME 12 of 1000; White 16 of 2000)")), qPrintable(said));
    QVERIFY(said.contains(text("likelier")));
    QVERIFY(!said.contains(text("one case more")));
    const auto report = equityReport(store.session(), { year, {}, false, true });
    VERIFY_OK(report);
    QCOMPARE(report->figures.size(), 1);
    QCOMPARE(report->figures.front().numerator, 12);
    QCOMPARE(report->figures.front().denominator, 1000);
}

void TestEquityReport::notStatedIsCounted()
{
    TestStore store;
    addHeadcount(store, 100, 100);
    addReviews(store, 10, "white", "formal");
    addReviews(store, 10, "bme", "formal");
    addReviews(store, 6, "not_stated", "formal");
    const auto view = equityView(store.session(), year);
    const ReportTable entering = equityTables(*view, {}).front();
    QCOMPARE(
        entering.rows.at(1), (QVariantList { text("Formal investigations begun"), 10, 10, 6, 26 }));
    QVERIFY(equitySentences(*view, {}).front().contains(text("6 have not stated")));
}

void TestEquityReport::reportNamesNobody()
{
    TestStore store;
    addReviews(store, 7, "white", "formal");
    addReviews(store, 2, "bme", "health");
    const auto report = equityReport(store.session(), { year, {}, false, true });
    VERIFY_OK(report);
    const QByteArray json = QJsonDocument(reportAsJson(*report)).toJson();
    QVERIFY(!json.contains("Thistleby"));
    QVERIFY(!json.contains("R-2026"));
    // A board is not shown a table of points that nobody has assessed.
    QVERIFY(test::reportWords(*report).contains(text("nothing is assessed yet")));
    QVERIFY(!json.contains("seven_points"));
    QVERIFY(!equityView(store.sessionAs(Role::Administrator), year));
}

QTEST_GUILESS_MAIN(TestEquityReport)
#include "tst_equityreport.moc"
