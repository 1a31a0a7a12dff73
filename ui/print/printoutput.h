#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace heed {

/// Writes `bytes` so that the file is there whole or not at all. Errors: Io "print.cannot-write".
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace heed
