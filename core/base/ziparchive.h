#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace heed {

/// A zip file that is read part by part, with bounds on how far its parts may expand.
class ZipArchive
{
public:
    /// Unpacked bytes that one part may have in all, and per packed byte once it is past a
    /// megabyte.
    static constexpr qint64 maxPart = 2'000'000'000;
    static constexpr qint64 maxRatio = 300;

    /// Errors: Io ("exchange.unreadable"), Invalid ("exchange.damaged").
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const QString &path);
    /// A zip file that is in memory already. Errors: Invalid ("exchange.damaged").
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> fromBytes(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool has(const QString &name) const;
    /// True when the part is encrypted.
    [[nodiscard]] bool isEncrypted(const QString &name) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class ZipPart;

    ZipArchive(::zip *archive, QString path);

    ::zip *m_zip;
    QString m_path;
    QByteArray m_bytes; ///< what libzip reads from, when there is no file
};

/// One part of an archive as a forward-only device. Reading past the bounds ends it with exceeded()
/// true.
class ZipPart final : public QIODevice
{
public:
    ZipPart(std::shared_ptr<ZipArchive> archive, const QString &name);
    ~ZipPart() override;

    /// True when the part exists and can be read.
    [[nodiscard]] bool isUsable() const { return m_file != nullptr; }
    [[nodiscard]] bool exceeded() const { return m_exceeded; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 fullSize() const { return m_size; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<ZipArchive> m_archive;
    ::zip_file *m_file = nullptr;
    qint64 m_size = 0;
    qint64 m_limit = 0;
    qint64 m_taken = 0;
    bool m_ended = false;
    bool m_exceeded = false;
    bool m_failed = false;
};

/// The whole of a small part (at most `limit` bytes); empty when it is absent or larger.
[[nodiscard]] QByteArray smallPart(
    const std::shared_ptr<ZipArchive> &archive, const QString &name, qint64 limit = 4'000'000);

} // namespace heed
