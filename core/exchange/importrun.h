#pragma once

#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/exchange/importlinks.h"
#include "core/exchange/importpeople.h"
#include "core/exchange/importservice.h"
#include "core/exchange/logreader.h"
#include "core/exchange/rowdraft.h"
#include "core/incidents/incidentregister.h"
#include "core/people/placeregister.h"
#include "core/voice/feedbackregister.h"

#include <QSet>

namespace heed {

/// One import in one transaction: rows are read, turned into drafts, checked and stored. Committing
/// is the caller's. Without a transaction it is a rehearsal: everything is read and checked, and
/// nothing is written.
class ImportRun
{
public:
    /// All must outlive the run.
    ImportRun(const Session &session, Transaction *transaction, LogReader &reader);

    /// Notes what the store holds already, and makes the batch. Errors: Storage.
    Result<void> start(const ImportBatch &batch);
    /// Stores every row that can be stored. Errors: Cancelled "import.cancelled"; Io, Invalid as
    /// LogReader::next(); Storage.
    Result<void> readAll(const ImportProgress &progress);
    /// Makes the links, writes the batch's counts and its audit entry, and reports.
    Result<ImportReport> finish();

private:
    Result<void> store(RowDraft &draft);
    template <typename Draft> Result<void> keep(Draft &draft);
    Result<void> store(ComplaintDraft &draft);
    Result<void> store(IncidentDraft &draft);
    Result<void> store(ClaimDraft &draft);
    Result<void> store(FeedbackDraft &draft);
    Result<void> storeActions(
        std::vector<Action> &actions, ComplaintId id, const QString &reference);
    Result<void> place(const DraftPlace &where, SiteId &site, UnitId &unit, QString *location);
    void noteNewSite(const QString &name);
    void noteRules(MappedRow &row, const QList<FieldProblem> &problems) const;
    void keepLinks(const RecordRef &from, const QList<DraftLink> &links);
    [[nodiscard]] bool isKnown(MappedRow &row) const;
    void keepReference(const QString &reference, bool isOfTheLog);
    [[nodiscard]] QString headerOf(const QString &field) const;

    const Session &m_session;
    Transaction *m_transaction; ///< null: a rehearsal
    LogReader &m_reader;
    LogKind m_kind;
    DraftContext m_context;
    ImportBatch m_batch;
    ImportReport m_report;
    ImportPeople m_people;
    ImportLinks m_links;
    PlaceRegister m_places;
    ComplaintRegister m_complaints;
    IncidentRegister m_incidents;
    ClaimRegister m_claims;
    FeedbackRegister m_feedback;
    QSet<QString> m_references; ///< in the store before or numbered here, folded
    QHash<std::pair<QString, QString>, std::pair<SiteId, UnitId>>
        m_placed; ///< as the log spells them
    QSet<QString> m_sites; ///< in the store, folded
    QString m_lastSite; ///< as the row before has it
    QHash<QString, QString> m_headers; ///< field -> their header
};

/// The kind of record that a log holds, as table record_kind has it.
[[nodiscard]] QString recordKindOf(LogKind kind);

} // namespace heed
