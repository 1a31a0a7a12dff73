#include "core/store/storekey.h"

#include <cstring>
#include <sodium.h>

namespace heed {
namespace {

std::shared_ptr<unsigned char> guardedBytes()
{
    prepareCrypto();
    auto *memory = static_cast<unsigned char *>(sodium_malloc(StoreKey::size));
    if (memory == nullptr)
        qFatal("No memory for a key");
    return { memory, [](unsigned char *used) { sodium_free(used); } };
}

void sealGuarded(const std::shared_ptr<unsigned char> &bytes)
{
    // Where the system cannot protect pages, the key still works.
    static_cast<void>(sodium_mprotect_readonly(bytes.get()));
}

} // namespace

void prepareCrypto()
{
    if (sodium_init() < 0)
        qFatal("The system's random source could not be opened");
}

void wipe(QString &secret)
{
    // const_cast: data() would detach and leave the shared characters behind.
    auto *characters = const_cast<QChar *>(secret.constData());
    if (secret.capacity() > 0)
        sodium_memzero(characters, static_cast<size_t>(secret.size()) * sizeof(QChar));
    secret.clear();
}

void wipe(QByteArray &secret)
{
    auto *characters = const_cast<char *>(secret.constData());
    if (secret.capacity() > 0)
        sodium_memzero(characters, static_cast<size_t>(secret.size()));
    secret.clear();
}

StoreKey StoreKey::generate()
{
    auto bytes = guardedBytes();
    randombytes_buf(bytes.get(), size);
    sealGuarded(bytes);
    return StoreKey(std::move(bytes));
}

StoreKey StoreKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return {};
    auto copy = guardedBytes();
    std::memcpy(copy.get(), bytes.data(), size);
    sealGuarded(copy);
    return StoreKey(std::move(copy));
}

QByteArrayView StoreKey::bytes() const
{
    return isEmpty() ? QByteArrayView() : QByteArrayView(m_bytes.get(), size);
}

QString StoreKey::rawKeyLiteral() const
{
    if (isEmpty())
        return {};
    QByteArray hex(2 * size + 1, '\0');
    sodium_bin2hex(hex.data(), static_cast<size_t>(hex.size()), m_bytes.get(), size);
    hex.chop(1);
    QString literal;
    literal.reserve(hex.size() + 5);
    literal += QLatin1String("\"x'");
    literal += QLatin1String(hex);
    literal += QLatin1String("'\"");
    wipe(hex);
    return literal;
}

bool operator==(const StoreKey &a, const StoreKey &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() == b.isEmpty();
    return sodium_memcmp(a.m_bytes.get(), b.m_bytes.get(), StoreKey::size) == 0;
}

} // namespace heed
