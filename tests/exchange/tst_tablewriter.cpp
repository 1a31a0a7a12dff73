#include "core/base/money.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/tablewriter.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testsupport.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace heed;

class TestTableWriter : public QObject
{
    Q_OBJECT

private slots:
    void guardsAgainstFormulas_data();
    void guardsAgainstFormulas();
    void csvComesBackAsItWent();
    void xlsxComesBackAsItWent();
    void nothingIsLeftWhenTheFolderIsMissing();
    void aFullDiskLeavesTheOldFile();
    void aTextThatIsCutSaysSo();
};

namespace {

TableData sample()
{
    TableData table;
    table.title = QStringLiteral("Complaints [2026]/all");
    table.columns
        = { QStringLiteral("reference"), QStringLiteral("received"), QStringLiteral("text"),
              QStringLiteral("paid"), QStringLiteral("count"), QStringLiteral("upheld") };
    table.rows = {
        { QStringLiteral("C/1"), QDate(2026, 2, 1), QStringLiteral("said \"no\",\nthen left – £5"),
            QVariant::fromValue(Money { 123456 }), 7, true },
        { QStringLiteral("C/2"), QVariant(), QStringLiteral(" spaces "),
            QVariant::fromValue(Money { -5 }), -3, false },
    };
    return table;
}

QList<QStringList> readBack(const QString &path, const TableOptions &options = {})
{
    auto table = openTable(path, options);
    QList<QStringList> rows;
    while (table) {
        const auto row = (*table)->next();
        if (!row || !*row)
            break;
        rows.append((*row)->cells);
    }
    return rows;
}

} // namespace

void TestTableWriter::guardsAgainstFormulas_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *cell, const char *text) {
        QTest::newRow(cell) << QVariant(QString::fromLatin1(cell)) << QString::fromLatin1(text);
    };
    add("=1+1", "'=1+1");
    add("@SUM(A1)", "'@SUM(A1)");
    add("+44 1632 960000", "'+44 1632 960000");
    add("-cmd", "'-cmd");
    add("\tx", "'\tx");
    add("-5", "-5");
    add("+5.5", "+5.5");
    add("-", "'-");
    add("plain", "plain");
    QTest::newRow("number") << QVariant(-5) << QStringLiteral("-5");
    QTest::newRow("money") << QVariant::fromValue(Money { -1234567 })
                           << QStringLiteral("-12345.67");
    QTest::newRow("date") << QVariant(QDate(2026, 2, 1)) << QStringLiteral("2026-02-01");
}

void TestTableWriter::guardsAgainstFormulas()
{
    QFETCH(QVariant, cell);
    QFETCH(QString, text);
    QCOMPARE(csvText(cell), text);
}

void TestTableWriter::csvComesBackAsItWent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    VERIFY_OK(writeCsv(sample(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"
                                      "reference,received"));
    const auto rows = readBack(path);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1],
        QStringList({ QStringLiteral("C/1"), QStringLiteral("2026-02-01"),
            QStringLiteral("said \"no\",\nthen left – £5"), QStringLiteral("1234.56"),
            QStringLiteral("7"), QStringLiteral("yes") }));
    QCOMPARE(rows[2].value(2), QStringLiteral(" spaces "));
    QCOMPARE(rows[2].value(3), QStringLiteral("-0.05"));
}

void TestTableWriter::xlsxComesBackAsItWent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    VERIFY_OK(writeXlsx({ sample(), sample() }, path));
    const auto names = sheetNames(path);
    VERIFY_OK(names);
    QCOMPARE(*names,
        QStringList(
            { QStringLiteral("Complaints 2026 all"), QStringLiteral("Complaints 2026 all 2") }));
    const auto rows = readBack(path);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].value(1), QStringLiteral("received"));
    QCOMPARE(rows[1],
        QStringList({ QStringLiteral("C/1"), QStringLiteral("2026-02-01"),
            QStringLiteral("said \"no\",\nthen left – £5"), QStringLiteral("1234.56"),
            QStringLiteral("7"), QStringLiteral("yes") }));
    QCOMPARE(rows[2].value(1), QString());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestTableWriter::nothingIsLeftWhenTheFolderIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/out"));
    QCOMPARE(writeCsv(sample(), path).error().operation, QStringLiteral("exchange.cannot-write"));
    QCOMPARE(
        writeXlsx({ sample() }, path).error().operation, QStringLiteral("exchange.cannot-write"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestTableWriter::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    for (const char *name : { "out.csv", "out.xlsx" }) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        Result<void> written;
        {
            const test::FullDisk full;
            written = path.endsWith(QLatin1String(".csv")) ? writeCsv(sample(), path)
                                                           : writeXlsx({ sample() }, path);
        }
        QVERIFY2(!written, name);
        QCOMPARE(written.error().operation, QStringLiteral("exchange.cannot-write"));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        old.close();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
#else
    QSKIP("A full disk is only played on Unix.");
#endif
}

void TestTableWriter::aTextThatIsCutSaysSo()
{
    const QTemporaryDir folder;
    const QString text(50'000, QLatin1Char('x'));
    const TableData table { QStringLiteral("t"), { QStringLiteral("a") }, { { text } } };
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    VERIFY_OK(writeXlsx({ table }, path));
    const QString cut = readBack(path).value(1).value(0);
    QCOMPARE(cut.size(), 32767);
    QVERIFY(cut.endsWith(QStringLiteral("CSV has it whole]")));
    const QString whole = folder.filePath(QStringLiteral("out.csv"));
    VERIFY_OK(writeCsv(table, whole));
    QCOMPARE(readBack(whole).value(1).value(0), text);
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
