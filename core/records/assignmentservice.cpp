#include "core/records/assignmentservice.h"

#include "core/people/interestregister.h"
#include "core/people/namematch.h"
#include "core/records/parts.h"

namespace heed {

namespace {

QList<FieldProblem> checkWanted(const NewAssignment &wanted, QDate today)
{
    QList<FieldProblem> problems;
    if (wanted.question.person.trimmed().isEmpty())
        problems += { QStringLiteral("person"), QStringLiteral("assignment.person-missing"), {} };
    if (!wanted.on.isValid())
        problems += { QStringLiteral("assigned_on"), QStringLiteral("assignment.day-missing"), {} };
    else if (wanted.on > today)
        problems
            += { QStringLiteral("assigned_on"), QStringLiteral("assignment.day-in-future"), {} };
    return problems;
}

Failure problem(const char *field, const char *fact)
{
    return invalid(QStringLiteral("assignment.invalid"),
        { { QString::fromLatin1(field), QString::fromLatin1(fact), {} } });
}

} // namespace

QString conflictCodes(const std::vector<Conflict> &conflicts)
{
    QStringList codes;
    for (const Conflict &conflict : conflicts)
        codes += toCode(conflict.rule);
    codes.removeDuplicates();
    return codes.join(QStringLiteral(", "));
}

Result<std::vector<Assignment>> AssignmentRegister::ofRecord(const RecordRef &record) const
{
    return selectRows<Assignment>(m_database,
        QStringLiteral("WHERE kind = ? AND record_id = ? ORDER BY assigned_on DESC, id DESC"),
        { record.kind, record.id });
}

Result<Assignment> AssignmentRegister::byId(AssignmentId id) const
{
    return rowById<Assignment>(m_database, id);
}

Result<std::vector<AssignedParty>> AssignmentRegister::parties(AssignmentId id) const
{
    return selectRows<AssignedParty>(
        m_database, QStringLiteral("WHERE assignment_id = ? ORDER BY id"), { id.value });
}

Result<std::vector<Assignment>> AssignmentRegister::awaitingSecond() const
{
    return selectRows<Assignment>(m_database,
        QStringLiteral("WHERE state = 'awaits_second' AND ended_on IS NULL ORDER BY assigned_on"));
}

Result<int> AssignmentRegister::overrides(QDate from, QDate to) const
{
    return m_database
        .scalar(QStringLiteral("SELECT count(*) FROM assignment WHERE state = 'overridden' "
                               "AND second_on BETWEEN ? AND ?"),
            { from.toString(Qt::ISODate), to.toString(Qt::ISODate) })
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<std::vector<Assignment>> AssignmentRegister::openOverrides(QDate from, QDate to) const
{
    return selectRows<Assignment>(m_database,
        QStringLiteral(
            "WHERE state = 'overridden' AND second_on BETWEEN ? AND ? AND kind NOT IN "
            "(SELECT kind FROM record_kind WHERE restricted = 1) ORDER BY second_on DESC"),
        { from.toString(Qt::ISODate), to.toString(Qt::ISODate) });
}

AssignmentService::AssignmentService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<std::vector<Conflict>> AssignmentService::conflictsOf(const ConflictQuestion &question) const
{
    return InterestRegister(m_session.database)
        .all()
        .map([&](const std::vector<Interest> &interests) {
            return findConflicts(question, interests, m_session.clock.today());
        });
}

Result<AssignmentId> AssignmentService::assign(const NewAssignment &wanted)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto id = assignWithin(*transaction, wanted);
    if (!id)
        return id;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit assignmentsChanged(wanted.record);
    return id;
}

Result<AssignmentId> AssignmentService::assignWithin(
    Transaction &transaction, const NewAssignment &wanted) const
{
    const auto assignment = checked(wanted);
    if (!assignment)
        return Failure(assignment.error());
    const auto reference
        = referenceForWork(m_session.database, wanted.record.kind, wanted.record.id);
    if (!reference)
        return Failure(reference.error());
    const auto id = insertRow(transaction, *assignment);
    if (!id)
        return id;
    for (const Party &party : wanted.question.parties) {
        const AssignedParty row { {}, *id, party.role, party.name,
            party.relationship.value_or(Relationship::None) };
        if (const auto added = insertRow(transaction, row); !added)
            return Failure(added.error());
    }
    transaction.note({ AuditAction::Change, wanted.record.kind, wanted.record.id, *reference,
        partChanges(RowOf<Assignment>::table, changesBetween(Assignment {}, *assignment)),
        assignment->reason });
    return id;
}

Result<Assignment> AssignmentService::checked(const NewAssignment &wanted) const
{
    const auto problems = checkWanted(wanted, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("assignment.invalid"), problems);
    const auto conflicts = conflictsOf(wanted.question);
    if (!conflicts)
        return Failure(conflicts.error());
    const QString codes = conflictCodes(*conflicts);
    if (isForbidden(*conflicts))
        return failure(ErrorCode::Refused, QStringLiteral("conflict.forbidden"), codes);
    if (!conflicts->empty() && wanted.reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("conflict.found"), codes);
    Assignment assignment;
    assignment.kind = wanted.record.kind;
    assignment.recordId = wanted.record.id;
    assignment.task = wanted.task;
    assignment.person = wanted.question.person.simplified();
    assignment.assignedOn = wanted.on;
    assignment.assignedBy = m_session.actor.name;
    if (!conflicts->empty()) {
        assignment.state = AssignmentState::AwaitsSecond;
        assignment.conflicts = codes;
        assignment.reason = wanted.reason.trimmed();
    }
    return assignment;
}

Result<void> AssignmentService::agree(AssignmentId id, const QString &reason)
{
    return second(id, AssignmentState::Overridden, reason);
}

Result<void> AssignmentService::decline(AssignmentId id, const QString &reason)
{
    return second(id, AssignmentState::Declined, reason);
}

Result<void> AssignmentService::second(
    AssignmentId id, AssignmentState state, const QString &reason)
{
    const auto before = AssignmentRegister(m_session.database).byId(id);
    if (!before)
        return Failure(before.error());
    if (before->state != AssignmentState::AwaitsSecond || before->endedOn.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("assignment.not-waiting"));
    const QString &name = m_session.actor.name;
    if (isSamePerson(name, before->assignedBy) || isSamePerson(name, before->person))
        return failure(ErrorCode::Refused, QStringLiteral("assignment.same-person"));
    if (reason.trimmed().isEmpty())
        return problem("second_reason", "assignment.reason-missing");
    if (state == AssignmentState::Overridden) {
        if (const auto still = checkAgain(*before); !still)
            return still;
    }
    Assignment after = *before;
    after.state = state;
    after.secondPerson = name;
    after.secondOn = m_session.clock.today();
    after.secondReason = reason.trimmed();
    return store(*before, after, after.secondReason);
}

/// Days may lie between the first and the second person: what came into the register meanwhile
/// counts.
Result<void> AssignmentService::checkAgain(const Assignment &assignment) const
{
    const auto parties = AssignmentRegister(m_session.database).parties(assignment.id);
    if (!parties)
        return Failure(parties.error());
    ConflictQuestion question;
    question.person = assignment.person;
    for (const AssignedParty &party : *parties)
        question.parties.push_back({ party.role, party.name, party.relationship });
    return conflictsOf(question).and_then([](const std::vector<Conflict> &found) -> Result<void> {
        if (isForbidden(found))
            return failure(
                ErrorCode::Refused, QStringLiteral("conflict.forbidden"), conflictCodes(found));
        return {};
    });
}

Result<void> AssignmentService::end(AssignmentId id, QDate on, const QString &reason)
{
    const auto before = AssignmentRegister(m_session.database).byId(id);
    if (!before)
        return Failure(before.error());
    if (before->endedOn.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("assignment.ended-already"));
    if (!on.isValid() || on > m_session.clock.today())
        return problem(
            "ended_on", on.isValid() ? "assignment.day-in-future" : "assignment.day-missing");
    if (on < before->assignedOn)
        return problem("ended_on", "assignment.ends-before-start");
    Assignment after = *before;
    after.endedOn = on;
    after.endReason = reason.trimmed();
    return store(*before, after, after.endReason);
}

Result<void> AssignmentService::store(
    const Assignment &before, Assignment after, const QString &reason)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    return referenceForWork(m_session.database, before.kind, before.recordId)
        .and_then([&](const QString &reference) {
            transaction->note({ AuditAction::Change, before.kind, before.recordId, reference,
                partChanges(RowOf<Assignment>::table, changesBetween(before, after)), reason });
            return updateRow(*transaction, after);
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            emit assignmentsChanged({ before.kind, before.recordId });
        });
}

} // namespace heed
