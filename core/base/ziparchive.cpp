#include "core/base/ziparchive.h"

#include <QFile>

#include <zip.h>

namespace heed {

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr) {
        return code == ZIP_ER_OPEN || code == ZIP_ER_READ
            ? failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), path)
            : failure(ErrorCode::Invalid, QStringLiteral("exchange.damaged"), path);
    }
    return std::shared_ptr<ZipArchive>(new ZipArchive(archive, path));
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::fromBytes(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    if (archive == nullptr)
        return failure(ErrorCode::Invalid, QStringLiteral("exchange.damaged"));
    std::shared_ptr<ZipArchive> opened(new ZipArchive(archive, {}));
    opened->m_bytes = bytes;
    return opened;
}

ZipArchive::ZipArchive(::zip *archive, QString path)
    : m_zip(archive)
    , m_path(std::move(path))
{
}

ZipArchive::~ZipArchive() { zip_discard(m_zip); }

QStringList ZipArchive::names() const
{
    QStringList names;
    const zip_int64_t count = std::min<zip_int64_t>(zip_get_num_entries(m_zip, 0), 10000);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), 0);
        names.append(QString::fromUtf8(name));
    }
    return names;
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

bool ZipArchive::isEncrypted(const QString &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    return zip_stat(m_zip, name.toUtf8().constData(), 0, &stat) == 0
        && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
}

ZipPart::ZipPart(std::shared_ptr<ZipArchive> archive, const QString &name)
    : m_archive(std::move(archive))
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const QByteArray key = name.toUtf8();
    if (zip_stat(m_archive->m_zip, key.constData(), 0, &stat) != 0)
        return;
    const auto packed = static_cast<qint64>(stat.comp_size);
    m_size = static_cast<qint64>(stat.size);
    m_limit = std::min(
        ZipArchive::maxPart, std::max<qint64>(16'000'000, packed * ZipArchive::maxRatio));
    m_file = zip_fopen(m_archive->m_zip, key.constData(), 0);
    if (m_file != nullptr)
        QIODevice::open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    if (m_file != nullptr)
        zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    if (m_ended || m_file == nullptr)
        return -1;
    if (maxSize == 0) // QIODevice asks so between two pieces
        return 0;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    m_failed = got < 0;
    m_ended = got <= 0;
    if (got > 0)
        m_taken += got;
    if (m_taken > m_limit) {
        m_exceeded = true;
        m_ended = true;
        return -1;
    }
    return got > 0 ? got : -1;
}

QByteArray smallPart(const std::shared_ptr<ZipArchive> &archive, const QString &name, qint64 limit)
{
    ZipPart part(archive, name);
    if (!part.isUsable())
        return {};
    const QByteArray all = part.read(limit + 1);
    return all.size() > limit ? QByteArray() : all;
}

} // namespace heed
