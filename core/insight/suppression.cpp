#include "core/insight/suppression.h"

#include <limits>

namespace heed {

namespace {

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max() / 4;

struct Range
{
    qint64 least;
    qint64 most;
};

/// One row or column of a table; the last cell is the sum of the others.
struct Line
{
    QList<qint64> values;
    QList<CellState> states;

    [[nodiscard]] qsizetype total() const { return values.size() - 1; }
};

/// What a reader knows of a cell without doing sums.
Range knownRange(const Line &line, qsizetype i, const SuppressionRule &rule)
{
    switch (line.states.at(i)) {
    case CellState::Shown:
        return { line.values.at(i), line.values.at(i) };
    case CellState::Small:
        return { 1, rule.below - 1 };
    case CellState::Withheld:
        break;
    }
    return { 0, anyNumber };
}

/// What the reader knows of it after subtracting the others from the total.
Range impliedRange(const Line &line, qsizetype wanted, const SuppressionRule &rule)
{
    const qsizetype total = line.total();
    Range others { 0, 0 };
    for (qsizetype i = 0; i < total; ++i) {
        if (i == wanted)
            continue;
        const Range known = knownRange(line, i, rule);
        others.least += known.least;
        others.most = std::min(anyNumber, others.most + known.most);
    }
    const Range own = knownRange(line, wanted, rule);
    if (wanted == total)
        return { std::max(own.least, others.least), std::min(own.most, others.most) };
    const Range sum = knownRange(line, total, rule);
    return { std::max(own.least, sum.least - others.most),
        std::min(own.most, sum.most - others.least) };
}

bool givesOneAway(const Line &line, const SuppressionRule &rule)
{
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        if (line.states.at(i) == CellState::Shown)
            continue;
        const Range range = impliedRange(line, i, rule);
        if (range.least >= range.most)
            return true;
    }
    return false;
}

/// The shown cell that costs the reader least: the smallest that is not nought, then a nought, and
/// the total only when nothing else is left. -1 when everything is hidden.
qsizetype cheapestShown(const Line &line)
{
    qsizetype best = -1;
    const auto cost = [&line](qsizetype i) {
        return line.values.at(i) == 0 ? anyNumber - 1 : line.values.at(i);
    };
    for (qsizetype i = 0; i < line.total(); ++i) {
        if (line.states.at(i) == CellState::Shown && (best < 0 || cost(i) < cost(best)))
            best = i;
    }
    if (best >= 0)
        return best;
    return line.states.last() == CellState::Withheld ? -1 : line.total();
}

/// Hides more until the line gives nothing away. True when it hid something.
bool protect(Line &line, const SuppressionRule &rule)
{
    bool changed = false;
    while (givesOneAway(line, rule)) {
        const qsizetype next = cheapestShown(line);
        if (next < 0)
            break;
        line.states[next] = CellState::Withheld;
        changed = true;
    }
    return changed;
}

Line rowOf(const QList<QList<qint64>> &values, const QList<QList<CellState>> &states, qsizetype row)
{
    return { values.at(row), states.at(row) };
}

Line columnOf(
    const QList<QList<qint64>> &values, const QList<QList<CellState>> &states, qsizetype column)
{
    Line line;
    for (qsizetype row = 0; row < values.size(); ++row) {
        line.values << values.at(row).at(column);
        line.states << states.at(row).at(column);
    }
    return line;
}

CellState smallOr(bool isSmall) { return isSmall ? CellState::Small : CellState::Shown; }

} // namespace

QString SuppressionRule::mark() const { return QStringLiteral("<%1").arg(below); }

CellState stateOf(const Figure &figure, const SuppressionRule &rule)
{
    if (figure.isWithheld)
        return CellState::Withheld;
    return stateOf(BreakdownPart { {}, {}, figure.value, figure.numerator, figure.denominator },
        figure.unit, rule);
}

CellState stateOf(const BreakdownPart &part, FigureUnit unit, const SuppressionRule &rule)
{
    const bool isOfShare = unit == FigureUnit::Percent && part.denominator;
    return smallOr(rule.isSmall(part.numerator) || (isOfShare && rule.isSmall(*part.denominator)));
}

void withholdTelltales(QHash<QString, Figure> &figures, const SuppressionRule &rule)
{
    static const QList<QStringList> sums {
        { QStringLiteral("frontline-complaints"), QStringLiteral("frontline-concerns") },
        { QStringLiteral("upheld"), QStringLiteral("partially-upheld"),
            QStringLiteral("not-upheld") },
    };
    for (const QStringList &parts : sums) {
        QList<qint64> counts;
        for (const QString &id : parts)
            counts << figures.value(id).numerator;
        const QList<CellState> states = suppressed(counts, rule);
        for (qsizetype i = 0; i < parts.size(); ++i)
            figures[parts.at(i)].isWithheld = states.at(i) == CellState::Withheld;
    }
    // Well-founded is the sum of the first two, and not upheld what is left of those with a
    // finding.
    const auto hidden = [&figures, &rule](const char *id) {
        return stateOf(figures.value(QLatin1String(id)), rule) != CellState::Shown;
    };
    if (hidden("not-upheld") || hidden("upheld") != hidden("partially-upheld"))
        figures[QStringLiteral("well-founded")].isWithheld = true;
}

QList<CellState> suppressed(const QList<qint64> &counts, const SuppressionRule &rule)
{
    Line line;
    qint64 total = 0;
    for (const qint64 count : counts) {
        line.values << count;
        line.states << smallOr(rule.isSmall(count));
        total += count;
    }
    line.values << total;
    line.states << smallOr(rule.isSmall(total));
    protect(line, rule);
    return line.states;
}

QList<QList<qint64>> withTotals(const QList<QList<qint64>> &counts)
{
    QList<QList<qint64>> table = counts;
    QList<qint64> sums;
    sums.fill(0, counts.isEmpty() ? 0 : counts.first().size());
    for (QList<qint64> &row : table) {
        qint64 total = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            total += row.at(column);
            sums[column] += row.at(column);
        }
        row << total;
    }
    qint64 all = 0;
    for (const qint64 sum : std::as_const(sums))
        all += sum;
    table << (sums << all);
    return table;
}

QList<QList<CellState>> suppressed(const QList<QList<qint64>> &counts, const SuppressionRule &rule)
{
    const QList<QList<qint64>> values = withTotals(counts);
    QList<QList<CellState>> states;
    for (const QList<qint64> &row : values) {
        QList<CellState> line;
        for (const qint64 value : row)
            line << smallOr(rule.isSmall(value));
        states << line;
    }
    // Hiding a cell for its row can open its column, and the other way round.
    for (bool changed = true; changed;) {
        changed = false;
        for (qsizetype row = 0; row < values.size(); ++row) {
            Line line = rowOf(values, states, row);
            changed |= protect(line, rule);
            states[row] = line.states;
        }
        for (qsizetype column = 0; column < values.first().size(); ++column) {
            Line line = columnOf(values, states, column);
            changed |= protect(line, rule);
            for (qsizetype row = 0; row < values.size(); ++row)
                states[row][column] = line.states.at(row);
        }
    }
    return states;
}

} // namespace heed
