#include "core/store/keywrap.h"

#include <QScopeGuard>

#include <sodium.h>

namespace heed {
namespace {

constexpr auto saltSize = static_cast<qsizetype>(crypto_pwhash_SALTBYTES);
constexpr auto nonceSize = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto tagSize = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == StoreKey::size);

constexpr quint64 mostMemory = 1ULL << 30;
constexpr quint64 mostPasses = 16;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Result<StoreKey> passwordKey(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    prepareCrypto();
    QString normal = password.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    QByteArray derived(StoreKey::size, '\0');
    const auto wipeAll = qScopeGuard([&] {
        wipe(utf8);
        wipe(derived);
        // The caller's own copy is the caller's to wipe.
        if (normal.constData() != password.constData())
            wipe(normal);
    });
    const int failed = crypto_pwhash(raw(derived), StoreKey::size, utf8.constData(),
        static_cast<unsigned long long>(utf8.size()), raw(QByteArrayView(salt)), cost.passes,
        static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return failure(ErrorCode::Storage, QStringLiteral("store.no-memory"));
    return StoreKey::fromBytes(derived);
}

} // namespace

bool PasswordCost::isSane() const
{
    const PasswordCost least = practice();
    return passes >= least.passes && passes <= mostPasses && memory >= least.memory
        && memory <= mostMemory;
}

bool WrappedKey::isWellFormed() const
{
    return cost.isSane() && salt.size() == saltSize && nonce.size() == nonceSize
        && sealed.size() == StoreKey::size + tagSize;
}

Result<WrappedKey> wrapKey(
    const StoreKey &key, const QString &password, const QByteArray &context, PasswordCost cost)
{
    prepareCrypto();
    WrappedKey wrapped { cost, randomBytes(saltSize), randomBytes(nonceSize),
        QByteArray(StoreKey::size + tagSize, '\0') };
    const Result<StoreKey> locking = passwordKey(password, wrapped.salt, cost);
    if (!locking)
        return Failure(locking.error());
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped.sealed), nullptr, raw(key.bytes()),
        static_cast<unsigned long long>(key.bytes().size()), raw(QByteArrayView(context)),
        static_cast<unsigned long long>(context.size()), nullptr,
        raw(QByteArrayView(wrapped.nonce)), raw(locking->bytes()));
    return wrapped;
}

Result<StoreKey> unwrapKey(
    const WrappedKey &wrapped, const QString &password, const QByteArray &context)
{
    const Result<StoreKey> locking = passwordKey(password, wrapped.salt, wrapped.cost);
    if (!locking)
        return Failure(locking.error());
    QByteArray opened(StoreKey::size, '\0');
    const auto wipeOpened = qScopeGuard([&] { wipe(opened); });
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(opened), nullptr, nullptr,
        raw(QByteArrayView(wrapped.sealed)), static_cast<unsigned long long>(wrapped.sealed.size()),
        raw(QByteArrayView(context)), static_cast<unsigned long long>(context.size()),
        raw(QByteArrayView(wrapped.nonce)), raw(locking->bytes()));
    if (failed != 0)
        return failure(ErrorCode::Refused, QStringLiteral("store.wrong-password"));
    return StoreKey::fromBytes(opened);
}

} // namespace heed
