#include "ui/governance/packdocument.h"

#include "core/governance/figurewords.h"
#include "ui/shared/translated.h"

#include <QRegularExpression>

#include <cmath>

namespace heed {

namespace {

ChartKind kindOf(ReportChartKind kind)
{
    switch (kind) {
    case ReportChartKind::Line:
        return ChartKind::Line;
    case ReportChartKind::Bars:
        return ChartKind::Bar;
    case ReportChartKind::FlatBars:
        return ChartKind::HorizontalBar;
    case ReportChartKind::Stacked:
    case ReportChartKind::FlatStacked:
        return ChartKind::Stacked;
    case ReportChartKind::HeatMap:
        return ChartKind::HeatMap;
    case ReportChartKind::Spc:
        return ChartKind::Spc;
    case ReportChartKind::TimeBetween:
        return ChartKind::TimeBetween;
    case ReportChartKind::Pareto:
        return ChartKind::Pareto;
    case ReportChartKind::Panels:
        break;
    }
    return ChartKind::Panels;
}

ColourRole colourOf(ReportHue hue)
{
    switch (hue) {
    case ReportHue::Complaints:
        return ColourRole::Complaints;
    case ReportHue::Incidents:
        return ColourRole::Incidents;
    case ReportHue::Claims:
        return ColourRole::Claims;
    case ReportHue::Feedback:
        return ColourRole::Feedback;
    case ReportHue::Sky:
        return ColourRole::Sky;
    case ReportHue::Amber:
        return ColourRole::Amber;
    case ReportHue::Grey:
        break;
    }
    return ColourRole::Grey;
}

PointMeaning meaningOf(ReportMeaning meaning)
{
    switch (meaning) {
    case ReportMeaning::Improvement:
        return PointMeaning::Improvement;
    case ReportMeaning::Concern:
        return PointMeaning::Concern;
    case ReportMeaning::Neutral:
        return PointMeaning::Neutral;
    case ReportMeaning::Common:
        break;
    }
    return PointMeaning::Common;
}

Marker markerOf(qsizetype series)
{
    static const QList<Marker> markers { Marker::Circle, Marker::Square, Marker::Triangle,
        Marker::Diamond };
    return markers.at(series % markers.size());
}

ChartSeries seriesOf(const ReportLine &line, qsizetype number)
{
    ChartSeries series;
    series.name = line.name;
    series.colour = colourOf(line.hue);
    series.marker = markerOf(number);
    series.axisTitle = line.name;
    for (const ReportPoint &point : line.points) {
        ChartPoint at;
        at.value = point.value;
        at.meaning = meaningOf(point.meaning);
        at.state = point.state == CellState::Shown ? PointState::Known
            : point.state == CellState::Small      ? PointState::Suppressed
                                                   : PointState::Withheld;
        series.points << at;
    }
    return series;
}

bool isNumber(const QVariant &cell)
{
    return cell.typeId() != QMetaType::QString && cell.isValid();
}

QString cellText(const QVariant &cell)
{
    if (!isNumber(cell))
        return cell.toString();
    return cell.typeId() == QMetaType::Double ? FigureWords::number(cell.toDouble(), 1)
                                              : FigureWords::number(double(cell.toLongLong()));
}

QStringList cellTexts(const QVariantList &row)
{
    QStringList cells;
    for (const QVariant &cell : row)
        cells << cellText(cell);
    return cells;
}

/// A cell that stands in a column of numbers: "304", "95.9% (255 of 266)", "<5" or nothing at all.
/// A day is none, though it begins with a digit.
bool standsForNumber(const QString &text)
{
    static const QRegularExpression number(QString::fromUtf8(
        "^([<\u00a3\u2212-]*[\\d,.]+%?( to [\\d,.]+%?)?( \\(.+ of .+\\))?|\\*|\u2013|)$"));
    return number.match(text).hasMatch();
}

/// Long texts get more of the width, though not in proportion: a few words beside an essay would
/// stand one under the other. Numbers stand to the right.
PrintColumn columnOf(const ReportTable &table, qsizetype number)
{
    qsizetype longest = table.columns.at(number).size();
    qsizetype all = 0;
    bool isNumeric = number > 0;
    bool hasText = false;
    for (const QVariantList &row : table.rows) {
        const QString text = cellText(row.value(number));
        longest = std::max(longest, text.size());
        all += text.size();
        hasText = hasText || (!text.isEmpty() && text != QString::fromUtf8("\u2013"));
        isNumeric = isNumeric && (isNumber(row.value(number)) || standsForNumber(text));
    }
    const double typical = table.rows.isEmpty() ? 8 : double(all) / double(table.rows.size());
    return { table.columns.at(number), isNumeric && hasText ? Qt::AlignRight : Qt::AlignLeft,
        std::sqrt((typical + double(longest)) / 2) };
}

PrintTable tableOf(const ReportTable &table)
{
    PrintTable print;
    print.caption = table.title;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        print.columns << columnOf(table, i);
    for (const QVariantList &row : table.rows)
        print.rows << cellTexts(row);
    return print;
}

/// Millimetres: a few bars need less room than a year of months.
double heightOf(const ReportChart &chart)
{
    constexpr double usual = 72;
    constexpr double low = 56;
    // Panels stand under one another, each with an axis of its own.
    if (chart.kind == ReportChartKind::Panels)
        return 22.0 + 32.0 * double(chart.lines.size());
    // A row of a heat map needs a line of text.
    if (chart.kind == ReportChartKind::HeatMap)
        return std::clamp(20.0 + 6.2 * double(chart.lines.size()), low, 150.0);
    // So does a lying bar, or every second would stand there without its name.
    if (chart.kind == ReportChartKind::FlatBars && chart.categories.size() > 5)
        return std::clamp(
            18.0 + 5.2 * double(chart.categories.size() * chart.lines.size()), usual, 150.0);
    const bool isBars
        = chart.kind == ReportChartKind::Bars || chart.kind == ReportChartKind::FlatBars;
    return isBars && chart.categories.size() <= 5 ? low : usual;
}

/// Puts the blocks of a section into the document.
class BlockPrinter
{
public:
    BlockPrinter(PrintDocument &document, const SuppressionRule &rule)
        : m_document(document)
        , m_rule(rule)
    {
    }

    void operator()(const ReportText &block)
    {
        const PrintTone tone = block.tone == ReportTone::Lead ? PrintTone::Lead
            : block.tone == ReportTone::Small                 ? PrintTone::Small
                                                              : PrintTone::Body;
        m_document.paragraph(block.text, tone);
    }
    void operator()(const ReportBullets &block) { m_document.bullets(block.items); }
    void operator()(const ReportHeading &block) { m_document.heading(2, block.text); }
    void operator()(const ReportTable &block) { m_document.table(tableOf(block)); }
    void operator()(const ReportChart &block)
    {
        m_document.chart(chartSpecOf(block, m_rule), heightOf(block));
    }
    void operator()(const ReportTiles &block)
    {
        QList<PrintTile> tiles;
        for (const ReportTile &tile : block.tiles)
            tiles << PrintTile { tile.label, tile.number, tile.sentence };
        m_document.tiles(tiles);
    }

private:
    PrintDocument &m_document;
    const SuppressionRule &m_rule;
};

/// One sheet has no title page: what stands there otherwise stands at its top and its foot.
void beginOnePage(PrintDocument &document)
{
    constexpr double onePageScale = 0.86;
    document.isLetter = true;
    document.textScale = onePageScale;
    document.footer = document.classification + QStringLiteral(". ") + document.footer;
    document.footer.replace(QLatin1String(".. "), QLatin1String(". "));
    document.heading(1, document.title);
    document.paragraph(document.organisation, PrintTone::Small);
}

/// What the paper is, under its title.
QString subtitleOf(const Report &report)
{
    if (report.id == QLatin1String("board"))
        return tr("Report to the board");
    if (report.id == QLatin1String("quarterly"))
        return tr("Report to the board's committee: three months, and how they compare");
    if (report.id == QLatin1String("panel"))
        return tr("Papers for the complaints panel");
    if (report.id == QLatin1String("candour"))
        return tr("Report to the panel and the board: how regulation 20 was kept, and each open "
                  "duty in one line");
    if (report.id == QLatin1String("learning"))
        return tr("Report to the board, to staff and to those who use the service: what was "
                  "promised, what was done, and whether it helped");
    if (report.id == QLatin1String("equity"))
        return tr("Report to the board: who enters formal processes, and what they come to");
    return {};
}

/// What stands on every page. That data are invented is said whatever else is.
QString classificationOf(const Report &report)
{
    const QString own = report.classification.isEmpty()
        ? tr("Official: sensitive. Contains no names.")
        : report.classification + QLatin1Char('.');
    if (!report.isPractice)
        return own;
    return report.classification.isEmpty() ? tr("Practice: invented data")
                                           : tr("Practice: invented data. %1").arg(own);
}

} // namespace

ChartSpec chartSpecOf(const ReportChart &chart, const SuppressionRule &rule)
{
    ChartSpec spec;
    spec.kind = kindOf(chart.kind);
    spec.title = chart.title;
    spec.sentence = chart.sentence;
    spec.x.title = chart.xTitle;
    spec.y.title = chart.yTitle;
    spec.y.unit = chart.unit;
    spec.y.decimals = chart.decimals;
    if (chart.unit == QLatin1String("%"))
        spec.y.maximum = 100;
    spec.categories = chart.categories;
    spec.dates = chart.dates;
    spec.horizontal = chart.kind == ReportChartKind::FlatStacked;
    spec.notes = chart.notes;
    spec.definition = chart.definition;
    spec.basis = chart.basis;
    spec.smallNumber = rule.mark();
    if (chart.twin) {
        spec.table.columns = chart.twin->columns;
        for (const QVariantList &row : chart.twin->rows)
            spec.table.rows << cellTexts(row);
    }
    for (const ReportLine &line : chart.lines)
        spec.series << seriesOf(line, spec.series.size());
    for (const ReportReference &reference : chart.references) {
        ReferenceLine line;
        line.kind = reference.kind == ReportReference::Kind::Mean ? ReferenceKind::Mean
                                                                  : ReferenceKind::Limit;
        line.name = reference.name;
        line.values = reference.values;
        spec.lines << line;
    }
    return spec;
}

PrintDocument packDocument(const Report &report)
{
    PrintDocument document;
    document.title = report.title;
    document.subtitle = subtitleOf(report);
    document.organisation = report.organisation;
    document.period = FigureWords::span(report.period);
    if (!report.sites.isEmpty())
        document.period = tr("%1. Of these sites only: %2")
                              .arg(document.period, report.sites.join(QLatin1String(", ")));
    document.classification = classificationOf(report);
    document.footer
        = tr("Counted by Heed from its registers; audit trail %1").arg(report.auditHead.left(12));
    if (!report.standing.isEmpty())
        document.paragraph(tr("%1.").arg(report.standing));
    if (report.isOnePage)
        beginOnePage(document);
    else
        document.contents(tr("Contents"));
    for (const ReportSection &section : report.sections) {
        const bool isFirst = &section == &report.sections.first();
        if (!report.isOnePage && (isFirst || !report.isShort))
            document.pageBreak();
        if (!section.title.isEmpty())
            document.heading(report.isOnePage ? 3 : 1, section.title);
        for (const ReportBlock &block : section.blocks)
            std::visit(BlockPrinter(document, report.suppression), block);
    }
    return document;
}

Result<QByteArray> packPaper(const Report &report) { return pdfBytes(packDocument(report)); }

} // namespace heed
