#include "core/complaints/investigation/escalation.h"

namespace heed {

QList<FieldProblem> checkPart(const Escalation &row, QDate today)
{
    QList<FieldProblem> problems;
    const auto add = [&problems](bool isWrong, const char *field, const char *fact) {
        if (isWrong)
            problems += { QString::fromLatin1(field), QString::fromLatin1(fact), {} };
    };
    add(row.why.trimmed().isEmpty(), "why", "escalation.why-missing");
    add(row.senior.trimmed().isEmpty(), "senior", "escalation.senior-missing");
    add(!row.raisedOn.isValid(), "raised_on", "investigation.day-missing");
    add(row.raisedOn > today, "raised_on", "escalation.in-future");
    add(row.lookedOn > today, "looked_on", "escalation.in-future");
    add(row.lookedOn.isValid() && row.lookedOn < row.raisedOn, "looked_on", "escalation.order");
    add(row.lookedOn.isValid() && row.decision.trimmed().isEmpty(), "decision",
        "escalation.decision-missing");
    add(!row.lookedOn.isValid() && !row.decision.trimmed().isEmpty(), "looked_on",
        "investigation.day-missing");
    return problems;
}

} // namespace heed
