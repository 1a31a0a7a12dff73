#pragma once

#include "core/voice/feedbackquery.h"
#include "core/people/session.h"
#include "core/records/referencemaker.h"

namespace heed {

/// The register of feedback: storage and named queries. It begins no transaction and decides nothing.
/// One register serves one thread, since it works on its session's connection.
class FeedbackRegister
{
public:
    /// The session must outlive the register.
    explicit FeedbackRegister(const Session &session);

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<Feedback> byId(FeedbackId id) const;
    [[nodiscard]] Result<Feedback> byReference(const QString &reference) const;
    /// The feedback with the person whom it is about.
    [[nodiscard]] Result<FeedbackFile> file(FeedbackId id) const;

    /// The ids that match, in order, as one snapshot.
    [[nodiscard]] Result<std::vector<qint64>> ids(const FeedbackQuery &query) const;
    /// The lines of these ids, in their order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<FeedbackRow>> rows(const std::vector<qint64> &ids) const;

    /// Stores a whole file with one audit entry: its person (one with an id is stored already)
    /// and the feedback. It gives the reference where there is none, stamps the times and writes the
    /// ids into the file. Nothing is checked but what the schema checks. A register that is kept
    /// over many calls in one transaction is fast.
    /// Errors: Conflict "store.constraint" for a reference that exists.
    Result<FeedbackId> insertFile(Transaction &transaction, FeedbackFile &file,
        AuditAction action = AuditAction::Create, const QString &reason = {});
    /// Writes what differs between two states of a file and notes it as one audit entry. A person
    /// who changed is noted on every other record that shows that person. Gives false when nothing
    /// differs.
    /// Errors: Conflict "record.changed-meanwhile" when the stored revision is not `before`'s.
    Result<bool> updateFile(Transaction &transaction, const FeedbackFile &before, FeedbackFile &after,
        AuditAction action = AuditAction::Change, const QString &reason = {});

private:
    [[nodiscard]] Database &database() const { return m_session.database; }
    Result<void> giveReference(Transaction &transaction, Feedback &feedback);

    const Session &m_session;
    std::optional<ReferenceMaker> m_references;
};

} // namespace heed
