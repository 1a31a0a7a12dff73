#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace heed {

class Database;
class Statement;
class Transaction;

enum class AuditAction {
    Create,
    Change,
    Bin,
    Restore,
    Remove,
    View,
    Print,
    Export,
    Import,
    UndoImport,
    SignIn,
    SignOut,
    Backup,
    RestoreBackup,
    KeyChange,
    Dispose, ///< a record whose time to be kept has passed was destroyed; only a stub is left
};

template <> struct EnumCodes<AuditAction>
{
    static constexpr std::array list {
        std::pair { AuditAction::Create, "create" },
        std::pair { AuditAction::Change, "change" },
        std::pair { AuditAction::Bin, "bin" },
        std::pair { AuditAction::Restore, "restore" },
        std::pair { AuditAction::Remove, "remove" },
        std::pair { AuditAction::View, "view" },
        std::pair { AuditAction::Print, "print" },
        std::pair { AuditAction::Export, "export" },
        std::pair { AuditAction::Import, "import" },
        std::pair { AuditAction::UndoImport, "undo_import" },
        std::pair { AuditAction::SignIn, "sign_in" },
        std::pair { AuditAction::SignOut, "sign_out" },
        std::pair { AuditAction::Backup, "backup" },
        std::pair { AuditAction::RestoreBackup, "restore_backup" },
        std::pair { AuditAction::KeyChange, "key_change" },
        std::pair { AuditAction::Dispose, "dispose" },
    };
};

/// What a transaction says it does. `kind` is one of record_kind ("complaint"); `changes` holds
/// column -> [old, new].
struct AuditNote
{
    AuditAction action = AuditAction::Change;
    QString kind;
    qint64 recordId = 0;
    QString reference;
    QJsonObject changes;
    QString reason;
};

/// One stored entry.
struct AuditEntry
{
    qint64 seq = 0;
    QString at;
    QVariant userId;
    QString userName;
    QString action;
    QVariant kind;
    QVariant recordId;
    QVariant reference;
    QVariant changes;
    QVariant reason;
    QByteArray wordsSalt; ///< empty when the entry never had words, and when they were erased
    QByteArray wordsDigest; ///< what the chain holds of changes and reason; stays when they go
    QByteArray recordDigest;
    QByteArray hash;
};

/// Writes an entry for each note, hashed over its predecessor (BLAKE2b, 256 bits). Called by
/// Transaction only.
Result<void> appendAuditEntries(Transaction &transaction, const std::vector<AuditNote> &notes);

/// The hash that the chain ends with, as hexadecimal text: printed on reports as their anchor.
Result<QString> auditHead(Database &database);

/// What an entry's hash must be, given its predecessor's.
[[nodiscard]] QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry);

/// What the words digest of an entry must be: BLAKE2b (256 bits) over its salt, changes and reason.
/// The salt is random, so that nobody can try names against a digest whose words were erased.
[[nodiscard]] QByteArray auditWordsDigest(const AuditEntry &entry);

/// How the words of an entry stand to the digest that the chain holds of them.
enum class AuditWords { Whole, Erased, Damaged };
[[nodiscard]] AuditWords auditWords(const AuditEntry &entry);

/// Erases what all entries on a record tell in words, for good; who did what and when stays, and
/// so does the chain. To be called only by the transaction that notes the record's disposal:
/// `heed verify` takes erased words of a record that was not disposed of as damage.
Result<void> eraseAuditWords(Transaction &transaction, const QString &kind, qint64 recordId);

/// SELECT that readAuditEntry() reads, without a tail.
[[nodiscard]] const QString &auditSelect();
[[nodiscard]] AuditEntry readAuditEntry(const Statement &statement);

/// All entries on one record, newest first.
Result<QList<AuditEntry>> auditOfRecord(Database &database, const QString &kind, qint64 recordId);

} // namespace heed
