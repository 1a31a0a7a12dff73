#pragma once

#include "core/complaints/complaint.h"

namespace heed {

/// Writes a complaint with all that belongs to it. Only ComplaintRegister uses it.
class ComplaintWriter
{
public:
    explicit ComplaintWriter(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    /// As ComplaintRegister::insertFile(), for a file that has its reference and its due dates.
    Result<ComplaintId> insert(ComplaintFile &file, AuditAction action, const QString &reason);
    /// As ComplaintRegister::updateFile().
    Result<bool> update(const ComplaintFile &before, ComplaintFile &after, AuditAction action,
        const QString &reason);

private:
    Result<void> insertPeople(ComplaintFile &file);
    Result<void> insertPerson(Person &person, PersonId &column);
    Result<void> insertParts(ComplaintFile &file);
    Result<void> updatePeople(const ComplaintFile &before, ComplaintFile &after);
    Result<void> updatePerson(
        const Person &before, Person &after, PersonId &column, const QString &role);
    Result<void> updateParts(const ComplaintFile &before, ComplaintFile &after);
    Result<void> insertCasework(Casework &casework);
    Result<void> updateCasework(const Casework &before, Casework &after);
    Result<void> addNewEntries(ComplaintFile &file);
    Result<void> removePeopleLeft(const ComplaintFile &before, const ComplaintFile &after);

    /// Adds, changes and removes rows until the stored ones are those of `after`.
    template <typename T>
    Result<void> sync(const QString &name, const std::vector<T> &before, std::vector<T> &after);
    template <typename T> Result<void> insertAll(std::vector<T> &rows);
    /// Adds the entries that are not stored yet; stored ones never change.
    template <typename T> Result<void> addNew(const QString &name, std::vector<T> &entries);

    void gather(const QString &name, const QJsonObject &changes);

    Transaction &m_transaction;
    QJsonObject m_changes;
    ComplaintId m_id;
    bool m_isNew = false; ///< nothing is told as a change: the entry's seal covers the record
};

} // namespace heed
