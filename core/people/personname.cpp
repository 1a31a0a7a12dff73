#include "core/people/personname.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace heed {

namespace {

/// "van der Berg" out of "Joan van der Berg": from the first word in small letters, or the last.
QString surnameOf(const QStringList &words)
{
    const auto particle = std::find_if(
        words.cbegin(), words.cend(), [](const QString &word) { return word.at(0).isLower(); });
    if (particle != words.cend())
        return words.mid(particle - words.cbegin()).join(QLatin1Char(' '));
    return words.last();
}

} // namespace

QString shortName(const QString &name)
{
    static const QSet<QString> titles { QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("miss"), QStringLiteral("ms"), QStringLiteral("mx"), QStringLiteral("dr"),
        QStringLiteral("prof"), QStringLiteral("professor"), QStringLiteral("rev"),
        QStringLiteral("sir"), QStringLiteral("dame"), QStringLiteral("lady"),
        QStringLiteral("lord"), QStringLiteral("cllr"), QStringLiteral("councillor") };
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 3)
        return words.join(QLatin1Char(' '));
    const QString title = QString(words.first()).remove(QLatin1Char('.')).toLower();
    if (!titles.contains(title))
        return words.join(QLatin1Char(' '));
    return words.first() + QLatin1Char(' ') + surnameOf(words.mid(1));
}

} // namespace heed
