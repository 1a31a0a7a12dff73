#pragma once

#include "core/records/record.h"

namespace heed {

/// What an erasure took with it.
struct Erased
{
    int documents = 0;
    int people = 0;
};

/// Destroys a record with all that belongs to it: its parts (record_part), the records that hang on
/// it (papers, actions, holds, links, and tables whose foreign key says ON DELETE CASCADE), people
/// and files that nothing else uses, its words in the audit trail and its rows in the search index.
/// Each record that goes gets an audit entry "dispose". Errors: Refused "retention.used-elsewhere"
/// (detail: the table that still needs it).
[[nodiscard]] Result<Erased> eraseRecord(Transaction &transaction, const RecordRef &record,
    const QString &reference, const QString &reason);

/// Before an erasure: freed space is overwritten.
[[nodiscard]] Result<void> beginErasing(Database &database);
/// After its commit: the search index is written anew without what was taken out, and the journal
/// is emptied. Takes some seconds on a large store: on the worker thread.
[[nodiscard]] Result<void> finishErasing(Database &database);

} // namespace heed
