#include "core/people/namematch.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace heed {

namespace {

constexpr int shortestName = 4; // letters; a shorter one would be found in any text

/// The words of a text that tell: small letters, without signs.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}'-]+"));
    return text.toCaseFolded().split(notWord, Qt::SkipEmptyParts);
}

QStringList nameWords(const QString &name)
{
    static const QSet<QString> titles { QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("miss"), QStringLiteral("ms"), QStringLiteral("mx"), QStringLiteral("dr"),
        QStringLiteral("prof"), QStringLiteral("professor"), QStringLiteral("rev"),
        QStringLiteral("sister"), QStringLiteral("nurse"), QStringLiteral("sir"),
        QStringLiteral("dame"), QStringLiteral("cllr") };
    QStringList words = wordsOf(name);
    while (words.size() > 1 && titles.contains(words.first()))
        words.removeFirst();
    return words;
}

} // namespace

bool isSamePerson(const QString &one, const QString &other)
{
    const QStringList words = nameWords(one);
    return !words.isEmpty() && words == nameWords(other);
}

bool mentions(const QString &text, const QString &name)
{
    const QStringList wanted = nameWords(name);
    if (wanted.join(QString()).size() < shortestName)
        return false;
    const QStringList words = wordsOf(text);
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        if (words.mid(at, wanted.size()) == wanted)
            return true;
    }
    return false;
}

} // namespace heed
