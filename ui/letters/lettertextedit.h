#pragma once

#include "core/letters/speller.h"

#include <QPlainTextEdit>

namespace heed {

class LetterHighlighter;

/// Where a letter is typed. A misspelt word is underlined; its menu offers what was meant, and to
/// learn the word. Tab goes on to the next field.
class LetterTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The speller must outlive it.
    explicit LetterTextEdit(Speller &speller, QWidget *parent = nullptr);

    /// Looks at every word again, after the speller learnt some.
    void checkAgain();
    /// Puts the cursor on the first place where a text stands, and selects it. False when there is
    /// none.
    bool goTo(const QString &text);
    void goToLine(int line);
    /// Goes to where one writes what belongs under the heading on that line.
    void goUnder(int line);
    /// The misspelt word at a place of the text; empty where there is none.
    [[nodiscard]] QString misspeltAt(int position) const;
    /// What was meant, as actions that put it there, and one that learns the word.
    [[nodiscard]] QList<QAction *> spellingActions(int position, QObject *owner);

signals:
    void learnWanted(const QString &word);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QTextCursor wordAt(int position) const;

    Speller &m_speller;
    LetterHighlighter *m_highlighter;
};

} // namespace heed
