#include "core/duties/cqcrequest.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

} // namespace

QList<FieldProblem> checkCqcRequest(const CqcRequest &draft, QDate today)
{
    QList<FieldProblem> problems;
    const auto wrong = [&problems](bool is, const char *field, const char *fact) {
        if (is)
            problems += { text(field), text(fact), {} };
    };
    const bool isReceived = draft.receivedOn.isValid();
    const bool hasFrom = draft.periodFrom.isValid();
    const bool hasTo = draft.periodTo.isValid();
    wrong(!isReceived, "received_on", "cqc.received-missing");
    wrong(isReceived && draft.receivedOn > today, "received_on", "cqc.in-future");
    wrong(hasFrom != hasTo, hasFrom ? "period_to" : "period_from", "cqc.period-half");
    wrong(hasFrom && hasTo && draft.periodTo < draft.periodFrom, "period_to", "cqc.period-backwards");
    wrong(draft.sentOn.isValid() && draft.sentOn > today, "sent_on", "cqc.in-future");
    wrong(isReceived && draft.sentOn.isValid() && draft.sentOn < draft.receivedOn, "sent_on",
        "cqc.sent-before-received");
    wrong(draft.sentOn.isValid() && draft.preparer.trimmed().isEmpty(), "preparer",
        "cqc.preparer-missing");
    return problems;
}

Result<Deadline> cqcDeadline(
    QDate receivedOn, const DeadlineRules &rules, const WorkingCalendar &calendar)
{
    return rules.deadline(deadlinerule::CqcRequest, receivedOn, calendar);
}

} // namespace heed
