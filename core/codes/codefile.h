#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace heed {

/// One line of a data file of ours, by column name.
using CodeFileLine = QHash<QString, QString>;

/// Reads a CSV file that comes with Heed: UTF-8, a header line, fields in double quotes where they
/// hold a comma. What users bring is read by core/exchange instead.
/// Errors: Storage "codes.damaged" with `name` and the line.
[[nodiscard]] Result<QList<CodeFileLine>> readCodeFile(const QString &name, const QByteArray &csv);

} // namespace heed
