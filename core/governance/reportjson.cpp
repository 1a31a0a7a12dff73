#include "core/governance/reportjson.h"

#include "core/governance/figurewords.h"

#include <QJsonArray>

namespace heed {

namespace {

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString unitWord(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Percent:
        return QStringLiteral("percent");
    case FigureUnit::WorkingDays:
        return QStringLiteral("working-days");
    case FigureUnit::Pence:
        return QStringLiteral("pence");
    case FigureUnit::Rate:
        return QStringLiteral("rate");
    case FigureUnit::Count:
        break;
    }
    return QStringLiteral("count");
}

QJsonObject figureAsJson(const Figure &figure, const Report &report)
{
    QJsonObject object {
        { QStringLiteral("id"), figure.id },
        { QStringLiteral("label"), figure.label },
        { QStringLiteral("value"), numberOrNull(figure.value) },
        { QStringLiteral("unit"), unitWord(figure.unit) },
        { QStringLiteral("shown"), FigureWords(report.suppression).shown(figure) },
        { QStringLiteral("numerator"), figure.numerator },
        { QStringLiteral("denominator"),
            figure.denominator ? QJsonValue(*figure.denominator) : QJsonValue() },
        { QStringLiteral("basis"), figure.basis },
        { QStringLiteral("definition"), figure.definition },
        { QStringLiteral("records"),
            QJsonArray::fromStringList(report.references.value(figure.id)) },
    };
    if (!figure.value)
        object.insert(QStringLiteral("why_not"), figure.whyNot);
    return object;
}

QJsonObject seriesAsJson(const ReportChart &chart, const SuppressionRule &rule)
{
    QJsonArray lines;
    for (const ReportLine &line : chart.lines) {
        QJsonArray values;
        for (const ReportPoint &point : line.points) {
            if (point.state != CellState::Shown)
                values << (point.state == CellState::Small ? rule.mark() : QStringLiteral("*"));
            else
                values << numberOrNull(point.value);
        }
        lines << QJsonObject { { QStringLiteral("name"), line.name },
            { QStringLiteral("values"), values } };
    }
    QJsonArray references;
    for (const ReportReference &reference : chart.references) {
        QJsonArray values;
        for (const auto &value : reference.values)
            values << numberOrNull(value);
        references << QJsonObject { { QStringLiteral("name"), reference.name },
            { QStringLiteral("values"), values } };
    }
    QStringList along = chart.categories;
    for (const QDate day : chart.dates)
        along << day.toString(QStringLiteral("yyyy-MM"));
    return {
        { QStringLiteral("id"), chart.id },
        { QStringLiteral("title"), chart.title },
        { QStringLiteral("sentence"), chart.sentence },
        { QStringLiteral("basis"), chart.basis },
        { QStringLiteral("unit"), chart.unit },
        { QStringLiteral("along"), QJsonArray::fromStringList(along) },
        { QStringLiteral("lines"), lines },
        { QStringLiteral("references"), references },
        { QStringLiteral("notes"), QJsonArray::fromStringList(chart.notes) },
    };
}

QJsonObject tableAsJson(const ReportTable &table)
{
    QJsonArray rows;
    for (const QVariantList &row : table.rows)
        rows << QJsonArray::fromVariantList(row);
    return {
        { QStringLiteral("id"), table.id },
        { QStringLiteral("title"), table.title },
        { QStringLiteral("columns"), QJsonArray::fromStringList(table.columns) },
        { QStringLiteral("rows"), rows },
    };
}

} // namespace

QJsonObject reportAsJson(const Report &report)
{
    QJsonArray figures;
    for (const Figure &figure : report.figures)
        figures << figureAsJson(figure, report);
    QJsonArray series;
    for (const ReportChart &chart : report.charts())
        series << seriesAsJson(chart, report.suppression);
    QJsonArray tables;
    for (const ReportTable &table : report.tables())
        tables << tableAsJson(table);
    return {
        { QStringLiteral("report"), report.id },
        { QStringLiteral("from"), report.period.from.toString(Qt::ISODate) },
        { QStringLiteral("to"), report.period.to.toString(Qt::ISODate) },
        { QStringLiteral("practice"), report.isPractice },
        { QStringLiteral("generated_from"),
            QJsonObject { { QStringLiteral("audit_head"), report.auditHead } } },
        { QStringLiteral("figures"), figures },
        { QStringLiteral("series"), series },
        { QStringLiteral("tables"), tables },
    };
}

} // namespace heed
