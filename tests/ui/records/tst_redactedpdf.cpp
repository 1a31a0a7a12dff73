#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"
#include "ui/records/certificate.h"
#include "ui/records/redactedpdf.h"

using namespace heed;

/// The copy that leaves the house: nothing of what was chosen is in it, and nothing of its source.
class TestRedactedPdf : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfAPdfAreGone();
    void copyOfAPdfIsPicturesOnly();
    void wordsOfATextAreGone();
    void scannedPageIsRefused();
    void nothingToReadIsRefused();
    void originalNeverChanges();
    void certificateTellsTheDecisionAndNoNames();
};

namespace {

const QStringList words { QStringLiteral("Bea Larkin"), QStringLiteral("943 476 5919") };

QByteArray letter()
{
    return test::pdfOf({ { QStringLiteral("Dear Bea Larkin,"), QStringLiteral("NHS 943 476 5919"),
                             QStringLiteral("the bell rang") },
                           { QStringLiteral("Yours, BEA"), QStringLiteral("LARKIN") } },
        QStringLiteral("Letter to Bea Larkin"));
}

} // namespace

void TestRedactedPdf::wordsOfAPdfAreGone()
{
    const auto copy = redactPdf(letter(), words);
    VERIFY_OK(copy);
    QCOMPARE(copy->pages, 2);
    QCOMPARE(copy->places, 7); // Bea, Larkin, three groups of the number, BEA and LARKIN
    VERIFY_OK(checkRedacted(copy->pdf, copy->check));
}

void TestRedactedPdf::copyOfAPdfIsPicturesOnly()
{
    const auto copy = redactPdf(letter(), words);
    VERIFY_OK(copy);
    const auto file = PdfFile::open(copy->pdf);
    VERIFY_OK(file);
    QCOMPARE(file->allText(100), QString());
    QVERIFY(!file->information().join(QLatin1Char(' ')).contains(QStringLiteral("Larkin")));
    const auto source = PdfFile::open(letter());
    VERIFY_OK(source);
    QCOMPARE(file->pageSize(0).toSize(), source->pageSize(0).toSize());
}

void TestRedactedPdf::wordsOfATextAreGone()
{
    const auto copy
        = redactTextAsPdf(QStringLiteral("Dear Bea\nLarkin, the bell of Bea Larkin rang."), words);
    VERIFY_OK(copy);
    QCOMPARE(copy->places, 2);
    VERIFY_OK(checkRedacted(copy->pdf, copy->check));
    const auto file = PdfFile::open(copy->pdf);
    VERIFY_OK(file);
    QVERIFY(file->allText(1000).contains(QStringLiteral("[taken out]")));
    QVERIFY(file->allText(1000).contains(QStringLiteral("rang")));
}

void TestRedactedPdf::scannedPageIsRefused()
{
    const auto refused = redactPdf(test::pdfOf({ { QStringLiteral("words") }, {} }), words);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.scanned-page"));
    QCOMPARE(refused.error().detail, QStringLiteral("2"));
}

void TestRedactedPdf::nothingToReadIsRefused()
{
    const auto refused = redactTextAsPdf(QStringLiteral(" \n"), words);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.unreadable"));
}

void TestRedactedPdf::originalNeverChanges()
{
    const QByteArray source = letter();
    const QByteArray before = source;
    VERIFY_OK(redactPdf(source, words));
    QCOMPARE(source, before);
}

void TestRedactedPdf::certificateTellsTheDecisionAndNoNames()
{
    Disposal disposal;
    disposal.kind = QStringLiteral("complaint");
    disposal.reference = QStringLiteral("C-2015-001");
    disposal.rule = QStringLiteral("complaint");
    disposal.proposedBy = QStringLiteral("Ann Calloway");
    disposal.decidedBy = QStringLiteral("Ben Ford");
    disposal.closedOn = QDate(2016, 3, 4);
    const auto rules = RetentionRules::load();
    VERIFY_OK(rules);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("certificate.pdf"));
    VERIFY_OK(renderPdf(certificateOf(disposal, *rules, QStringLiteral("Larch House")), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pdf = PdfFile::open(file.readAll());
    VERIFY_OK(pdf);
    const QString text = pdf->allText(10000).simplified();
    for (const char *expected : { "C-2015-001", "Ann Calloway", "Ben Ford", "10 years",
             "Fri 4 Mar 2016", "Larch House", "Backups" })
        QVERIFY2(text.contains(QString::fromLatin1(expected)), expected);
}

QTEST_MAIN(TestRedactedPdf)
#include "tst_redactedpdf.moc"
