#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"
#include "ui/records/boxcanvas.h"
#include "ui/records/certificate.h"
#include "ui/records/paperpages.h"
#include "ui/records/redactedpdf.h"

#include <QBuffer>
#include <QPainter>

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
    void pixelsUnderABoxAreGone_data();
    void pixelsUnderABoxAreGone();
    void copyWithoutABoxIsRefused();
    void boxesAreDrawnByKeys();
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

void TestRedactedPdf::pixelsUnderABoxAreGone_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<DocumentType>("type");
    // A red page with one blue field at 30 to 60 points.
    QImage picture(250, 250, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter(&picture).fillRect(62, 62, 63, 63, Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    QTest::newRow("picture") << png << DocumentType::Picture;
    const auto scan = redactBoxes(png, DocumentType::Picture, { { { 0, 0, 6, 6 } } });
    QTest::newRow("scan") << scan.value_or(RedactedPdf {}).pdf << DocumentType::Pdf;
}

void TestRedactedPdf::pixelsUnderABoxAreGone()
{
    QFETCH(QByteArray, source);
    QFETCH(DocumentType, type);
    const auto copy = redactBoxes(source, type, { { { 26, 26, 38, 38 } } });
    VERIFY_OK(copy);
    QCOMPARE(copy->places, 1);
    VERIFY_OK(checkRedacted(copy->pdf, copy->check));
    const auto pages = PaperPages::open(copy->pdf, DocumentType::Pdf);
    VERIFY_OK(pages);
    const auto page = pages->page(0, 150);
    VERIFY_OK(page);
    bool isRed = false;
    for (int y = 0; y < page->image.height(); ++y) {
        for (int x = 0; x < page->image.width(); ++x) {
            const QColor pixel = page->image.pixelColor(x, y);
            QVERIFY2(pixel.blue() < 120, "some of the blue field is left");
            isRed = isRed || pixel.red() > 200;
        }
    }
    QVERIFY(isRed); // the rest of the page is as it was
    // A box that does not cover what it should is found out.
    RedactionCheck elsewhere = copy->check;
    elsewhere.boxes = { { { 70, 70, 30, 30 } } };
    QCOMPARE(checkRedacted(copy->pdf, elsewhere).error().operation,
        QStringLiteral("redaction.box-open"));
}

void TestRedactedPdf::copyWithoutABoxIsRefused()
{
    const auto refused = redactBoxes(test::pngOf(40, 40), DocumentType::Picture, { {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.no-box"));
}

void TestRedactedPdf::boxesAreDrawnByKeys()
{
    BoxCanvas canvas;
    canvas.resize(400, 400);
    canvas.setPage(QImage(200, 200, QImage::Format_RGB32), { 200, 200 }, {});
    canvas.show();
    QTest::keyClick(&canvas, Qt::Key_Insert);
    QCOMPARE(canvas.boxes().size(), size_t(1));
    const QRectF first = canvas.boxes().front();
    QTest::keyClick(&canvas, Qt::Key_Left);
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(canvas.boxes().front().left() < first.left());
    QVERIFY(canvas.boxes().front().height() > first.height());
    // And with the mouse, where there is no box yet.
    QTest::mousePress(&canvas, Qt::LeftButton, {}, { 10, 10 });
    QTest::mouseMove(&canvas, { 60, 40 });
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, { 60, 40 });
    QCOMPARE(canvas.boxes().size(), size_t(2));
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QCOMPARE(canvas.boxes().size(), size_t(1));
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
