#include "core/insight/measuresql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heed::measuresql {

namespace {

QString sqlText(const char *text, const Population &from)
{
    static const QString harm = QStringLiteral(
        "CASE WHEN n.physical_harm = 'fatal' THEN 'fatal' "
        "WHEN 'severe' IN (n.physical_harm, n.psychological_harm) THEN 'severe' "
        "WHEN 'moderate' IN (n.physical_harm, n.psychological_harm) THEN 'moderate' "
        "WHEN 'low' IN (n.physical_harm, n.psychological_harm) THEN 'low' "
        "WHEN 'none' IN (n.physical_harm, n.psychological_harm) THEN 'none' END");
    static const QString days
        = QStringLiteral("((SELECT d.ordinal FROM calendar_day d WHERE d.day = c.replied_on) - "
                         "(SELECT d.ordinal FROM calendar_day d WHERE d.day = c.received_on))");
    QString sql = QString::fromLatin1(text);
    sql.replace(QLatin1String("{day}"), QLatin1String(from.day));
    sql.replace(QLatin1String("{site}"), QLatin1String(from.site));
    sql.replace(QLatin1String("{harm}"), harm);
    sql.replace(QLatin1String("{days}"), days);
    return sql;
}

QString fromSql(const Population &from, const Scope &scope)
{
    QString sql = QString::fromLatin1(from.from);
    if (!scope.sites.isEmpty())
        sql += QStringLiteral(" AND (%1) IN (SELECT value FROM json_each(?3))")
                   .arg(QLatin1String(from.site));
    return sql;
}

QString sitesAsJson(const Scope &scope)
{
    QJsonArray sites;
    for (const qint64 site : scope.sites)
        sites << site;
    return QString::fromUtf8(QJsonDocument(sites).toJson(QJsonDocument::Compact));
}

QString countIf(const QString &condition)
{
    return condition.isEmpty() ? QStringLiteral("count(*)")
                               : QStringLiteral("count(CASE WHEN %1 THEN 1 END)").arg(condition);
}

/// The two numbers of one measure.
QString numbersSql(const Measure &measure, const Population &from)
{
    const QString counted = sqlText(measure.counted, from);
    const QString outOf = sqlText(measure.outOf, from);
    switch (measure.kind) {
    case MeasureKind::Share:
        return countIf(QStringLiteral("(%1) AND (%2)").arg(counted, outOf)) + QLatin1String(", ")
            + countIf(outOf);
    case MeasureKind::Sum:
        return QStringLiteral("coalesce(sum(%1), 0), count(*)").arg(counted);
    default:
        return countIf(counted) + QStringLiteral(", 0");
    }
}

/// Days first, which an index has in order already, then the days of each month: a register of many
/// years is sorted by nobody.
QString monthsSql(
    const QString &numbers, qsizetype measures, const Population &from, const QString &rows)
{
    QStringList names;
    QStringList sums;
    for (qsizetype i = 0; i < 2 * measures; ++i) {
        names << QStringLiteral("n%1").arg(i);
        sums << QStringLiteral("sum(n%1)").arg(i);
    }
    return QStringLiteral("WITH days (day, %1) AS (SELECT %2, %3 %4 GROUP BY 1) "
                          "SELECT substr(day, 1, 7) AS part, %5 FROM days GROUP BY 1")
        .arg(names.join(QLatin1String(", ")), QLatin1String(from.day), numbers, rows,
            sums.join(QLatin1String(", ")));
}

void addPart(BoundSql &asked, const Population &from, const Part &part, const Slice &slice)
{
    const Dimension *dimension = dimensionById(part.dimension);
    if (dimension == nullptr)
        return;
    const BoundSql expression = bound(sqlText(dimension->expression, from), slice);
    asked.text += QStringLiteral(" AND (%1)").arg(expression.text);
    asked.values += expression.values;
    if (part.key.isEmpty()) {
        asked.text += QStringLiteral(" IS NULL");
        return;
    }
    asked.text += QStringLiteral(" = ?");
    asked.values << part.key;
}

} // namespace

BoundSql bound(const QString &text, const Slice &slice)
{
    BoundSql sql;
    sql.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        sql.text += text.at(i);
        if (text.at(i) != QLatin1Char('?'))
            continue;
        const QChar which = text.at(++i);
        if (which == QLatin1Char('1'))
            sql.values << slice.period.from.toString(Qt::ISODate);
        else if (which == QLatin1Char('2'))
            sql.values << slice.period.to.toString(Qt::ISODate);
        else
            sql.values << sitesAsJson(slice.scope);
    }
    return sql;
}

BoundSql countSql(
    const QList<const Measure *> &measures, const Dimension *dimension, const Slice &slice)
{
    const Population &from = population(measures.first()->population);
    QStringList columns;
    for (const Measure *measure : measures)
        columns << numbersSql(*measure, from);
    const QString numbers = columns.join(QLatin1String(", "));
    const QString rows = fromSql(from, slice.scope);
    if (dimension == nullptr)
        return bound(QStringLiteral("SELECT %1 %2").arg(numbers, rows), slice);
    if (QLatin1String(dimension->id) == QLatin1String("month"))
        return bound(monthsSql(numbers, measures.size(), from, rows), slice);
    return bound(QStringLiteral("SELECT %1 AS part, %2 %3 GROUP BY 1")
                     .arg(sqlText(dimension->expression, from), numbers, rows),
        slice);
}

BoundSql spreadSql(const Measure &measure, const Dimension *dimension, const Slice &slice)
{
    const Population &from = population(measure.population);
    const QString number = sqlText(measure.counted, from);
    const QString rows = fromSql(from, slice.scope);
    if (dimension == nullptr)
        return bound(
            QStringLiteral("SELECT %1 AS number, count(*) %2 GROUP BY 1").arg(number, rows), slice);
    return bound(QStringLiteral("SELECT %1 AS part, %2 AS number, count(*) %3 GROUP BY 1, 2")
                     .arg(sqlText(dimension->expression, from), number, rows),
        slice);
}

BoundSql crossSql(
    const Measure &measure, const Dimension &rows, const Dimension &columns, const Slice &slice)
{
    const Population &from = population(measure.population);
    QString condition = sqlText(measure.counted, from);
    if (measure.kind == MeasureKind::Share)
        condition = QStringLiteral("(%1) AND (%2)").arg(condition, sqlText(measure.outOf, from));
    return bound(QStringLiteral("SELECT %1 AS down, %2 AS across, %3 %4 GROUP BY 1, 2")
                     .arg(sqlText(rows.expression, from), sqlText(columns.expression, from),
                         countIf(condition), fromSql(from, slice.scope)),
        slice);
}

BoundSql recordsSql(const Measure &measure, const Slice &slice, const QList<Part> &parts)
{
    const Population &from = population(measure.population);
    QString sql = QStringLiteral("SELECT %1, %2, %3 %4")
                      .arg(QLatin1String(from.recordId), QLatin1String(from.reference),
                          QLatin1String(from.day), fromSql(from, slice.scope));
    const bool isCondition
        = measure.kind == MeasureKind::Count || measure.kind == MeasureKind::Share;
    if (isCondition && *measure.counted != '\0')
        sql += QStringLiteral(" AND (%1)").arg(sqlText(measure.counted, from));
    if (measure.kind == MeasureKind::Share)
        sql += QStringLiteral(" AND (%1)").arg(sqlText(measure.outOf, from));
    BoundSql asked = bound(sql, slice);
    for (const Part &part : parts)
        addPart(asked, from, part, slice);
    asked.text += QStringLiteral(" ORDER BY 3, 1");
    return asked;
}

QString firstDaySql(const Measure &measure)
{
    const QLatin1String kind(population(measure.population).recordKind);
    if (kind == QLatin1String("incident"))
        return QStringLiteral("SELECT min(occurred_on) FROM incident WHERE binned_at IS NULL");
    if (kind == QLatin1String("claim"))
        return QStringLiteral("SELECT min(notified_on) FROM claim WHERE binned_at IS NULL");
    if (kind == QLatin1String("candour"))
        return QStringLiteral("SELECT min(aware_on) FROM candour WHERE binned_at IS NULL");
    if (kind == QLatin1String("feedback"))
        return QStringLiteral("SELECT min(heard_on) FROM feedback WHERE binned_at IS NULL");
    if (kind == QLatin1String("action"))
        return QStringLiteral("SELECT min(due_on) FROM action WHERE binned_at IS NULL");
    return QStringLiteral("SELECT min(received_on) FROM complaint WHERE binned_at IS NULL");
}

QStringList labelSql(const Dimension &dimension)
{
    const QString schemes = QString::fromLatin1(dimension.schemes);
    if (schemes == QLatin1String("=site"))
        return { QStringLiteral("SELECT id, name FROM site") };
    if (schemes == QLatin1String("=unit"))
        return { QStringLiteral("SELECT u.id, s.name || ': ' || u.name FROM unit u "
                                "JOIN site s ON s.id = u.site_id") };
    QStringList list;
    for (const QString &scheme : schemes.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list << QStringLiteral("SELECT code, label FROM code WHERE scheme = '%1' ORDER BY id")
                    .arg(scheme);
    return list;
}

} // namespace heed::measuresql
