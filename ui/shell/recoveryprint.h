#pragma once

#include "core/base/result.h"

namespace heed {

class OpenStore;

/// Writes the recovery sheet of a store as a PDF of one page. Errors: Io of the renderer.
Result<void> printRecoverySheet(const OpenStore &store, const QString &path);

} // namespace heed
