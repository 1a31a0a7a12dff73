#include "core/documents/documenttext.h"
#include "core/documents/htmltext.h"
#include "core/documents/officetext.h"
#include "core/documents/pdffile.h"
#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// What Heed reads in files of every type.
class TestDocumentText : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfEveryTypeAreRead_data();
    void wordsOfEveryTypeAreRead();
    void mailIsReadWithItsHeadAndAttachments();
    void outlookMailIsReadWithItsHeadAndAttachments();
    void htmlMailIsReadAsText();
    void htmlShowsNoScripts();
    void damagedFilesHaveNoText_data();
    void damagedFilesHaveNoText();
    void aBombIsRefused();
    void pdfWordsHavePlaces();
};

void TestDocumentText::wordsOfEveryTypeAreRead_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    const QStringList two { QStringLiteral("The call bell"), QStringLiteral("rang & rang") };
    const auto row = [](DocumentType type, const QByteArray &content) {
        QTest::newRow(qPrintable(toCode(type))) << toCode(type) << content;
    };
    row(DocumentType::Text, "The call bell\nrang & rang");
    row(DocumentType::Email, test::emlOf("The call bell\r\nrang & rang"));
    row(DocumentType::OutlookEmail, test::msgOf(QStringLiteral("s"), two.join(QLatin1Char('\n'))));
    row(DocumentType::Pdf, test::pdfOf({ two }));
    row(DocumentType::WordText, test::docxOf(two));
    row(DocumentType::OpenText, test::odtOf(two));
}

void TestDocumentText::wordsOfEveryTypeAreRead()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, content);
    const auto text
        = searchableText(fromCode<DocumentType>(type).value_or(DocumentType::Office), content);
    VERIFY_OK(text);
    const QString line = text->simplified();
    QVERIFY2(line.contains(QStringLiteral("The call bell rang & rang")), qPrintable(line));
}

void TestDocumentText::mailIsReadWithItsHeadAndAttachments()
{
    const auto mail = readMail(DocumentType::Email, test::emlOf("Please ring."));
    VERIFY_OK(mail);
    QCOMPARE(mail->from, QStringLiteral("Bea Larkin <bea@example.org>"));
    QCOMPARE(mail->to, QStringLiteral("The home <home@example.org>"));
    QCOMPARE(mail->subject, QStringLiteral("Mum\u2019s call bell"));
    QCOMPARE(mail->sentAt, QDateTime(QDate(2026, 11, 3), QTime(10, 15), Qt::UTC));
    QCOMPARE(mail->body, QStringLiteral("Please ring."));
    QCOMPARE(mail->attachments.size(), size_t(1));
    QCOMPARE(mail->attachments[0].name, QStringLiteral("scan.png"));
    QCOMPARE(mail->attachments[0].content, test::pngOf(3, 2));
}

void TestDocumentText::outlookMailIsReadWithItsHeadAndAttachments()
{
    const auto mail = readMail(DocumentType::OutlookEmail,
        test::msgOf(QStringLiteral("Mum\u2019s call bell"), QStringLiteral("Please ring.")));
    VERIFY_OK(mail);
    QCOMPARE(mail->from, QStringLiteral("Bea Larkin <bea@example.org>"));
    QCOMPARE(mail->to, QStringLiteral("The home"));
    QCOMPARE(mail->subject, QStringLiteral("Mum\u2019s call bell"));
    QCOMPARE(mail->sentAt, QDateTime(QDate(2026, 11, 3), QTime(10, 15), Qt::UTC));
    QCOMPARE(mail->body, QStringLiteral("Please ring."));
    QCOMPARE(mail->attachments.size(), size_t(1));
    QCOMPARE(mail->attachments[0].name, QStringLiteral("note.txt"));
    QCOMPARE(mail->attachments[0].content, QByteArray("please ring back"));
}

void TestDocumentText::htmlMailIsReadAsText()
{
    const auto mail = readMail(
        DocumentType::Email, test::htmlEml("<p>Dear all,</p><p>it cost &pound;5 &amp; more.</p>"));
    VERIFY_OK(mail);
    QCOMPARE(mail->body, QStringLiteral("Dear all,\nit cost \u00a35 & more."));
}

void TestDocumentText::htmlShowsNoScripts()
{
    QCOMPARE(textOfHtml(QStringLiteral("<head><title>t</title></head><style>p{}</style>"
                                       "<!-- hidden --><b>seen</b><script>alert(1)</script>")),
        QStringLiteral("seen"));
    QCOMPARE(textOfHtml(QStringLiteral("&#65;&#x42; &unknown; a < b")),
        QStringLiteral("AB &unknown; a < b"));
}

void TestDocumentText::damagedFilesHaveNoText_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](DocumentType type, const QByteArray &content) {
        QTest::newRow(qPrintable(toCode(type))) << toCode(type) << content;
    };
    row(DocumentType::Pdf, test::pdfOf({ { QStringLiteral("a") } }).left(200));
    row(DocumentType::WordText, test::docxOf({ QStringLiteral("a") }).left(60));
    row(DocumentType::OpenText, test::zipOf({ { "mimetype", "x" } }));
    row(DocumentType::OutlookEmail,
        test::msgOf(QStringLiteral("s"), QStringLiteral("b")).left(600));
}

/// They are kept all the same: what cannot be read can still be looked at with another program.
void TestDocumentText::damagedFilesHaveNoText()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, content);
    const auto text
        = searchableText(fromCode<DocumentType>(type).value_or(DocumentType::Office), content);
    VERIFY_OK(text);
    QCOMPARE(*text, QString());
}

void TestDocumentText::aBombIsRefused()
{
    const auto text = searchableText(DocumentType::WordText, test::docxBomb());
    QVERIFY(!text);
    QCOMPARE(text.error().operation, QStringLiteral("document.bomb"));
}

void TestDocumentText::pdfWordsHavePlaces()
{
    const auto file = PdfFile::open(test::pdfOf({ { QStringLiteral("Bea Larkin") }, {} }));
    VERIFY_OK(file);
    QCOMPARE(file->pages(), 2);
    const auto words = file->words(0);
    QCOMPARE(words.size(), size_t(2));
    QCOMPARE(words[1].text, QStringLiteral("Larkin"));
    QVERIFY(words[1].box.left() > words[0].box.right() - 1);
    QVERIFY(QRectF(QPointF(), file->pageSize(0)).contains(words[1].box));
    const PdfPicture picture = file->picture(0, 72);
    QCOMPARE(picture.width, qRound(file->pageSize(0).width()));
}

QTEST_MAIN(TestDocumentText)
#include "tst_documenttext.moc"
