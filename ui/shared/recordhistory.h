#pragma once

#include "core/base/result.h"
#include "core/records/record.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

namespace heed {

class Database;

/// How a room names its columns and their stored values.
struct HistoryWords
{
    std::function<QString(const QString &column)> column;
    std::function<QString(const QString &column, const QString &value)> value;
};

/// One line of a record's history, ready to be read.
struct HistoryLine
{
    QDateTime at; ///< local; of entries told by hand only the day counts
    bool timed = false;
    QString what;
    QString who;
    QStringList details; ///< "Acknowledged on: Tue 24 Nov 2026"
};

/// Everything that was done with a record, newest first, as the audit chain holds it.
/// Errors: Storage.
[[nodiscard]] Result<std::vector<HistoryLine>> auditLinesOf(
    Database &database, const RecordRef &record, const HistoryWords &words);

} // namespace heed
