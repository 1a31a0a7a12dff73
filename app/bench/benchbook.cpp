#include "app/bench/benchbook.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace heed {

double millisecondsSince(const QElapsedTimer &timer)
{
    constexpr double nanosecondsInMs = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsInMs;
}

double percentileOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(share * last + 0.5)];
}

bool BenchBook::isHeld() const
{
    return std::all_of(
        m_lines.begin(), m_lines.end(), [](const BenchLine &line) { return line.isHeld(); });
}

QJsonObject BenchBook::asJson() const
{
    QJsonArray lines;
    for (const BenchLine &line : m_lines)
        lines += QJsonObject { { QStringLiteral("id"), line.id },
            { QStringLiteral("what"), line.what }, { QStringLiteral("value"), line.value },
            { QStringLiteral("unit"), line.unit },
            { QStringLiteral("limit"), line.limit ? QJsonValue(*line.limit) : QJsonValue() },
            { QStringLiteral("held"), line.isHeld() }, { QStringLiteral("remark"), line.remark } };
    QJsonObject all = m_more;
    all.insert(QStringLiteral("results"), lines);
    all.insert(QStringLiteral("held"), isHeld());
    return all;
}

QString BenchBook::inWords() const
{
    QStringList words;
    for (const BenchLine &line : m_lines) {
        const QString limit = line.limit
            ? QStringLiteral("limit %1 %2").arg(*line.limit, 7, 'f', 0).arg(line.unit, -2)
            : QString();
        const QString held = !line.limit ? QString()
            : line.isHeld()              ? QStringLiteral("held")
                                         : QStringLiteral("NOT HELD");
        const QString text = QStringLiteral("%1 %2 %3  %4  %5  %6")
                                 .arg(line.what, -52)
                                 .arg(line.value, 9, 'f', 1)
                                 .arg(line.unit, -2)
                                 .arg(limit, -16)
                                 .arg(held, -8)
                                 .arg(line.remark);
        words += text.trimmed();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace heed
