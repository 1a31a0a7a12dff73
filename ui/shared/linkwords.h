#pragma once

#include "core/codes/codelists.h"
#include "core/insight/linkscore.h"

namespace heed {

/// Why two records may belong together, as one says it: "Same patient; both on Ward 4; 3 days
/// apart". The place names are read from the store.
[[nodiscard]] QString linkReasonWords(
    const QList<LinkReason> &reasons, const CodeLists &codes, Database &database);

} // namespace heed
