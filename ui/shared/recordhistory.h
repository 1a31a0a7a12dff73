#pragma once

#include "core/base/result.h"
#include "core/records/record.h"
#include "ui/shared/card.h"

#include <functional>

namespace heed {

class Database;

/// How a room names its columns and their stored values.
struct HistoryWords
{
    std::function<QString(const QString &column)> column;
    std::function<QString(const QString &column, const QString &value)> value;
};

/// What one entry of the audit chain says to a reader.
struct AuditLine
{
    QString when; ///< day and time of the machine's zone
    QString who;
    QString what; ///< a sentence, the changes one a line below it
};

/// Everything that was done with a record, newest first, as the audit chain holds it.
[[nodiscard]] Result<QList<AuditLine>> auditLinesOf(
    Database &database, const RecordRef &record, const HistoryWords &words);

/// The history as a card, the newest entries first.
class HistoryCard : public Card
{
    Q_OBJECT

public:
    HistoryCard(Database &database, const RecordRef &record, const HistoryWords &words,
        QWidget *parent = nullptr);
};

} // namespace heed
