#include "core/store/keyringfile.h"

#include "core/base/savewhole.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace heed {
namespace {

/// No keyring of ours comes near it; a file this long is not one.
constexpr qint64 longestFile = 4LL << 20;

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

std::optional<QByteArray> fromBase64(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

QByteArray hashOf(const QByteArray &bytes)
{
    prepareCrypto();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const KeyHolder &holder)
{
    return { { QStringLiteral("id"), holder.id }, { QStringLiteral("name"), holder.name },
        { QStringLiteral("ops"), static_cast<qint64>(holder.wrapped.cost.passes) },
        { QStringLiteral("mem"), static_cast<qint64>(holder.wrapped.cost.memory) },
        { QStringLiteral("salt"), base64(holder.wrapped.salt) },
        { QStringLiteral("nonce"), base64(holder.wrapped.nonce) },
        { QStringLiteral("wrapped"), base64(holder.wrapped.sealed) } };
}

std::optional<KeyHolder> holderFromJson(const QJsonObject &json)
{
    const auto salt = fromBase64(json[QLatin1String("salt")]);
    const auto nonce = fromBase64(json[QLatin1String("nonce")]);
    const auto sealed = fromBase64(json[QLatin1String("wrapped")]);
    if (!salt || !nonce || !sealed)
        return std::nullopt;
    const qint64 passes = json[QLatin1String("ops")].toInteger();
    const qint64 memory = json[QLatin1String("mem")].toInteger();
    if (passes < 0 || memory < 0)
        return std::nullopt;
    KeyHolder holder { json[QLatin1String("id")].toString(), json[QLatin1String("name")].toString(),
        { { static_cast<quint64>(passes), static_cast<quint64>(memory) }, *salt, *nonce,
            *sealed } };
    if (holder.id.isEmpty() || holder.name.isEmpty() || !holder.wrapped.isWellFormed())
        return std::nullopt;
    return holder;
}

QJsonObject bodyWithoutSeal(const KeyringFile &file)
{
    QJsonArray users;
    for (const KeyHolder &holder : file.holders)
        users.append(toJson(holder));
    QJsonObject body { { QStringLiteral("heed-keys"), KeyringFile::version },
        { QStringLiteral("store"), file.store }, { QStringLiteral("practice"), file.practice },
        { QStringLiteral("users"), users } };
    if (file.recoveryTriedAt)
        body.insert(QStringLiteral("recovery-tried-at"),
            file.recoveryTriedAt->toUTC().toString(Qt::ISODateWithMs));
    return body;
}

std::optional<KeyringFile> fileFromBody(const QJsonObject &body)
{
    KeyringFile file;
    file.store = body[QLatin1String("store")].toString();
    file.practice = body[QLatin1String("practice")].toBool();
    if (body.contains(QLatin1String("recovery-tried-at"))) {
        file.recoveryTriedAt = QDateTime::fromString(
            body[QLatin1String("recovery-tried-at")].toString(), Qt::ISODateWithMs);
        if (!file.recoveryTriedAt->isValid())
            return std::nullopt;
    }
    for (const QJsonValue &user : body[QLatin1String("users")].toArray()) {
        const auto holder = holderFromJson(user.toObject());
        if (!holder)
            return std::nullopt;
        file.holders.push_back(*holder);
    }
    const auto seal = fromBase64(body[QLatin1String("seal")]);
    if (!seal || file.store.isEmpty())
        return std::nullopt;
    file.seal = *seal;
    return file;
}

/// The rename is only safe from a power cut once the folder is on the disk too.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

QByteArray KeyringFile::sealWith(const StoreKey &key) const
{
    prepareCrypto();
    static constexpr char sealContext[] = "heedseal";
    static_assert(sizeof sealContext == crypto_kdf_CONTEXTBYTES + 1);
    QByteArray sealKey(crypto_auth_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(sealKey.data()),
        crypto_auth_KEYBYTES, 1, sealContext,
        reinterpret_cast<const unsigned char *>(key.bytes().data()));
    const QByteArray content = compact(bodyWithoutSeal(*this));
    QByteArray mac(crypto_auth_BYTES, '\0');
    crypto_auth(reinterpret_cast<unsigned char *>(mac.data()),
        reinterpret_cast<const unsigned char *>(content.constData()),
        static_cast<unsigned long long>(content.size()),
        reinterpret_cast<const unsigned char *>(sealKey.constData()));
    wipe(sealKey);
    return mac;
}

QByteArray KeyringFile::toBytes() const
{
    QJsonObject body = bodyWithoutSeal(*this);
    body.insert(QStringLiteral("seal"), base64(seal));
    const QJsonObject whole { { QStringLiteral("body"), body },
        { QStringLiteral("check"), base64(hashOf(compact(body))) } };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Result<KeyringFile> KeyringFile::fromBytes(const QByteArray &bytes)
{
    const auto damaged
        = [] { return failure(ErrorCode::Storage, QStringLiteral("store.keys-damaged")); };
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonObject body = whole[QLatin1String("body")].toObject();
    const int found = body[QLatin1String("heed-keys")].toInt();
    // Before anything else is looked at: a later version may have changed all of it.
    if (found > version)
        return failure(
            ErrorCode::Newer, QStringLiteral("store.keys-newer"), QString::number(found));
    if (found < version)
        return damaged();
    if (fromBase64(whole[QLatin1String("check")]) != hashOf(compact(body)))
        return damaged();
    const auto file = fileFromBody(body);
    if (!file)
        return damaged();
    return *file;
}

Result<KeyringFile> KeyringFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("store.keys-missing"), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("store.keys-unreadable"), path);
    return fromBytes(file.read(longestFile));
}

Result<void> KeyringFile::write(const QString &path) const
{
    const auto unwritable
        = [&] { return failure(ErrorCode::Io, QStringLiteral("store.keys-unwritable"), path); };
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = toBytes();
    if (file.write(bytes) != bytes.size() || !saveWhole(file))
        return unwritable();
    syncFolder(path);
    const Result<KeyringFile> back = read(path);
    if (!back || *back != *this)
        return unwritable();
    return {};
}

} // namespace heed
