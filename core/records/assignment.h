#pragma once

#include "core/people/conflictrules.h"
#include "core/records/record.h"

/// Who was asked to look into a record, with the check that every assignment passes first.
namespace heed {

using AssignmentId = TypedId<struct AssignmentTag>;
using AssignedPartyId = TypedId<struct AssignedPartyTag>;

enum class AssignmentTask { Investigate, Review, Chair, Decide };

template <> struct EnumCodes<AssignmentTask>
{
    static constexpr std::array list {
        std::pair { AssignmentTask::Investigate, "investigate" },
        std::pair { AssignmentTask::Review, "review" },
        std::pair { AssignmentTask::Chair, "chair" },
        std::pair { AssignmentTask::Decide, "decide" },
    };
};

enum class AssignmentState {
    Clear, ///< nothing spoke against it
    AwaitsSecond, ///< one person set a conflict aside; it does not count before a second agrees
    Overridden, ///< two people set it aside
    Declined, ///< the second person did not agree
};

template <> struct EnumCodes<AssignmentState>
{
    static constexpr std::array list {
        std::pair { AssignmentState::Clear, "clear" },
        std::pair { AssignmentState::AwaitsSecond, "awaits_second" },
        std::pair { AssignmentState::Overridden, "overridden" },
        std::pair { AssignmentState::Declined, "declined" },
    };
};

struct Assignment
{
    AssignmentId id;
    qint64 revision = 1;
    QString kind;
    qint64 recordId = 0;
    AssignmentTask task = AssignmentTask::Investigate;
    QString person;
    AssignmentState state = AssignmentState::Clear;
    QDate assignedOn;
    QString assignedBy;
    QString conflicts; ///< codes of the rules that were set aside, with commas between
    QString reason; ///< why in spite of them
    QString secondPerson;
    QDate secondOn;
    QString secondReason;
    QDate endedOn;
    QString endReason;

    /// Whether this person works on the record now.
    [[nodiscard]] bool isInForce() const
    {
        return !endedOn.isValid()
            && (state == AssignmentState::Clear || state == AssignmentState::Overridden);
    }
};

/// A party as it stood when the check was made, and what was declared about it.
struct AssignedParty
{
    AssignedPartyId id;
    AssignmentId assignmentId;
    PartyRole role = PartyRole::Complainant;
    QString name;
    Relationship relationship = Relationship::None;
};

template <> struct RowOf<Assignment>
{
    static constexpr auto table = "assignment";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("task", row.task);
        visit("person", row.person);
        visit("state", row.state);
        visit("assigned_on", row.assignedOn);
        visit("assigned_by", row.assignedBy);
        visit("conflicts", row.conflicts);
        visit("reason", row.reason);
        visit("second_person", row.secondPerson);
        visit("second_on", row.secondOn);
        visit("second_reason", row.secondReason);
        visit("ended_on", row.endedOn);
        visit("end_reason", row.endReason);
    }
};

template <> struct RowOf<AssignedParty>
{
    static constexpr auto table = "assignment_party";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("assignment_id", row.assignmentId);
        visit("role", row.role);
        visit("name", row.name);
        visit("relationship", row.relationship);
    }
};

/// What somebody asks for: a person for a record, with everything the check needs to know.
struct NewAssignment
{
    RecordRef record;
    AssignmentTask task = AssignmentTask::Investigate;
    QDate on;
    ConflictQuestion question;
    QString reason; ///< why in spite of what the check finds; empty: not in spite of anything
};

/// Reads assignments; decides nothing.
class AssignmentRegister
{
public:
    explicit AssignmentRegister(Database &database)
        : m_database(database)
    {
    }

    /// Newest first, also those that ended or were declined.
    [[nodiscard]] Result<std::vector<Assignment>> ofRecord(const RecordRef &record) const;
    [[nodiscard]] Result<Assignment> byId(AssignmentId id) const;
    [[nodiscard]] Result<std::vector<AssignedParty>> parties(AssignmentId id) const;
    /// Those that wait for a second person, oldest first.
    [[nodiscard]] Result<std::vector<Assignment>> awaitingSecond() const;
    /// How often two people set a conflict aside, by the day of the second. Both days count.
    /// Source: candour, fairness and culture reference 4.2 ("conflict overrides, counts").
    [[nodiscard]] Result<int> overrides(QDate from, QDate to) const;
    /// Those of records that everybody may open, newest first; restricted ones are only counted.
    [[nodiscard]] Result<std::vector<Assignment>> openOverrides(QDate from, QDate to) const;

private:
    Database &m_database;
};

} // namespace heed
