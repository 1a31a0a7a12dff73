#pragma once

#include <QDate>
#include <QString>

namespace heed {

/// "Tue 24 Nov 2026": English whatever the machine's language, because it goes into the record and
/// into letters. Empty for an invalid day.
[[nodiscard]] QString formatDay(QDate day);

/// "Tue 24 Nov": for a day whose year is plain from the words around it.
[[nodiscard]] QString formatDayWithoutYear(QDate day);

} // namespace heed
