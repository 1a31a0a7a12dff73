#include "core/insight/measures.h"

#include "core/insight/measuresql.h"
#include "core/insight/spread.h"
#include "core/insight/words.h"
#include "core/store/database.h"

#include <algorithm>

namespace heed {

namespace {

const QString nothingCounted = QStringLiteral("insight.nothing-counted");

void setCounts(Figure &figure, const Measure &measure, qint64 first, qint64 second)
{
    figure.numerator = first;
    switch (measure.kind) {
    case MeasureKind::Count:
        figure.value = double(first);
        break;
    case MeasureKind::Share:
        figure.denominator = second;
        if (second > 0)
            figure.value = 100.0 * double(first) / double(second);
        break;
    case MeasureKind::Sum:
        figure.value = double(first);
        figure.numerator = second;
        break;
    default:
        break;
    }
    figure.whyNot = figure.value ? QString() : nothingCounted;
}

void setSpread(Figure &figure, const Measure &measure, const Spread &spread)
{
    figure.numerator = spread.count();
    switch (measure.kind) {
    case MeasureKind::Median:
        figure.value = spread.median();
        break;
    case MeasureKind::Percentile90:
        figure.value = spread.percentile(90);
        break;
    default:
        figure.value = spread.mean();
        break;
    }
    figure.whyNot = figure.value ? QString() : nothingCounted;
}

BreakdownPart partOf(const QString &key, const Figure &figure)
{
    return { key, {}, figure.value, figure.numerator, figure.denominator };
}

} // namespace

Figure blankFigure(const Measure &measure)
{
    Figure figure;
    figure.id = QLatin1String(measure.id);
    figure.label = QLatin1String(measure.label);
    figure.unit = measure.unit();
    figure.basis = QLatin1String(population(measure.population).basis);
    figure.definition = QLatin1String(measure.definition);
    figure.source = QLatin1String(measure.source);
    figure.direction = measure.direction;
    return figure;
}

Result<Figure> Measures::figure(const QString &id, const Slice &slice)
{
    return figures({ id }, slice).map([](const QList<Figure> &list) { return list.first(); });
}

Result<QList<Figure>> Measures::figures(const QStringList &ids, const Slice &slice)
{
    // Measures over one population are counted in one pass; those of a spread share one too.
    QMap<std::pair<int, bool>, QList<const Measure *>> passes;
    for (const QString &id : ids) {
        const Measure *measure = measureById(id);
        if (measure == nullptr)
            return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-measure"), id);
        passes[{ int(measure->population), measure->isOfSpread() }] << measure;
    }
    Numbers numbers;
    for (auto pass = passes.cbegin(); pass != passes.cend(); ++pass) {
        const auto done = pass.key().second ? spread(pass.value(), slice, numbers)
                                            : count(pass.value(), slice, numbers);
        if (!done)
            return Failure(done.error());
    }
    QList<Figure> figures;
    for (const QString &id : ids)
        figures << numbers.value(id);
    return figures;
}

Result<QList<Figure>> Measures::allFigures(const Slice &slice)
{
    QStringList ids;
    for (const Measure *measure : allMeasures())
        ids << QLatin1String(measure->id);
    return figures(ids, slice);
}

Result<void> Measures::count(
    const QList<const Measure *> &measures, const Slice &slice, Numbers &into)
{
    const auto sql = measuresql::countSql(measures, nullptr, slice);
    return m_database.run(sql.text, sql.values).map([&](Statement *row) {
        row->next();
        int column = 0;
        for (const Measure *measure : measures) {
            Figure figure = blankFigure(*measure);
            setCounts(figure, *measure, row->number(column), row->number(column + 1));
            column += 2;
            into.insert(figure.id, figure);
        }
        row->finish();
    });
}

Result<void> Measures::spread(
    const QList<const Measure *> &measures, const Slice &slice, Numbers &into)
{
    // All measures of a spread over one population are of the same number.
    const auto sql = measuresql::spreadSql(*measures.first(), nullptr, slice);
    return m_database.run(sql.text, sql.values).map([&](Statement *row) {
        Spread spread;
        while (row->next()) {
            if (!row->value(0).isNull()) // a day outside the calendar
                spread.add(row->number(0), row->number(1));
        }
        for (const Measure *measure : measures) {
            Figure figure = blankFigure(*measure);
            setSpread(figure, *measure, spread);
            into.insert(figure.id, figure);
        }
    });
}

Result<QList<qint64>> Measures::records(const QString &id, const Slice &slice)
{
    return records(id, slice, {});
}

Result<QList<qint64>> Measures::records(
    const QString &id, const Slice &slice, const QList<Part> &parts)
{
    const Measure *measure = measureById(id);
    if (measure == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-measure"), id);
    for (const Part &part : parts) {
        if (dimensionById(part.dimension) == nullptr)
            return failure(
                ErrorCode::NotFound, QStringLiteral("insight.no-such-dimension"), part.dimension);
    }
    const auto sql = measuresql::recordsSql(*measure, slice, parts);
    return m_database.run(sql.text, sql.values).map([](Statement *row) {
        QList<qint64> ids;
        while (row->next()) {
            if (ids.isEmpty() || ids.last() != row->number(0))
                ids << row->number(0);
        }
        return ids;
    });
}

Result<QStringList> Measures::references(const QString &id, const Slice &slice)
{
    const Measure *measure = measureById(id);
    if (measure == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-measure"), id);
    const auto sql = measuresql::recordsSql(*measure, slice);
    return m_database.run(sql.text, sql.values).map([](Statement *row) {
        QStringList references;
        while (row->next())
            references << row->text(1);
        references.removeDuplicates();
        references.removeAll(QString());
        return references;
    });
}

Result<QList<QDate>> Measures::days(const QString &id, const Slice &slice)
{
    const Measure *measure = measureById(id);
    if (measure == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-measure"), id);
    const auto sql = measuresql::recordsSql(*measure, slice);
    return m_database.run(sql.text, sql.values).map([](Statement *row) {
        QList<QDate> days;
        while (row->next())
            days << QDate::fromString(row->text(2), Qt::ISODate);
        return days;
    });
}

Result<QDate> Measures::firstDay(const QString &id)
{
    const Measure *measure = measureById(id);
    if (measure == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-measure"), id);
    return m_database.scalar(measuresql::firstDaySql(*measure)).map([](const QVariant &day) {
        return QDate::fromString(day.toString(), Qt::ISODate);
    });
}

Result<Measures::Named> Measures::named(const QString &id, const QString &dimension) const
{
    const Named found { measureById(id), dimensionById(dimension) };
    if (found.measure == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-measure"), id);
    if (found.dimension == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("insight.no-such-dimension"), dimension);
    return found;
}

Result<Breakdown> Measures::breakdown(
    const QString &id, const QString &dimension, const Slice &slice)
{
    const auto what = named(id, dimension);
    if (!what)
        return Failure(what.error());
    const Measure &measure = *what->measure;
    Breakdown result { blankFigure(measure), dimension, QLatin1String(what->dimension->title), {} };
    QHash<QString, Figure> figures;
    const auto sql = measure.isOfSpread()
        ? measuresql::spreadSql(measure, what->dimension, slice)
        : measuresql::countSql({ &measure }, what->dimension, slice);
    const auto read = m_database.run(sql.text, sql.values);
    if (!read)
        return Failure(read.error());
    QHash<QString, Spread> spreads;
    // Every row is in one part, so the parts make up the whole.
    Spread all;
    qint64 first = 0;
    qint64 second = 0;
    while ((*read)->next()) {
        const QString key = (*read)->text(0);
        if (measure.isOfSpread()) {
            if ((*read)->isNull(1)) // a day outside the calendar
                continue;
            spreads[key].add((*read)->number(1), (*read)->number(2));
            all.add((*read)->number(1), (*read)->number(2));
        } else {
            setCounts(figures[key], measure, (*read)->number(1), (*read)->number(2));
            first += (*read)->number(1);
            second += (*read)->number(2);
        }
    }
    if (measure.isOfSpread())
        setSpread(result.whole, measure, all);
    else
        setCounts(result.whole, measure, first, second);
    for (auto part = spreads.cbegin(); part != spreads.cend(); ++part)
        setSpread(figures[part.key()], measure, part.value());
    QHash<QString, qint64> sizes;
    for (auto part = figures.cbegin(); part != figures.cend(); ++part)
        sizes.insert(part.key(), part->denominator.value_or(part->numerator));
    const auto keys = ordered(*what->dimension, sizes);
    if (!keys)
        return Failure(keys.error());
    for (const QString &key : *keys) {
        BreakdownPart part = partOf(key, figures.value(key));
        part.label = label(*what->dimension, key).value_or(key);
        if (part.denominator.value_or(part.numerator) > 0)
            result.parts << part;
    }
    return result;
}

Result<Breakdown> Measures::months(const QString &id, const Slice &slice)
{
    auto split = breakdown(id, QStringLiteral("month"), slice);
    if (!split)
        return split;
    const Measure &measure = *measureById(id);
    QHash<QString, BreakdownPart> known;
    for (const BreakdownPart &part : std::as_const(split->parts))
        known.insert(part.key, part);
    split->parts.clear();
    for (const QDate month : slice.period.wholeMonths()) {
        const QString key = month.toString(QStringLiteral("yyyy-MM"));
        BreakdownPart part = known.value(key, { key, {}, {}, 0, {} });
        part.label = key;
        if (!part.value && (measure.kind == MeasureKind::Count || measure.kind == MeasureKind::Sum))
            part.value = 0;
        split->parts << part;
    }
    return split;
}

Result<CrossTable> Measures::cross(
    const QString &id, const QString &rows, const QString &columns, const Slice &slice)
{
    const auto down = named(id, rows);
    const auto across = named(id, columns);
    if (!down)
        return Failure(down.error());
    if (!across)
        return Failure(across.error());
    const auto sql
        = measuresql::crossSql(*down->measure, *down->dimension, *across->dimension, slice);
    const auto read = m_database.run(sql.text, sql.values);
    if (!read)
        return Failure(read.error());
    QHash<std::pair<QString, QString>, qint64> cells;
    QHash<QString, qint64> rowSizes;
    QHash<QString, qint64> columnSizes;
    while ((*read)->next()) {
        const qint64 number = (*read)->number(2);
        if (number == 0)
            continue;
        cells.insert({ (*read)->text(0), (*read)->text(1) }, number);
        rowSizes[(*read)->text(0)] += number;
        columnSizes[(*read)->text(1)] += number;
    }
    CrossTable table { QLatin1String(down->dimension->title),
        QLatin1String(across->dimension->title), {}, {}, {}, {}, {} };
    table.rowKeys = ordered(*down->dimension, rowSizes).value_or(QStringList());
    table.columnKeys = ordered(*across->dimension, columnSizes).value_or(QStringList());
    for (const QString &key : std::as_const(table.columnKeys))
        table.columnLabels << label(*across->dimension, key).value_or(key);
    for (const QString &key : std::as_const(table.rowKeys)) {
        table.rowLabels << label(*down->dimension, key).value_or(key);
        QList<qint64> row;
        for (const QString &column : std::as_const(table.columnKeys))
            row << cells.value({ key, column });
        table.cells << row;
    }
    return table;
}

Result<QStringList> Measures::ordered(
    const Dimension &dimension, const QHash<QString, qint64> &sizes)
{
    QStringList keys = sizes.keys();
    const QStringList fixed
        = QString::fromLatin1(dimension.order).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool byTime = QLatin1String(dimension.id) == QLatin1String("month");
    const auto loaded = loadLabels(dimension);
    if (!loaded)
        return Failure(loaded.error());
    const QHash<QString, QString> labels = m_labels.value(QLatin1String(dimension.id));
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty(); // what nobody recorded comes last
        if (byTime)
            return a < b;
        if (!fixed.isEmpty() && fixed.indexOf(a) != fixed.indexOf(b))
            return fixed.indexOf(a) < fixed.indexOf(b);
        if (fixed.isEmpty() && sizes.value(a) != sizes.value(b))
            return sizes.value(a) > sizes.value(b);
        return std::pair(labels.value(a), a) < std::pair(labels.value(b), b);
    });
    return keys;
}

Result<void> Measures::loadLabels(const Dimension &dimension)
{
    const QString id = QLatin1String(dimension.id);
    if (m_labels.contains(id))
        return {};
    QHash<QString, QString> labels;
    for (const QString &sql : measuresql::labelSql(dimension)) {
        const auto read = m_database.run(sql);
        if (!read)
            return Failure(read.error());
        while ((*read)->next()) {
            if (!labels.contains((*read)->text(0)))
                labels.insert((*read)->text(0), (*read)->text(1));
        }
    }
    m_labels.insert(id, labels);
    return {};
}

Result<QString> Measures::label(const Dimension &dimension, const QString &key)
{
    return loadLabels(dimension).map([&] {
        const QHash<QString, QString> &labels = m_labels[QLatin1String(dimension.id)];
        return labels.contains(key) ? labels.value(key) : wordForCode(key);
    });
}

} // namespace heed
