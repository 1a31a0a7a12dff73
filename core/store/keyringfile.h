#pragma once

#include "core/base/result.h"
#include "core/store/keywrap.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace heed {

/// One person in a keys file. The name is there to be chosen from before anything is unlocked; what
/// the person may do is in the encrypted store only.
struct KeyHolder
{
    QString id;
    QString name;
    WrappedKey wrapped;

    bool operator==(const KeyHolder &) const = default;
};

/// What `NAME.heed-keys` holds, as JSON:
///   {"body": {"heed-keys": 1, "store": id, "practice": bool, "recovery-tried-at"?: instant,
///             "users": [{"id", "name", "salt", "ops", "mem", "nonce", "wrapped"}], "seal": mac},
///    "check": hash of body}
/// `check` (BLAKE2b) tells a damaged file from a wrong password; anyone can make it. `seal` (HMAC,
/// keyed from the store key) tells, once unlocked, that no one without the key wrote any of it.
struct KeyringFile
{
    static constexpr int version = 1;

    QString store;
    bool practice = false;
    std::optional<QDateTime> recoveryTriedAt; ///< UTC
    std::vector<KeyHolder> holders;
    QByteArray seal;

    /// The seal that this content has under `key`.
    [[nodiscard]] QByteArray sealWith(const StoreKey &key) const;

    [[nodiscard]] QByteArray toBytes() const;
    /// Errors: Newer "store.keys-newer" (detail: the version); Storage "store.keys-damaged".
    [[nodiscard]] static Result<KeyringFile> fromBytes(const QByteArray &bytes);

    /// Errors: NotFound "store.keys-missing" (detail: the path); Io "store.keys-unreadable"; as
    /// fromBytes.
    [[nodiscard]] static Result<KeyringFile> read(const QString &path);
    /// Replaces the file as one step: a cut leaves the old or the new one whole, and what was
    /// written is read back before it counts. A new file is readable by its owner only. No older
    /// version is kept: its passwords would go on working for whoever finds it. Errors: Io
    /// "store.keys-unwritable" (detail: the path).
    [[nodiscard]] Result<void> write(const QString &path) const;

    bool operator==(const KeyringFile &) const = default;
};

} // namespace heed
