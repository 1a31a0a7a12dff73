#include "ui/shell/shortcutlist.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QShortcut>
#include <QWidget>

namespace heed {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::ShortcutList)

public:
    static QString heading() { return tr("| Keys | What they do |"); }
    static QString save() { return tr("Save what is in front"); }
    static QString back() { return tr("Go back; what was typed stays"); }
    static QString goTo(const QString &page) { return tr("Go to %1").arg(page); }
};

QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026))) // an ellipsis
        text.chop(1);
    return text.trimmed();
}

/// Two keys mean the same everywhere; others say themselves what they do.
QString meaningOf(const QShortcut &shortcut)
{
    if (shortcut.key() == QKeySequence(QKeySequence::Save))
        return Words::save();
    return shortcut.key() == QKeySequence(Qt::Key_Escape) ? Words::back() : shortcut.whatsThis();
}

void add(QList<ShortcutLine> &lines, const QKeySequence &keys, const QString &does)
{
    const ShortcutLine line { keys.toString(QKeySequence::NativeText), plain(does) };
    const bool known = std::any_of(lines.begin(), lines.end(), [&line](const ShortcutLine &one) {
        return one.keys == line.keys && one.does == line.does;
    });
    if (!keys.isEmpty() && !line.does.isEmpty() && !known)
        lines += line;
}

} // namespace

QList<ShortcutLine> shortcutsOf(const QWidget &window)
{
    QList<ShortcutLine> lines;
    for (const QAction *action : window.findChildren<QAction *>())
        add(lines, action->shortcut(), action->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // An underlined letter is its own explanation.
        if (!button->text().contains(QLatin1Char('&')))
            add(lines, button->shortcut(), Words::goTo(button->accessibleName()));
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        add(lines, shortcut->key(), meaningOf(*shortcut));
    return lines;
}

QString shortcutTable(const QWidget &window)
{
    QString table = Words::heading() + QStringLiteral("\n|:--|:--|\n");
    for (const ShortcutLine &line : shortcutsOf(window))
        table += QStringLiteral("| %1 | %2 |\n").arg(line.keys, line.does);
    return table;
}

} // namespace heed
