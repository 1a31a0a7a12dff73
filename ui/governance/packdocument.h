#pragma once

#include "core/governance/report.h"
#include "ui/print/printdocument.h"

namespace heed {

/// A chart of a report as the painter and the screen draw it.
[[nodiscard]] ChartSpec chartSpecOf(const ReportChart &chart, const SuppressionRule &rule);

/// A report as a document for paper: contents, a chapter a section, the classification on every
/// page. A practice store's says on every page that its data are invented.
[[nodiscard]] PrintDocument packDocument(const Report &report);

/// The same as a PDF: what an issued pack keeps. May run on any thread.
[[nodiscard]] Result<QByteArray> packPaper(const Report &report);

} // namespace heed
