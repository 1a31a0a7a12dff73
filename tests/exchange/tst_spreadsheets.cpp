#include "core/exchange/tablereader.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace heed;

/// XLSX and ODS made here part by part: what spreadsheet programs write, and what attackers do.
class TestSpreadsheets : public QObject
{
    Q_OBJECT

private slots:
    void readsCellsOfEveryKind();
    void readsAnOdsWithRepeats();
    void choosesSheetsByNameOrNumber();
    void refusesAnEntityBomb_data();
    void refusesAnEntityBomb();
    void refusesAZipBomb();
    void refusesATruncatedSheet();
    void endlessRepeatsEnd();
    void refusesAnEncryptedOds();
    void showsAFormulaWithoutItsResult();
    void refusesACellWhoseTextIsMissing();
    void farCellsAreNotLostSilently();

private:
    using Parts = QList<std::pair<QByteArray, QByteArray>>;
    QString zip(const Parts &parts);
    QString xlsx(
        const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &book = {});
    QString ods(const QByteArray &tables, const QByteArray &head = {});
    static QString sketch(const QString &path, const TableOptions &options = {});
    static QString fact(const QString &path);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestSpreadsheets::zip(const Parts &parts)
{
    const QString path = m_folder.filePath(QStringLiteral("book%1").arg(++m_files));
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    return path;
}

QString TestSpreadsheets::xlsx(
    const QByteArray &sheet, const QByteArray &strings, const QByteArray &book)
{
    const QByteArray relation(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
    const QByteArray styles
        = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]d mmmm yyyy\"/>"
          "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf "
          "numFmtId=\"0\"/>"
          "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";
    return zip({ { "[Content_Types].xml", "<Types/>" },
        { "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"" + relation
                + "officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>" },
        { "xl/workbook.xml",
            book.isEmpty() ? QByteArray(
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"One\" sheetId=\"4\" r:id=\"s1\"/>"
                "<sheet name=\"Two\" sheetId=\"9\" r:id=\"s2\"/></sheets></workbook>")
                           : book },
        { "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"s1\" Type=\"" + relation
                + "worksheet\" Target=\"worksheets/a.xml\"/><Relationship Id=\"s2\" Type=\""
                + relation
                + "worksheet\" Target=\"/xl/worksheets/b.xml\"/><Relationship Id=\"x\" Type=\""
                + relation
                + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\""
                + relation + "styles\" Target=\"styles.xml\"/></Relationships>" },
        { "xl/sharedStrings.xml", strings.isEmpty() ? QByteArray("<sst/>") : strings },
        { "xl/styles.xml", styles }, { "xl/worksheets/a.xml", sheet },
        { "xl/worksheets/b.xml",
            "<worksheet><sheetData><row><c "
            "t=\"str\"><v>second</v></c></row></sheetData></worksheet>" } });
}

QString TestSpreadsheets::ods(const QByteArray &tables, const QByteArray &head)
{
    return zip({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
        { "content.xml",
            head
                + "<o:document xmlns:o=\"o\" xmlns:office=\"office\" xmlns:table=\"table\" "
                  "xmlns:text=\"text\" "
                  "xmlns:draw=\"draw\"><o:body><o:spreadsheet>"
                + tables + "</o:spreadsheet></o:body></o:document>" } });
}

QString TestSpreadsheets::sketch(const QString &path, const TableOptions &options)
{
    auto table = openTable(path, options);
    QStringList lines;
    while (table) {
        const auto row = (*table)->next();
        if (!row || !*row)
            break;
        lines.append(QString::number((*row)->line) + QLatin1Char(' ') + (*row)->cells.join(u'|'));
    }
    return lines.join(u'\n');
}

/// The fact of the error that reading to the end meets.
QString TestSpreadsheets::fact(const QString &path)
{
    auto table = openTable(path);
    if (!table)
        return table.error().operation;
    for (;;) {
        const auto row = (*table)->next();
        if (!row)
            return row.error().operation;
        if (!*row)
            return {};
    }
}

void TestSpreadsheets::readsCellsOfEveryKind()
{
    const QByteArray strings
        = "<sst><si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r>"
          "<rPh><t>guide</t></rPh></si><si><t>line_x000D_\nbreak</t></si></sst>";
    const QString path = xlsx(
        "<worksheet><cols/><sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" "
        "t=\"s\"><v>1</v></c>"
        "<c r=\"D2\" t=\"inlineStr\"><is><t>inline</t></is></c></row>"
        "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>36771</v></c><c r=\"B5\" s=\"2\"><v>36771.5</v></c>"
        "<c r=\"C5\" s=\"3\"><v>0.29513888888888890</v></c><c "
        "r=\"D5\"><v>16548.840000000001</v></c>"
        "<c r=\"E5\"><v>9.993360066E9</v></c><c r=\"F5\" t=\"b\"><v>1</v></c><c r=\"G5\" "
        "t=\"e\"><v>#N/A</v></c>"
        "<c r=\"H5\" t=\"str\"><f>A1&amp;B1</f><v>sum</v></c><c r=\"I5\" "
        "t=\"d\"><v>2026-02-01T00:00:00</v></c>"
        "<c r=\"J5\"/><c r=\"K5\" t=\"s\"><v>2</v></c></row>"
        "<row><c><v>7</v></c></row></sheetData><mergeCells><mergeCell "
        "ref=\"A1:B1\"/></mergeCells></worksheet>",
        strings);
    QCOMPARE(sketch(path),
        QStringLiteral("2 plain||rich text|inline\n"
                       "5 "
                       "2000-09-02|2000-09-02|07:05:00|16548.84|9993360066|TRUE|#N/"
                       "A|sum|2026-02-01||line\nbreak\n"
                       "6 7"));
}

void TestSpreadsheets::readsAnOdsWithRepeats()
{
    const QString path = ods(
        "<table:table table:name=\"T\"><table:shapes><draw:frame/></table:shapes>"
        "<table:table-column table:number-columns-repeated=\"16384\"/>"
        "<table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></"
        "table:table-cell>"
        "<table:table-cell "
        "table:number-columns-repeated=\"2\"/><table:table-cell><text:p>d</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
        "table:number-columns-repeated=\"2\" "
        "office:value-type=\"float\" office:value=\"1.5\"><text:p>1.50</text:p></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell office:value-type=\"date\" "
        "office:date-value=\"2026-02-01T00:00:00\">"
        "<text:p>1/2</text:p></table:table-cell><table:table-cell "
        "table:number-columns-repeated=\"16000\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell/></table:table-row>"
        "<table:table-row><table:table-cell "
        "office:value-type=\"string\"><office:annotation><text:p>secret</text:p>"
        "</office:annotation><text:p>one<text:s "
        "text:c=\"2\"/><text:span>two</text:span></text:p><text:p>three</text:p>"
        "</table:table-cell><table:table-cell office:value-type=\"boolean\" "
        "office:boolean-value=\"true\"><text:p>WAHR</text:p>"
        "</table:table-cell><table:table-cell office:value-type=\"time\" "
        "office:time-value=\"PT07H05M00S\">"
        "<text:p>7.05</text:p></table:table-cell><table:table-cell "
        "office:value-type=\"percentage\" office:value=\"0.25\">"
        "<text:p>25%</text:p></table:table-cell></table:table-row></table:table>");
    QCOMPARE(sketch(path),
        QStringLiteral("1 a|||d\n2 1.5|1.5||2026-02-01\n3 1.5|1.5||2026-02-01\n"
                       "1004 one  two\nthree|TRUE|07:05:00|25%"));
}

void TestSpreadsheets::choosesSheetsByNameOrNumber()
{
    const QString path = xlsx("<worksheet><sheetData/></worksheet>");
    QCOMPARE(
        sheetNames(path).value(), QStringList({ QStringLiteral("One"), QStringLiteral("Two") }));
    for (const char *wanted : { "two", "2" }) {
        TableOptions options;
        options.sheet = QString::fromLatin1(wanted);
        QCOMPARE(sketch(path, options), QStringLiteral("1 second"));
    }
    TableOptions options;
    options.sheet = QStringLiteral("3");
    QCOMPARE(openTable(path, options).error().operation, QStringLiteral("exchange.no-such-sheet"));
}

void TestSpreadsheets::refusesAnEntityBomb_data()
{
    QTest::addColumn<bool>("inOds");
    QTest::newRow("xlsx") << false;
    QTest::newRow("ods") << true;
}

void TestSpreadsheets::refusesAnEntityBomb()
{
    QFETCH(bool, inOds);
    QByteArray bomb("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
    for (char level = '1'; level <= '9'; ++level) {
        const QByteArray below = QByteArray("&a") + char(level - 1) + ';';
        bomb += QByteArray("<!ENTITY a") + level + " \"" + below.repeated(10) + "\">";
    }
    bomb += "]>";
    const QString path = inOds
        ? ods("<table:table><table:table-row><table:table-cell><text:p>&a9;</text:p></"
              "table:table-cell>"
              "</table:table-row></table:table>",
            bomb)
        : xlsx(bomb
            + "<worksheet><sheetData><row><c "
              "t=\"inlineStr\"><is><t>&a9;</t></is></c></row></sheetData></worksheet>");
    QCOMPARE(fact(path), QStringLiteral("exchange.damaged"));
}

void TestSpreadsheets::refusesAZipBomb()
{
    const QByteArray cell("<c t=\"str\"><v>" + QByteArray(100'000, ' ') + "</v></c>");
    QByteArray sheet("<worksheet><sheetData>");
    for (int i = 0; i < 400; ++i)
        sheet += "<row>" + cell + "</row>";
    const QString path = xlsx(sheet + "</sheetData></worksheet>");
    QVERIFY(QFile(path).size() < 200'000);
    QCOMPARE(fact(path), QStringLiteral("exchange.too-large"));
}

void TestSpreadsheets::refusesATruncatedSheet()
{
    QCOMPARE(fact(xlsx("<worksheet><sheetData><row><c t=\"str\"><v>1</v></c></row><row><c>")),
        QStringLiteral("exchange.damaged"));
    QCOMPARE(fact(ods("<table:table><table:table-row>")), QStringLiteral("exchange.damaged"));
    QFile whole(test::dataFile(QStringLiteral("example-export/log.xlsx")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString path = m_folder.filePath(QStringLiteral("half.xlsx"));
    QFile half(path);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    QCOMPARE(fact(path), QStringLiteral("exchange.damaged"));
}

void TestSpreadsheets::endlessRepeatsEnd()
{
    const QString path
        = ods("<table:table><table:table-row table:number-rows-repeated=\"2000000000\">"
              "<table:table-cell table:number-columns-repeated=\"2000000000\"><text:p>x</text:p>"
              "</table:table-cell></table:table-row></table:table>");
    auto table = openTable(path);
    VERIFY_OK(table);
    const auto first = (*table)->next();
    VERIFY_OK(first);
    QVERIFY((*first)->cells.size() <= 4096);
    const QString wide
        = ods("<table:table><table:table-row table:number-rows-repeated=\"1048576\">"
              "<table:table-cell table:number-columns-repeated=\"4000\">"
              "<text:p>x</text:p></table:table-cell></table:table-row></table:table>");
    QCOMPARE(fact(path), QStringLiteral("exchange.too-large"));
    QCOMPARE(fact(wide), QStringLiteral("exchange.too-large"));
    const QString narrow = ods(
        "<table:table><table:table-row table:number-rows-repeated=\"2000000000\">"
        "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
    QCOMPARE(fact(narrow), QStringLiteral("exchange.too-large"));
}

void TestSpreadsheets::refusesAnEncryptedOds()
{
    const QString path = zip({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
        { "content.xml", "\x01\x02 no xml" },
        { "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>" } });
    QCOMPARE(fact(path), QStringLiteral("exchange.is-encrypted"));
}

void TestSpreadsheets::showsAFormulaWithoutItsResult()
{
    QCOMPARE(sketch(xlsx("<worksheet><sheetData><row><c><f>A2&amp;1</f></c>"
                         "<c t=\"str\"><f>B2</f><v></v></c><c t=\"str\"><f>C2</f><v>c</v></c>"
                         "</row></sheetData></worksheet>")),
        QStringLiteral("1 =A2&1||c"));
}

void TestSpreadsheets::refusesACellWhoseTextIsMissing()
{
    const QByteArray strings("<sst><si><t>one</t></si></sst>");
    const auto sheet = [](const char *index) {
        return QByteArray("<worksheet><sheetData><row><c t=\"s\"><v>") + index
            + "</v></c></row></sheetData></worksheet>";
    };
    QCOMPARE(fact(xlsx(sheet("0"), strings)), QString());
    QCOMPARE(fact(xlsx(sheet("7"), strings)), QStringLiteral("exchange.damaged"));
}

/// A row that goes on beyond all columns is given back with its fault, not cut.
void TestSpreadsheets::farCellsAreNotLostSilently()
{
    const auto faultOf = [](const QString &path) {
        auto table = openTable(path);
        const auto row = table ? (*table)->next() : Result<std::optional<TableRow>>();
        return row && *row ? (*row)->fault : RowFault::None;
    };
    QCOMPARE(faultOf(xlsx("<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>far</v>"
                          "</c></row></sheetData></worksheet>")),
        RowFault::TooLong);
    QCOMPARE(
        faultOf(ods("<table:table><table:table-row><table:table-cell "
                    "table:number-columns-repeated=\"9000\"/><table:table-cell>"
                    "<text:p>far</text:p></table:table-cell></table:table-row></table:table>")),
        RowFault::TooLong);
}

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"
