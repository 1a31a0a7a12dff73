#pragma once

#include "core/store/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <atomic>
#include <memory>

struct sqlite3;

namespace heed {

class DigestCache;
class StoreKey;

/// Made with each connection; see recorddigest.cpp.
[[nodiscard]] std::shared_ptr<DigestCache> makeDigestCache();

/// One open connection to an unlocked store. Belongs to the thread that opened it.
/// Foreign keys are on, the journal is a write-ahead log with full synchronisation, and a busy file
/// is waited for up to five seconds.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file. Nothing is written. Errors: NotFound "store.missing"; Storage
    /// "store.damaged" (the key does not open it or its pages fail their check); Refused
    /// "store.foreign" (not a Heed file); Newer "store.newer".
    static Result<std::unique_ptr<Database>> open(
        const QString &path, const StoreKey &key, Mode mode);
    /// Makes a new, empty file of the current schema. Errors: Conflict "store.exists"; Io.
    static Result<std::unique_ptr<Database>> create(const QString &path, const StoreKey &key);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// The statement with this text, prepared once per connection. The text is never built from
    /// user input.
    Result<Statement *> prepared(const QString &sql);
    /// Prepares, binds and runs in one go; the statement is ready to be read.
    Result<Statement *> run(const QString &sql, const QVariantList &values = {});
    /// Runs SQL text with several statements separated by lines `--;` (migrations, pragmas).
    Result<void> runScript(const QString &script);
    /// First column of the first row, or an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    /// SQLite's own handle, for what Qt Sql has no words for (digests, backup, interrupt).
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] DigestCache &digestCache() { return *m_digests; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

private:
    Database(QString path, Mode mode, QString name);
    Result<void> unlock(const StoreKey &key);
    Result<void> checkIdentity();

    QString m_path;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>>
        m_prepared; // shared only because QHash copies its values
    /// The same by the place of the text in memory, which its key above keeps: most texts are
    /// constants, and hashing a kilobyte for every row costs more than finding it.
    QHash<const QChar *, Statement *> m_preparedAt;
    std::shared_ptr<DigestCache> m_digests
        = makeDigestCache(); // shared: the type is known in one file only
};

/// Page cache of a connection. What a year's figures of a large trust are counted from (120 MB of
/// indexes) fits, so that it is decrypted once; the window stays below 300 MB with it.
constexpr int usualCacheKb = 163840;

/// PRAGMA application_id of every Heed store: "Heed" in ASCII.
constexpr int applicationId = 0x48656564;

} // namespace heed
