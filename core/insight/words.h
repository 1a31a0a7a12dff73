#pragma once

#include <QString>

namespace heed {

/// A stored code as a plain word for a report in English: "partially_upheld" -> "Partially upheld",
/// "cnst" -> "CNST". Empty -> "Not recorded".
[[nodiscard]] QString wordForCode(const QString &code);

} // namespace heed
