#include "core/insight/rates.h"

#include "core/insight/measuresql.h"
#include "core/store/database.h"

namespace heed {

namespace {

struct Activity
{
    qint64 amount = 0;
    qint64 months = 0;
};

Result<QHash<QString, Activity>> activityOf(Database &database, const Slice &slice)
{
    QString text
        = QStringLiteral("SELECT measure, sum(amount), count(DISTINCT month) FROM activity "
                         "WHERE month BETWEEN substr(?1, 1, 7) AND substr(?2, 1, 7)");
    if (!slice.scope.sites.isEmpty())
        text += QStringLiteral(" AND site_id IN (SELECT value FROM json_each(?3))");
    const auto sql = measuresql::bound(text + QStringLiteral(" GROUP BY 1"), slice);
    return database.run(sql.text, sql.values).map([](Statement *row) {
        QHash<QString, Activity> found;
        while (row->next())
            found.insert(row->text(0), { row->number(1), row->number(2) });
        return found;
    });
}

Figure blankRate(const Figure &count, const ActivityKind &kind)
{
    Figure rate = count;
    rate.id = QStringLiteral("%1-per-%2")
                  .arg(count.id, QString(kind.code).replace(QLatin1Char('_'), QLatin1Char('-')));
    rate.label = QStringLiteral("%1 per %2").arg(count.label, kind.label);
    rate.unit = FigureUnit::Rate;
    rate.value.reset();
    rate.definition
        = QStringLiteral("The count of \"%1\" for every %2 in the same months. Says how the count "
                         "moves with the work done; not for ranking organisations.")
              .arg(count.label, kind.label);
    return rate;
}

} // namespace

const QList<ActivityKind> &activityKinds()
{
    static const QList<ActivityKind> kinds {
        { QStringLiteral("bed_days"), QStringLiteral("10,000 bed days"), 10000 },
        { QStringLiteral("resident_days"), QStringLiteral("1,000 resident days"), 1000 },
        { QStringLiteral("contacts"), QStringLiteral("10,000 contacts"), 10000 },
    };
    return kinds;
}

Result<QList<Figure>> rates(Database &database, const QString &measure, const Slice &slice)
{
    const auto count = Measures(database).figure(measure, slice);
    if (!count)
        return Failure(count.error());
    const auto activity = activityOf(database, slice);
    if (!activity)
        return Failure(activity.error());
    const qint64 months = slice.period.wholeMonths().size();
    QList<Figure> figures;
    for (const ActivityKind &kind : activityKinds()) {
        if (!activity->contains(kind.code))
            continue;
        const Activity known = activity->value(kind.code);
        Figure rate = blankRate(*count, kind);
        rate.denominator = known.amount;
        if (known.months < months || months == 0)
            rate.whyNot = QStringLiteral("insight.activity-gaps");
        else if (known.amount > 0)
            rate.value = double(count->numerator) * double(kind.per) / double(known.amount);
        else
            rate.whyNot = QStringLiteral("insight.no-activity");
        figures << rate;
    }
    if (figures.isEmpty()) {
        figures << blankRate(*count, activityKinds().first());
        figures.last().id = measure + QStringLiteral("-rate");
        figures.last().label = count->label + QStringLiteral(" for the work done");
        figures.last().whyNot = QStringLiteral("insight.no-activity");
    }
    return figures;
}

} // namespace heed
