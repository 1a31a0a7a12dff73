#include "ui/records/paperpages.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace heed {

namespace {

constexpr double pointsPerInch = 72;
constexpr double pictureDots = 150; ///< per inch: what a picture is taken to be scanned with
constexpr int longestSide = 3000; ///< px: a photo of a phone is made no larger than that

Result<QImage> readPicture(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
    // Nothing shines through where the picture was transparent.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    return opaque;
}

} // namespace

Result<PaperPages> PaperPages::open(const QByteArray &content, DocumentType type)
{
    PaperPages pages;
    if (type == DocumentType::Pdf) {
        auto file = PdfFile::open(content);
        if (!file)
            return Failure(file.error());
        pages.m_pdf = std::move(*file);
        return pages;
    }
    if (type != DocumentType::Picture)
        return failure(ErrorCode::Refused, QStringLiteral("redaction.unreadable"));
    return readPicture(content).map([&](const QImage &picture) {
        pages.m_picture = picture;
        return std::move(pages);
    });
}

int PaperPages::count() const { return m_pdf ? m_pdf->pages() : 1; }

Result<PagePicture> PaperPages::page(int number, double dotsPerInch) const
{
    if (!m_pdf) {
        const double points = pointsPerInch / pictureDots;
        return PagePicture { m_picture, QSizeF(m_picture.size()) * points };
    }
    const PdfPicture picture = m_pdf->picture(number, dotsPerInch);
    const QSizeF size = m_pdf->pageSize(number);
    if (picture.isEmpty() || size.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
    const QImage image(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width,
        picture.height, picture.bytesPerLine, QImage::Format_ARGB32);
    return PagePicture { image.convertToFormat(QImage::Format_RGB32), size };
}

} // namespace heed
