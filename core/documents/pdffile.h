#pragma once

#include "core/base/result.h"

#include <QRectF>
#include <QStringList>

#include <memory>
#include <vector>

namespace poppler {
class document;
}

namespace heed {

/// A word of a page and where it stands, in points from the page's top left corner.
struct PdfWord
{
    QString text;
    QRectF box;
};

/// A page as a picture: rows of 32-bit pixels 0xAARRGGBB.
struct PdfPicture
{
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
    QByteArray pixels;

    [[nodiscard]] bool isEmpty() const { return pixels.isEmpty(); }
};

/// A PDF file as it is read, never as it is run: scripts and links in it are not looked at.
class PdfFile
{
public:
    /// Errors: Invalid "document.damaged"; Refused "document.locked" (it asks for a password).
    [[nodiscard]] static Result<PdfFile> open(const QByteArray &content);
    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    ~PdfFile();

    [[nodiscard]] int pages() const;
    /// In points (1/72 inch), as the page is shown.
    [[nodiscard]] QSizeF pageSize(int page) const;
    [[nodiscard]] QString text(int page) const;
    /// The text of all pages, at most `limit` letters.
    [[nodiscard]] QString allText(qsizetype limit) const;
    [[nodiscard]] std::vector<PdfWord> words(int page) const;
    /// Empty when the page cannot be drawn. A page of unheard-of size is drawn smaller.
    [[nodiscard]] PdfPicture picture(int page, double dotsPerInch) const;
    /// Title, author and all else that a file tells about itself.
    [[nodiscard]] QStringList information() const;
    [[nodiscard]] bool hasFilesInside() const;

private:
    PdfFile(QByteArray content, std::unique_ptr<poppler::document> document);

    QByteArray m_content; ///< poppler reads from it while the document is open
    std::unique_ptr<poppler::document> m_document;
};

} // namespace heed
