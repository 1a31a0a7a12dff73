#pragma once

#include "core/governance/report.h"
#include "ui/print/printdocument.h"

namespace heed {

/// The endings of the files that a report can be written as: "pdf", "odt", "html", "xlsx", "csv",
/// "json".
[[nodiscard]] const QStringList &reportFileEndings();

/// Writes a report as the file's ending says; the file appears whole or not at all. PDF, ODT and
/// HTML need a QGuiApplication. Errors: Invalid "report.unknown-ending" (detail: the ending); Io
/// "print.cannot-write", "exchange.cannot-write" (detail: path); Cancelled "print.cancelled".
[[nodiscard]] Result<void> writeReportFile(
    const Report &report, const QString &path, const PrintProgress &progress = {});

} // namespace heed
