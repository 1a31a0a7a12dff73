#include "core/retention/erasure.h"

#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "core/store/database.h"
#include "core/store/filestore.h"

#include <QSet>

namespace heed {

namespace {

struct Kind
{
    QString name;
    QString table;
};

/// A column of one table that points at rows of another.
struct Pointer
{
    QString table;
    QString column;
    bool owns = false; ///< ON DELETE CASCADE: lives and dies with the row
    bool blocks = false; ///< nothing said: the row must not go while it is pointed at
};

class Erasure
{
public:
    Erasure(Transaction &transaction, QString reference, QString reason)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_reference(std::move(reference))
        , m_reason(std::move(reason))
    {
    }

    Result<Erased> run(const RecordRef &record)
    {
        return readKinds()
            .and_then([&] { return erase(record); })
            .and_then([this] { return removePeople(); })
            .and_then([this] { return removeFiles(); })
            .map([this] { return m_erased; });
    }

private:
    Result<std::vector<qint64>> ids(const QString &sql, const QVariantList &values)
    {
        return m_database.run(sql, values).map([](Statement *found) {
            std::vector<qint64> list;
            while (found->next())
                list.push_back(found->number(0));
            return list;
        });
    }

    /// The rows of one part of a record.
    Result<std::vector<qint64>> partIds(const QString &selectSql, qint64 recordId)
    {
        const PartQuery query = partQuery(selectSql, recordId);
        return ids(QStringLiteral("SELECT id FROM (%1)").arg(query.sql), query.values);
    }

    Result<void> execute(const QString &sql, const QVariantList &values)
    {
        return m_database.run(sql, values).map([](Statement *) {});
    }

    Result<void> readKinds()
    {
        return m_database.run(QStringLiteral("SELECT kind, main_table FROM record_kind"))
            .map([this](Statement *found) {
                while (found->next())
                    m_kinds.push_back({ found->text(0), found->text(1) });
            });
    }

    const Kind *kindOf(const QString &name) const
    {
        const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
            [&name](const Kind &kind) { return kind.name == name; });
        return found == m_kinds.end() ? nullptr : &*found;
    }

    Result<bool> hangsOnRecords(const Kind &kind)
    {
        return m_database
            .scalar(QStringLiteral("SELECT count(*) FROM pragma_table_info(?) "
                                   "WHERE name IN ('kind', 'record_id')"),
                { kind.table })
            .map([](const QVariant &count) { return count.toInt() == 2; });
    }

    /// Every column of the store that points at this table.
    Result<std::vector<Pointer>> pointersTo(const QString &table)
    {
        return m_database
            .run(QStringLiteral("SELECT m.name, f.\"from\", f.on_delete FROM sqlite_schema m "
                                "JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' "
                                "AND f.\"table\" = ?"),
                { table })
            .map([](Statement *found) {
                std::vector<Pointer> pointers;
                while (found->next())
                    pointers.push_back({ found->text(0), found->text(1),
                        found->text(2) == QLatin1String("CASCADE"),
                        found->text(2) == QLatin1String("NO ACTION")
                            || found->text(2) == QLatin1String("RESTRICT") });
                return pointers;
            });
    }

    Result<void> erase(const RecordRef &record)
    {
        const Kind *kind = kindOf(record.kind);
        if (kind == nullptr)
            return failure(ErrorCode::Invalid, QStringLiteral("store.unknown-kind"), record.kind);
        return eraseWhatHangsOn(record)
            .and_then([&] { return eraseOwned(record, kind->table); })
            .and_then([&] { return gatherFilesAndPeople(record); })
            .and_then([&] { return eraseParts(record); })
            .and_then([&] { return eraseDrafts(record.kind, record.id); })
            .and_then([&] { return mustBeFree(record, kind->table); })
            .and_then([&] {
                return execute(
                    QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(kind->table), { record.id });
            })
            .and_then([&] { return seal(record); });
    }

    Result<void> seal(const RecordRef &record)
    {
        return eraseAuditWords(m_transaction, record.kind, record.id).map([&] {
            m_transaction.note(
                { AuditAction::Dispose, record.kind, record.id, m_reference, {}, m_reason });
        });
    }

    Result<void> eraseWhatHangsOn(const RecordRef &record)
    {
        for (const Kind &kind : m_kinds) {
            const auto hangs = hangsOnRecords(kind);
            if (!hangs)
                return Failure(hangs.error());
            if (!*hangs || kind.name == recordkind::Disposal)
                continue;
            const auto done = eraseAll(kind.name,
                QStringLiteral("SELECT id FROM %1 WHERE kind = ? AND record_id = ?")
                    .arg(kind.table),
                { record.kind, record.id });
            if (!done)
                return done;
        }
        const auto links = eraseAll(recordkind::Link,
            QStringLiteral("SELECT id FROM link WHERE (from_kind = ? AND from_id = ?) "
                           "OR (to_kind = ? AND to_id = ?)"),
            { record.kind, record.id, record.kind, record.id });
        return links.and_then([&] {
            return execute(
                QStringLiteral("DELETE FROM awaited_link WHERE from_kind = ? AND from_id = ?"),
                { record.kind, record.id });
        });
    }

    Result<void> eraseAll(const QString &kind, const QString &sql, const QVariantList &values)
    {
        const auto found = ids(sql, values);
        if (!found)
            return Failure(found.error());
        if (kind == recordkind::Document)
            m_erased.documents += static_cast<int>(found->size());
        for (const qint64 id : *found) {
            if (const auto done = erase({ kind, id }); !done)
                return done;
        }
        return {};
    }

    /// Records of other kinds that live and die with this one, as their foreign keys say.
    Result<void> eraseOwned(const RecordRef &record, const QString &table)
    {
        const auto pointers = pointersTo(table);
        if (!pointers)
            return Failure(pointers.error());
        for (const Kind &kind : m_kinds) {
            for (const Pointer &pointer : *pointers) {
                if (pointer.table != kind.table || !pointer.owns || kind.table == table)
                    continue;
                const auto done = eraseAll(kind.name,
                    QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                        .arg(kind.table, pointer.column),
                    { record.id });
                if (!done)
                    return done;
            }
        }
        return {};
    }

    Result<void> gatherFilesAndPeople(const RecordRef &record)
    {
        if (record.kind == recordkind::Document) {
            const auto files
                = ids(QStringLiteral("SELECT file_id FROM document WHERE id = ?"), { record.id });
            if (!files)
                return Failure(files.error());
            m_files.insert(m_files.end(), files->begin(), files->end());
        }
        return {};
    }

    Result<void> eraseParts(const RecordRef &record)
    {
        const auto found = m_database.run(
            QStringLiteral("SELECT name, select_sql FROM record_part WHERE kind = ? "
                           "AND position > 1 ORDER BY position DESC"),
            { record.kind });
        if (!found)
            return Failure(found.error());
        std::vector<std::pair<QString, QString>> parts;
        while ((*found)->next())
            parts.emplace_back((*found)->text(0), (*found)->text(1));
        // Who the record is about is asked while its parts still name them.
        for (const auto &[table, sql] : parts) {
            if (table != QLatin1String("person"))
                continue;
            const auto people = partIds(sql, record.id);
            if (!people)
                return Failure(people.error());
            m_people.insert(m_people.end(), people->begin(), people->end());
        }
        for (const auto &[table, sql] : parts) {
            // What others share is not this record's to remove.
            if (isShared(table))
                continue;
            const auto rows = partIds(sql, record.id);
            if (!rows)
                return Failure(rows.error());
            for (const qint64 id : *rows) {
                const auto gone
                    = execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), { id })
                          .and_then([&] { return eraseDrafts(table, id); });
                if (!gone)
                    return gone;
            }
        }
        return {};
    }

    /// What anybody had begun to type about it. Forms name their drafts "complaint-7", "letter-12".
    Result<void> eraseDrafts(const QString &name, qint64 id)
    {
        return execute(QStringLiteral("DELETE FROM draft WHERE kind = ?"),
            { QStringLiteral("%1-%2").arg(name).arg(id) });
    }

    /// A table that is a record of its own kind elsewhere, or people.
    bool isShared(const QString &table) const
    {
        return table == QLatin1String("person")
            || std::any_of(m_kinds.begin(), m_kinds.end(),
                [&table](const Kind &kind) { return kind.table == table; });
    }

    Result<void> mustBeFree(const RecordRef &record, const QString &table)
    {
        const auto pointers = pointersTo(table);
        if (!pointers)
            return Failure(pointers.error());
        for (const Pointer &pointer : *pointers) {
            if (!pointer.blocks)
                continue;
            const auto used = points(pointer, record.id);
            if (!used)
                return Failure(used.error());
            if (*used)
                return failure(
                    ErrorCode::Refused, QStringLiteral("retention.used-elsewhere"), pointer.table);
        }
        return {};
    }

    Result<bool> points(const Pointer &pointer, qint64 id)
    {
        return m_database
            .scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)")
                        .arg(pointer.table, pointer.column),
                { id })
            .map([](const QVariant &found) { return found.toBool(); });
    }

    Result<void> removePeople()
    {
        const auto pointers = pointersTo(QStringLiteral("person"));
        if (!pointers)
            return Failure(pointers.error());
        const QSet<qint64> people(m_people.begin(), m_people.end());
        for (const qint64 person : people) {
            bool used = false;
            for (const Pointer &pointer : *pointers) {
                const auto found = points(pointer, person);
                if (!found)
                    return Failure(found.error());
                used = used || *found;
            }
            if (used)
                continue;
            const auto gone
                = execute(QStringLiteral("DELETE FROM person WHERE id = ?"), { person });
            if (!gone)
                return gone;
            ++m_erased.people;
        }
        return {};
    }

    Result<void> removeFiles()
    {
        for (const qint64 file : m_files) {
            if (const auto gone = FileStore::removeUnused(m_transaction, file); !gone)
                return gone;
        }
        return {};
    }

    Transaction &m_transaction;
    Database &m_database;
    QString m_reference;
    QString m_reason;
    std::vector<Kind> m_kinds;
    std::vector<qint64> m_people;
    std::vector<qint64> m_files;
    Erased m_erased;
};

} // namespace

Result<Erased> eraseRecord(Transaction &transaction, const RecordRef &record,
    const QString &reference, const QString &reason)
{
    return Erasure(transaction, reference, reason).run(record);
}

Result<void> beginErasing(Database &database)
{
    return database.runScript(QStringLiteral("PRAGMA secure_delete=ON"));
}

Result<void> finishErasing(Database &database)
{
    return database.runScript(QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"))
        .and_then(
            [&] { return database.runScript(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); })
        .and_then([&] { return database.runScript(QStringLiteral("PRAGMA secure_delete=FAST")); });
}

} // namespace heed
