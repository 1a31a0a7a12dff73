#include "core/people/interest.h"

namespace heed {

bool isDeclaredFor(const Interest &interest, QDate day)
{
    return interest.declaredOn.isValid() && interest.declaredOn <= day
        && interest.declaredOn.addMonths(declarationMonths) >= day;
}

bool countsOn(const Interest &interest, QDate day)
{
    if (interest.kind == InterestKind::Nil)
        return false;
    return !interest.toOn.isValid() || interest.toOn.addMonths(endedInterestMonths) >= day;
}

QList<FieldProblem> checkInterest(const Interest &interest, QDate today)
{
    QList<FieldProblem> problems;
    if (interest.person.trimmed().isEmpty())
        problems += { QStringLiteral("person"), QStringLiteral("interest.person-missing"), {} };
    if (!interest.declaredOn.isValid())
        problems += { QStringLiteral("declared_on"), QStringLiteral("interest.day-missing"), {} };
    else if (interest.declaredOn > today)
        problems += { QStringLiteral("declared_on"), QStringLiteral("interest.day-in-future"), {} };
    if (interest.fromOn.isValid() && interest.toOn.isValid() && interest.toOn < interest.fromOn)
        problems += { QStringLiteral("to_on"), QStringLiteral("interest.ends-before-start"), {} };
    const bool saysWhat
        = !interest.organisation.trimmed().isEmpty() || !interest.description.trimmed().isEmpty();
    if (interest.kind != InterestKind::Nil && !saysWhat)
        problems += { QStringLiteral("organisation"), QStringLiteral("interest.what-missing"), {} };
    return problems;
}

} // namespace heed
