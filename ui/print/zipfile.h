#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace heed {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
    bool stored = false; ///< not packed, as OpenDocument asks of `mimetype`
};

/// The entries, in order, as one ZIP archive; empty when libzip fails.
[[nodiscard]] QByteArray zipped(const QList<ZipEntry> &entries);

} // namespace heed
