#pragma once

#include "core/retention/retention.h"
#include "core/retention/retentionrules.h"
#include "ui/print/printdocument.h"

namespace heed {

/// The certificate of a disposal: what was destroyed, by which rule, who proposed and who approved
/// it. It names nobody whom the record was about.
[[nodiscard]] PrintDocument certificateOf(
    const Disposal &disposal, const RetentionRules &rules, const QString &organisation);

/// "complaint C-2015-001".
[[nodiscard]] QString recordWords(const QString &kind, const QString &reference);

} // namespace heed
