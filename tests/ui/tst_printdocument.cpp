#include "tests/bench/samples.h"
#include "tests/support/testsupport.h"
#include "ui/print/pdfoutline.h"
#include "ui/print/printtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>
#include <zip.h>

using namespace heed;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString run(const QString &program, const QStringList &arguments, QString *complaints = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    if (complaints)
        *complaints = QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray zipEntry(const QString &path, const char *name)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    QByteArray bytes(4 << 20, '\0');
    zip_file_t *file = zip_fopen(archive, name, 0);
    const zip_int64_t read = file ? zip_fread(file, bytes.data(), zip_uint64_t(bytes.size())) : 0;
    if (file)
        zip_fclose(file);
    zip_discard(archive);
    return bytes.left(qsizetype(read));
}

/// The elements of a document, or nothing when it is not well-formed.
QStringList elements(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.qualifiedName().toString();
    }
    return reader.hasError() ? QStringList() : names;
}

} // namespace

class PrintDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageSaysWhichItIs();
    void headerRowComesAgain();
    void rowsAreNotTorn();
    void chartIsFollowedByItsSentence();
    void contentsNameTheRightPages();
    void headingsAreBookmarks();
    void strangePdfStaysAsItIs();
    void packIsQuick();
    void htmlIsWellFormed();
    void odtIsWhole();
    void cancelLeavesNoFile();
    void unwritableIsAnError();
    void widthsFillThePage();
    void longNarrowTablesStandSideBySide();
    void daysStayOnOneLine();
    void shortTablesAreNotParted();
    void headingsStayWithWhatFollows();

private:
    /// The pages of `blocks` after so many lines that push them down.
    QStringList pagesAfter(int lines, const QList<PrintBlock> &blocks);

    QTemporaryDir m_folder;
    QString m_pdf;
    QStringList m_pages;
};

void PrintDocumentTest::initTestCase()
{
    m_pdf = m_folder.filePath(QStringLiteral("pack.pdf"));
    VERIFY_OK(renderPdf(samples::pack(), m_pdf));
    QString complaints;
    m_pages = run(QStringLiteral("pdftotext"),
        { QStringLiteral("-layout"), m_pdf, QStringLiteral("-") }, &complaints)
                  .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY2(m_pages.size() >= 15, "pdftotext of poppler-utils is needed");
    QCOMPARE(complaints, QString());
}

void PrintDocumentTest::everyPageSaysWhichItIs()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const QString place = QStringLiteral("Page %1 of %2").arg(i + 1).arg(m_pages.size());
        QVERIFY2(m_pages.at(i).contains(place), qPrintable(place));
        QVERIFY(m_pages.at(i).contains(QStringLiteral("Official: sensitive")));
        QVERIFY(m_pages.at(i).contains(QStringLiteral("Complaints and learning: board pack")));
    }
}

void PrintDocumentTest::headerRowComesAgain()
{
    int pages = 0;
    for (const QString &page : std::as_const(m_pages)) {
        if (!page.contains(QRegularExpression(QStringLiteral("C-2026-\\d{3}"))))
            continue;
        ++pages;
        QCOMPARE(page.count(QStringLiteral("Reference")), 1);
    }
    QVERIFY(pages >= 3);
}

void PrintDocumentTest::rowsAreNotTorn()
{
    for (const QString &page : std::as_const(m_pages))
        QCOMPARE(page.count(QStringLiteral("Communication with relatives about a move")),
            page.count(QStringLiteral("at night")));
}

void PrintDocumentTest::chartIsFollowedByItsSentence()
{
    const QString all = m_pages.join(QLatin1Char('\n')).simplified();
    for (const ChartSpec &spec : samples::all()) {
        const qsizetype title = all.indexOf(spec.title);
        const qsizetype sentence = all.indexOf(spec.sentence.left(40), title);
        const qsizetype twin = all.indexOf(QStringLiteral("The numbers: "), sentence);
        QVERIFY2(title >= 0 && sentence > title && twin > sentence, qPrintable(spec.title));
    }
}

void PrintDocumentTest::contentsNameTheRightPages()
{
    const QRegularExpression line(QStringLiteral("Open complaints in detail\\s+(\\d+)"));
    const int page = line.match(m_pages.constFirst()).captured(1).toInt();
    QVERIFY(page > 1);
    QVERIFY(m_pages.at(page - 1).contains(QStringLiteral("Open complaints in detail")));
}

void PrintDocumentTest::headingsAreBookmarks()
{
    const QByteArray bytes = fileBytes(m_pdf);
    QVERIFY(bytes.contains("/Type /Outlines"));
    QVERIFY(bytes.contains("/Lang (en-GB)"));
    QCOMPARE(bytes.count("/Dest ["), 15); // fourteen charts and the table
    QString complaints;
    const QString info = run(QStringLiteral("pdfinfo"), { m_pdf }, &complaints);
    QVERIFY(info.contains(QStringLiteral("Title:           Complaints and learning: board pack")));
    QCOMPARE(complaints, QString()); // poppler names a broken table of references here
}

void PrintDocumentTest::strangePdfStaysAsItIs()
{
    for (const QByteArray &strange : { QByteArray(), QByteArray("%PDF-1.4\nstartxref\n9\n%%EOF\n"),
             fileBytes(m_pdf).left(5000) })
        QCOMPARE(withOutline(strange, {}, QStringLiteral("en-GB"), 1, 842), strange);
    // A second outline is never added to the first.
    const QByteArray whole = fileBytes(m_pdf);
    QCOMPARE(withOutline(whole, {}, QStringLiteral("en-GB"), 1, 842), whole);
}

void PrintDocumentTest::packIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(renderPdf(samples::pack(), m_folder.filePath(QStringLiteral("quick.pdf"))));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void PrintDocumentTest::htmlIsWellFormed()
{
    const QString path = m_folder.filePath(QStringLiteral("pack.html"));
    VERIFY_OK(renderHtml(samples::pack(), path));
    const QByteArray html = fileBytes(path);
    const QStringList names = elements(html);
    QVERIFY(!names.isEmpty());
    QCOMPARE(names.count(QStringLiteral("h1")), 1);
    QCOMPARE(names.count(QStringLiteral("svg")), 14);
    QCOMPARE(names.count(QStringLiteral("caption")), 15);
    QVERIFY(html.contains("scope=\"col\"") && html.contains("scope=\"row\""));
    QVERIFY(!html.contains("<script") && !html.contains("src="));
}

void PrintDocumentTest::odtIsWhole()
{
    const QString path = m_folder.filePath(QStringLiteral("pack.odt"));
    VERIFY_OK(renderOdt(samples::pack(), path));
    // OpenDocument 1.2 part 3, 3.3: "mimetype" is first and not packed.
    QCOMPARE(
        fileBytes(path).mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const QStringList names = elements(zipEntry(path, "content.xml"));
    QCOMPARE(names.count(QStringLiteral("text:h")), 15);
    QCOMPARE(names.count(QStringLiteral("draw:image")), 14);
    QCOMPARE(names.count(QStringLiteral("table:table-header-rows")), 15);
    for (const char *part : { "styles.xml", "meta.xml", "META-INF/manifest.xml" })
        QVERIFY2(!elements(zipEntry(path, part)).isEmpty(), part);
    QVERIFY(!QImage::fromData(zipEntry(path, "Pictures/chart1.png")).isNull());
}

void PrintDocumentTest::cancelLeavesNoFile()
{
    const PrintProgress stop = [](int done, int) { return done < 2; };
    const QString path = m_folder.filePath(QStringLiteral("stopped"));
    for (const auto &render : { renderPdf, renderOdt, renderHtml }) {
        const Result<void> result = render(samples::pack(), path, stop);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
}

void PrintDocumentTest::unwritableIsAnError()
{
    const QString path = m_folder.filePath(QStringLiteral("none/pack.pdf"));
    const Result<void> result = renderPdf(samples::pack(), path);
    QVERIFY(!result);
    QCOMPARE(result.error().operation, QStringLiteral("print.cannot-write"));
}

void PrintDocumentTest::widthsFillThePage()
{
    QImage device(10, 10, QImage::Format_RGB32);
    PrintTable table;
    table.columns = { { QStringLiteral("Reference") }, { QStringLiteral("About") } };
    table.rows << QStringList { QStringLiteral("C-1"), QString(400, QLatin1Char('x')) }
               << QStringList { QStringLiteral("C-2"), QStringLiteral("word ").repeated(90) };
    const QList<double> widths
        = columnWidths(table, QFont(QStringLiteral("Liberation Sans"), 9), 500, 8, &device);
    QVERIFY(qAbs(widths.at(0) + widths.at(1) - 500) < 1);
    QVERIFY(widths.at(0) < 120); // the reference takes what it needs, no more
}

void PrintDocumentTest::longNarrowTablesStandSideBySide()
{
    PrintTable months;
    months.columns = { { QStringLiteral("Month") }, { QStringLiteral("Complaints") } };
    for (int i = 1; i <= 23; ++i)
        months.rows << QStringList { QStringLiteral("m%1").arg(i), QString::number(i) };
    QList<double> widths { 80, 200 };
    const PrintTable folded = foldedTable(months, widths, { 80, 50 }, 500, 20);
    QCOMPARE(folded.rows.size(), 8);
    QCOMPARE(folded.columns.size(), 8);
    QCOMPARE(widths.size(), 8); // the heading of the second column wraps
    QVERIFY(widths.at(1) > 50 && widths.at(1) < 80);
    QCOMPARE(folded.columns.at(2).weight, 0.0);
    QCOMPARE(folded.rows.at(0).join(QLatin1Char(' ')), QStringLiteral("m1 1  m9 9  m17 17"));
    QCOMPARE(folded.rows.at(7).join(QLatin1Char(' ')), QStringLiteral("m8 8  m16 16   "));

    widths = { 300, 70 };
    QCOMPARE(foldedTable(months, widths, widths, 500, 20).rows.size(), 23);
    months.rows = months.rows.mid(0, 6);
    widths = { 80, 70 };
    QCOMPARE(foldedTable(months, widths, widths, 500, 20).rows.size(), 6);
}

void PrintDocumentTest::daysStayOnOneLine()
{
    QImage device(10, 10, QImage::Format_RGB32);
    const QFont font(QStringLiteral("Liberation Sans"), 9);
    const QString day = QStringLiteral("30 September 2026");
    const QString essay = QStringLiteral("word ").repeated(40);
    PrintTable table;
    table.columns = { { QStringLiteral("What") }, { QStringLiteral("By") },
        { QStringLiteral("Why") }, { QStringLiteral("Who") }, { QStringLiteral("Note") } };
    table.rows << QStringList { essay, day, essay, essay, essay };
    const QList<double> widths = columnWidths(table, font, 450, 8, &device);
    QVERIFY(widths.at(1) >= QFontMetricsF(font, &device).horizontalAdvance(day) + 8);
    QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - 450) < 1);
}

QStringList PrintDocumentTest::pagesAfter(int lines, const QList<PrintBlock> &blocks)
{
    PrintDocument document;
    document.isLetter = true;
    document.footer = QStringLiteral("footer");
    for (int i = 0; i < lines; ++i)
        document.paragraph(QStringLiteral("line"));
    document.blocks << blocks;
    const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
    if (!renderPdf(document, path))
        return {};
    return run(QStringLiteral("pdftotext"), { path, QStringLiteral("-") })
        .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

void PrintDocumentTest::shortTablesAreNotParted()
{
    PrintTable table { QStringLiteral("Small"), { { QStringLiteral("Days") } }, {} };
    for (int i = 1; i <= 4; ++i)
        table.rows << QStringList { QStringLiteral("row%1").arg(i) };
    for (int lines = 20; lines < 40; ++lines) {
        for (const QString &page : pagesAfter(lines, { table }))
            QVERIFY2(page.contains(QStringLiteral("row1")) == page.contains(QStringLiteral("row4")),
                qPrintable(QString::number(lines)));
    }
}

void PrintDocumentTest::headingsStayWithWhatFollows()
{
    const QList<PrintBlock> blocks { PrintHeading { 2, QStringLiteral("Changes") },
        PrintParagraph { QStringLiteral("since May"), PrintTone::Small },
        PrintBullets { { QStringLiteral("first"), QStringLiteral("second") } } };
    for (int lines = 20; lines < 40; ++lines) {
        for (const QString &page : pagesAfter(lines, blocks))
            QVERIFY2(
                page.contains(QStringLiteral("Changes")) == page.contains(QStringLiteral("second")),
                qPrintable(QString::number(lines)));
    }
}

QTEST_MAIN(PrintDocumentTest)
#include "tst_printdocument.moc"
