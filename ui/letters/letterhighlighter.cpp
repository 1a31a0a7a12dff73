#include "ui/letters/letterhighlighter.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QRegularExpression>

namespace heed {

namespace {

constexpr int groundStrength = 48; ///< of 255: text on it stays easy to read

QTextCharFormat onGround(QColor colour)
{
    QTextCharFormat format;
    colour.setAlpha(groundStrength);
    format.setBackground(colour);
    return format;
}

} // namespace

LetterHighlighter::LetterHighlighter(QTextDocument *document, const Speller &speller)
    : QSyntaxHighlighter(document)
    , m_speller(speller)
{
}

void LetterHighlighter::paint(
    const QString &text, const QRegularExpression &what, const QTextCharFormat &format)
{
    for (auto found = what.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}

void LetterHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("(?<=\\s)@[a-z]+(?:-[a-z0-9]+)*(?=\\s|$)"));
    static const QRegularExpression gaps(QStringLiteral("\\[[^\\[\\]]*\\]?"));
    static const QRegularExpression leftovers(QStringLiteral("\\{\\{[^{}]*\\}{0,3}|\\}\\}"));
    const ThemeColours colours = ThemeColours::of(qApp->palette());
    const bool isHeading = text.trimmed().startsWith(QLatin1Char('#'));
    if (isHeading) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        setFormat(0, int(text.size()), strong);
        QTextCharFormat faint;
        faint.setForeground(colours.muted);
        paint(text, marks, faint);
    }
    for (const WordPlace &place : wordsIn(text)) {
        if (m_speller.isRight(place.word)
            || (place.start > 0 && text.at(place.start - 1) == QLatin1Char('@')))
            continue;
        QTextCharFormat wrong = format(place.start);
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(colours.overdue);
        setFormat(place.start, int(place.word.size()), wrong);
    }
    paint(text, gaps, onGround(colours.soon));
    paint(text, leftovers, onGround(colours.overdue));
}

} // namespace heed
