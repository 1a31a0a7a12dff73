#include "core/exchange/logreader.h"
#include "tests/support/testsupport.h"
#include "ui/shared/problemtext.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace heed;

/// Whole logs: the example export, its messy twin, and small files that each show one rule.
class TestLogReader : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithACleanExport_data();
    void findsNothingWrongWithACleanExport();
    void readsTheValuesOfTheExport();
    void everySheetGivesTheSameRowsAsItsCsv_data();
    void everySheetGivesTheSameRowsAsItsCsv();
    void findsEveryDefectOfTheMessyLog();
    void messyAndCleanRowsAgree();
    void appliesTheRules_data();
    void appliesTheRules();
    void foldsPlacesOntoTheFirstSpelling();
    void readsMonthFirstColumns();
    void skipsTitlesTotalsAndRepeatedHeaders();
    void aMapFileSettlesColumnsDatesAndWords();
    void refusesAMapFileThatMakesNoSense_data();
    void refusesAMapFileThatMakesNoSense();
    void refusesALogOfAnotherKind();
    void namesWhatStandsUnderNoHeader();
    void readsTextThatWasForced();
    void everyLoneCellIsNamed();
    void hiddenSheetsComeLastAndOthersAreNamed();
    void keepsTextThatLooksLikeAFormula();
    void readsALogOfAnotherSystem();
    void everyFactHasASentence();

private:
    struct Run
    {
        QList<MappedRow> rows;
        QList<Problem> problems;
    };
    Run read(const LogRequest &request);
    Run readText(const QByteArray &text, LogKind kind, const ImportMap &map = {});
    LogRequest request(const QString &path, LogKind kind) const;

    QTemporaryDir m_folder;
};

namespace {

const QDate today(2026, 11, 22);

QString exportFile(const char *name)
{
    return heed::test::dataFile(QLatin1String("example-export/") + QLatin1String(name));
}

QStringList facts(const QList<Problem> &problems, Severity least = Severity::Note)
{
    QStringList facts;
    for (const Problem &problem : problems) {
        if (problem.severity >= least)
            facts.append(problem.fact);
    }
    return facts;
}

void writeOds(const QString &path, const QByteArray &content)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    const QByteArray type("application/vnd.oasis.opendocument.spreadsheet");
    for (const auto &[name, bytes] :
        { std::pair { "mimetype", &type }, std::pair { "content.xml", &content } }) {
        zip_source_t *source = zip_source_buffer(
            archive, bytes->constData(), static_cast<zip_uint64_t>(bytes->size()), 0);
        zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
}

QVariant value(const MappedRow &row, const char *field)
{
    return row.values.value(QLatin1String(field));
}

} // namespace

LogRequest TestLogReader::request(const QString &path, LogKind kind) const
{
    LogRequest request;
    request.path = path;
    request.kind = kind;
    request.today = today;
    return request;
}

TestLogReader::Run TestLogReader::read(const LogRequest &request)
{
    Run run;
    auto reader = LogReader::open(request);
    if (!reader) {
        qWarning("%s", heed::test::why(reader).constData());
        return run;
    }
    for (;;) {
        auto row = (*reader)->next();
        if (!row || !*row)
            break;
        run.problems += (*row)->problems;
        run.rows.append(**row);
    }
    run.problems += (*reader)->problems();
    return run;
}

TestLogReader::Run TestLogReader::readText(
    const QByteArray &text, LogKind kind, const ImportMap &map)
{
    const QString path = m_folder.filePath(QStringLiteral("log.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    LogRequest asked = request(path, kind);
    asked.map = map;
    return read(asked);
}

void TestLogReader::findsNothingWrongWithACleanExport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("complaints") << exportFile("complaints.csv") << LogKind::Complaints << 1000
                                << QStringList();
    // Two rows of it have candour conversations a day or two before their incidents.
    const QString candour = QStringLiteral("date.before-kept");
    QTest::newRow("incidents") << exportFile("incidents.csv") << LogKind::Incidents << 1000
                               << QStringList({ candour, candour });
    QTest::newRow("claims") << exportFile("claims.csv") << LogKind::Claims << 50 << QStringList();
}

void TestLogReader::findsNothingWrongWithACleanExport()
{
    QFETCH(QString, file);
    QFETCH(LogKind, kind);
    QFETCH(int, rows);
    QFETCH(QStringList, expected);
    const Run run = read(request(file, kind));
    QCOMPARE(run.rows.size(), rows);
    QCOMPARE(facts(run.problems), expected);
    for (const MappedRow &row : run.rows)
        QVERIFY(row.importable);
}

void TestLogReader::readsTheValuesOfTheExport()
{
    const Run run = read(request(exportFile("complaints.csv"), LogKind::Complaints));
    const MappedRow first = run.rows.value(0);
    QCOMPARE(first.line, 2);
    QCOMPARE(value(first, "reference").toString(), QStringLiteral("C/2023/00001"));
    QCOMPARE(value(first, "type").toString(), QStringLiteral("complaint"));
    QCOMPARE(value(first, "received_on").toDate(), QDate(2023, 11, 1));
    QCOMPARE(value(first, "channel").toString(), QStringLiteral("telephone"));
    QCOMPARE(value(first, "patient_age").toInt(), 15);
    QCOMPARE(value(first, "patient_nhs_number").toString(), QStringLiteral("9993360066"));
    QCOMPARE(value(first, "complainant_status").toString(), QStringLiteral("carer"));
    QCOMPARE(value(first, "subject").toString(), QStringLiteral("patient_care"));
    QCOMPARE(value(first, "sub_subject").toString(), QStringLiteral("Pressure ulcer"));
    QCOMPARE(value(first, "consent").toString(), QStringLiteral("received"));
    QCOMPARE(value(first, "outcome").toString(), QStringLiteral("partially_upheld"));
    QVERIFY(!first.values.contains(QStringLiteral("agreed_due_on")));

    const Run claims = read(request(exportFile("claims.csv"), LogKind::Claims));
    const MappedRow claim = claims.rows.value(0);
    QCOMPARE(value(claim, "scheme").toString(), QStringLiteral("cnst"));
    QCOMPARE(value(claim, "damages_paid").toLongLong(), 2646788);
    QCOMPARE(value(claim, "notified_on").toDate(), QDate(2023, 10, 20));
    QCOMPARE(value(claim, "cause").toString(), QStringLiteral("Fail/delay treatment"));
    QCOMPARE(value(claim, "cause_code").toString(), QStringLiteral("failure_delay_treatment"));

    const Run incidents = read(request(exportFile("incidents.csv"), LogKind::Incidents));
    const MappedRow incident = incidents.rows.value(0);
    QCOMPARE(value(incident, "occurred_time").toTime(), QTime(7, 5));
    QCOMPARE(value(incident, "physical_harm").toString(), QStringLiteral("none"));
    QCOMPARE(value(incident, "candour_required").toBool(), false);
    QCOMPARE(value(incident, "category_code").toString(),
        QStringLiteral("access_admission_transfer_discharge"));
}

void TestLogReader::everySheetGivesTheSameRowsAsItsCsv_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<LogKind>("kind");
    for (const char *book : { "log.xlsx", "log.ods" }) {
        QTest::addRow("%s complaints", book)
            << exportFile(book) << exportFile("complaints.csv") << LogKind::Complaints;
        QTest::addRow("%s incidents", book)
            << exportFile(book) << exportFile("incidents.csv") << LogKind::Incidents;
        QTest::addRow("%s claims", book)
            << exportFile(book) << exportFile("claims.csv") << LogKind::Claims;
    }
}

void TestLogReader::everySheetGivesTheSameRowsAsItsCsv()
{
    QFETCH(QString, book);
    QFETCH(QString, csv);
    QFETCH(LogKind, kind);
    const Run sheet = read(request(book, kind));
    const Run text = read(request(csv, kind));
    QCOMPARE(facts(sheet.problems), facts(text.problems));
    QCOMPARE(sheet.rows.size(), text.rows.size());
    for (qsizetype i = 0; i < text.rows.size(); ++i)
        QCOMPARE(sheet.rows[i].values, text.rows[i].values);
}

void TestLogReader::findsEveryDefectOfTheMessyLog()
{
    const QHash<QString, QString> factOf {
        { QStringLiteral("bad received date"), QStringLiteral("date.") },
        { QStringLiteral("acknowledged before received"), QStringLiteral("date.before") },
        { QStringLiteral("NHS number too short"), QStringLiteral("nhs-number.length") },
        { QStringLiteral("exact duplicate of the row above"), QStringLiteral("row.repeated") },
        { QStringLiteral("blank row"), QStringLiteral("row.blank") },
        { QStringLiteral("site in capitals with spaces"), QStringLiteral("place.folded") },
        { QStringLiteral("unknown subject"), QStringLiteral("choice.unknown") },
        { QStringLiteral("negative age"), QStringLiteral("age.out-of-range") },
        { QStringLiteral("no reference"), QStringLiteral("reference.missing") },
        { QStringLiteral("short row"), QStringLiteral("row.too-few-cells") },
        { QStringLiteral("long row"), QStringLiteral("row.too-many-cells") },
    };
    const Run run = read(request(exportFile("complaints_messy.csv"), LogKind::Complaints));
    auto truth = openTable(exportFile("messy_truth.csv"));
    VERIFY_OK(truth);
    QVERIFY((*truth)->next()->has_value()); // its header
    QList<Problem> left = run.problems;
    int defects = 0;
    for (;;) {
        const auto row = (*truth)->next();
        if (!row || !*row)
            break;
        ++defects;
        const int line = (*row)->cells.value(0).toInt();
        const QString fact = factOf.value((*row)->cells.value(2));
        QVERIFY2(!fact.isEmpty(), qUtf8Printable((*row)->cells.value(2)));
        // Its lines are approximate: they are counted without one or two lines of titles.
        const auto found = std::find_if(left.begin(), left.end(), [&](const Problem &problem) {
            return problem.fact.startsWith(fact) && problem.row > line && problem.row <= line + 3;
        });
        QVERIFY2(found != left.end(), qUtf8Printable((*row)->cells.join(u' ')));
        left.erase(found);
    }
    QCOMPARE(defects, 56);
    // What is left are things that the list does not count as defects.
    QCOMPARE(facts(left), QStringList({ QStringLiteral("row.total") }));
}

void TestLogReader::messyAndCleanRowsAgree()
{
    const Run messy = read(request(exportFile("complaints_messy.csv"), LogKind::Complaints));
    const Run clean = read(request(exportFile("complaints.csv"), LogKind::Complaints));
    QHash<QString, MappedRow> byReference;
    for (const MappedRow &row : clean.rows)
        byReference.insert(value(row, "source_id").toString(), row);
    int compared = 0;
    for (const MappedRow &row : messy.rows) {
        if (!row.problems.isEmpty())
            continue;
        const MappedRow twin = byReference.value(value(row, "source_id").toString());
        QCOMPARE(row.values, twin.values);
        ++compared;
    }
    QVERIFY2(compared > 930, QByteArray::number(compared).constData());
}

void TestLogReader::appliesTheRules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("importable");
    const auto row = [](const char *name, const char *lines, const QStringList &expected,
                         int importable) {
        QTest::newRow(name) << QByteArray("Reference,Date received,Site,Age,Subject,Date closed\n")
                + lines << expected
                            << importable;
    };
    const auto list = [](const char *fact) { return QStringList { QLatin1String(fact) }; };
    row("good", "A1,01/02/2026,Home,70,Communications,03/03/2026\n", {}, 1);
    row("empty required date", "A1,,Home,70,Communications,\n", list("required.missing"), 0);
    row("bad optional date", "A1,01/02/2026,Home,70,Communications,soon\n", list("date.not-a-date"),
        1);
    row("closed before received", "A1,01/02/2026,Home,70,Communications,01/01/2026\n",
        list("date.before"), 1);
    row("received tomorrow", "A1,23/11/2026,Home,70,Communications,\n", list("date.future"), 1);
    row("age of a tortoise", "A1,01/02/2026,Home,131,Communications,\n", list("age.out-of-range"),
        1);
    row("age 130", "A1,01/02/2026,Home,130,Communications,\n", {}, 1);
    row("same reference, other content",
        "A1,01/02/2026,Home,70,Communications,\na1,02/02/2026,Home,71,Communications,\n",
        list("reference.used-twice"), 1);
    row("same row twice",
        "A1,01/02/2026,Home,70,Communications,\nA1,01/02/2026,Home,70,Communications,\n",
        list("row.repeated"), 1);
    row("a refused row does not take the reference",
        "A1,never,Home,70,Communications,\nA1,02/02/2026,Home,70,Communications,\n",
        list("date.not-a-date"), 1);
    row("empty cells too many", "A1,01/02/2026,Home,70,Communications,,,,\n", {}, 1);
    row("words for nothing", "A1,01/02/2026,Home,n/a,-,NULL\n", {}, 1);
    row("no date of closing", "A1,01/02/2026,Home,70,Communications,No\n", {}, 1);
    row("closed, but when?", "A1,01/02/2026,Home,70,Communications,Yes\n", list("date.not-a-date"),
        1);
    row("several subjects in a cell", "A1,01/02/2026,Home,70,Communications; Staff attitude,\n", {},
        1);
}

void TestLogReader::appliesTheRules()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QFETCH(int, importable);
    const Run run = readText(text, LogKind::Complaints);
    QCOMPARE(facts(run.problems), expected);
    int good = 0;
    for (const MappedRow &row : run.rows)
        good += row.importable ? 1 : 0;
    QCOMPARE(good, importable);
}

void TestLogReader::foldsPlacesOntoTheFirstSpelling()
{
    const Run run
        = readText("Ref,Date received,Site\n1,1/2/26,Rose Lodge\n2,1/2/26,  ROSE  LODGE \n"
                   "3,1/2/26,Elm House\n",
            LogKind::Complaints);
    QCOMPARE(value(run.rows.value(1), "site").toString(), QStringLiteral("Rose Lodge"));
    QCOMPARE(value(run.rows.value(2), "site").toString(), QStringLiteral("Elm House"));
}

void TestLogReader::readsMonthFirstColumns()
{
    const Run run = readText("Ref,Date received,Date closed\n1,02/13/2026,03/04/2026\n"
                             "2,02/03/2026,03/05/2026\n",
        LogKind::Complaints);
    QCOMPARE(value(run.rows.value(1), "received_on").toDate(), QDate(2026, 2, 3));
    QCOMPARE(value(run.rows.value(1), "closed_on").toDate(), QDate(2026, 3, 5));
    QCOMPARE(facts(run.problems, Severity::Warning),
        QStringList(
            { QStringLiteral("column.month-first"), QStringLiteral("column.month-first") }));
}

void TestLogReader::skipsTitlesTotalsAndRepeatedHeaders()
{
    const Run run = readText("Rose Lodge complaints 2026,,,\nprinted today,,,\n,,,\n"
                             "Ref,Date received,Site,Handler\n1,1/2/26,Rose Lodge,Ann\n"
                             "Ref,Date received,Site,Handler\n2,2/2/26,Rose Lodge,Ann\n"
                             ",,,\nTotal,2,,\nEnd of report,,,\n",
        LogKind::Complaints);
    QCOMPARE(run.rows.size(), 2);
    QCOMPARE(run.rows.value(1).line, 7);
    QCOMPARE(facts(run.problems),
        QStringList({ QStringLiteral("row.header-again"), QStringLiteral("row.blank"),
            QStringLiteral("row.total"), QStringLiteral("row.total") }));
}

void TestLogReader::aMapFileSettlesColumnsDatesAndWords()
{
    const auto spec = KindSpec::load(LogKind::Complaints);
    VERIFY_OK(spec);
    const auto map = ImportMap::parse(R"({
        "columns": { "Kwik ref": "reference", "Came in": "received_on", "Site": null },
        "dates": "mdy", "delimiter": ";", "header_row": 2,
        "values": { "channel": { "Pigeon": "other" } } })",
        *spec);
    VERIFY_OK(map);
    const Run run = readText("Ref;Date received\nKwik ref;Came in;Received via;Site\n"
                             "K1;03/04/2026;pigeon;Elm\n",
        LogKind::Complaints, *map);
    QCOMPARE(run.rows.size(), 1);
    const MappedRow row = run.rows.value(0);
    QCOMPARE(value(row, "reference").toString(), QStringLiteral("K1"));
    QCOMPARE(value(row, "received_on").toDate(), QDate(2026, 3, 4));
    QCOMPARE(value(row, "channel").toString(), QStringLiteral("other"));
    QVERIFY(!row.values.contains(QStringLiteral("site")));
    QCOMPARE(facts(run.problems), QStringList());
}

void TestLogReader::refusesAMapFileThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fact");
    QTest::newRow("not JSON") << QByteArray("columns: a")
                              << QStringLiteral("exchange.map-not-json");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("exchange.map-no-object");
    QTest::newRow("key") << QByteArray(R"({"colums":{}})")
                         << QStringLiteral("exchange.map-bad-key");
    QTest::newRow("field") << QByteArray(R"({"columns":{"A":"shoe_size"}})")
                           << QStringLiteral("exchange.map-bad-field");
    QTest::newRow("order") << QByteArray(R"({"dates":"dym"})")
                           << QStringLiteral("exchange.map-bad-value");
    QTest::newRow("code") << QByteArray(R"({"values":{"channel":{"x":"pigeon"}}})")
                          << QStringLiteral("exchange.map-bad-code");
    QTest::newRow("row") << QByteArray(R"({"header_row":0})")
                         << QStringLiteral("exchange.map-bad-value");
}

void TestLogReader::refusesAMapFileThatMakesNoSense()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fact);
    const auto spec = KindSpec::load(LogKind::Complaints);
    const auto map = ImportMap::parse(json, *spec);
    QVERIFY(!map);
    QCOMPARE(map.error().operation, fact);
    QVERIFY(exchangeErrorText(map.error()) != fact);
}

void TestLogReader::refusesALogOfAnotherKind()
{
    const auto reader
        = LogReader::open(request(exportFile("complaint_subjects.csv"), LogKind::Complaints));
    QVERIFY(!reader);
    QCOMPARE(reader.error().operation, QStringLiteral("exchange.missing-column"));
    QCOMPARE(reader.error().detail, QStringLiteral("date received"));
    const auto prose = LogReader::open(request(exportFile("truth.json"), LogKind::Complaints));
    QVERIFY(!prose);
    QCOMPARE(prose.error().operation, QStringLiteral("exchange.is-json"));
}

void TestLogReader::keepsTextThatLooksLikeAFormula()
{
    const Run run = readText(
        "Ref,Date received,Description\n1,1/2/26,\"=cmd|'/c calc'!A1\"\n", LogKind::Complaints);
    QCOMPARE(
        value(run.rows.value(0), "description").toString(), QStringLiteral("=cmd|'/c calc'!A1"));
}

void TestLogReader::readsALogOfAnotherSystem()
{
    const Run run = readText(
        "Complaint No.;Complaint received date;Complainant Forename;Complainant Surname;"
        "Relationship to Resident;Care Home;Nature of Complaint;Upheld?;Date Response Sent;"
        "Complaint Acknowleged\n"
        "7;2026-02-01T09:30:00;Ann;Lee;Daughter;Elm "
        "House;Laundry;Partially;10/03/2026;02/02/2026\n",
        LogKind::Complaints);
    QCOMPARE(run.rows.size(), 1);
    const MappedRow row = run.rows.value(0);
    QCOMPARE(value(row, "reference").toString(), QStringLiteral("7"));
    QCOMPARE(value(row, "received_on").toDate(), QDate(2026, 2, 1));
    QCOMPARE(value(row, "complainant_name").toString(), QStringLiteral("Ann Lee"));
    QCOMPARE(value(row, "complainant_status").toString(), QStringLiteral("carer"));
    QCOMPARE(value(row, "relationship").toString(), QStringLiteral("Daughter"));
    QCOMPARE(value(row, "site").toString(), QStringLiteral("Elm House"));
    QCOMPARE(value(row, "subject").toString(), QStringLiteral("facilities"));
    QCOMPARE(value(row, "sub_subject").toString(), QStringLiteral("Laundry"));
    QCOMPARE(value(row, "outcome").toString(), QStringLiteral("partially_upheld"));
    QCOMPARE(value(row, "acknowledged_on").toDate(), QDate(2026, 2, 2));
    QCOMPARE(facts(run.problems), QStringList({ QStringLiteral("header.guessed") }));
}

void TestLogReader::namesWhatStandsUnderNoHeader()
{
    const Run run = readText("Reference,Date received,,Description,\n"
                             "A1,01/02/2026,,one,\nA2,01/02/2026,lost,two,gone\n"
                             "A3,01/02/2026,lost too,three,\n",
        LogKind::Complaints);
    QCOMPARE(run.rows.size(), 3);
    QCOMPARE(facts(run.problems),
        QStringList({ QStringLiteral("column.nameless"), QStringLiteral("column.nameless") }));
    QCOMPARE(run.problems.first().row, 3);
    QCOMPARE(
        run.problems.first().values, QStringList({ QStringLiteral("3"), QStringLiteral("lost") }));
    QVERIFY(problemText(run.problems.first()).contains(QStringLiteral("“lost”")));
}

void TestLogReader::readsTextThatWasForced()
{
    const Run run
        = readText("Reference,Date received,Complainant,Description\n"
                   "=\"0012\",=\"01/02/2026\",\"=\"\"Ann\"\"\",\"=\"\"a\"\"&\"\"b\"\"\"\n",
            LogKind::Complaints);
    QCOMPARE(run.rows.size(), 1);
    QCOMPARE(value(run.rows[0], "reference").toString(), QStringLiteral("0012"));
    QCOMPARE(value(run.rows[0], "received_on").toDate(), QDate(2026, 2, 1));
    QCOMPARE(value(run.rows[0], "complainant_name").toString(), QStringLiteral("Ann"));
    QCOMPARE(value(run.rows[0], "description").toString(), QStringLiteral("=\"a\"&\"b\""));
}

/// Notes about blank rows are cut short; what leaves a value out is always said.
void TestLogReader::everyLoneCellIsNamed()
{
    QByteArray text("Reference,Date received,Site,Description\nA1,01/02/2026,Home,one\n");
    for (int i = 0; i < LogReader::mostNotes + 20; ++i)
        text += "A" + QByteArray::number(i) + "x,,,\n";
    const Run run = readText(text, LogKind::Complaints);
    QCOMPARE(run.rows.size(), 1);
    QCOMPARE(run.problems.size(), LogReader::mostNotes + 20);
    QVERIFY(problemText(run.problems.last()).contains(QStringLiteral("“A519x”")));
}

void TestLogReader::hiddenSheetsComeLastAndOthersAreNamed()
{
    const QString path = m_folder.filePath(QStringLiteral("book.ods"));
    const auto table = [](const QByteArray &name, const QByteArray &style, const QByteArray &ref) {
        QByteArray rows;
        for (const QByteArray &line : { QByteArray("Reference|Date received|Description"),
                 ref + "|01/02/2026|one" }) {
            rows += "<t:table-row>";
            for (const QByteArray &cell : line.split('|'))
                rows += "<t:table-cell><x:p>" + cell + "</x:p></t:table-cell>";
            rows += "</t:table-row>";
        }
        return "<t:table t:name=\"" + name + "\" t:style-name=\"" + style + "\">" + rows
            + "</t:table>";
    };
    writeOds(path,
        "<o:d xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:s=\"s\">"
        "<s:style s:name=\"ta1\"><s:table-properties t:display=\"false\"/></s:style>"
        "<s:style s:name=\"ta2\"><s:table-properties t:display=\"true\"/></s:style>"
            + table("Old complaints", "ta1", "H1") + table("2025", "ta2", "V1")
            + table("2026", "ta2", "W1") + "<t:table t:name=\"Empty\"/></o:d>");
    auto reader = LogReader::open(request(path, LogKind::Complaints));
    VERIFY_OK(reader);
    QCOMPARE((*reader)->sheet(), QStringLiteral("2025"));
    QCOMPARE((*reader)->otherSheets(),
        QStringList({ QStringLiteral("Old complaints"), QStringLiteral("2026") }));
}

void TestLogReader::everyFactHasASentence()
{
    const Run run = read(request(exportFile("complaints_messy.csv"), LogKind::Complaints));
    for (const Problem &problem : run.problems) {
        const QString text = problemText(problem);
        QVERIFY2(text != problem.fact, qUtf8Printable(problem.fact));
        QVERIFY2(!text.contains(u'%'), qUtf8Printable(text));
    }
    Problem problem { 8, QStringLiteral("Date received"), QStringLiteral("date.impossible"),
        { QStringLiteral("31/02/2026"), QStringLiteral("date received") }, Severity::Error };
    QCOMPARE(problemText(problem),
        QStringLiteral(
            "“31/02/2026” is not a date that exists (date received). The row was not imported: "
            "correct it in the file and import it again."));
    problem.values[0] = QStringLiteral("%2 off");
    QVERIFY(problemText(problem).startsWith(QStringLiteral("“%2 off” is not")));
}

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_logreader.moc"
