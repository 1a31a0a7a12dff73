#include "core/exchange/flatrecord.h"

namespace heed {

namespace {

constexpr int pencePerPound = 100;

bool isMoney(const QVariant &cell) { return cell.metaType() == QMetaType::fromType<Money>(); }

} // namespace

void addPerson(FlatRecord &line, const QString &role, PersonId id, const FlatContext &context)
{
    if (!context.withNames)
        return;
    const Person person = context.people.value(id.value);
    RowOf<Person>::fields(person, [&](const char *column, const auto &member) {
        line.add(role + QLatin1Char('_') + QLatin1String(column), typedCell(member));
    });
}

void addSite(FlatRecord &line, SiteId id, const FlatContext &context)
{
    line.add(QStringLiteral("site"), typedCell(context.places.sites.value(id.value)));
}

void addUnit(FlatRecord &line, UnitId id, const FlatContext &context)
{
    line.add(QStringLiteral("directorate"), typedCell(context.places.directorates.value(id.value)));
    line.add(QStringLiteral("unit"), typedCell(context.places.units.value(id.value)));
}

Result<QHash<qint64, Person>> peopleOf(Database &database, const std::vector<qint64> &personIds)
{
    return rowsByIds<Person>(database, personIds).map([](const std::vector<Person> &rows) {
        QHash<qint64, Person> people;
        for (const Person &person : rows)
            people.insert(person.id.value, person);
        return people;
    });
}

QJsonValue cellJson(const QVariant &cell)
{
    if (!cell.isValid() || cell.isNull())
        return QJsonValue::Null;
    if (isMoney(cell))
        return static_cast<double>(cell.value<Money>().pence) / pencePerPound;
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    case QMetaType::QTime:
        return cell.toTime().toString(QStringLiteral("HH:mm"));
    case QMetaType::QDateTime:
        return cell.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    default:
        return cell.toJsonValue();
    }
}

QJsonObject flatJson(const FlatRecord &line)
{
    QJsonObject object;
    for (qsizetype i = 0; i < line.names.size(); ++i)
        object.insert(line.names.at(i), cellJson(line.cells.at(i)));
    return object;
}

QString cellText(const QVariant &cell)
{
    if (isMoney(cell)) {
        const qint64 pence = cell.value<Money>().pence;
        return QStringLiteral("£%L1.%2")
            .arg(pence / pencePerPound)
            .arg(qAbs(pence % pencePerPound), 2, 10, QLatin1Char('0'));
    }
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return cell.toDate().toString(QStringLiteral("d MMM yyyy"));
    case QMetaType::QTime:
        return cell.toTime().toString(QStringLiteral("HH:mm"));
    case QMetaType::QDateTime:
        return cell.toDateTime().toLocalTime().toString(QStringLiteral("d MMM yyyy HH:mm"));
    case QMetaType::Bool:
        return cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    default:
        return cell.toString();
    }
}

} // namespace heed
