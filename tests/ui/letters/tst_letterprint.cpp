#include "core/letters/lettertext.h"
#include "tests/support/testsupport.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/letterhtml.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace heed;

/// A letter on paper: PDF and ODT hold its whole text, as it was frozen.
class TestLetterPrint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pdfHoldsTheText();
    void letterHasNoReportHeader();
    void longLetterNumbersItsPages();
    void largePrintIsEighteenPoint();
    void odtHoldsTheText();
    void odtLargePrint();
    void exportWritesTheFrozenPages();
    void unknownEndingIsRefused();
    void screenShowsTextAsText();

private:
    [[nodiscard]] QString textOf(const QByteArray &pdf);
    [[nodiscard]] double bodyPoints(const QByteArray &pdf);
    [[nodiscard]] QString odtPart(const Letter &letter, const char *name);
    [[nodiscard]] QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
    Letter m_letter;
};

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("poppler-utils are needed: %s", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TestLetterPrint::initTestCase()
{
    m_letter.title = QStringLiteral("Holding letter");
    m_letter.status = LetterStatus::Issued;
    m_letter.issuedOn = QDate(2026, 11, 24);
    m_letter.body = QStringLiteral(
        "Meadow View\n1 Meadow Road\n\n@date\n\nDear Mrs Amberly & family\n\n"
        "# What we found @issue-1\n\nThe bell rang for <25> minutes.\n\n- It was mended\n- It is "
        "checked weekly\n\nYours sincerely\n\nGrace Okoro");
    m_letter.content = issuedText(m_letter.body, m_letter.issuedOn).toUtf8();
    const auto pages = letterPdf(m_letter, m_letter.issuedOn);
    VERIFY_OK(pages);
    m_letter.pdf = *pages;
}

QString TestLetterPrint::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("letter.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString TestLetterPrint::textOf(const QByteArray &pdf)
{
    return output(QStringLiteral("pdftotext"),
        { QStringLiteral("-layout"), write(pdf), QStringLiteral("-") });
}

/// The size in which most of the text is set.
double TestLetterPrint::bodyPoints(const QByteArray &pdf)
{
    const QString boxes = output(
        QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), write(pdf), QStringLiteral("-") });
    static const QRegularExpression word(
        QStringLiteral("yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\">minutes"));
    const auto match = word.match(boxes);
    return match.captured(2).toDouble() - match.captured(1).toDouble();
}

QString TestLetterPrint::odtPart(const Letter &letter, const char *name)
{
    const QString path = m_folder.filePath(QStringLiteral("letter.odt"));
    const auto written = exportLetter(letter, path);
    if (!written)
        qFatal("%s", test::why(written).constData());
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    QByteArray bytes(1 << 20, '\0');
    zip_file_t *file = archive ? zip_fopen(archive, name, 0) : nullptr;
    const zip_int64_t read = file ? zip_fread(file, bytes.data(), zip_uint64_t(bytes.size())) : 0;
    if (file)
        zip_fclose(file);
    if (archive)
        zip_discard(archive);
    return QString::fromUtf8(bytes.left(qsizetype(read)));
}

void TestLetterPrint::pdfHoldsTheText()
{
    const QString text = textOf(m_letter.pdf);
    for (const char *words : { "Meadow View", "1 Meadow Road", "24 November 2026",
             "Dear Mrs Amberly & family", "What we found", "The bell rang for <25> minutes.",
             "It is checked weekly", "Grace Okoro", "Page 1 of 1" })
        QVERIFY2(text.contains(QString::fromLatin1(words)), words);
    QVERIFY(!text.contains(QLatin1Char('@')));
    QVERIFY(!text.contains(QLatin1Char('#')));
}

void TestLetterPrint::letterHasNoReportHeader()
{
    QVERIFY(!textOf(m_letter.pdf).contains(QStringLiteral("Holding letter")));
}

void TestLetterPrint::longLetterNumbersItsPages()
{
    Letter letter = m_letter;
    for (int i = 0; i < 40; ++i)
        letter.body += QStringLiteral("\n\nOne more thing that has to be told about the ward.");
    const auto pages = letterPdf(letter, letter.issuedOn);
    VERIFY_OK(pages);
    QVERIFY(textOf(*pages).contains(QStringLiteral("Page 2 of 2")));
}

void TestLetterPrint::largePrintIsEighteenPoint()
{
    Letter large = m_letter;
    large.largePrint = true;
    const auto pages = letterPdf(large, large.issuedOn);
    VERIFY_OK(pages);
    const double ratio = bodyPoints(*pages) / bodyPoints(m_letter.pdf);
    QVERIFY2(qAbs(ratio - 18.0 / 11) < 0.02, qPrintable(QString::number(ratio)));
}

void TestLetterPrint::odtHoldsTheText()
{
    const QString xml = odtPart(m_letter, "content.xml");
    for (const char *words : { "1 Meadow Road", "24 November 2026", "Mrs Amberly &amp; family",
             "for &lt;25&gt; minutes.", "It was mended", "Grace Okoro" })
        QVERIFY2(xml.contains(QString::fromLatin1(words)), words);
    static const QRegularExpression heading(
        QStringLiteral("<text:h [^>]*text:outline-level=\"1\"[^>]*>What we found</text:h>"));
    QVERIFY(xml.contains(heading));
    QVERIFY(!xml.contains(QLatin1Char('@')));
}

void TestLetterPrint::odtLargePrint()
{
    Letter large = m_letter;
    large.largePrint = true;
    static const QRegularExpression body(
        QStringLiteral("style:name=\"Text_20_body\".*?fo:font-size=\"([0-9.]+)pt\""),
        QRegularExpression::DotMatchesEverythingOption);
    QCOMPARE(body.match(odtPart(large, "styles.xml")).captured(1), QStringLiteral("18"));
    QCOMPARE(body.match(odtPart(m_letter, "styles.xml")).captured(1), QStringLiteral("11"));
}

void TestLetterPrint::exportWritesTheFrozenPages()
{
    Letter letter = m_letter;
    letter.pdf = "frozen bytes";
    const QString path = m_folder.filePath(QStringLiteral("copy.pdf"));
    VERIFY_OK(exportLetter(letter, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter.pdf);
}

void TestLetterPrint::unknownEndingIsRefused()
{
    const auto written = exportLetter(m_letter, m_folder.filePath(QStringLiteral("a.docx")));
    QVERIFY(!written);
    QCOMPARE(written.error().operation, QStringLiteral("report.unknown-ending"));
}

void TestLetterPrint::screenShowsTextAsText()
{
    const QString html = letterHtml(QString::fromUtf8(m_letter.content), false);
    QVERIFY(html.contains(QStringLiteral("&lt;25&gt;")));
    QVERIFY(html.contains(QStringLiteral("<h3>What we found</h3>")));
    QVERIFY(html.contains(QStringLiteral("Meadow View<br>1 Meadow Road")));
    QVERIFY(letterHtml(QStringLiteral("a"), true).contains(QStringLiteral("18pt")));
}

QTEST_MAIN(TestLetterPrint)
#include "tst_letterprint.moc"
