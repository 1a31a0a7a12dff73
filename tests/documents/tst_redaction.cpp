#include "core/documents/redaction.h"
#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace heed;

/// A redacted copy is opened again: whatever was to be gone must be gone.
class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceIsTakenOut();
    void overlappingPlacesAreOne();
    void boxesCoverTheWholeWord();
    void cleanCopyPasses();
    void wordStillThereIsFound_data();
    void wordStillThereIsFound();
    void titleIsSearchedToo();
    void copyOfPicturesMustHoldNoText();
    void unpaintedBoxIsFound();
    void scannedPagesAreNamed();

private:
    static QByteArray picturePdf(const QRectF &painted);
};

namespace {

const QString larkin = QStringLiteral("Larkin");

} // namespace

void TestRedaction::everyPlaceIsTakenOut()
{
    const auto done
        = redactText(QStringLiteral("Bea Larkin rang.\nLARKIN'S bell; Lar-\nkin."), { larkin });
    QCOMPARE(done.places, 3);
    QCOMPARE(done.text, QStringLiteral("Bea [taken out] rang.\n[taken out]'S bell; [taken out]."));
}

void TestRedaction::overlappingPlacesAreOne()
{
    const auto done = redactText(QStringLiteral("Mrs Bea Larkin rang"),
        { QStringLiteral("Bea Larkin"), larkin, QStringLiteral("Bea") });
    QCOMPARE(done.places, 1);
    QCOMPARE(done.text, QStringLiteral("Mrs [taken out] rang"));
}

void TestRedaction::boxesCoverTheWholeWord()
{
    const auto file = PdfFile::open(
        test::pdfOf({ { QStringLiteral("Bea Larkin's bell"), QStringLiteral("nothing here") } }));
    VERIFY_OK(file);
    const auto words = file->words(0);
    const auto boxes = boxesToPaint(words, { larkin });
    QCOMPARE(boxes.size(), size_t(1));
    QVERIFY(boxes[0].contains(words[1].box));
}

void TestRedaction::cleanCopyPasses()
{
    VERIFY_OK(checkRedacted(
        test::pdfOf({ { QStringLiteral("The bell rang") } }), { { larkin }, false, {} }));
}

void TestRedaction::wordStillThereIsFound_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("as it stands") << QStringList { QStringLiteral("Bea Larkin") };
    QTest::newRow("other case") << QStringList { QStringLiteral("BEA LARKIN") };
    QTest::newRow("over two lines")
        << QStringList { QStringLiteral("Bea Lar-"), QStringLiteral("kin rang") };
    QTest::newRow("in pieces") << QStringList { QStringLiteral("Lar"), QStringLiteral("kin") };
}

void TestRedaction::wordStillThereIsFound()
{
    QFETCH(QStringList, lines);
    const auto refused = checkRedacted(test::pdfOf({ lines }), { { larkin }, false, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.still-there"));
}

void TestRedaction::titleIsSearchedToo()
{
    const auto refused
        = checkRedacted(test::pdfOf({ { QStringLiteral("clean") } }, QStringLiteral("Bea Larkin")),
            { { larkin }, false, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.still-there"));
}

void TestRedaction::copyOfPicturesMustHoldNoText()
{
    const auto refused = checkRedacted(
        test::pdfOf({ { QStringLiteral("a hidden layer") } }), { { larkin }, true, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.text-layer"));
}

QByteArray TestRedaction::picturePdf(const QRectF &painted)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    QImage page(595, 842, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).fillRect(painted, Qt::black);
    painter.drawImage(0, 0, page);
    painter.end();
    return buffer.data();
}

void TestRedaction::unpaintedBoxIsFound()
{
    const QRectF box(100, 100, 60, 14);
    VERIFY_OK(checkRedacted(picturePdf(box), { { larkin }, true, { { box } } }));
    const auto refused
        = checkRedacted(picturePdf(box.adjusted(0, 0, -20, 0)), { { larkin }, true, { { box } } });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("redaction.box-open"));
    QCOMPARE(refused.error().detail, QStringLiteral("1"));
}

void TestRedaction::scannedPagesAreNamed()
{
    const auto file = PdfFile::open(test::pdfOf({ { QStringLiteral("words") }, {} }));
    VERIFY_OK(file);
    QCOMPARE(pagesWithoutWords(*file), QList<int> { 2 });
}

QTEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
