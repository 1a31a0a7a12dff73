#pragma once

#include "core/people/session.h"
#include "core/store/fieldmap.h"

/// Things that a record has many of and that people add, change and take away one by one:
/// statements, contacts with staff, parallel inquiries. A room describes one in few lines:
///
///   struct Statement { StatementId id; qint64 revision = 1; ComplaintId complaintId; ... };
///   template <> struct RowOf<Statement> { table "complaint_statement", fields ... };
///   template <> struct PartOf<Statement> {
///       static const QString &kind() { return recordkind::Complaint; }
///       static constexpr auto owner = &Statement::complaintId;
///       static constexpr auto ownerColumn = "complaint_id";
///       static constexpr auto order = "given_on, id";
///       static QList<FieldProblem> check(const Statement &row, QDate today);
///   };
///
/// and its table gets a line in record_part, so that seals and `heed verify` cover it. A room whose
/// records are not for everybody gives PartOf two more functions, mayRead and mayWrite(session,
/// record's id), which every call asks first. What a part may say only if the store says something
/// else is asked of allow(session, row, row before).
namespace heed {

template <typename T> struct PartOf;

/// The reference of a record that may be worked on. Errors: NotFound "record.missing"; Refused
/// "record.in-bin".
[[nodiscard]] Result<QString> referenceForWork(
    Database &database, const QString &kind, qint64 recordId);

/// A SELECT of table record_part with its record put in, ready to be run: Qt's driver does not take
/// one numbered value in two places.
struct PartQuery
{
    QString sql;
    QVariantList values;
};
[[nodiscard]] PartQuery partQuery(const QString &selectSql, qint64 recordId);

/// "table.column" -> [old, new], as the history of the record shows it.
[[nodiscard]] QJsonObject partChanges(const char *table, const QJsonObject &changes);

/// Fills the members whose columns `values` names; the others stay as they are.
template <typename T> void readRow(T &row, const QJsonObject &values)
{
    RowOf<T>::fields(row, [&values](const char *name, auto &member) {
        const auto value = values.constFind(QLatin1String(name));
        if (value != values.constEnd())
            columns::read(value->toVariant(), member);
    });
}

/// The parts of one type: read by record, written one by one. Each write checks the right and the
/// part's own rules, and notes the change on the record it belongs to, in one transaction. Errors
/// of every write: Refused "session.not-allowed", "record.in-bin"; Invalid "part.invalid" with
/// every field problem; NotFound "record.missing"; Conflict "record.changed-meanwhile"; Locked, Io,
/// Storage.
template <typename T> class Parts
{
public:
    using Id = decltype(T::id);
    using Rules = PartOf<T>;

    explicit Parts(const Session &session, Capability needed = Capability::WriteRecords)
        : m_session(session)
        , m_needed(needed)
    {
    }

    [[nodiscard]] Result<std::vector<T>> of(qint64 recordId) const
    {
        if (const auto allowed = mayRead(recordId); !allowed)
            return Failure(allowed.error());
        static const QString tail
            = QStringLiteral("WHERE %1 = ? ORDER BY %2")
                  .arg(QLatin1String(Rules::ownerColumn), QLatin1String(Rules::order));
        return selectRows<T>(m_session.database, tail, { recordId });
    }
    [[nodiscard]] Result<T> byId(Id id) const
    {
        return rowById<T>(m_session.database, id).and_then([this](T row) -> Result<T> {
            if (const auto allowed = mayRead((row.*Rules::owner).value); !allowed)
                return Failure(allowed.error());
            return row;
        });
    }

    Result<Id> add(T row)
    {
        auto transaction = beginWork(m_session, m_needed);
        if (!transaction)
            return Failure(transaction.error());
        row.revision = 1;
        const auto id = insert(*transaction, row);
        if (!id)
            return id;
        return transaction->commit().map([&id] { return *id; });
    }

    /// Writes `row` over the stored one that it was read from. Which record it belongs to is not
    /// changed here.
    Result<void> change(T row, const QString &reason = {})
    {
        auto transaction = beginWork(m_session, m_needed);
        if (!transaction)
            return Failure(transaction.error());
        return update(*transaction, std::move(row), reason).and_then([&] {
            return transaction->commit();
        });
    }

    /// What it said stays readable in the history of the record.
    Result<void> remove(Id id, const QString &reason = {})
    {
        auto transaction = beginWork(m_session, m_needed);
        if (!transaction)
            return Failure(transaction.error());
        const auto row = byId(id);
        if (!row)
            return Failure(row.error());
        return note(*transaction, *row, changesBetween(*row, T {}), reason)
            .and_then([&] { return erase(id); })
            .and_then([&] { return transaction->commit(); });
    }

    /// As add(), inside somebody else's unit of work.
    Result<Id> insert(Transaction &transaction, const T &row) const
    {
        return check(row)
            .and_then([&] { return allow(row, T {}); })
            .and_then([&] { return note(transaction, row, changesBetween(T {}, row), {}); })
            .and_then([&] { return insertRow(transaction, row); });
    }

    /// As change(), inside somebody else's unit of work.
    Result<void> update(Transaction &transaction, T row, const QString &reason = {}) const
    {
        const auto stored = byId(row.id);
        if (!stored)
            return Failure(stored.error());
        row.*Rules::owner = (*stored).*Rules::owner;
        const QJsonObject changes = changesBetween(*stored, row);
        if (changes.isEmpty())
            return {};
        return check(row)
            .and_then([&] { return allow(row, *stored); })
            .and_then([&] { return note(transaction, row, changes, reason); })
            .and_then([&] { return updateRow(transaction, row); });
    }

private:
    [[nodiscard]] Result<void> mayRead(qint64 recordId) const
    {
        if constexpr (requires { Rules::mayRead(m_session, recordId); })
            return Rules::mayRead(m_session, recordId);
        Q_UNUSED(recordId)
        return {};
    }

    [[nodiscard]] Result<void> mayWrite(qint64 recordId) const
    {
        if constexpr (requires { Rules::mayWrite(m_session, recordId); })
            return Rules::mayWrite(m_session, recordId);
        Q_UNUSED(recordId)
        return {};
    }

    Result<void> check(const T &row) const
    {
        const auto problems = Rules::check(row, m_session.clock.today());
        if (problems.isEmpty())
            return {};
        return invalid(QStringLiteral("part.invalid"), problems);
    }

    Result<void> allow(const T &row, const T &before) const
    {
        if constexpr (requires { Rules::allow(m_session, row, before); })
            return Rules::allow(m_session, row, before);
        Q_UNUSED(row)
        Q_UNUSED(before)
        return {};
    }

    Result<void> note(Transaction &transaction, const T &row, const QJsonObject &changes,
        const QString &reason) const
    {
        const qint64 recordId = (row.*Rules::owner).value;
        if (const auto allowed = mayWrite(recordId); !allowed)
            return allowed;
        return referenceForWork(m_session.database, Rules::kind(), recordId)
            .map([&](const QString &reference) {
                transaction.note({ AuditAction::Change, Rules::kind(), recordId, reference,
                    partChanges(RowOf<T>::table, changes), reason });
            });
    }

    Result<void> erase(Id id) const
    {
        static const QString sql
            = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(RowOf<T>::table));
        return m_session.database.run(sql, { id.value }).map([](Statement *) {});
    }

    Session m_session;
    Capability m_needed;
};

} // namespace heed
