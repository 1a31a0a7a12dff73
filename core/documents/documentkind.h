#pragma once

#include "core/documents/document.h"

namespace heed {

/// What a file is, told by its content.
struct Recognised
{
    DocumentType type = DocumentType::Text;
    QString mediaType;
    QStringList endings; ///< of a file of this type, the usual one first
};

/// Errors: Refused "document.program" (it could run), "document.archive" (files packed into one),
/// "document.unknown-type"; Invalid "document.empty".
[[nodiscard]] Result<Recognised> recognise(const QByteArray &content);

/// A name that is safe for every system and says what the file is: no folders, no signs that hide
/// or turn letters round, no names that a system keeps for itself, at most 120 letters, and an
/// ending of its type ("invoice.pdf.exe" that is a PDF becomes "invoice.pdf.exe.pdf").
[[nodiscard]] QString cleanedName(const QString &name, const Recognised &recognised);

} // namespace heed
