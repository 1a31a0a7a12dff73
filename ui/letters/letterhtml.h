#pragma once

#include <QString>

namespace heed {

/// A letter's text (lettertext.h) as it is read, for showing on the screen.
[[nodiscard]] QString letterHtml(const QString &text, bool largePrint);

} // namespace heed
