#include "core/candour/candourrules.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }
QString iso(QDate day) { return day.toString(Qt::ISODate); }

struct DatedField
{
    const char *field;
    QDate day;
};

void checkFuture(const CandourDuty &draft, QDate today, QList<FieldProblem> &problems)
{
    const DatedField past[] {
        { "occurred_on", draft.occurredOn },
        { "aware_on", draft.awareOn },
        { "opinion_on", draft.opinion.on },
        { "told_on", draft.toldOn },
        { "account_known_on", draft.accountKnownOn },
    };
    for (const auto &[field, day] : past) {
        if (day.isValid() && day > today)
            problems += { text(field), text("candour.in-future"), { iso(day) } };
    }
}

} // namespace

QList<FieldProblem> checkCandour(const CandourDuty &draft, QDate today)
{
    QList<FieldProblem> problems;
    if (!draft.awareOn.isValid())
        problems += { text("aware_on"), text("candour.aware-missing"), {} };
    checkFuture(draft, today, problems);
    if (draft.awareOn.isValid() && draft.occurredOn.isValid() && draft.awareOn < draft.occurredOn)
        problems += { text("aware_on"), text("candour.aware-before-occurred"),
            { iso(draft.awareOn), iso(draft.occurredOn) } };
    if (draft.toldOn.isValid() && draft.awareOn.isValid() && draft.toldOn < draft.awareOn)
        problems += { text("told_on"), text("candour.told-before-aware"),
            { iso(draft.toldOn), iso(draft.awareOn) } };
    return problems;
}

} // namespace heed
