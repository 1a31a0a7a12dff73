#pragma once

#include "core/people/session.h"
#include "core/store/fieldmap.h"

namespace heed {

/// Says of a type of row that stands by itself: the kind under which its changes are noted, and its
/// own rules.
template <typename T> struct StandaloneOf;

/// Rows that stand by themselves and are noted one by one: headcounts, points of a self-assessment.
/// Errors of every write: Refused "session.not-allowed"; Invalid "part.invalid" with every field
/// problem; NotFound "record.missing"; Conflict "record.changed-meanwhile"; Storage.
template <typename T> class StandaloneRows
{
public:
    using Id = decltype(T::id);
    using Rules = StandaloneOf<T>;

    explicit StandaloneRows(const Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<std::vector<T>> all() const
    {
        static const QString tail = QStringLiteral("ORDER BY %1").arg(QLatin1String(Rules::order));
        return selectRows<T>(m_session.database, tail);
    }
    [[nodiscard]] Result<T> byId(Id id) const { return rowById<T>(m_session.database, id); }

    /// Adds a row without an id, changes one with it.
    Result<Id> keep(T row)
    {
        const auto problems = Rules::check(row, m_session.clock.today());
        if (!problems.isEmpty())
            return invalid(QStringLiteral("part.invalid"), problems);
        auto work = beginWork(m_session, Capability::WriteRecords);
        if (!work)
            return Failure(work.error());
        return (row.id.isValid() ? change(*work, row) : add(*work, row)).and_then([&](Id id) {
            return work->commit().map([id] { return id; });
        });
    }

    Result<void> remove(Id id)
    {
        auto work = beginWork(m_session, Capability::WriteRecords);
        if (!work)
            return Failure(work.error());
        static const QString sql
            = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(RowOf<T>::table));
        return byId(id)
            .and_then([&](const T &row) {
                work->note({ AuditAction::Remove, Rules::kind(), id.value, {},
                    changesBetween(row, T {}), {} });
                return m_session.database.run(sql, { id.value });
            })
            .and_then([&](Statement *) { return work->commit(); });
    }

private:
    Result<Id> add(Transaction &work, const T &row)
    {
        return insertRow(work, row).map([&](Id id) {
            work.note({ AuditAction::Create, Rules::kind(), id.value, {}, changesBetween(T {}, row),
                {} });
            return id;
        });
    }
    Result<Id> change(Transaction &work, T row)
    {
        const auto before = byId(row.id);
        if (!before)
            return Failure(before.error());
        const QJsonObject changes = changesBetween(*before, row);
        if (changes.isEmpty())
            return row.id;
        return updateRow(work, row).map([&] {
            work.note({ AuditAction::Change, Rules::kind(), row.id.value, {}, changes, {} });
            return row.id;
        });
    }

    Session m_session;
};

} // namespace heed
