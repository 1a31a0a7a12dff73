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

/// A text with every place of these words taken out, set anew on pages.
[[nodiscard]] Result<RedactedPdf> redactTextAsPdf(const QString &text, const QStringList &words);

} // namespace heed
