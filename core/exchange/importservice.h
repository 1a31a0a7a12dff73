#pragma once

#include "core/exchange/fieldspec.h"
#include "core/exchange/importbatch.h"
#include "core/exchange/problem.h"
#include "core/people/session.h"

#include <functional>

namespace heed {

/// What is to be imported, and how.
struct ImportOrder
{
    QString path;
    LogKind kind = LogKind::Complaints;
    QString sheet; ///< of a spreadsheet: name or number; empty: found out
    QString mapFile; ///< what the user says about the columns; empty: found out
    bool dryRun = false; ///< read and check everything, and write nothing
};

/// What came of it. Rows are data rows; each was either imported or skipped.
struct ImportReport
{
    BatchId batch; ///< not valid when nothing was stored
    int rowsRead = 0;
    int imported = 0;
    int skipped = 0;
    int linksMade = 0;
    QStringList newSites;
    QString sheet; ///< that was read; empty for CSV
    QStringList otherSheets; ///< with rows that nobody asked for and that were not read
    QList<Problem> problems; ///< in the order of the file
};

/// Told how far it is (0 to 100); returns false to stop.
using ImportProgress = std::function<bool(int percent)>;

/// What an undone batch took with it.
struct UndoReport
{
    ImportBatch batch;
    int removed = 0;
    QStringList removedSites;
};

/// Brings logs of other systems into the registers, and takes a whole file back. Each import is one
/// transaction: an error or a cancel leaves the store as it was. A dry run needs no transaction and
/// works on a store that is open for reading only. Slow; meant for a worker thread
/// with a session of its own.
class ImportService
{
public:
    /// The session must outlive the service.
    explicit ImportService(const Session &session)
        : m_session(session)
    {
    }

    /// A file that lists only further subjects adds them as issues to the complaints that they
    /// name. Rows that cannot be imported are reported and left out; records that are in the store
    /// already are never changed. The harm behind every duty of candour is looked at afterwards.
    /// Errors: Refused "session.not-allowed", "import.no-register" (the
    /// store has no register of that kind); Conflict "import.same-file" (its detail is the batch);
    /// Cancelled "import.cancelled"; those of LogReader::open(), ImportMap::load() and
    /// Transaction::begin().
    [[nodiscard]] Result<ImportReport> run(
        const ImportOrder &order, const ImportProgress &progress = {});

    /// Removes every record of a batch, and what only they needed. Errors: NotFound
    /// "import.no-batch"; Conflict "import.undone-already"; Refused "import.changed-since" when
    /// records of the batch were worked on (one problem for each, named by its reference in
    /// `field`); Cancelled; Refused "session.not-allowed".
    [[nodiscard]] Result<UndoReport> undo(BatchId batch, const ImportProgress &progress = {});

    /// Every import, newest first.
    [[nodiscard]] Result<std::vector<ImportBatch>> batches() const;

private:
    const Session &m_session;
};

} // namespace heed
