#include "ui/print/printoutput.h"

#include "core/base/savewhole.h"

#include <QSaveFile>

namespace heed {

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !saveWhole(file))
        return failure(ErrorCode::Io, QStringLiteral("print.cannot-write"), path);
    return {};
}

} // namespace heed
