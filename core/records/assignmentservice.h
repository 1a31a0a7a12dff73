#pragma once

#include "core/people/session.h"
#include "core/records/assignment.h"

#include <QObject>

namespace heed {

/// Gives records to people, never past the conflict check. Errors of every write: Refused
/// "session.not-allowed", "record.in-bin"; NotFound "record.missing"; Locked, Io, Storage.
class AssignmentService : public QObject
{
    Q_OBJECT

public:
    explicit AssignmentService(const Session &session, QObject *parent = nullptr);

    /// Everything that speaks against it, by the register of interests as it stands.
    [[nodiscard]] Result<std::vector<Conflict>> conflictsOf(const ConflictQuestion &question) const;

    /// Assigns somebody whom nothing speaks against. Where only rules speak against it that two
    /// people may set aside, and a reason is given, it is stored to await the second.
    /// Errors: Refused "conflict.forbidden" for a hard rule and "conflict.found" for the others,
    /// with the codes of all rules in `detail`; Invalid "assignment.invalid".
    Result<AssignmentId> assign(const NewAssignment &wanted);
    /// The same inside somebody else's unit of work, for a record that is made with it; nobody is
    /// told.
    Result<AssignmentId> assignWithin(Transaction &transaction, const NewAssignment &wanted) const;
    /// The second person agrees: neither who assigned, nor who is to be assigned.
    /// Errors: Refused "assignment.not-waiting", "assignment.same-person"; Invalid
    /// "assignment.invalid" without a reason; "conflict.forbidden" where a hard rule came up since.
    Result<void> agree(AssignmentId id, const QString &reason);
    Result<void> decline(AssignmentId id, const QString &reason);
    /// Ends one that is in force. Errors: Refused "assignment.ended-already"; Invalid
    /// "assignment.invalid".
    Result<void> end(AssignmentId id, QDate on, const QString &reason);

signals:
    void assignmentsChanged(const heed::RecordRef &record);

private:
    [[nodiscard]] Result<Assignment> checked(const NewAssignment &wanted) const;
    Result<void> second(AssignmentId id, AssignmentState state, const QString &reason);
    Result<void> checkAgain(const Assignment &assignment) const;
    Result<void> store(const Assignment &before, Assignment after, const QString &reason);

    Session m_session;
};

/// The codes of the rules, each once, with commas between: what an assignment keeps.
[[nodiscard]] QString conflictCodes(const std::vector<Conflict> &conflicts);

} // namespace heed
