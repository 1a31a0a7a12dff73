#include "ui/records/redactedpdf.h"

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

void drawPage(QPainter &painter, const PdfPicture &picture, const QSizeF &size,
    const std::vector<QRectF> &boxes)
{
    QImage page(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width,
        picture.height, picture.bytesPerLine, QImage::Format_ARGB32);
    page = page.convertToFormat(QImage::Format_RGB32);
    const double scale = picture.width / size.width();
    QPainter onPage(&page);
    for (const QRectF &box : boxes)
        onPage.fillRect(
            QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect(), Qt::black);
    onPage.end();
    painter.drawImage(QRectF(QPointF(), size), page);
}

QPageLayout pageOf(const QSizeF &points)
{
    const QPageSize size(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
    return QPageLayout(size, QPageLayout::Portrait, {}, QPageLayout::Point);
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
    RedactedPdf copy { {}, 0, file->pages(), { words, true, {} } };
    QBuffer buffer(&copy.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    makeNameless(writer);
    writer.setResolution(static_cast<int>(pointsPerInch));
    QPainter painter;
    for (int page = 0; page < copy.pages; ++page) {
        const QSizeF size = file->pageSize(page);
        const auto boxes = boxesToPaint(file->words(page), words);
        const PdfPicture picture = file->picture(page, dotsPerInch);
        if (picture.isEmpty() || size.isEmpty())
            return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
        writer.setPageLayout(pageOf(size));
        if (page == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        drawPage(painter, picture, size, boxes);
        copy.places += static_cast<int>(boxes.size());
        copy.check.boxes.push_back(boxes);
        if (progress && !progress((page + 1) * 100 / copy.pages))
            return failure(ErrorCode::Cancelled, QStringLiteral("file.cancelled"));
    }
    painter.end();
    return copy;
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
