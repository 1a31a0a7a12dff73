#include "core/governance/boardreport.h"
#include "core/governance/reportjson.h"
#include "core/governance/reporttables.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace heed;
using namespace heed::test;

class TestBoardReport : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheModuleAsksFor();
    void everyChartSpeaks();
    void sameStoreAndPeriodGiveTheSameBytes();
    void jsonHasTheShapeThatScriptsRelyOn();
    void noNameIsTold();
    void smallSiteIsNotNamed();
    void emptyStoreSaysSo();
    void smallNumbersAreHiddenInTablesAndSheets();
    void wrongPeriodIsRefused();

private:
    static QString text(const char *latin) { return QString::fromLatin1(latin); }
    static Report made(ExampleStore &store);
    static QString allText(const Report &report);
    static ExampleStore &example();
};

ExampleStore &TestBoardReport::example()
{
    static ExampleStore store;
    static const bool isLoaded = [] {
        store.loadExampleExport();
        return true;
    }();
    Q_UNUSED(isLoaded)
    return store;
}

Report TestBoardReport::made(ExampleStore &store)
{
    const auto report
        = boardReport(store.database(), { { QDate(2025, 11, 1), QDate(2026, 10, 31) }, {}, true });
    if (!report)
        qFatal("no report: %s", why(report).constData());
    return *report;
}

/// Everything that a reader of the paper would see, but the definitions.
QString TestBoardReport::allText(const Report &report)
{
    QString all;
    for (const ReportSection &section : report.sections) {
        all += section.title + QLatin1Char('\n');
        for (const ReportBlock &block : section.blocks) {
            if (const auto *words = std::get_if<ReportText>(&block))
                all += words->text + QLatin1Char('\n');
            if (const auto *bullets = std::get_if<ReportBullets>(&block))
                all += bullets->items.join(QLatin1Char('\n'));
            if (const auto *chart = std::get_if<ReportChart>(&block))
                all += chart->sentence + QLatin1Char('\n');
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const QVariantList &row : table->rows) {
                    for (const QVariant &cell : row)
                        all += cell.toString() + QLatin1Char('|');
                }
            }
        }
    }
    return all;
}

void TestBoardReport::holdsWhatTheModuleAsksFor()
{
    // PHSO, Making complaints count, 3.8 to 3.10.
    const Report report = made(example());
    QStringList titles;
    for (const ReportSection &section : report.sections)
        titles << section.title;
    QCOMPARE(titles,
        QStringList({ text("What the board needs to know"), text("Complaints received"),
            text("Resolved at the frontline"), text("Complaints being looked at in detail"),
            text("How quickly we acknowledged and replied"),
            text("Complaints closed: findings, learning and action"),
            text("Cases with the ombudsman"), text("Complaints, incidents, claims and feedback side by side"),
            text("Incidents and the duty of candour"), text("Claims"), text("Actions"),
            text("Definitions and method") }));
    QVERIFY(report.charts().size() >= 12);
    int sentences = 0;
    for (const ReportBlock &block : report.sections.first().blocks) {
        const auto *words = std::get_if<ReportText>(&block);
        sentences += words != nullptr && words->tone == ReportTone::Lead ? 1 : 0;
    }
    QVERIFY(sentences >= 4 && sentences <= 8);
}

void TestBoardReport::everyChartSpeaks()
{
    QStringList ids;
    for (const ReportChart &chart : made(example()).charts()) {
        QVERIFY2(!chart.sentence.isEmpty(), qPrintable(chart.id));
        QVERIFY2(!chart.basis.isEmpty(), qPrintable(chart.id));
        QVERIFY2(!chart.lines.isEmpty(), qPrintable(chart.id));
        const qsizetype along
            = chart.dates.isEmpty() ? chart.categories.size() : chart.dates.size();
        for (const ReportLine &line : chart.lines)
            QCOMPARE(line.points.size(), along);
        for (const ReportReference &reference : chart.references)
            QCOMPARE(reference.values.size(), along);
        QVERIFY2(!ids.contains(chart.id), qPrintable(chart.id));
        ids << chart.id;
    }
}

void TestBoardReport::sameStoreAndPeriodGiveTheSameBytes()
{
    const auto bytes = [] { return QJsonDocument(reportAsJson(made(example()))).toJson(); };
    QCOMPARE(bytes(), bytes());
}

void TestBoardReport::jsonHasTheShapeThatScriptsRelyOn()
{
    const QJsonObject json = reportAsJson(made(example()));
    QCOMPARE(json.value(text("report")).toString(), text("board"));
    QCOMPARE(json.value(text("from")).toString(), text("2025-11-01"));
    QVERIFY(json.value(text("generated_from")).toObject().contains(text("audit_head")));
    const QJsonArray figures = json.value(text("figures")).toArray();
    QVERIFY(figures.size() > 40);
    for (const QJsonValue &value : figures) {
        const QJsonObject figure = value.toObject();
        for (const char *key : { "id", "label", "value", "numerator", "denominator", "basis",
                 "definition", "records" })
            QVERIFY2(figure.contains(text(key)), key);
        if (figure.value(text("id")).toString() == text("received"))
            QCOMPARE(figure.value(text("records")).toArray().size(),
                figure.value(text("value")).toInt());
    }
    QVERIFY(!json.value(text("series")).toArray().isEmpty());
    QVERIFY(!json.value(text("tables")).toArray().isEmpty());
}

void TestBoardReport::noNameIsTold()
{
    ExampleStore store;
    const qint64 site = store.add(text("site"), { { text("name"), text("Greybeck") } });
    const qint64 person
        = store.add(text("person"), { { text("name"), text("Kestrel Coldharbour") } });
    for (int i = 0; i < 6; ++i) {
        const qint64 id = store.addComplaint(text("2026-02-02"),
            { { text("site_id"), site }, { text("complainant_id"), person },
                { text("handler"), text("Edern Yarrowdale") },
                { text("closed_on"), text("2026-04-01") },
                { text("replied_on"), text("2026-03-20") }, { text("outcome"), text("upheld") },
                { text("learning"), text("Mrs Coldharbour waited. Edern will train the team.") } });
        store.add(text("action"),
            { { text("kind"), text("complaint") }, { text("record_id"), id },
                { text("title"), text("Kestrel to be invited") },
                { text("owner"), text("Ottilie Marsh") }, { text("due_on"), text("2026-05-01") } });
    }
    const QString all = allText(made(store));
    QVERIFY(all.contains(text("[name] will train the team")));
    for (const char *name : { "Kestrel", "Coldharbour", "Edern", "Yarrowdale", "Ottilie" })
        QVERIFY2(!all.contains(text(name)), name);
    const QByteArray json = QJsonDocument(reportAsJson(made(store))).toJson();
    QVERIFY(!json.contains("Coldharbour"));
}

void TestBoardReport::smallSiteIsNotNamed()
{
    ExampleStore store;
    const qint64 site = store.add(text("site"), { { text("name"), text("Greybeck") } });
    store.addComplaint(text("2026-02-02"),
        { { text("site_id"), site }, { text("closed_on"), text("2026-04-01") },
            { text("outcome"), text("upheld") },
            { text("learning"), text("Bells are checked.") } });
    const Report report = made(store);
    for (const ReportTable &table : report.tables()) {
        if (table.id == text("closed-cases"))
            QCOMPARE(table.rows.first().at(1).toString(), text("A smaller site"));
    }
    QVERIFY(allText(report).contains(text("A smaller site")));
}

void TestBoardReport::emptyStoreSaysSo()
{
    ExampleStore store;
    const Report report = made(store);
    const QString all = allText(report);
    for (const char *sentence : { "No complaints were received in this period.",
             "No complaints were closed in this period.", "No claims were notified in this period.",
             "No incidents were recorded for this period.",
             "No case was with an ombudsman in this period.",
             "No action fell due in this period, and none was overdue at its end.",
             "No activity was entered for this period" })
        QVERIFY2(all.contains(text(sentence)), sentence);
    QVERIFY(!all.contains(text("nan")));
    QVERIFY(!all.contains(text("not known")));
}

void TestBoardReport::smallNumbersAreHiddenInTablesAndSheets()
{
    ExampleStore store;
    store.addComplaint(text("2026-02-02"));
    store.addComplaint(text("2026-03-02"));
    store.addComplaint(text("2026-04-02"));
    const Report report = made(store);
    QVERIFY(!allText(report).contains(text("We received 3")));
    QVERIFY(allText(report).contains(text("fewer than 5")));
    for (const TableData &sheet : reportAsTables(report)) {
        if (sheet.title != text("figures"))
            continue;
        for (const QVariantList &row : sheet.rows) {
            if (row.first().toString() == text("received"))
                QCOMPARE(row.at(2).toString(), text("<5"));
        }
    }
    store.add(text("setting"),
        { { text("key"), text("pack.suppress-below") }, { text("value"), text("0") } });
    QVERIFY(allText(made(store)).contains(text("We received 3 complaints")));
}

void TestBoardReport::wrongPeriodIsRefused()
{
    const auto report = boardReport(
        example().database(), { { QDate(2026, 2, 1), QDate(2026, 1, 1) }, {}, false });
    QVERIFY(!report);
    QCOMPARE(report.error().operation, text("report.period"));
}

QTEST_GUILESS_MAIN(TestBoardReport)
#include "tst_boardreport.moc"
