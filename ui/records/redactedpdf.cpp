#include "ui/records/redactedpdf.h"

#include "ui/records/paperpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace heed {

namespace {

constexpr double dotsPerInch = 150;
constexpr double pointsPerInch = 72;

/// Says nothing but that it is a copy made by Heed.
void makeNameless(QPdfWriter &writer)
{
    writer.setTitle(QCoreApplication::translate("RedactedPdf", "Redacted copy"));
    writer.setCreator(QStringLiteral("Heed"));
}

/// Paints on the picture itself before it goes into the file: what was there is nowhere any more.
void drawPage(QPainter &painter, const PagePicture &picture, const std::vector<QRectF> &boxes)
{
    QImage page = picture.image;
    const double scale = page.width() / picture.points.width();
    QPainter onPage(&page);
    for (const QRectF &box : boxes)
        onPage.fillRect(
            QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect(), Qt::black);
    onPage.end();
    painter.drawImage(QRectF(QPointF(), picture.points), page);
}

QPageLayout pageOf(const QSizeF &points)
{
    const QPageSize size(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
    return QPageLayout(size, QPageLayout::Portrait, {}, QPageLayout::Point);
}

/// The pages as pictures, with the boxes that `boxesOf` gives for each.
Result<RedactedPdf> paintedCopy(const PaperPages &pages, const QStringList &words,
    const std::function<std::vector<QRectF>(int page)> &boxesOf,
    const std::function<bool(int percent)> &progress)
{
    RedactedPdf copy { {}, 0, pages.count(), { words, true, {} } };
    QBuffer buffer(&copy.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    makeNameless(writer);
    writer.setResolution(static_cast<int>(pointsPerInch));
    QPainter painter;
    for (int page = 0; page < copy.pages; ++page) {
        const auto picture = pages.page(page, dotsPerInch);
        if (!picture)
            return Failure(picture.error());
        writer.setPageLayout(pageOf(picture->points));
        if (page == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        const auto boxes = boxesOf(page);
        drawPage(painter, *picture, boxes);
        copy.places += static_cast<int>(boxes.size());
        copy.check.boxes.push_back(boxes);
        if (progress && !progress((page + 1) * 100 / copy.pages))
            return failure(ErrorCode::Cancelled, QStringLiteral("file.cancelled"));
    }
    painter.end();
    return copy;
}

} // namespace

Result<RedactedPdf> redactPdf(const QByteArray &source, const QStringList &words,
    const std::function<bool(int percent)> &progress)
{
    const auto file = PdfFile::open(source);
    if (!file)
        return Failure(file.error());
    const QList<int> scanned = pagesWithoutWords(*file);
    if (!scanned.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("redaction.scanned-page"),
            QString::number(scanned.first()));
    return PaperPages::open(source, DocumentType::Pdf).and_then([&](const PaperPages &pages) {
        return paintedCopy(
            pages, words, [&](int page) { return boxesToPaint(file->words(page), words); },
            progress);
    });
}

Result<RedactedPdf> redactBoxes(const QByteArray &source, DocumentType type,
    const std::vector<std::vector<QRectF>> &boxes,
    const std::function<bool(int percent)> &progress)
{
    const bool any = std::any_of(
        boxes.begin(), boxes.end(), [](const auto &ofPage) { return !ofPage.empty(); });
    if (!any)
        return failure(ErrorCode::Refused, QStringLiteral("redaction.no-box"));
    return PaperPages::open(source, type).and_then([&](const PaperPages &pages) {
        return paintedCopy(
            pages, {},
            [&](int page) {
                return size_t(page) < boxes.size() ? boxes.at(size_t(page))
                                                   : std::vector<QRectF> {};
            },
            progress);
    });
}

Result<RedactedPdf> redactTextAsPdf(const QString &text, const QStringList &words)
{
    constexpr double margin = 20; // mm
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("redaction.unreadable"));
    const RedactedText redacted = redactText(text, words);
    RedactedPdf copy { {}, redacted.places, 0, { words, false, {} } };
    QBuffer buffer(&copy.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    makeNameless(writer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Sans"), 11));
    document.setPlainText(redacted.text);
    document.print(&writer);
    copy.pages = document.pageCount();
    buffer.close();
    return copy;
}

} // namespace heed
