#include "core/governance/reportwriter.h"

#include "core/governance/tablecharts.h"
#include "core/insight/targets.h"
#include "core/insight/threemonths.h"

namespace heed {

namespace {

/// Whether a reader would see the number of any month.
bool showsAny(const Breakdown &months, const QList<CellState> &states)
{
    for (qsizetype i = 0; i < months.parts.size(); ++i) {
        if (months.parts.at(i).value && states.value(i) == CellState::Shown)
            return true;
    }
    return false;
}

/// Keeps the first `most` and adds up the rest.
CrossTable shortened(CrossTable table, int most)
{
    const auto merge = [](QStringList &keys, QStringList &labels, int keep) {
        keys = keys.mid(0, keep) << QStringLiteral("others");
        labels = labels.mid(0, keep) << QStringLiteral("All others");
    };
    if (table.rowKeys.size() > most) {
        QList<qint64> rest;
        rest.fill(0, table.columnKeys.size());
        for (const QList<qint64> &row : table.cells.mid(most - 1)) {
            for (qsizetype i = 0; i < row.size(); ++i)
                rest[i] += row.at(i);
        }
        table.cells = table.cells.mid(0, most - 1) << rest;
        merge(table.rowKeys, table.rowLabels, most - 1);
    }
    if (table.columnKeys.size() > most) {
        for (QList<qint64> &row : table.cells) {
            qint64 rest = 0;
            for (const qint64 cell : row.mid(most - 1))
                rest += cell;
            row = row.mid(0, most - 1) << rest;
        }
        merge(table.columnKeys, table.columnLabels, most - 1);
    }
    return table;
}

} // namespace

ReportWriter::ReportWriter(Database &database, const Slice &slice, SuppressionRule rule)
    : m_database(database)
    , m_measures(database)
    , m_now(slice)
    , m_before { slice.period.previous(), slice.scope }
    , m_words(rule)
    , m_charts(m_words)
{
}

void ReportWriter::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void ReportWriter::count()
{
    m_inOrder = value(m_measures.allFigures(m_now));
    for (const Figure &figure : std::as_const(m_inOrder))
        m_figuresNow.insert(figure.id, figure);
    for (const Figure &figure : value(m_measures.allFigures(m_before)))
        m_figuresBefore.insert(figure.id, figure);
    withholdTelltales(m_figuresNow, m_words.rule());
    withholdTelltales(m_figuresBefore, m_words.rule());
    for (Figure &figure : m_inOrder)
        figure.isWithheld = m_figuresNow.value(figure.id).isWithheld;
}

const Figure &ReportWriter::now(const QString &id) const
{
    static const Figure none;
    const auto found = m_figuresNow.constFind(id);
    return found == m_figuresNow.cend() ? none : *found;
}

const Figure &ReportWriter::before(const QString &id) const
{
    static const Figure none;
    const auto found = m_figuresBefore.constFind(id);
    return found == m_figuresBefore.cend() ? none : *found;
}

QString ReportWriter::periodBefore() const
{
    return FigureWords::length(m_now.period) + QLatin1String(" before");
}

QString ReportWriter::change(const QString &id, const QString &joinedBy) const
{
    const QString change = m_words.change(now(id), before(id), periodBefore());
    return change.isEmpty() ? QString() : joinedBy + change;
}

void ReportWriter::section(const QString &title) { m_sections << ReportSection { title, {} }; }

void ReportWriter::nameSection(const QString &id)
{
    for (ReportSection &each : m_sections) {
        if (each.id.isEmpty())
            each.id = id;
    }
}

void ReportWriter::heading(const QString &text)
{
    m_sections.last().blocks << ReportHeading { text };
}

void ReportWriter::text(const QString &text, ReportTone tone)
{
    m_sections.last().blocks << ReportText { text, tone };
}

void ReportWriter::bullets(const QStringList &items)
{
    m_sections.last().blocks << ReportBullets { items };
}

void ReportWriter::add(const ReportTable &table) { m_sections.last().blocks << table; }

void ReportWriter::add(ReportChart chart)
{
    // A definition is printed under the first chart that needs it, and again at the end.
    if (m_defined.contains(chart.definition))
        chart.definition.clear();
    else
        m_defined << chart.definition;
    m_sections.last().blocks << std::move(chart);
}

void ReportWriter::tiles(const QStringList &ids)
{
    ReportTiles tiles;
    for (const QString &id : ids) {
        const Figure &figure = now(id);
        QString change = m_words.change(figure, before(id), periodBefore());
        if (!change.isEmpty())
            change[0] = change.at(0).toUpper();
        tiles.tiles << ReportTile { figure.label, m_words.shown(figure), change, id };
    }
    m_sections.last().blocks << tiles;
}

void ReportWriter::figureTable(const QString &id, const QString &title, const QStringList &ids)
{
    ReportTable table { id, title,
        { QStringLiteral("Figure"), QStringLiteral("This period"),
            QStringLiteral("The period before") },
        {} };
    const auto shown = [this](const Figure &figure) {
        const bool isShare = figure.unit == FigureUnit::Percent && figure.value
            && stateOf(figure, m_words.rule()) == CellState::Shown;
        return isShare ? m_words.said(figure) : m_words.shown(figure);
    };
    table.rowFigures = ids;
    for (const QString &figure : ids)
        table.rows << QVariantList { now(figure).label, shown(now(figure)), shown(before(figure)) };
    add(table);
}

void ReportWriter::monthsChart(
    const QString &id, const QString &title, const QString &measure, ReportHue hue)
{
    const std::optional<Target> target = value(targetOf(m_database, measure));
    const MonthSeries series = value(monthSeries(
        m_measures, measure, m_now, 24, target ? std::optional(target->value) : std::nullopt));
    if (m_error)
        return;
    const bool isCount = series.months.whole.unit == FigureUnit::Count;
    // Days between events are for what one wants to see rarely.
    const bool isRare = isCount && series.meanCount() < RareEvents
        && series.months.whole.direction == SpcDirection::Low;
    const QList<CellState> states = m_charts.monthStates(series.months);
    const bool hidesAny = states.count(CellState::Shown) < states.size();
    const bool canAddUp = series.months.whole.unit != FigureUnit::WorkingDays;
    if (hidesAny && !isRare && canAddUp) {
        threeMonthsChart(id, title, series.months, hue);
        return;
    }
    if (!isRare) {
        if (showsAny(series.months, states))
            add(m_charts.months(id, title, series, hue));
        else
            text(QStringLiteral("%1: every month rests on too few people to be shown.").arg(title));
        return;
    }
    Slice longer = m_now;
    longer.period = { m_now.period.lastMonths(24).from, m_now.period.to };
    const TimeBetween gaps = value(timeBetweenRecords(m_measures, measure, longer));
    // Two events or fewer make no chart, and days that people would recognise are not drawn.
    const auto events = qint64(gaps.gaps.size()) + 1;
    if (gaps.gaps.size() < 2 || m_words.rule().isSmall(events))
        text(QStringLiteral("%1: too few to draw a chart of.").arg(series.months.whole.label));
    else
        add(m_charts.between(id, title, series.months.whole, gaps, hue));
}

void ReportWriter::threeMonthsChart(
    const QString &id, const QString &title, const Breakdown &months, ReportHue hue)
{
    const Breakdown blocks = inThreeMonths(months);
    const QList<CellState> states = m_charts.monthStates(blocks, 4);
    if (states.count(CellState::Shown) == 0) {
        text(QStringLiteral("%1: too few to draw a chart of.").arg(title));
        return;
    }
    ReportChart chart = m_charts.parts(id, title, ReportChartKind::Bars, blocks, hue);
    for (qsizetype i = 0; i < states.size(); ++i) {
        if (states.at(i) != CellState::Shown)
            chart.lines.first().points[i] = { std::nullopt, states.at(i), ReportMeaning::Common };
    }
    chart.sentence = QStringLiteral("Shown by three months, because some months rest on so few "
                                    "people that their numbers are not shown.");
    add(chart);
}

Breakdown ReportWriter::split(const QString &measure, const QString &dimension, const Slice &slice)
{
    return value(m_measures.breakdown(measure, dimension, slice));
}

void ReportWriter::partsChart(const QString &id, const QString &title, ReportChartKind kind,
    const QString &measure, const QString &dimension, ReportHue hue)
{
    const Breakdown parts = split(measure, dimension, m_now);
    if (m_error || parts.parts.isEmpty())
        return;
    if (m_charts.partStates(parts).count(CellState::Shown) == 0)
        text(QStringLiteral("%1: every number is too small to be shown.").arg(title));
    else if (kind == ReportChartKind::Pareto)
        add(m_charts.pareto(id, title, parts, hue));
    else
        add(m_charts.parts(id, title, kind, parts, hue));
}

void ReportWriter::comparedChart(const QString &id, const QString &title, const QString &measure,
    const QString &dimension, ReportHue hue)
{
    const Breakdown parts = split(measure, dimension, m_now);
    const Breakdown earlier = split(measure, dimension, m_before);
    if (!m_error && !parts.parts.isEmpty())
        add(m_charts.compared(id, title, parts, earlier, hue));
}

void ReportWriter::crossChart(const QString &id, const QString &title, ReportChartKind kind,
    const QString &measure, const QString &rows, const QString &columns, int most)
{
    CrossTable counts = value(m_measures.cross(measure, rows, columns, m_now));
    if (rows == QLatin1String("month")) {
        counts = withEveryMonth(counts, m_now.period);
        for (const QList<CellState> &row : suppressed(counts.cells, m_words.rule())) {
            if (row.count(CellState::Shown) < row.size()) {
                counts = inThreeMonths(counts);
                break;
            }
        }
    }
    counts = shortened(counts, most);
    if (!m_error && !TableCharts(m_charts).showsAny(counts)) {
        text(QStringLiteral("%1: every number is too small to be shown.").arg(title));
        return;
    }
    if (!m_error && !counts.cells.isEmpty())
        add(TableCharts(m_charts).make(id, title, kind, counts, now(measure)));
}

void ReportWriter::shareTable(
    const QString &id, const QString &title, const QString &measure, const QString &dimension)
{
    const Breakdown parts = split(measure, dimension, m_now);
    if (m_error || parts.parts.isEmpty())
        return;
    QList<qint64> bases;
    QList<qint64> counts;
    for (const BreakdownPart &part : parts.parts) {
        bases << part.denominator.value_or(0);
        counts << part.numerator;
    }
    const SuppressionRule &rule = m_words.rule();
    const QList<CellState> baseStates = suppressed(bases, rule);
    const QList<CellState> countStates = suppressed(counts, rule);
    ReportTable table { id, title,
        { parts.title, QStringLiteral("Counted"), QStringLiteral("Out of"),
            QStringLiteral("Share") },
        {} };
    for (qsizetype i = 0; i < parts.parts.size(); ++i) {
        const bool isShown = baseStates.at(i) == CellState::Shown
            && countStates.at(i) == CellState::Shown && parts.parts.at(i).value;
        const QVariant share = isShown
            ? QVariant(FigureWords::number(*parts.parts.at(i).value, 1) + QLatin1Char('%'))
            : QVariant(QString::fromUtf8("\u2013"));
        table.rows << QVariantList { parts.parts.at(i).label,
            m_charts.cell(counts.at(i), countStates.at(i)),
            m_charts.cell(bases.at(i), baseStates.at(i)), share };
    }
    table.rows << QVariantList { QStringLiteral("All"),
        m_charts.cell(parts.whole.numerator, countStates.last()),
        m_charts.cell(parts.whole.denominator.value_or(0), baseStates.last()),
        m_words.shown(parts.whole) };
    add(table);
}

Result<Report> ReportWriter::take(Report frame, bool withReferences)
{
    if (m_error)
        return Failure(*m_error);
    frame.period = m_now.period;
    frame.suppression = m_words.rule();
    frame.figures = m_inOrder;
    if (withReferences) {
        for (const Figure &figure : std::as_const(m_inOrder))
            frame.references.insert(figure.id, value(m_measures.references(figure.id, m_now)));
    }
    frame.sections = m_sections;
    if (m_error)
        return Failure(*m_error);
    return frame;
}

} // namespace heed
