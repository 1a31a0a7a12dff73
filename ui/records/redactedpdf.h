#pragma once

#include "core/documents/document.h"
#include "core/documents/redaction.h"

#include <functional>

namespace heed {

/// A copy as a PDF that holds nothing of the source but what may be seen.
struct RedactedPdf
{
    QByteArray pdf;
    int places = 0;
    int pages = 0;
    RedactionCheck check; ///< what the finished copy is to be searched for
};

/// Pages of a PDF as pictures with boxes painted over every place of these words: no text layer, no
/// data about the source. May run on any thread. Errors: Refused "redaction.scanned-page" (detail:
/// the page), "document.locked"; Invalid "document.damaged"; Cancelled "file.cancelled".
[[nodiscard]] Result<RedactedPdf> redactPdf(const QByteArray &source, const QStringList &words,
    const std::function<bool(int percent)> &progress = {});

/// Pages of a scan or a picture with these boxes painted over them, by page and in points from its
/// top left corner. What was under a box is in no pixel of the copy. May run on any thread. Errors:
/// Refused "redaction.no-box", "document.locked", "redaction.unreadable"; Invalid
/// "document.damaged"; Cancelled "file.cancelled".
[[nodiscard]] Result<RedactedPdf> redactBoxes(const QByteArray &source, DocumentType type,
    const std::vector<std::vector<QRectF>> &boxes,
    const std::function<bool(int percent)> &progress = {});

/// A text with every place of these words taken out, set anew on pages.
[[nodiscard]] Result<RedactedPdf> redactTextAsPdf(const QString &text, const QStringList &words);

} // namespace heed
