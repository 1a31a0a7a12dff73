#include "core/exchange/codefinder.h"

#include "core/exchange/valueparser.h"

#include <QRegularExpression>

namespace heed {

/// The code for their word: by the map file, by the list, and then without a number in front, a
/// remark in brackets, or what stands behind a dash or colon. Empty when nothing fits.
QString CodeFinder::find(const FieldSpec &field, const QString &text) const
{
    const auto lookUp = [&](const QString &words) {
        const QString told = m_map.values.value(field.id).value(words);
        return told.isEmpty() ? field.choices.value(words) : told;
    };
    const QString words = normalisedWords(text);
    if (const QString code = lookUp(words); !code.isEmpty() || words.isEmpty())
        return code;
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression number(QStringLiteral("^[0-9]+(?:\\.[0-9]+)*[\\s.:)\\-–]+"));
    static const QRegularExpression divider(QStringLiteral("\\s+[-–—]\\s+|:|\\s*/\\s*"));
    const QString bare = QString(text).remove(brackets).remove(number);
    for (const QString &form :
        { bare, bare.section(divider, 0, 0), bare.section(divider, -1, -1) }) {
        if (const QString code = lookUp(normalisedWords(form)); !code.isEmpty())
            return code;
    }
    return {};
}

/// find() with a memory, because a log has few words and many rows.
QString CodeFinder::codeOf(const FieldSpec &field, const QString &text)
{
    constexpr qsizetype mostWords = 10000;
    QHash<QString, QString> &known = m_known[&field];
    const auto found = known.constFind(text);
    if (found != known.cend())
        return *found;
    const QString code = find(field, text);
    if (known.size() < mostWords)
        known.insert(text, code);
    return code;
}

/// The codes of a cell that names several things.
QStringList CodeFinder::codesOf(const FieldSpec &field, const QString &text)
{
    static const QRegularExpression divider(QStringLiteral("[;|\\n]"));
    QStringList codes;
    if (!text.contains(divider))
        return codes;
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
        const QString code = codeOf(field, part.trimmed());
        if (code.isEmpty())
            return {};
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace heed
