#include "core/letters/letterhash.h"

#include <sodium.h>

namespace heed {

namespace {
constexpr size_t hashBytes = 32;
}

QString letterHash(const QByteArray &bytes)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashBytes,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

} // namespace heed
