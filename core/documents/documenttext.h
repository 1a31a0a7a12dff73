#pragma once

#include "core/documents/documentkind.h"
#include "core/documents/mailmessage.h"

namespace heed {

/// Letters of a document that are kept for searching: some 400 pages.
inline constexpr qsizetype mostSearchableText = 1'000'000;

/// What can be read in a document. A file that is damaged, locked or a picture has no text, which
/// is no error: it is kept all the same. Errors: Refused "document.bomb".
[[nodiscard]] Result<QString> searchableText(DocumentType type, const QByteArray &content);

/// Plain text in whatever encoding it was written.
[[nodiscard]] QString decodedText(const QByteArray &content);

/// An e-mail of either kind. Errors: Invalid "document.mail-damaged", "document.no-mail".
[[nodiscard]] Result<MailMessage> readMail(DocumentType type, const QByteArray &content);

} // namespace heed
