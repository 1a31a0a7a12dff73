#include "core/insight/suppression.h"

#include <limits>

namespace heed {

namespace {

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max() / 4;

/// One row or column of a table; the last cell is the sum of the others.
struct Line
{
    QList<qint64> values;
    QList<CellState> states;

    [[nodiscard]] qsizetype total() const { return values.size() - 1; }
};

/// What a reader of one line can work out of one hidden cell of it. They know the total, where it
/// is shown, and what the marks mean: a small number is 1 to 4, and what is withheld is not.
class Reader
{
public:
    Reader(const Line &line, qsizetype wanted, const SuppressionRule &rule)
        : m_below(rule.below)
        , m_isTotal(wanted == line.total())
        , m_own(line.states.at(wanted))
        , m_total(line.states.last())
        , m_totalValue(line.values.last())
    {
        for (qsizetype i = 0; i < line.total(); ++i) {
            if (i != wanted)
                add(line.values.at(i), line.states.at(i));
        }
    }

    /// Whether a single number is left for the cell. Two are found among the smallest, and those
    /// next to where the total leaves off, if there are two.
    [[nodiscard]] bool isSure() const
    {
        int possible = 0;
        for (qint64 value = 0; possible < 2 && value < m_below + 2; ++value)
            possible += isLeft(value) ? 1 : 0;
        const qint64 from = m_isTotal ? least() : m_totalValue - most();
        const qint64 to = m_isTotal ? most() + m_below + 1 : m_totalValue - least();
        for (qint64 value = std::max(from, m_below + 2); possible < 2 && value <= to; ++value)
            possible += isLeft(value) ? 1 : 0;
        return possible < 2;
    }

private:
    void add(qint64 value, CellState state)
    {
        m_shown += state == CellState::Shown ? value : 0;
        m_small += state == CellState::Small ? 1 : 0;
        m_withheld += state == CellState::Withheld ? 1 : 0;
    }
    [[nodiscard]] qint64 least() const { return m_shown + m_small; }
    [[nodiscard]] qint64 most() const { return m_shown + m_small * (m_below - 1); }

    [[nodiscard]] bool mayBe(CellState state, qint64 value) const
    {
        const bool isSmall = value > 0 && value < m_below;
        return value >= 0 && isSmall == (state == CellState::Small);
    }
    /// Whether the other cells may come to this.
    [[nodiscard]] bool othersMayBe(qint64 sum) const
    {
        const bool isOfSmall = sum >= least() && sum <= most();
        return isOfSmall || (m_withheld > 0 && sum - least() >= m_below);
    }
    [[nodiscard]] bool fits(qint64 value) const
    {
        if (m_isTotal)
            return othersMayBe(value);
        if (m_total == CellState::Shown)
            return othersMayBe(m_totalValue - value);
        if (m_total == CellState::Withheld)
            return m_withheld > 0 || value + most() >= m_below || value + least() == 0;
        for (qint64 total = 1; total < m_below; ++total) {
            if (othersMayBe(total - value))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isLeft(qint64 value) const { return mayBe(m_own, value) && fits(value); }

    qint64 m_below;
    bool m_isTotal;
    CellState m_own;
    CellState m_total;
    qint64 m_totalValue;
    qint64 m_shown = 0;
    qint64 m_small = 0;
    qint64 m_withheld = 0;
};

bool givesOneAway(const Line &line, const SuppressionRule &rule)
{
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        if (line.states.at(i) != CellState::Shown && Reader(line, i, rule).isSure())
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
    const bool isSmall
        = rule.isSmall(part.numerator) || (isOfShare && rule.isSmall(*part.denominator));
    // "<5" in place of days, pounds or a share would be read as fewer than five of those.
    return isSmall && unit != FigureUnit::Count ? CellState::Withheld : smallOr(isSmall);
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
    // A share tells its base: that of the learning is the well-founded ones, and that of the
    // acknowledged ones is what was received without those that were not.
    const auto withhold = [&figures](const char *id) {
        const auto found = figures.find(QLatin1String(id));
        if (found != figures.end())
            found->isWithheld = true;
    };
    if (hidden("well-founded"))
        withhold("with-learning");
    if (hidden("not-acknowledged"))
        withhold("acknowledged-of-acknowledged");
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
