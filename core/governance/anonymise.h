#pragma once

#include <QStringList>

namespace heed {

/// A text without what would tell a reader whom it is about: the names given (whole or in part,
/// with their titles), initials after a title, NHS numbers, telephone numbers, e-mail addresses,
/// postcodes, days and exact ages. What was taken out is replaced by a word in square brackets. A
/// help, not a guarantee: somebody still reads the report before it is published.
/// Source: complaints reference 8 (blur age, date, staff).
[[nodiscard]] QString anonymised(const QString &text, const QStringList &names);

/// Only the names, whole or in part, with their titles: days and numbers stay.
[[nodiscard]] QString withoutNames(const QString &text, const QStringList &names);

} // namespace heed
