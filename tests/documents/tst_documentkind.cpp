#include "core/documents/documentkind.h"
#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// What a file is told by, and the names that it may have.
class TestDocumentKind : public QObject
{
    Q_OBJECT

private slots:
    void contentTellsTheType_data();
    void contentTellsTheType();
    void whatIsNoDocumentIsRefused_data();
    void whatIsNoDocumentIsRefused();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
};

void TestDocumentKind::contentTellsTheType_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("ending");
    const auto row
        = [](const char *name, const QByteArray &content, DocumentType type, const char *ending) {
              QTest::newRow(name) << content << toCode(type) << QString::fromLatin1(ending);
          };
    row("pdf", test::pdfOf({ { QStringLiteral("a") } }), DocumentType::Pdf, "pdf");
    row("png", test::pngOf(2, 2), DocumentType::Picture, "png");
    row("jpeg", QByteArray("\xff\xd8\xff\xe0 and so on"), DocumentType::Picture, "jpg");
    row("phone photo",
        QByteArray("\0\0\0\x18"
                   "ftypheic",
            12),
        DocumentType::Picture, "heic");
    row("docx", test::docxOf({ QStringLiteral("a") }), DocumentType::WordText, "docx");
    row("odt", test::odtOf({ QStringLiteral("a") }), DocumentType::OpenText, "odt");
    row("spreadsheet", test::zipOf({ { "xl/workbook.xml", "<x/>" } }), DocumentType::Office,
        "xlsx");
    row("eml", test::emlOf("hello"), DocumentType::Email, "eml");
    row("msg", test::msgOf(QStringLiteral("s"), QStringLiteral("b")), DocumentType::OutlookEmail,
        "msg");
    row("old word", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 not a message"),
        DocumentType::Office, "doc");
    row("text", "Dear Sir,\r\nthe bell.", DocumentType::Text, "txt");
    row("a letter with a colon", "Dear: all\nFrom here on nothing", DocumentType::Text, "txt");
    row("utf-16",
        QByteArray("\xff\xfe"
                   "h\0i\0",
            6),
        DocumentType::Text, "txt");
    row("a script is text", "del c:\\*.*", DocumentType::Text, "txt");
}

void TestDocumentKind::contentTellsTheType()
{
    QFETCH(QByteArray, content);
    const auto recognised = recognise(content);
    VERIFY_OK(recognised);
    QTEST(toCode(recognised->type), "type");
    QTEST(recognised->endings.value(0), "ending");
}

void TestDocumentKind::whatIsNoDocumentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const QByteArray &content, const char *fact) {
        QTest::newRow(name) << content << QString::fromLatin1(fact);
    };
    row("nothing", {}, "document.empty");
    row("windows program", QByteArray("MZ\x90\0\x03", 5), "document.program");
    row("linux program",
        QByteArray("\x7f"
                   "ELF\x02",
            5),
        "document.program");
    row("shell script", "#!/bin/sh\nrm -rf /\n", "document.program");
    row("zip of files", test::zipOf({ { "a.txt", "a" } }), "document.archive");
    row("gzip", QByteArray("\x1f\x8b\x08\0", 4), "document.archive");
    row("broken zip", QByteArray("PK\x03\x04 and no more"), "document.unknown-type");
    row("noise", QByteArray("\x01\x02\x03\0\x7f", 5), "document.unknown-type");
}

void TestDocumentKind::whatIsNoDocumentIsRefused()
{
    QFETCH(QByteArray, content);
    const auto recognised = recognise(content);
    QVERIFY(!recognised);
    QTEST(recognised.error().operation, "fact");
}

void TestDocumentKind::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *what, const QString &name, const char *clean) {
        QTest::newRow(what) << name << QString::fromUtf8(clean);
    };
    row("usual", QStringLiteral("Letter of 3 May.pdf"), "Letter of 3 May.pdf");
    row("upper case ending", QStringLiteral("SCAN.PDF"), "SCAN.pdf");
    row("folders", QStringLiteral("../../etc/passwd"), "passwd.pdf");
    row("windows folders", QStringLiteral("C:\\Users\\a\\x.pdf"), "x.pdf");
    row("wrong ending", QStringLiteral("scan.exe"), "scan.exe.pdf");
    row("turned letters", QStringLiteral("invoice\u202Efdp.exe"), "invoice fdp.exe.pdf");
    row("device", QStringLiteral("con.pdf"), "_con.pdf");
    row("hidden", QStringLiteral("..hidden.pdf"), "hidden.pdf");
    row("signs", QStringLiteral("a<b>:\"c|?*\n.pdf"), "a b c.pdf");
    row("nothing left", QStringLiteral("???"), "document.pdf");
    row("empty", QString(), "document.pdf");
    row("welsh", QStringLiteral("Llythyr tŷ.pdf"), "Llythyr tŷ.pdf");
}

void TestDocumentKind::namesAreMadeSafe()
{
    QFETCH(QString, name);
    const Recognised pdf { DocumentType::Pdf, QStringLiteral("application/pdf"),
        { QStringLiteral("pdf") } };
    QTEST(cleanedName(name, pdf), "clean");
    QVERIFY(cleanedName(QString(500, QLatin1Char('a')), pdf).size() <= 120);
}

QTEST_MAIN(TestDocumentKind)
#include "tst_documentkind.moc"
