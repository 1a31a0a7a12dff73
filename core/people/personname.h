#pragma once

#include <QString>

namespace heed {

/// A name as one writes it in a line: title and surname where a title is recorded ("Mrs Joan
/// Amberly" -> "Mrs Amberly"), otherwise the name as it is.
[[nodiscard]] QString shortName(const QString &name);

} // namespace heed
