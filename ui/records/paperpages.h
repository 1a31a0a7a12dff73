#pragma once

#include "core/documents/document.h"
#include "core/documents/pdffile.h"

#include <QImage>

namespace heed {

/// A page as it is seen, and its size in points (1/72 inch).
struct PagePicture
{
    QImage image;
    QSizeF points;
};

/// The pages of a PDF, or a picture as its one page. May be used on any thread, one at a time.
class PaperPages
{
public:
    /// Errors: Invalid "document.damaged"; Refused "document.locked", "redaction.unreadable" (it is
    /// neither a PDF nor a picture).
    [[nodiscard]] static Result<PaperPages> open(const QByteArray &content, DocumentType type);

    [[nodiscard]] int count() const;
    /// Errors: Invalid "document.damaged".
    [[nodiscard]] Result<PagePicture> page(int number, double dotsPerInch) const;

private:
    std::optional<PdfFile> m_pdf;
    QImage m_picture;
};

} // namespace heed
