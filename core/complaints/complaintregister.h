#pragma once

#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintquery.h"
#include "core/people/session.h"
#include "core/records/referencemaker.h"

namespace heed {

/// The complaints register: storage and named queries. It begins no transaction and decides
/// nothing. One register serves one thread, since it works on its session's connection.
class ComplaintRegister
{
public:
    explicit ComplaintRegister(const Session &session);

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<Complaint> byId(ComplaintId id) const;
    [[nodiscard]] Result<Complaint> byReference(const QString &reference) const;
    /// The complaint with all that belongs to it.
    [[nodiscard]] Result<ComplaintFile> file(ComplaintId id) const;

    /// The ids that match, in order, as one snapshot.
    [[nodiscard]] Result<std::vector<qint64>> ids(const ComplaintQuery &query) const;
    /// The lines of these ids, in their order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<ComplaintRow>> rows(const std::vector<qint64> &ids) const;
    /// Open complaints that are not in the bin, by state.
    [[nodiscard]] Result<std::vector<CodedCount>> openByState() const;
    /// The people who handle complaints, by name.
    [[nodiscard]] Result<QStringList> handlers() const;

    /// What the complainant and the patient need to read us and be heard: every letter shows it.
    [[nodiscard]] Result<std::vector<AccessNeed>> accessNeeds(ComplaintId id) const;
    /// The times on hold that touch a period, for figures with and without them: no law stops a
    /// clock, so they are information only. An open one has no last day.
    [[nodiscard]] Result<std::vector<ComplaintHold>> holdsBetween(QDate from, QDate to) const;

    /// Stores a whole file: its people (those without an id are added), the complaint, issues,
    /// episodes, ombudsman contacts and due dates, with one audit entry. It gives the reference
    /// where there is none, numbers the issues and
    /// writes every id it gave back into the file. A recommendation names its contact by its place
    /// in `ombudsman`, from 1. Nothing is checked but what the schema checks.
    /// A register that is kept over many calls in one transaction is fast.
    /// Errors: Conflict "store.constraint" for a reference that exists; as dueDates().
    Result<ComplaintId> insertFile(Transaction &transaction, ComplaintFile &file,
        AuditAction action = AuditAction::Create, const QString &reason = {});
    /// Writes what differs between two states of a file and notes it as one audit entry. People who
    /// changed are noted on every other record that shows them. Gives false when nothing differs.
    /// Errors: Conflict "record.changed-meanwhile" when the stored revision is not `before`'s.
    Result<bool> updateFile(Transaction &transaction, const ComplaintFile &before,
        ComplaintFile &after, AuditAction action = AuditAction::Change, const QString &reason = {});

    /// The rules by which due dates are set in this store.
    [[nodiscard]] Result<const ComplaintClockRules *> clockRules() const;

private:
    [[nodiscard]] Database &database() const { return m_session.database; }
    Result<void> giveReference(Transaction &transaction, Complaint &complaint);

    Session m_session;
    mutable std::optional<ComplaintClockRules> m_clockRules;
    std::optional<ReferenceMaker> m_references;
};

} // namespace heed
