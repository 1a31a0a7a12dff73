#pragma once

#include "core/insight/worklist.h"
#include "ui/shared/sentencerow.h"

namespace heed {

/// A line of the day as a person says it: "Reply to Mrs Amberly, Ward 4", "due tomorrow, Tue 24
/// Nov", and the verb of its button.
[[nodiscard]] SentenceRowText sentenceOf(const WorkItem &item, QDate today);

/// "tomorrow, Tue 24 Nov", "Tue 24 Nov", "Tue 5 Jan 2027": with the year only where it is another.
[[nodiscard]] QString dayInWords(QDate day, QDate today);

} // namespace heed
