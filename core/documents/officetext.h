#pragma once

#include "core/base/result.h"

namespace heed {

/// What stands in a .docx or .odt file, paragraph by paragraph. Reading is bounded: a file that
/// unpacks to far more than it says ("zip bomb") ends it. At most `limit` letters. Errors: Invalid
/// "document.damaged"; Refused "document.bomb".
[[nodiscard]] Result<QString> textOfWordFile(const QByteArray &content, qsizetype limit);
[[nodiscard]] Result<QString> textOfOpenFile(const QByteArray &content, qsizetype limit);

} // namespace heed
