#include "core/people/personregister.h"

namespace heed {

QJsonObject changesInRole(const QJsonObject &changes, const QString &role)
{
    QJsonObject named;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
        named.insert(role + QLatin1Char('.') + change.key(), change.value());
    return named;
}

Result<Person> PersonRegister::byId(PersonId id) const { return rowById<Person>(m_database, id); }

Result<std::vector<Person>> PersonRegister::find(const QString &nameOrNumber, int limit) const
{
    const QString typed = nameOrNumber.simplified();
    if (typed.isEmpty())
        return std::vector<Person>();
    QString start = typed;
    // LIKE's own signs are typed as themselves.
    for (const char sign : { '\\', '%', '_' })
        start.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign)));
    return selectRows<Person>(m_database,
        QStringLiteral("WHERE name LIKE ? ESCAPE '\\' OR nhs_number = ? "
                       "ORDER BY name COLLATE NOCASE, id LIMIT ?"),
        { start + QLatin1Char('%'), QString(typed).remove(QLatin1Char(' ')), limit });
}

Result<std::vector<PersonAppearance>> PersonRegister::appearances(PersonId id) const
{
    static const QString sql = QStringLiteral(
        "SELECT 'complaint', id, reference, 'complainant' FROM complaint WHERE complainant_id = ? "
        "UNION ALL SELECT 'complaint', id, reference, 'patient' FROM complaint "
        "WHERE patient_id = ? AND complainant_id IS NOT patient_id "
        "UNION ALL SELECT 'incident', id, reference, 'patient' FROM incident WHERE patient_id = ? "
        "UNION ALL SELECT 'claim', id, reference, 'claimant' FROM claim WHERE claimant_id = ? "
        "UNION ALL SELECT 'feedback', id, reference, 'person' FROM feedback WHERE person_id = ?");
    return m_database.run(sql, { id.value, id.value, id.value, id.value, id.value })
        .map([](Statement *found) {
            std::vector<PersonAppearance> appearances;
            while (found->next())
                appearances.push_back(
                    { found->text(0), found->number(1), found->text(2), found->text(3) });
            return appearances;
        });
}

Result<PersonId> PersonRegister::add(Transaction &transaction, const Person &person)
{
    return insertRow(transaction, person);
}

Result<QJsonObject> PersonRegister::update(
    Transaction &transaction, const Person &person, const QString &exceptKind, qint64 exceptId)
{
    const PersonRegister people(transaction.database());
    const auto before = people.byId(person.id);
    if (!before)
        return Failure(before.error());
    const QJsonObject changes = changesBetween(*before, person);
    if (changes.isEmpty())
        return changes;
    Person row = person;
    if (const auto done = updateRow(transaction, row); !done)
        return Failure(done.error());
    return people.appearances(person.id).map([&](const auto &appearances) {
        for (const PersonAppearance &where : appearances) {
            if (where.kind == exceptKind && where.recordId == exceptId)
                continue;
            transaction.note({ AuditAction::Change, where.kind, where.recordId, where.reference,
                changesInRole(changes, where.role), {} });
        }
        return changes;
    });
}

Result<void> PersonRegister::removeUnused(Transaction &transaction, PersonId id)
{
    const auto appearances = PersonRegister(transaction.database()).appearances(id);
    if (!appearances)
        return Failure(appearances.error());
    if (!appearances->empty())
        return {};
    return transaction.database()
        .run(QStringLiteral("DELETE FROM person WHERE id = ?"), { id.value })
        .map([](Statement *) {});
}

} // namespace heed
