#pragma once

#include "core/people/interestregister.h"
#include "core/records/assignmentservice.h"

namespace heed::test {

/// Somebody who declared that there is nothing, and was asked to look into a record: who may lead
/// what is done there.
inline void letLead(const Session &session, const RecordRef &record, const QString &person)
{
    Interest nil;
    nil.person = person;
    nil.declaredOn = QDate(2026, 10, 22);
    NewAssignment wanted { record, AssignmentTask::Investigate, session.clock.today(),
        { person, {}, {} }, {} };
    const auto done = InterestService(session).add(nil).and_then(
        [&](auto) { return AssignmentService(session).assign(wanted); });
    if (!done)
        qFatal("%s may not lead: %s", qPrintable(person), qPrintable(done.error().operation));
}

} // namespace heed::test
