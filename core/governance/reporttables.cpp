#include "core/governance/reporttables.h"

#include "core/governance/figurewords.h"

namespace heed {

namespace {

/// Spreadsheets allow 31 characters and no brackets, colons or slashes in a sheet's name, and no
/// two alike.
QString sheetName(const QString &id, QStringList &taken)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString name;
    for (const QChar c : id)
        name += forbidden.contains(c) ? QLatin1Char('-') : c;
    name = name.left(31);
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i)
        name = name.left(28) + QLatin1Char('-') + QString::number(i);
    taken << name;
    return name;
}

QVariant cellOf(const ReportPoint &point, const SuppressionRule &rule)
{
    if (point.state == CellState::Small)
        return rule.mark();
    if (point.state == CellState::Withheld)
        return QStringLiteral("*");
    return point.value ? QVariant(*point.value) : QVariant();
}

TableData chartAsTable(const ReportChart &chart, const SuppressionRule &rule)
{
    TableData table;
    table.columns << (chart.xTitle.isEmpty() ? QStringLiteral("Group") : chart.xTitle);
    for (const ReportLine &line : chart.lines)
        table.columns << line.name;
    for (const ReportReference &reference : chart.references)
        table.columns << reference.name;
    const qsizetype count = chart.dates.isEmpty() ? chart.categories.size() : chart.dates.size();
    for (qsizetype i = 0; i < count; ++i) {
        QVariantList row;
        row << (chart.dates.isEmpty() ? QVariant(chart.categories.at(i))
                                      : QVariant(chart.dates.at(i)));
        for (const ReportLine &line : chart.lines)
            row << (i < line.points.size() ? cellOf(line.points.at(i), rule) : QVariant());
        for (const ReportReference &reference : chart.references) {
            const auto value = reference.values.value(i);
            row << (value ? QVariant(*value) : QVariant());
        }
        table.rows << row;
    }
    return table;
}

} // namespace

TableData figuresAsTable(const Report &report)
{
    TableData table { QStringLiteral("figures"),
        { QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("value"),
            QStringLiteral("numerator"), QStringLiteral("denominator"), QStringLiteral("basis"),
            QStringLiteral("definition"), QStringLiteral("source") },
        {} };
    const FigureWords words(report.suppression);
    for (const Figure &figure : report.figures) {
        const bool isShown = stateOf(figure, report.suppression) == CellState::Shown;
        const auto part = [&](qint64 number) {
            return report.suppression.isSmall(number) ? QVariant(report.suppression.mark())
                : isShown                             ? QVariant(number)
                                                      : QVariant(QStringLiteral("*"));
        };
        table.rows << QVariantList { figure.id, figure.label, words.shown(figure),
            part(figure.numerator), figure.denominator ? part(*figure.denominator) : QVariant(),
            figure.basis, figure.definition, figure.source };
    }
    return table;
}

TableData csvTable(const Report &report)
{
    if (!report.handOver)
        return figuresAsTable(report);
    return { report.handOver->id, report.handOver->columns, report.handOver->rows };
}

QList<TableData> reportAsTables(const Report &report)
{
    QStringList taken;
    QList<TableData> tables { csvTable(report) };
    taken << tables.first().title;
    for (const ReportTable &table : report.tables())
        tables << TableData { sheetName(table.id, taken), table.columns, table.rows };
    for (const ReportChart &chart : report.charts()) {
        TableData data = chartAsTable(chart, report.suppression);
        data.title = sheetName(chart.id, taken);
        tables << data;
    }
    return tables;
}

} // namespace heed
