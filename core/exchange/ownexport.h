#pragma once

#include "core/exchange/logreader.h"

namespace heed {

/// How a file that Heed itself exported is to be read.
struct OwnExport
{
    ImportMap map;
    QString sheet; ///< of a workbook
};

/// Whether a file is Heed's own export of this kind of log, which it is when its first row holds
/// names that only Heed gives. Its columns then mean what they meant when they were written; those
/// that follow from others (states, due dates by law) are left out, and those that no field takes
/// are reported where they hold something. Nothing for any other file.
[[nodiscard]] std::optional<OwnExport> ownExport(const LogRequest &request);

} // namespace heed
