#include "ui/shared/leadcheck.h"

#include "core/records/assignmentservice.h"

#include <QCoreApplication>

namespace heed {

PartLine withLeadCheck(const Session &session, const QString &lead, PartLine line)
{
    if (lead.trimmed().isEmpty())
        return line;
    ConflictQuestion question;
    question.person = lead;
    const auto conflicts = AssignmentService(session).conflictsOf(question);
    if (!conflicts || !isForbidden(*conflicts))
        return line;
    const QString warning = QCoreApplication::translate("LeadCheck",
        "%1 has declared nothing in the register of interests within twelve months: ask for it "
        "before they lead.")
                                .arg(lead);
    line.small = line.small.isEmpty() ? warning : line.small + QLatin1Char('\n') + warning;
    line.tone = Tone::Overdue;
    return line;
}

} // namespace heed
