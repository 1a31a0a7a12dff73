#include "core/records/leadrule.h"

#include "core/people/namematch.h"
#include "core/records/assignment.h"

#include <algorithm>

namespace heed {

Result<bool> isAssigned(Database &database, const RecordRef &record, const QString &person)
{
    return AssignmentRegister(database).ofRecord(record).map(
        [&person](const std::vector<Assignment> &assignments) {
            return std::any_of(
                assignments.begin(), assignments.end(), [&person](const Assignment &assignment) {
                    return assignment.isInForce() && isSamePerson(assignment.person, person);
                });
        });
}

Result<void> checkLead(Database &database, const LeadQuestion &question)
{
    const QString lead = question.lead.simplified();
    if (lead.isEmpty() || lead == question.leadBefore.simplified())
        return {};
    return isAssigned(database, question.record, lead).and_then([&](bool assigned) -> Result<void> {
        if (assigned)
            return {};
        return invalid(QStringLiteral("part.invalid"),
            { { question.field, QStringLiteral("lead.not-assigned"), { lead } } });
    });
}

} // namespace heed
