#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace heed {

/// The 256-bit key that encrypts one store. The bytes live in guarded memory that is kept out of
/// swap where the system allows it and is wiped when the last copy goes; copies share it, so every
/// thread's connection may hold one. An empty key (default constructed) opens nothing.
class StoreKey
{
public:
    static constexpr qsizetype size = 32;

    StoreKey() = default;
    /// A new key from the system's random source.
    [[nodiscard]] static StoreKey generate();
    /// A copy of `size` bytes; empty when there are not exactly that many. The caller wipes its own
    /// copy.
    [[nodiscard]] static StoreKey fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return m_bytes == nullptr; }
    /// A view of the guarded bytes, valid while a copy of this key lives.
    [[nodiscard]] QByteArrayView bytes() const;
    /// What stands after `PRAGMA key = ` and `ATTACH ... KEY `: "x'<64 hex digits>'" in double
    /// quotes, which SQLCipher's format takes as the key itself, with no derivation. Wipe it after
    /// use.
    [[nodiscard]] QString rawKeyLiteral() const;

    /// Compares in constant time.
    friend bool operator==(const StoreKey &a, const StoreKey &b);

private:
    explicit StoreKey(std::shared_ptr<const unsigned char> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::shared_ptr<const unsigned char> m_bytes;
};

/// Makes libsodium ready; safe to call often and from any thread.
void prepareCrypto();
/// Overwrites the characters of a secret and empties it. Copies that share them are emptied of
/// meaning too: call it on the last one.
void wipe(QString &secret);
void wipe(QByteArray &secret);

} // namespace heed
