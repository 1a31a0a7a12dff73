#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace heed {

/// A key and what it does.
struct ShortcutLine
{
    QString keys; ///< as the system writes them: "Ctrl+N"
    QString does;
};

/// Every shortcut that a window has at this moment: of its menus, its buttons and its parts. A
/// shortcut of a part says what it does in its "What's this?" text, but for saving and going back.
[[nodiscard]] QList<ShortcutLine> shortcutsOf(const QWidget &window);

/// The same as a table in Markdown.
[[nodiscard]] QString shortcutTable(const QWidget &window);

} // namespace heed
