#pragma once

#include "core/documents/passages.h"
#include "core/documents/pdffile.h"

namespace heed {

/// What stands in a redacted text where something was taken out. It has one length, so that nobody
/// can guess a name by it.
inline const QString RemovedMark = QStringLiteral("[taken out]");

/// A text with every place of these words taken out.
struct RedactedText
{
    QString text;
    int places = 0;
};
[[nodiscard]] RedactedText redactText(const QString &text, const QStringList &words);

/// The boxes to be painted over a page, in points from its top left corner: each word that holds
/// any letter of a place, whole.
[[nodiscard]] std::vector<QRectF> boxesToPaint(
    const std::vector<PdfWord> &words, const QStringList &terms);

/// A page whose content Heed cannot read as words: a scan. Its words cannot be found, so a copy of
/// it could still show them. Numbers count from 1.
[[nodiscard]] QList<int> pagesWithoutWords(const PdfFile &file);

/// Opens the finished copy again and looks for all that was to be gone: in its text as it stands
/// and as one reads on over the ends of lines, in what the file tells about itself, and in files
/// inside it. A copy made of pictures must hold no text at all, and each painted box must be one
/// colour. Errors: Refused "redaction.still-there" (detail: how many of the words),
/// "redaction.text-layer", "redaction.file-inside", "redaction.box-open" (detail: the page);
/// Invalid "document.damaged".
struct RedactionCheck
{
    QStringList words;
    bool isPictures = false;
    std::vector<std::vector<QRectF>> boxes; ///< by page, in points
};
[[nodiscard]] Result<void> checkRedacted(const QByteArray &pdf, const RedactionCheck &check);

} // namespace heed
