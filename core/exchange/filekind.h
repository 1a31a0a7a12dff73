#pragma once

#include "core/base/result.h"

#include <QString>

namespace heed {

/// Files that Heed reads as tables.
enum class FileKind {
    Text,
    Xlsx,
    Ods,
};

/// What a file is by its first bytes and, for a zip, by its parts. Errors as openTable().
[[nodiscard]] Result<FileKind> sniffFile(const QString &path);

} // namespace heed
