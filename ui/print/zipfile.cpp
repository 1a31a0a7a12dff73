#include "ui/print/zipfile.h"

#include <zip.h>

namespace heed {

namespace {

/// Closes the source that holds the archive's bytes, whatever happened.
struct SourceCloser
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Source = std::unique_ptr<zip_source_t, SourceCloser>;

bool addEntry(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *data
        = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!data)
        return false;
    const zip_int64_t index
        = zip_file_add(archive, entry.name.toUtf8().constData(), data, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(data);
        return false;
    }
    const zip_int32_t method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, zip_uint64_t(index), method, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return {};
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries)
{
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return {};
    zip_source_keep(source.get()); // closing the archive gives up its own hold
    zip_t *archive = zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive) {
        zip_source_free(source.get());
        return {};
    }
    for (const ZipEntry &entry : entries) {
        if (!addEntry(archive, entry)) {
            zip_discard(archive);
            return {};
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return {};
    }
    return bytesOf(source.get());
}

} // namespace heed
