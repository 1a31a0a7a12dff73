#pragma once

#include "core/base/result.h"
#include "core/store/storekey.h"

#include <QByteArray>

namespace heed {

/// What one guess at a password costs, as Argon2id counts it.
struct PasswordCost
{
    quint64 passes = 3;
    quint64 memory = 64ULL << 20; ///< bytes

    /// 3 passes over 64 MiB: about 0.15 s on the 2-core machine it was measured on, so that
    /// unlocking keeps within its 1.5 s on one five times slower. Source: RFC 9106 (September
    /// 2021), section 4, second recommended option.
    [[nodiscard]] static PasswordCost standard() { return {}; }
    /// For practice stores, whose password everyone knows.
    [[nodiscard]] static PasswordCost practice() { return { 1, 8ULL << 20 }; }
    /// Whether a keys file may ask for it: no less than practice(), no more than an office PC can
    /// spend.
    [[nodiscard]] bool isSane() const;

    bool operator==(const PasswordCost &) const = default;
};

/// A store key locked with one person's password.
struct WrappedKey
{
    PasswordCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed; ///< XChaCha20-Poly1305: the key and its tag

    /// Whether the lengths and the cost are those that wrapKey makes.
    [[nodiscard]] bool isWellFormed() const;
    bool operator==(const WrappedKey &) const = default;
};

/// Locks `key` with `password` (taken in Unicode form NFC, so that every keyboard's é is the same).
/// `context` is bound in: the same bytes must be given to unwrap.
/// Errors: Storage "store.no-memory".
[[nodiscard]] Result<WrappedKey> wrapKey(
    const StoreKey &key, const QString &password, const QByteArray &context, PasswordCost cost);

/// Errors: Refused "store.wrong-password"; Storage "store.no-memory".
[[nodiscard]] Result<StoreKey> unwrapKey(
    const WrappedKey &wrapped, const QString &password, const QByteArray &context);

} // namespace heed
