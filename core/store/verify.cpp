#include "core/store/verify.h"

#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/filestore.h"
#include "core/store/recorddigest.h"

#include <QHash>
#include <QMultiHash>

namespace heed {

namespace {

constexpr qsizetype mostDamageListed = 1000;
constexpr int hashBytes = 32;
constexpr int progressEvery = 2048;

struct Sealed
{
    QByteArray digest;
    QString reference;
};

class Verification
{
public:
    Verification(Database &database, const VerifyProgress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    Result<VerifyReport> run()
    {
        return pages()
            .and_then([this] { return foreignKeys(); })
            .and_then([this] { return entries(); })
            .and_then([this] { return records(); })
            .and_then([this] { return files(); })
            .map([this] { return std::move(m_report); });
    }

private:
    void add(const QString &fact, const QString &where)
    {
        if (m_report.damage.size() < mostDamageListed)
            m_report.damage += { fact, where };
    }

    /// A page that fails its check makes reading fail: that is a finding, not a reason to stop
    /// looking.
    Result<void> asFinding(const Error &error, const QString &where)
    {
        if (error.operation != QLatin1String("store.damaged"))
            return Failure(error);
        add(QStringLiteral("verify.page"), where);
        return {};
    }

    Result<void> step(int percent)
    {
        if (m_progress && !m_progress(percent))
            return failure(ErrorCode::Cancelled, QStringLiteral("verify.cancelled"));
        return {};
    }

    Result<void> pages()
    {
        auto found = m_database.run(QStringLiteral("PRAGMA integrity_check(100)"));
        if (!found)
            return asFinding(found.error(), QStringLiteral("integrity_check"));
        while ((*found)->next()) {
            if ((*found)->text(0) != QLatin1String("ok"))
                add(QStringLiteral("verify.page"), (*found)->text(0));
        }
        return everyPage().and_then([this] { return step(20); });
    }

    /// What was freed belongs to no table, so the check above never reads it: a disk that loses
    /// bits is found there too.
    Result<void> everyPage()
    {
        const auto read
            = m_database.scalar(QStringLiteral("SELECT sum(length(data)) FROM sqlite_dbpage"));
        // A library that was built without that table leaves it at the check above.
        if (read || read.error().operation != QLatin1String("store.damaged"))
            return {};
        return asFinding(read.error(), QStringLiteral("free pages"));
    }

    Result<void> foreignKeys()
    {
        auto found = m_database.run(QStringLiteral("PRAGMA foreign_key_check"));
        if (!found)
            return asFinding(found.error(), QStringLiteral("foreign_key_check"));
        while ((*found)->next())
            add(QStringLiteral("verify.foreign-key"), (*found)->text(0));
        return step(30);
    }

    Result<void> entries()
    {
        auto found = m_database.run(auditSelect() + QStringLiteral("ORDER BY seq"));
        if (!found)
            return asFinding(found.error(), QStringLiteral("audit"));
        QByteArray previous(hashBytes, '\0');
        while ((*found)->next()) {
            const AuditEntry entry = readAuditEntry(**found);
            ++m_report.entries;
            const AuditWords words = auditWords(entry);
            if (entry.seq != m_report.entries || entry.hash != auditHash(previous, entry)
                || words == AuditWords::Damaged)
                add(QStringLiteral("verify.entry"), QString::number(entry.seq));
            noteErasure(entry, words);
            // Going on from the stored hash names the damaged entry alone and not all that follow
            // it.
            previous = entry.hash;
            m_report.entries = entry.seq;
            if (!entry.recordDigest.isEmpty())
                m_sealed[entry.kind.toString()].insert(entry.recordId.toLongLong(),
                    { entry.recordDigest, entry.reference.toString() });
        }
        m_report.auditHead = QString::fromLatin1(previous.toHex());
        for (const qint64 seq : std::as_const(m_erased))
            add(QStringLiteral("verify.entry"), QString::number(seq));
        return step(50);
    }

    /// Words may be missing from the entries of a record that was disposed of later, and from no
    /// others.
    void noteErasure(const AuditEntry &entry, AuditWords words)
    {
        const std::pair record { entry.kind.toString(), entry.recordId.toLongLong() };
        if (words == AuditWords::Erased)
            m_erased.insert(record, entry.seq);
        if (entry.action == toCode(AuditAction::Dispose))
            m_erased.remove(record);
    }

    Result<void> records()
    {
        for (auto kind = m_sealed.constBegin(); kind != m_sealed.constEnd(); ++kind) {
            for (auto record = kind->constBegin(); record != kind->constEnd(); ++record) {
                if (const auto checked = checkRecord(kind.key(), record.key(), record.value());
                    !checked)
                    return checked;
            }
        }
        return unsealedRecords();
    }

    Result<void> checkRecord(const QString &kind, qint64 id, const Sealed &sealed)
    {
        ++m_report.records;
        const auto digest = recordDigest(m_database, kind, id);
        const QString where = kind + QLatin1Char(' ')
            + (sealed.reference.isEmpty() ? QString::number(id) : sealed.reference);
        if (!digest)
            return asFinding(digest.error(), where);
        if (*digest != sealed.digest)
            add(QStringLiteral("verify.record"), where);
        return m_report.records % progressEvery == 0 ? step(75) : Result<void>();
    }

    /// A record that no entry describes was not written by Heed.
    Result<void> unsealedRecords()
    {
        auto kinds = m_database.run(QStringLiteral("SELECT kind, main_table FROM record_kind"));
        if (!kinds)
            return asFinding(kinds.error(), QStringLiteral("record_kind"));
        QHash<QString, QString> tables;
        while ((*kinds)->next())
            tables.insert((*kinds)->text(0), (*kinds)->text(1));
        for (auto kind = tables.constBegin(); kind != tables.constEnd(); ++kind) {
            auto ids = m_database.run(QStringLiteral("SELECT id FROM %1").arg(kind.value()));
            if (!ids) {
                if (const auto found = asFinding(ids.error(), kind.value()); !found)
                    return found;
                continue;
            }
            const auto &sealed = m_sealed[kind.key()];
            while ((*ids)->next()) {
                if (!sealed.contains((*ids)->number(0)))
                    add(QStringLiteral("verify.no-entry"),
                        kind.key() + QLatin1Char(' ') + (*ids)->text(0));
            }
        }
        return step(80);
    }

    /// What people attached: each file once, told by every name that it goes by.
    Result<void> files()
    {
        auto uses = m_database.run(
            QStringLiteral("SELECT file_id, sha256, name FROM stored_file_use ORDER BY file_id"));
        if (!uses)
            return asFinding(uses.error(), QStringLiteral("stored_file"));
        QString actual;
        qint64 file = 0;
        while ((*uses)->next()) {
            if ((*uses)->number(0) != file) {
                file = (*uses)->number(0);
                ++m_report.files;
                actual = FileStore(m_database)
                             .content(file)
                             .and_then([](const QByteArray &content) { return sha256Of(content); })
                             .value_or(QString());
                if (const auto going = step(90); !going)
                    return going;
            }
            if (actual != (*uses)->text(1))
                add(QStringLiteral("verify.file"), (*uses)->text(2));
        }
        return step(100);
    }

    Database &m_database;
    const VerifyProgress &m_progress;
    VerifyReport m_report;
    QMultiHash<std::pair<QString, qint64>, qint64> m_erased; ///< entries, by record
    QHash<QString, QHash<qint64, Sealed>> m_sealed;
};

} // namespace

Result<VerifyReport> verifyStore(Database &database, const VerifyProgress &progress)
{
    return Verification(database, progress).run();
}

} // namespace heed
