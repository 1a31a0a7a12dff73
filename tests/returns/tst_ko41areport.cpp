#include "core/exchange/tablereader.h"
#include "core/governance/ko41areport.h"
#include "core/governance/reportjson.h"
#include "core/people/openstore.h"
#include "core/practice/practicestore.h"
#include "core/store/settings.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"
#include "ui/governance/reportfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace heed;
using namespace heed::test;

/// The return out of a store, as the files that people send.
class TestKo41aReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void csvIsOneRowOfThePublishedColumns();
    void spreadsheetHasTheChecksSecond();
    void jsonListsTheCasesBehindASum();
    void paperSaysItIsRestricted();
    void careHomeIsTold();
    void numbersAgreeWithTheRegisterYearByYear();
    void practiceTrustReconciles_data();
    void practiceTrustReconciles();
    void keptReturnIsComparedNextYear();
    void listOfAnotherYearCountsForIt();
    void nobodyButWhoMayBringsAList();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    [[nodiscard]] Session session() const { return m_store->sessionAs(Role::Manager); }
    [[nodiscard]] QString save(const QString &ending, const Period &period);
    [[nodiscard]] QList<QStringList> readBack(const QString &path, const QString &sheet = {}) const;

    std::unique_ptr<ExampleStore> m_store;
    QTemporaryDir m_folder;
};

namespace {

const Period year { QDate(2025, 4, 1), QDate(2026, 3, 31) };

Period yearOf(int first) { return { QDate(first, 4, 1), QDate(first + 1, 3, 31) }; }

} // namespace

void TestKo41aReport::init()
{
    m_store = std::make_unique<ExampleStore>();
    m_store->addComplaint(text("2025-05-01"),
        { { text("closed_on"), text("2025-07-01") }, { text("outcome"), text("upheld") } });
    const qint64 gone = m_store->addComplaint(text("2025-06-01"),
        { { text("closed_on"), text("2025-07-01") }, { text("ending"), text("withdrawn") },
            { text("reference"), text("C-WITHDRAWN") } });
    QVERIFY(gone > 0);
    m_store->addComplaint(text("2025-06-03"), { { text("service_area"), text("maternity") } });
}

QString TestKo41aReport::save(const QString &ending, const Period &period)
{
    const Session manager = session();
    const auto report = ko41aReport(manager, { period, {}, false, true });
    const QString path = m_folder.filePath(text("return.") + ending);
    if (report && writeReportFile(*report, path))
        return path;
    return {};
}

QList<QStringList> TestKo41aReport::readBack(const QString &path, const QString &sheet) const
{
    QList<QStringList> rows;
    auto table = openTable(path, { sheet, {}, {} });
    if (!table)
        return rows;
    while (true) {
        const auto row = (*table)->next();
        if (!row || !*row)
            return rows;
        rows << (*row)->cells;
    }
}

void TestKo41aReport::csvIsOneRowOfThePublishedColumns()
{
    const QList<QStringList> rows = readBack(save(text("csv"), year));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first(), shippedKo41aLayout()->names());
    const auto cell = [&rows](const char *column) {
        return rows.last().value(rows.first().indexOf(text(column)));
    };
    QCOMPARE(cell("Year"), text("2025-26"));
    QCOMPARE(cell("Complaints_Total_New"), text("3"));
    QCOMPARE(cell("Complaints_Number_Upheld"), text("1"));
    QCOMPARE(cell("Service_Maternity"), text("1"));
    QCOMPARE(cell("Complaints_Total_Carried_Forward"), text("2"));
}

void TestKo41aReport::spreadsheetHasTheChecksSecond()
{
    const QString path = save(text("xlsx"), year);
    const auto sheets = sheetNames(path);
    VERIFY_OK(sheets);
    QCOMPARE(sheets->mid(0, 2), (QStringList { text("KO41a"), text("checks") }));
    QCOMPARE(readBack(path, text("KO41a")), readBack(save(text("csv"), year)));
    QVERIFY(readBack(path, text("checks")).size() > 15);
}

void TestKo41aReport::jsonListsTheCasesBehindASum()
{
    QFile file(save(text("json"), year));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QString cases;
    for (const QJsonValue &table : json.value(text("tables")).toArray()) {
        if (table.toObject().value(text("id")).toString() != text("checks"))
            continue;
        for (const QJsonValue &row : table.toObject().value(text("rows")).toArray()) {
            if (row.toArray().at(0).toString().startsWith(text("Carried forward is what was open")))
                cases = row.toArray().at(1).toString() + u' ' + row.toArray().at(3).toString();
        }
    }
    QCOMPARE(cases, text("To be checked by you C-WITHDRAWN"));
    int checked = 0;
    for (const QJsonValue &figure : json.value(text("figures")).toArray()) {
        if (figure.toObject().value(text("id")).toString() != text("Complaints_Total_New"))
            continue;
        QCOMPARE(figure.toObject().value(text("records")).toArray().size(), 3);
        ++checked;
    }
    QCOMPARE(checked, 1);
}

/// Read back by poppler, as somebody who opens the file reads it.
void TestKo41aReport::paperSaysItIsRestricted()
{
    const QString path = save(text("pdf"), year);
    QVERIFY(!path.isEmpty());
    QProcess poppler;
    poppler.start(text("pdftotext"), { text("-layout"), path, text("-") });
    if (!poppler.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(poppler.waitForFinished());
    const QString said = QString::fromUtf8(poppler.readAllStandardOutput());
    for (const char *words :
        { "Restricted: exact numbers for NHS England", "Before you send it", "To be checked by you",
            "C-WITHDRAWN", "Complaints_Total_Carried_Forward", "Withdrawn, or no consent came" })
        QVERIFY2(said.simplified().contains(text(words)), words);
    QVERIFY(!said.contains(text("Contains no names")));
}

void TestKo41aReport::careHomeIsTold()
{
    const Session manager = session();
    auto work = beginWork(manager, Capability::ManageSettings);
    VERIFY_OK(setSetting(*work, text("organisation.kind"), text("care-home")));
    VERIFY_OK(work->commit());
    const auto report = ko41aReport(manager, { year, {}, false, false });
    QVERIFY(!report);
    QCOMPARE(report.error().operation, text("ko41a.not-bound"));
}

/// Of logs with reopened, withdrawn and transferred cases: the register's own count of what is open
/// agrees with the sum of each year, but for the cases that are named.
void TestKo41aReport::numbersAgreeWithTheRegisterYearByYear()
{
    m_store = std::make_unique<ExampleStore>();
    m_store->loadExampleExport();
    const Session manager = session();
    qint64 openBefore = -1;
    qint64 all = 0;
    for (int first = 2022; first <= 2026; ++first) {
        const auto made = ko41aReturn(manager, yearOf(first));
        VERIFY_OK(made);
        const Ko41aCount &count = made->count;
        all += count.number(Ko41aSection::New);
        for (const Ko41aSum &sum : ko41aSums(count.layout, count.numbers))
            QVERIFY2(sum.holds, qPrintable(sum.title + u' ' + sum.sentence));
        QCOMPARE(count.number(Ko41aSection::CarriedForward),
            count.openAtEnd.size() + count.withoutFinding.size());
        if (openBefore >= 0)
            QCOMPARE(count.number(Ko41aSection::BroughtForward), openBefore);
        openBefore = count.openAtEnd.size();
    }
    QVERIFY(all > 100);
}

void TestKo41aReport::practiceTrustReconciles_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : { quint64(1), quint64(7), quint64(2026) })
        QTest::addRow("seed %d", int(seed)) << seed;
}

/// Whatever the invented trust lived through: each year's open cases are the next one's brought
/// forward, the sums hold, and what the form has no place for is named case by case. The open cases
/// are counted here by a query of its own.
void TestKo41aReport::practiceTrustReconciles()
{
    QFETCH(quint64, seed);
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 22));
    PracticePlan plan;
    plan.cases = 400;
    plan.seed = seed;
    plan.today = clock.today();
    const QString path = folder.filePath(text("trust.heed"));
    VERIFY_OK(makePracticeStore(path, plan, clock));
    auto store = OpenStore::open(path, {}, text("practice"), clock, OpenStore::Purpose::Work);
    VERIFY_OK(store);
    const Session manager = (*store)->session();
    qint64 openBefore = -1;
    for (int first = 2023; first <= 2026; ++first) {
        const auto made = ko41aReturn(manager, yearOf(first));
        VERIFY_OK(made);
        const Ko41aCount &count = made->count;
        for (const Ko41aSum &sum : ko41aSums(count.layout, count.numbers))
            QVERIFY2(sum.holds, qPrintable(sum.title + u' ' + sum.sentence));
        QCOMPARE(count.number(Ko41aSection::CarriedForward),
            count.openAtEnd.size() + count.withoutFinding.size());
        QVERIFY(openBefore < 0 || count.number(Ko41aSection::BroughtForward) == openBefore);
        openBefore = count.openAtEnd.size();
        const auto neverEnded = manager.database.scalar(
            text("SELECT count(*) FROM complaint c WHERE binned_at IS NULL AND regime = 'nhs_2009' "
                 "AND type IN ('complaint', 'mp') AND received_on <= ? AND (closed_on IS NULL OR "
                 "closed_on > ?) AND coalesce(ending, '') NOT IN ('excluded', 'out_of_time', "
                 "'transferred', 'duplicate', 'opened_in_error') AND NOT EXISTS (SELECT 1 FROM "
                 "complaint_episode e WHERE e.complaint_id = c.id) AND NOT EXISTS (SELECT 1 FROM "
                 "complaint_exclusion x WHERE x.complaint_id = c.id)"),
            { yearOf(first).to.toString(Qt::ISODate), yearOf(first).to.toString(Qt::ISODate) });
        VERIFY_OK(neverEnded);
        qint64 withoutReturns = 0;
        for (const qint64 id : count.openAtEnd)
            withoutReturns += manager.database
                                  .scalar(text("SELECT count(*) = 0 FROM complaint_episode WHERE "
                                               "complaint_id = ?"),
                                      { id })
                                  ->toLongLong();
        QCOMPARE(withoutReturns, neverEnded->toLongLong());
    }
}

void TestKo41aReport::keptReturnIsComparedNextYear()
{
    const Session manager = session();
    VERIFY_OK(Ko41aService(manager).keep(*ko41aReturn(manager, year)));
    const auto next = ko41aReturn(manager, yearOf(2026));
    VERIFY_OK(next);
    QCOMPARE(next->checks.last().id, text("brought-forward-kept"));
    QCOMPARE(next->checks.last().verdict, Ko41aVerdict::Fails); // the withdrawn one was carried
    QCOMPARE(next->count.referencesOf(next->checks.last().cases).size(), 1);
    const auto late = m_store->database().run(text("UPDATE ko41a_return SET year = 'x'"));
    QVERIFY(!late); // what was sent stays
}

void TestKo41aReport::listOfAnotherYearCountsForIt()
{
    const Session manager = session();
    Ko41aLayout next = *shippedKo41aLayout();
    next.year = text("2025-26");
    next.columns.last().name = text("Profession_Sum");
    QFile file(m_folder.filePath(text("next.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ko41aLayoutAsCsv(next));
    file.close();
    const auto brought = Ko41aService(manager).bringList(file.fileName());
    VERIFY_OK(brought);
    QCOMPARE(*brought, text("2025-26"));
    const auto lastName = [&manager](int first) {
        return ko41aReturn(manager, yearOf(first))->count.layout.columns.last().name;
    };
    QCOMPARE(lastName(2024), text("Profession_Total"));
    QCOMPARE(lastName(2025), text("Profession_Sum"));
    QCOMPARE(lastName(2026), text("Profession_Sum"));
}

void TestKo41aReport::nobodyButWhoMayBringsAList()
{
    QFile file(m_folder.filePath(text("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ko41aLayoutAsCsv(*shippedKo41aLayout()));
    file.close();
    const Session viewer = m_store->sessionAs(Role::Viewer);
    const auto refused = Ko41aService(viewer).bringList(file.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, text("session.not-allowed"));
    const Session manager = session();
    QCOMPARE(Ko41aService(manager).bringList(text("/no/such.csv")).error().operation,
        text("ko41a.file-missing"));
}

QTEST_MAIN(TestKo41aReport)
#include "tst_ko41areport.moc"
