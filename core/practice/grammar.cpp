#include "core/practice/grammar.h"

namespace heed {

namespace {

constexpr int DeepestNesting = 8;

} // namespace

Result<Grammar> Grammar::parse(const QList<QByteArray> &texts)
{
    Grammar grammar;
    for (const QByteArray &text : texts) {
        if (const auto added = grammar.add(text); !added)
            return Failure(added.error());
    }
    return grammar;
}

Result<void> Grammar::add(const QByteArray &text)
{
    QString symbol;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1String("= "))) {
            symbol = line.mid(2);
            m_symbols[symbol];
            continue;
        }
        if (symbol.isEmpty())
            return failure(ErrorCode::Invalid, QStringLiteral("practice.grammar"), line);
        auto parsed = lineFrom(line);
        if (!parsed)
            return Failure(parsed.error());
        m_symbols[symbol].push_back(std::move(*parsed));
    }
    return {};
}

Result<Grammar::Line> Grammar::lineFrom(const QString &text)
{
    Line line;
    qsizetype at = 0;
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype close = text.indexOf(QLatin1String("] "));
        if (close < 0)
            return failure(ErrorCode::Invalid, QStringLiteral("practice.grammar"), text);
        line.onlyWith = text.mid(1, close - 1).split(QLatin1Char(' '));
        at = close + 2;
    }
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        if (open < 0) {
            line.pieces.push_back({ text.mid(at), false, false });
            break;
        }
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return failure(ErrorCode::Invalid, QStringLiteral("practice.grammar"), text);
        if (open > at)
            line.pieces.push_back({ text.mid(at, open - at), false, false });
        const QString name = text.mid(open + 1, close - open - 1);
        const bool capital = name.startsWith(QLatin1Char('^'));
        line.pieces.push_back({ capital ? name.mid(1) : name, true, capital });
        at = close + 1;
    }
    return line;
}

QSet<QString> Grammar::wordsNeeded() const
{
    QSet<QString> names;
    for (const std::vector<Line> &lines : m_symbols) {
        for (const Line &line : lines) {
            for (const Piece &piece : line.pieces) {
                if (piece.isName && !m_symbols.contains(piece.text))
                    names.insert(piece.text);
            }
        }
    }
    return names;
}

std::vector<const Grammar::Line *> Grammar::sayable(
    const QString &symbol, const GrammarWords &words) const
{
    std::vector<const Line *> lines;
    const auto found = m_symbols.constFind(symbol);
    if (found == m_symbols.cend())
        return lines;
    for (const Line &line : *found) {
        if (std::all_of(line.onlyWith.begin(), line.onlyWith.end(),
                [&words](const QString &name) { return words.contains(name); }))
            lines.push_back(&line);
    }
    return lines;
}

QString Grammar::say(const QString &symbol, const GrammarWords &words, PracticeRandom &random) const
{
    return saySeveral(symbol, 1, words, random);
}

QString Grammar::saySeveral(
    const QString &symbol, int count, const GrammarWords &words, PracticeRandom &random) const
{
    std::vector<const Line *> left = sayable(symbol, words);
    QStringList said;
    while (said.size() < count && !left.empty()) {
        const auto chosen = left.begin() + random.below(static_cast<int>(left.size()));
        said += filled(**chosen, words, random, 0);
        left.erase(chosen);
    }
    return said.join(QLatin1Char(' '));
}

QString Grammar::filled(
    const Line &line, const GrammarWords &words, PracticeRandom &random, int depth) const
{
    QString text;
    for (const Piece &piece : line.pieces) {
        if (!piece.isName) {
            text += piece.text;
            continue;
        }
        QString value;
        if (const auto word = words.constFind(piece.text); word != words.cend())
            value = *word;
        else if (const auto symbol = m_symbols.constFind(piece.text);
                 symbol != m_symbols.cend() && !symbol->empty() && depth < DeepestNesting)
            value = filled(random.pick(*symbol), words, random, depth + 1);
        else
            value = QLatin1Char('{') + piece.text + QLatin1Char('}');
        if (piece.isCapital && !value.isEmpty())
            value[0] = value.at(0).toUpper();
        text += value;
    }
    return text;
}

} // namespace heed
