#pragma once

#include "core/exchange/importservice.h"

#include <QHash>

namespace heed {

/// Takes one imported batch out of the store. Removing is noted record by record, so that the audit
/// trail tells what was there.
class ImportUndo
{
public:
    /// Both must outlive the object. Committing is the caller's.
    ImportUndo(Transaction &transaction, const ImportProgress &progress)
        : m_transaction(transaction)
        , m_progress(progress)
    {
    }

    /// Errors: as ImportService::undo().
    Result<UndoReport> run(BatchId id);

private:
    struct Removed
    {
        qint64 id = 0;
        QString reference;
    };

    Result<void> loadBatch(BatchId id);
    Result<void> checkUntouched();
    Result<std::vector<Removed>> recordsOf(const QString &table, const QString &referenceColumn);
    Result<void> gatherPlaces();
    Result<void> removeActions();
    Result<void> removeRecords();
    Result<void> removePeople();
    Result<void> removePlaces();
    Result<void> removePlacesOf(qint64 siteId, const QString &name);
    Result<void> markUndone();
    Result<void> execute(const QString &sql, const QVariantList &values);
    Result<void> step(int done);

    Transaction &m_transaction;
    const ImportProgress &m_progress;
    QString m_kind; ///< of the records, also their table
    std::vector<Removed> m_records;
    QHash<qint64, QString> m_sites; ///< that the batch's records were at
    QList<qint64> m_people;
    UndoReport m_report;
};

} // namespace heed
