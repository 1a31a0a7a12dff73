#include "core/letters/lettertext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace heed {

namespace {

constexpr int leastWords = 3; ///< fewer say nothing under a heading

/// Takes the marks off the end of a heading.
QStringList takeMarks(QString &heading)
{
    static const QRegularExpression mark(QStringLiteral("\\s+@([a-z]+(?:-[a-z0-9]+)*)\\s*$"));
    QStringList marks;
    for (auto found = mark.match(heading); found.hasMatch(); found = mark.match(heading)) {
        marks.prepend(found.captured(1));
        heading.truncate(found.capturedStart());
    }
    heading = heading.trimmed();
    return marks;
}

LetterBlock headingOf(const QString &line, int number)
{
    static const QRegularExpression hashes(QStringLiteral("^#+"));
    LetterBlock block;
    block.kind = LetterBlock::Kind::Heading;
    block.text = QString(line).remove(hashes);
    block.marks = takeMarks(block.text);
    block.line = number;
    return block;
}

bool isBullet(const QString &line) { return line.startsWith(QLatin1String("- ")); }

/// Adds a line to the paragraph or list that it goes on with, or begins a new one.
void addLine(std::vector<LetterBlock> &blocks, const QString &line, int number, bool goesOn)
{
    const auto kind = isBullet(line) ? LetterBlock::Kind::Bullets : LetterBlock::Kind::Paragraph;
    if (!goesOn || blocks.empty() || blocks.back().kind != kind) {
        LetterBlock block;
        block.kind = kind;
        block.line = number;
        blocks.push_back(block);
    }
    LetterBlock &block = blocks.back();
    if (kind == LetterBlock::Kind::Bullets)
        block.items += line.mid(2).trimmed();
    else
        block.text += (block.text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
}

} // namespace

QString lettermark::issue(int number) { return QStringLiteral("issue-%1").arg(number); }

QString LetterBlock::words() const
{
    return kind == Kind::Bullets ? items.join(QLatin1Char('\n')) : text;
}

bool LetterPart::isFilled() const
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    int words = 0;
    for (auto found = word.globalMatch(text); found.hasNext() && words < leastWords; found.next())
        ++words;
    return words >= leastWords;
}

std::vector<LetterBlock> letterBlocks(const QString &body)
{
    std::vector<LetterBlock> blocks;
    const QStringList lines = body.split(QLatin1Char('\n'));
    bool goesOn = false;
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        const bool isHeading = line.startsWith(QLatin1Char('#'));
        if (isHeading)
            blocks.push_back(headingOf(line, i));
        else if (!line.isEmpty())
            addLine(blocks, line, i, goesOn);
        goesOn = !line.isEmpty() && !isHeading;
    }
    return blocks;
}

std::vector<LetterPart> letterParts(const QString &body)
{
    std::vector<LetterPart> parts(1);
    for (const LetterBlock &block : letterBlocks(body)) {
        if (block.kind == LetterBlock::Kind::Heading) {
            parts.push_back({ block.text, block.marks, block.line, {} });
            continue;
        }
        QString &text = parts.back().text;
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + block.words();
    }
    return parts;
}

const LetterPart *partMarked(const std::vector<LetterPart> &parts, const QString &mark)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
        [&mark](const LetterPart &part) { return part.marks.contains(mark); });
    return found == parts.end() ? nullptr : &*found;
}

QString issuedText(const QString &body, QDate issuedOn)
{
    static const QRegularExpression date(
        QStringLiteral("^[ \\t]*@date[ \\t]*$"), QRegularExpression::MultilineOption);
    const QString dated = QString(body).replace(date, letterDay(issuedOn));
    QStringList blocks;
    for (const LetterBlock &block : letterBlocks(dated)) {
        if (block.kind == LetterBlock::Kind::Bullets)
            blocks += QStringLiteral("- ") + block.items.join(QStringLiteral("\n- "));
        else if (!block.text.isEmpty())
            blocks += (block.kind == LetterBlock::Kind::Heading ? QStringLiteral("# ") : QString())
                + block.text;
    }
    return blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QString letterDay(QDate day)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return day.isValid() ? english.toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QStringList placeholdersIn(const QString &body)
{
    static const QRegularExpression brackets(QStringLiteral("\\[[^\\[\\]]*\\]"));
    QStringList found;
    for (auto matches = brackets.globalMatch(body); matches.hasNext();)
        found += matches.next().captured().simplified();
    found.removeDuplicates();
    return found;
}

} // namespace heed
