#include "core/governance/quarterchanges.h"

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

constexpr qsizetype mostThemes = 6;
constexpr qint64 worthSaying = 3; ///< a theme that moved by fewer records is not told

QString key(const char *text) { return QString::fromLatin1(text); }

Period quarterThatEnds(const Period &period) { return period.lastMonths(3); }

/// "August to October 2026"
QString monthsOf(const Period &quarter)
{
    const bool isOneYear = quarter.from.year() == quarter.to.year();
    return QStringLiteral("%1 to %2")
        .arg(isOneYear ? FigureWords::month(quarter.from).section(QLatin1Char(' '), 0, 0)
                       : FigureWords::month(quarter.from),
            FigureWords::month(quarter.to));
}

class Comparer
{
public:
    Comparer(Database &database, const Slice &slice, const FigureWords &words)
        : m_measures(database)
        , m_scope(slice.scope)
        , m_words(words)
    {
        result.now = quarterThatEnds(slice.period);
        result.before = result.now.previous();
    }

    Result<void> compareRegisters();
    Result<void> compareThemes(const char *measure, const char *dimension, const char *noun);
    void keepLargestThemes();

    QuarterChanges result;

private:
    [[nodiscard]] Slice now() const { return { result.now, m_scope }; }
    [[nodiscard]] Slice before() const { return { result.before, m_scope }; }

    Measures m_measures;
    Scope m_scope;
    const FigureWords &m_words;
    QList<QuarterChange> m_themes;
};

Result<void> Comparer::compareRegisters()
{
    const QStringList ids { key("received"), key("incidents"), key("incidents-harm"),
        key("claims-notified"), key("feedback-critical"), key("feedback-compliments"),
        key("replied-in-time") };
    const auto figuresNow = m_measures.figures(ids, now());
    if (!figuresNow)
        return Failure(figuresNow.error());
    const auto figuresBefore = m_measures.figures(ids, before());
    if (!figuresBefore)
        return Failure(figuresBefore.error());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Figure &figure = figuresNow->at(i);
        const QString change
            = m_words.change(figure, figuresBefore->at(i), monthsOf(result.before));
        if (change.isEmpty() || !figure.value || figure.value == figuresBefore->at(i).value)
            continue;
        result.changes << QuarterChange {
            QStringLiteral("%1: %2, %3.").arg(figure.label, m_words.said(figure), change),
            figure.id, {}, figure.numerator, figuresBefore->at(i).numerator
        };
    }
    return {};
}

Result<void> Comparer::compareThemes(const char *measure, const char *dimension, const char *noun)
{
    const auto split = m_measures.breakdown(key(measure), key(dimension), now());
    if (!split)
        return Failure(split.error());
    const auto earlier = m_measures.breakdown(key(measure), key(dimension), before());
    if (!earlier)
        return Failure(earlier.error());
    QHash<QString, qint64> was;
    QHash<QString, QString> labels;
    for (const BreakdownPart &part : earlier->parts) {
        was.insert(part.key, part.numerator);
        labels.insert(part.key, part.label);
    }
    QHash<QString, qint64> is;
    for (const BreakdownPart &part : split->parts) {
        is.insert(part.key, part.numerator);
        labels.insert(part.key, part.label);
    }
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const qint64 later = is.value(label.key());
        const qint64 sooner = was.value(label.key());
        if (label.key().isEmpty() || std::abs(later - sooner) < worthSaying
            || m_words.rule().isSmall(later) || m_words.rule().isSmall(sooner))
            continue;
        m_themes << QuarterChange { QStringLiteral("%1: %2 %3, %4 in %5.")
                                        .arg(label.value(), m_words.count(later), key(noun),
                                            sooner == 0 ? QStringLiteral("none")
                                                        : m_words.count(sooner),
                                            monthsOf(result.before)),
            key(measure), { { key(dimension), label.key() } }, later, sooner };
    }
    return {};
}

void Comparer::keepLargestThemes()
{
    std::sort(m_themes.begin(), m_themes.end(), [](const QuarterChange &a, const QuarterChange &b) {
        return std::tuple(-std::abs(a.now - a.before), a.sentence)
            < std::tuple(-std::abs(b.now - b.before), b.sentence);
    });
    result.changes << m_themes.mid(0, mostThemes);
}

} // namespace

Result<QuarterChanges> quarterChanges(
    Database &database, const Slice &slice, const FigureWords &words)
{
    Comparer comparer(database, slice, words);
    if (!comparer.result.now.isValid() || comparer.result.now.wholeMonths().size() < 3)
        return std::move(comparer.result);
    return comparer.compareRegisters()
        .and_then([&] { return comparer.compareThemes("issues", "theme", "points complained of"); })
        .and_then(
            [&] { return comparer.compareThemes("incidents", "incident-theme", "incidents"); })
        .and_then([&] {
            return comparer.compareThemes(
                "feedback-critical", "feedback-theme", "pieces of critical feedback");
        })
        .map([&] {
            comparer.keepLargestThemes();
            return std::move(comparer.result);
        });
}

} // namespace heed
