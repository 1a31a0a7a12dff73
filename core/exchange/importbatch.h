#pragma once

#include "core/records/record.h"

namespace heed {

/// One file that was imported. Every record it brought bears its id.
struct ImportBatch
{
    BatchId id;
    QString kind; ///< "complaints", "incidents", "claims"
    QString fileName; ///< without its folder
    QString fileSha256; ///< hexadecimal
    QDateTime importedAt;
    qint64 rowsRead = 0;
    qint64 imported = 0;
    qint64 skipped = 0;
    QDateTime undoneAt;
};

template <> struct RowOf<ImportBatch>
{
    static constexpr auto table = "import_batch";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("kind", row.kind);
        visit("file_name", row.fileName);
        visit("file_sha256", row.fileSha256);
        visit("imported_at", row.importedAt);
        visit("rows_read", row.rowsRead);
        visit("imported", row.imported);
        visit("skipped", row.skipped);
        visit("undone_at", row.undoneAt);
    }
};

} // namespace heed
