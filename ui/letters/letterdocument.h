#pragma once

#include "core/letters/letter.h"
#include "ui/print/printdocument.h"

namespace heed {

/// A letter as pages: its text (lettertext.h) as it is read, and nothing else but page numbers.
/// Large print is 18 point (RNIB's giant print begins above that; from general knowledge, verify).
[[nodiscard]] PrintDocument letterDocument(
    const QString &text, const QString &title, bool largePrint);

/// The pages of a letter as they go out on a day. Errors as renderPdf().
[[nodiscard]] Result<QByteArray> letterPdf(const Letter &letter, QDate issuedOn);

/// Writes a letter that went out to a file: the frozen pages as PDF, or its frozen text as ODT, as
/// the file's ending says. Errors: Invalid "report.unknown-ending"; Io "print.cannot-write".
[[nodiscard]] Result<void> exportLetter(const Letter &issued, const QString &path);

} // namespace heed
