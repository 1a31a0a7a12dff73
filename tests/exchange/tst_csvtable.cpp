#include "core/exchange/csvtable.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heed;

/// Delimited text from bytes made here: encodings, delimiters, line ends, quotes.
class TestCsvTable : public QObject
{
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void tellsTheLineWhereARowStarts();
    void unclosedQuoteCostsItsOwnLineOnly_data();
    void unclosedQuoteCostsItsOwnLineOnly();
    void aHugeLineIsCutAndTheNextIsRead();
    void piecesOfTheFileJoinWithoutSeams();
    void optionsWinOverGuesses();
    void refusesAnUnknownEncoding();

private:
    QList<TableRow> read(const QByteArray &bytes, const TableOptions &options = {});

    QTemporaryDir m_folder;
};

QList<TableRow> TestCsvTable::read(const QByteArray &bytes, const TableOptions &options)
{
    const QString path = m_folder.filePath(QStringLiteral("log.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    auto table = openTable(path, options);
    QList<TableRow> rows;
    while (table) {
        auto row = (*table)->next();
        if (!row || !*row)
            break;
        rows.append(**row);
    }
    return rows;
}

namespace {

/// Cells joined by ¦, rows by a line break: what a reader sees.
QString sketch(const QList<TableRow> &rows)
{
    QStringList lines;
    for (const TableRow &row : rows)
        lines.append(row.cells.join(u'¦'));
    return lines.join(u'\n');
}

QByteArray utf16(const QString &text, bool little, bool mark)
{
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(0xFEFF)) : QString()) + text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

} // namespace

void TestCsvTable::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QString ab = QStringLiteral("a¦b\n1¦2");
    QTest::newRow("line feed") << QByteArray("a,b\n1,2\n") << ab;
    QTest::newRow("carriage return and line feed") << QByteArray("a,b\r\n1,2\r\n") << ab;
    QTest::newRow("carriage return") << QByteArray("a,b\r1,2\r") << ab;
    QTest::newRow("no end of line at the end") << QByteArray("a,b\n1,2") << ab;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ab;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << ab;
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << ab;
    QTest::newRow("sep line") << QByteArray("sep=;\r\na;b\r\n1;2\r\n")
                              << (QStringLiteral("\n") + ab);
    QTest::newRow("semicolons between decimal commas")
        << QByteArray("x;y\n1,5;2,5\n3,5;4,5\n") << QStringLiteral("x¦y\n1,5¦2,5\n3,5¦4,5");
    QTest::newRow("commas inside quotes do not vote")
        << QByteArray("a;b\n\"1,2,3\";\"4,5,6\"\n\"1,2,3\";\"4,5,6\"\n")
        << QStringLiteral("a¦b\n1,2,3¦4,5,6\n1,2,3¦4,5,6");
    QTest::newRow("quoted line break")
        << QByteArray("a,b\n\"x\r\ny\",2\n") << QStringLiteral("a¦b\nx\ny¦2");
    QTest::newRow("doubled quotes")
        << QByteArray("a,b\n\"say \"\"no\"\"\",2\n") << QStringLiteral("a¦b\nsay \"no\"¦2");
    QTest::newRow("stray quotes inside quotes stay") << QByteArray(
        "a,b\n\"she said \"no\" twice\",2\n") << QStringLiteral("a¦b\nshe said \"no\" twice¦2");
    QTest::newRow("inches are no quotes")
        << QByteArray("a,b\n5\" pipe,2\n") << QStringLiteral("a¦b\n5\" pipe¦2");
    QTest::newRow("spaces around quotes")
        << QByteArray("a,b\n \"x, y\" ,2\n") << QStringLiteral("a¦b\nx, y¦2");
    QTest::newRow("empty quoted cell") << QByteArray("a,b\n\"\",2\n") << QStringLiteral("a¦b\n¦2");
    QTest::newRow("zero bytes are dropped") << QByteArray("a,b\n1\0,2\n", 9) << ab;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n\xC2\xA3"
                                                   "5,2\n")
                                     << QStringLiteral("a¦b\n£5¦2");
    QTest::newRow("windows-1252") << QByteArray("a,b\n\x91x\x92 \x96 \xA3"
                                                "5,2\n")
                                  << QStringLiteral("a¦b\n‘x’ – £5¦2");
    QTest::newRow("utf-8 with one stray windows byte")
        << QByteArray("a,b\n\xC3\xA9t\xC3\xA9 \x93,2\n") << QStringLiteral("a¦b\nété “¦2");
    QTest::newRow("mac roman") << QByteArray(
        "a,b\nSt Perran\xD5s \xD0 the \xD2ward\xD3,2\nO\xD5Neil,2\n")
                               << QStringLiteral("a¦b\nSt Perran’s – the “ward”¦2\nO’Neil¦2");
    const QString wide = QStringLiteral("a,b\nZoë’s,2\nmore text,3\n");
    const QString wideCells = QStringLiteral("a¦b\nZoë’s¦2\nmore text¦3");
    QTest::newRow("utf-16 le with mark") << utf16(wide, true, true) << wideCells;
    QTest::newRow("utf-16 be with mark") << utf16(wide, false, true) << wideCells;
    QTest::newRow("utf-16 le") << utf16(wide, true, false) << wideCells;
    QTest::newRow("utf-16 be") << utf16(wide, false, false) << wideCells;
}

void TestCsvTable::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(sketch(read(bytes)), expected);
}

void TestCsvTable::tellsTheLineWhereARowStarts()
{
    const auto rows = read("a,b\r\n\"x\r\ny\r\nz\",1\r\nlast,2\r\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].line, 2);
    QCOMPARE(rows[2].line, 5);
}

void TestCsvTable::unclosedQuoteCostsItsOwnLineOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("later quotes show it")
        << QByteArray("id,text\n1,\"never closed\n2,\"fine, really\"\n3,\"also\"\n");
    QTest::newRow("no later quotes at all")
        << QByteArray("id,text\n1,\"never closed\n2,fine\n3,also\n");
}

void TestCsvTable::unclosedQuoteCostsItsOwnLineOnly()
{
    QFETCH(QByteArray, bytes);
    const auto rows = read(bytes);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1].fault, RowFault::UnclosedQuote);
    QCOMPARE(rows[1].cells.value(0), QStringLiteral("1"));
    QCOMPARE(rows[2].fault, RowFault::None);
    QCOMPARE(rows[2].cells.value(0), QStringLiteral("2"));
    QCOMPARE(rows[3].line, 4);
}

void TestCsvTable::aHugeLineIsCutAndTheNextIsRead()
{
    const QByteArray huge(9'000'000, 'x');
    const auto rows = read("a,b\n1," + huge + ",y\n2,z\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].fault, RowFault::TooLong);
    QVERIFY(rows[1].cells.value(1).size() <= CsvTable::maxQuotedCell);
    QCOMPARE(rows[2].cells, QStringList({ QStringLiteral("2"), QStringLiteral("z") }));
    QCOMPARE(rows[2].line, 3);
}

void TestCsvTable::piecesOfTheFileJoinWithoutSeams()
{
    QByteArray bytes("id,text\r\n");
    for (int i = 0; i < 20000; ++i)
        bytes += QByteArray::number(i) + ",\"caf\xC3\xA9 \xE2\x80\x93\r\nline \"\"two\"\"\"\r\n";
    const auto rows = read(bytes);
    QCOMPARE(rows.size(), 20001);
    for (int i = 0; i < 20000; ++i) {
        QCOMPARE(rows[i + 1].cells,
            QStringList({ QString::number(i), QStringLiteral("café –\nline \"two\"") }));
        QCOMPARE(rows[i + 1].line, 2 + 2 * i);
    }
}

void TestCsvTable::optionsWinOverGuesses()
{
    TableOptions options;
    options.delimiter = u';';
    options.encoding = QStringLiteral("cp850");
    QCOMPARE(sketch(read("a,b;c\n\x9C"
                         "5,1;2\n",
                 options)),
        QStringLiteral("a,b¦c\n£5,1¦2"));
}

void TestCsvTable::refusesAnUnknownEncoding()
{
    TableOptions options;
    options.encoding = QStringLiteral("klingon");
    read("a,b\n1,2\n");
    const auto table = openTable(m_folder.filePath(QStringLiteral("log.csv")), options);
    QVERIFY(!table);
    QCOMPARE(table.error().operation, QStringLiteral("exchange.unknown-encoding"));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
