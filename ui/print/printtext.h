#pragma once

#include "ui/print/printdocument.h"

namespace heed {

/// The table twin of a chart as a table of the document, numbers to the right.
[[nodiscard]] PrintTable twinOf(const ChartSpec &spec);

/// True for cells that are numbers, shares, money or small-number marks.
[[nodiscard]] bool looksLikeNumber(const QString &text);

} // namespace heed
