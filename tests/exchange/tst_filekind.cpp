#include "core/exchange/logreader.h"
#include "core/exchange/tablereader.h"
#include "tests/support/testsupport.h"
#include "ui/shared/problemtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace heed;

/// Files that are no tables: each is refused with the fact of what it is, and never read as
/// rubbish.
class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesMissingFoldersAndUnreadable();
    void goesByContentNotByName();
};

namespace {

QByteArray wide(const char *text)
{
    QByteArray bytes;
    for (const char *c = text; *c != '\0'; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

QByteArray randomBytes(int count)
{
    std::mt19937 generator(7);
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(generator() & 0xFFU));
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void TestFileKind::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fact");
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const auto row = [](const char *name, const QByteArray &bytes, const char *fact) {
        QTest::newRow(name) << bytes << QString::fromLatin1(fact);
    };
    row("empty", {}, "exchange.empty");
    row("only blanks", "  \r\n \r\n", "exchange.empty");
    row("only a byte order mark", "\xEF\xBB\xBF", "exchange.empty");
    row("old Excel", ole + QByteArray(2000, '\0') + wide("Workbook"), "exchange.is-xls");
    row("encrypted workbook", ole + QByteArray(2000, '\0') + wide("EncryptedPackage"),
        "exchange.is-encrypted");
    row("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "exchange.is-pdf");
    row("PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "exchange.is-image");
    row("JPEG", "\xFF\xD8\xFF\xE0 JFIF", "exchange.is-image");
    row("zip that is cut off", "PK\x03\x04 and then nothing", "exchange.damaged");
    row("gzip", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8), "exchange.is-zip");
    row("SQLite", QByteArray("SQLite format 3\0 and so on", 26), "exchange.is-store");
    row("noise, as an encrypted store is", randomBytes(20000), "exchange.is-binary");
    row("web page called a table", "<html><body><table><tr><td>Ref</td>", "exchange.is-web-page");
    row("XML", "<?xml version=\"1.0\"?><a/>", "exchange.is-document");
    row("JSON", "{\"a\": 1}", "exchange.is-json");
    row("rich text", "{\\rtf1\\ansi", "exchange.is-document");
    row("prose", "Dear Sir or Madam,\nI write to complain.\nYours\n", "exchange.no-header");
    row("one heading alone", "Reference\n1\n2\n", "exchange.no-header");
}

void TestFileKind::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fact);
    const QTemporaryDir folder;
    LogRequest request;
    request.path = folder.filePath(QStringLiteral("log.csv"));
    request.today = QDate(2026, 11, 22);
    QVERIFY(write(request.path, bytes));
    const auto tally = dryRun(request);
    QVERIFY(!tally);
    QCOMPARE(tally.error().operation, fact);
    QVERIFY2(exchangeErrorText(tally.error()).contains(QStringLiteral(". ")),
        qUtf8Printable(exchangeErrorText(tally.error())));
}

void TestFileKind::refusesMissingFoldersAndUnreadable()
{
    const QTemporaryDir folder;
    QCOMPARE(openTable(folder.filePath(QStringLiteral("no.csv"))).error().operation,
        QStringLiteral("exchange.missing"));
    QCOMPARE(openTable(folder.path()).error().operation, QStringLiteral("exchange.is-folder"));
    const QString store = folder.filePath(QStringLiteral("ours.heed"));
    QVERIFY(write(store, "a,b\n1,2\n"));
    QCOMPARE(openTable(store).error().operation, QStringLiteral("exchange.is-store"));
#ifdef Q_OS_UNIX
    // Opening a pipe that nobody writes to would never end.
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(openTable(pipe).error().operation, QStringLiteral("exchange.no-plain-file"));
#endif
}

void TestFileKind::goesByContentNotByName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.xls"));
    QVERIFY(write(path, "Ref\tDate received\n1\t01/02/2026\n"));
    const auto table = openTable(path);
    VERIFY_OK(table);
    QCOMPARE((*table)->next()->value().cells.size(), 2);
    const QString book = folder.filePath(QStringLiteral("log.csv"));
    QVERIFY(QFile::copy(test::dataFile(QStringLiteral("example-export/log.xlsx")), book));
    QCOMPARE(sheetNames(book)->size(), 4);
}

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
