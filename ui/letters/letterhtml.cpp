#include "ui/letters/letterhtml.h"

#include "core/letters/lettertext.h"

namespace heed {

namespace {

constexpr int bodyPoints = 11;
constexpr int largePoints = 18;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString htmlOf(const LetterBlock &block)
{
    switch (block.kind) {
    case LetterBlock::Kind::Heading:
        return QStringLiteral("<h3>%1</h3>").arg(escaped(block.text));
    case LetterBlock::Kind::Bullets: {
        QString items;
        for (const QString &item : block.items)
            items += QStringLiteral("<li>%1</li>").arg(escaped(item));
        return QStringLiteral("<ul>%1</ul>").arg(items);
    }
    case LetterBlock::Kind::Paragraph:
        break;
    }
    return QStringLiteral("<p>%1</p>").arg(escaped(block.text));
}

} // namespace

QString letterHtml(const QString &text, bool largePrint)
{
    QString html;
    for (const LetterBlock &block : letterBlocks(text))
        html += htmlOf(block);
    return QStringLiteral("<div style=\"font-size:%1pt\">%2</div>")
        .arg(largePrint ? largePoints : bodyPoints)
        .arg(html);
}

} // namespace heed
