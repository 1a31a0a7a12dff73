#pragma once

#include "core/complaints/complaintregister.h"
#include "core/exchange/draftcontext.h"
#include "core/exchange/importservice.h"
#include "core/exchange/logreader.h"

#include <QHash>

namespace heed {

/// Further subjects of complaints that are in the store, from a table of their own: a reference and
/// a subject in each row. Each becomes one more issue of its complaint; nothing that is there is
/// changed. Without a transaction it is a rehearsal. Committing is the caller's.
class SubjectImport
{
public:
    /// All must outlive it.
    SubjectImport(const Session &session, Transaction *transaction, LogReader &reader);

    /// Rows whose complaint is not in the store are reported and left out; a subject that the
    /// complaint has already is left out, and such rows are counted in one note.
    /// Errors: Cancelled "import.cancelled"; those of LogReader::next(); Storage.
    Result<ImportReport> run(ImportBatch batch, const ImportProgress &progress);

    /// What the audit trail says of the change that a batch made, by which undoing finds it.
    [[nodiscard]] static QString reason(BatchId batch);

private:
    struct Row
    {
        int line = 0;
        ComplaintIssue issue;
    };
    struct Case
    {
        QString reference;
        std::vector<Row> rows;
    };

    Result<void> readAll(const ImportProgress &progress);
    Result<void> addAll();
    Result<void> addTo(const Case &one);
    void report(const Row &row, const QString &reference);
    Result<ImportReport> finish();

    const Session &m_session;
    Transaction *m_transaction;
    LogReader &m_reader;
    ComplaintRegister m_complaints;
    DraftContext m_context;
    ImportBatch m_batch;
    ImportReport m_report;
    std::vector<Case> m_cases; ///< in the order of the file
    QHash<QString, std::size_t> m_places; ///< reference, folded -> place in m_cases
    int m_repeated = 0;
};

/// Takes the issues of such a batch away again. Errors: Refused "import.changed-since" when
/// complaints were worked on after it; Storage.
class SubjectUndo
{
public:
    SubjectUndo(const Session &session, Transaction &transaction)
        : m_session(session)
        , m_transaction(transaction)
    {
    }

    Result<UndoReport> run(ImportBatch batch);

private:
    struct Change
    {
        ComplaintId complaint;
        qint64 entry = 0; ///< of the audit trail
        QString reference;
        QList<int> issues; ///< numbers of those that were added
    };

    [[nodiscard]] Result<std::vector<Change>> changesOf(BatchId batch) const;
    [[nodiscard]] Result<void> checkUntouched(const std::vector<Change> &changes) const;
    Result<void> takeBack(const Change &change, BatchId batch);

    const Session &m_session;
    Transaction &m_transaction;
    int m_removed = 0;
};

} // namespace heed
