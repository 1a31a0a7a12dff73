#include "ui/letters/lettertextedit.h"

#include "ui/letters/letterhighlighter.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace heed {

LetterTextEdit::LetterTextEdit(Speller &speller, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_speller(speller)
    , m_highlighter(new LetterHighlighter(document(), speller))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LetterTextEdit::checkAgain() { m_highlighter->rehighlight(); }

bool LetterTextEdit::goTo(const QString &text)
{
    moveCursor(QTextCursor::Start);
    const bool found = find(text);
    ensureCursorVisible();
    setFocus();
    return found;
}

void LetterTextEdit::goToLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void LetterTextEdit::goUnder(int line)
{
    const QTextBlock heading = document()->findBlockByNumber(line);
    const QTextBlock next = heading.next();
    const bool isFree = next.isValid() && next.text().trimmed().isEmpty();
    QTextCursor cursor(isFree ? next : heading);
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!isFree)
        cursor.insertText(QStringLiteral("\n"));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

QTextCursor LetterTextEdit::wordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int inBlock = position - block.position();
    for (const WordPlace &place : wordsIn(block.text())) {
        if (place.start > inBlock || place.start + place.word.size() < inBlock)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(block.position() + place.start);
        cursor.setPosition(
            block.position() + place.start + int(place.word.size()), QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

QString LetterTextEdit::misspeltAt(int position) const
{
    const QString word = wordAt(position).selectedText();
    return m_speller.isRight(word) ? QString() : word;
}

QList<QAction *> LetterTextEdit::spellingActions(int position, QObject *owner)
{
    const QString word = misspeltAt(position);
    QList<QAction *> actions;
    if (word.isEmpty() || isReadOnly())
        return actions;
    QTextCursor place = wordAt(position);
    for (const QString &meant : m_speller.suggestions(word)) {
        actions += new QAction(meant, owner);
        connect(actions.last(), &QAction::triggered, this,
            [place, meant]() mutable { place.insertText(meant); });
    }
    actions += new QAction(tr("&Learn “%1”").arg(word), owner);
    connect(actions.last(), &QAction::triggered, this, [this, word] { emit learnWanted(word); });
    return actions;
}

void LetterTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position
        = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    const QList<QAction *> spelling = spellingActions(position, menu);
    QAction *first = menu->actions().value(0);
    menu->insertActions(first, spelling);
    if (!spelling.isEmpty())
        menu->insertSeparator(first);
    menu->popup(event->globalPos());
}

} // namespace heed
