#pragma once

#include "core/codes/codelists.h"
#include "core/people/session.h"
#include "core/records/record.h"

namespace heed {

/// What one needs of a record to see whether it tells of the same event as another.
struct RecordGist
{
    QString title; ///< "Complaint C-2026-014"
    QList<std::pair<QString, QString>> facts; ///< name and value; never an empty value
    QString text;
};

/// Of a complaint, incident, claim or feedback. Names are left out for those who may not read them,
/// and the text of a privileged claim for everybody. Errors: NotFound; the store's.
[[nodiscard]] Result<RecordGist> gistOf(
    const Session &session, const CodeLists &codes, const RecordRef &record);

} // namespace heed
