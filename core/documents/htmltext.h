#pragma once

#include <QString>

namespace heed {

/// The words of an HTML page as plain text with its line breaks; scripts, styles and what is only
/// in the head are left out. Not a parser: made for the bodies of e-mails.
[[nodiscard]] QString textOfHtml(const QString &html);

} // namespace heed
