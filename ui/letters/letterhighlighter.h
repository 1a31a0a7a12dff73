#pragma once

#include "core/letters/speller.h"

#include <QSyntaxHighlighter>

namespace heed {

/// Shows in a letter that is being written what it is made of: headings strong, marks faint, gaps
/// and leftovers on a coloured ground, and misspelt words underlined.
class LetterHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    LetterHighlighter(QTextDocument *document, const Speller &speller);

protected:
    void highlightBlock(const QString &text) override;

private:
    void paint(
        const QString &text, const class QRegularExpression &what, const QTextCharFormat &format);

    const Speller &m_speller;
};

} // namespace heed
