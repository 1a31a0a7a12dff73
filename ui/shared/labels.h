#pragma once

#include "ui/shared/theme.h"

class QLabel;
class QPushButton;

namespace heed {

/// A label in one of the page's type sizes. `muted` follows the theme by the style sheet.
[[nodiscard]] QLabel *makeLabel(
    const QString &text, const QFont &font, QWidget *parent, bool muted = false, bool wrap = false);

/// A button of at least the target height; `primary` is the page's one coloured button.
[[nodiscard]] QPushButton *makeButton(const QString &text, QWidget *parent, bool primary = false);

/// Sets a property that the style sheet reads, and has the widget drawn anew.
void restyle(QWidget *widget, const char *property, bool on);

} // namespace heed
