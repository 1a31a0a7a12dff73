#include "core/duties/policycheck.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

} // namespace

QList<FieldProblem> StandaloneOf<PolicyPoint>::check(const PolicyPoint &row, QDate)
{
    QList<FieldProblem> problems;
    const auto need = [&problems](bool is, const char *field, const char *fact) {
        if (!is)
            problems += { text(field), text(fact), {} };
    };
    const bool isGap = row.rating == PointRating::Partly || row.rating == PointRating::NotMet;
    need(isFilled(row.heading), "heading", "duty.statement-missing");
    need(row.rating != PointRating::Met || isFilled(row.evidence), "evidence",
        "duty.evidence-missing");
    need(!isGap || isFilled(row.gapAction), "gap_action", "duty.gap-action-missing");
    need(!isGap || isFilled(row.owner), "owner", "duty.owner-missing");
    return problems;
}

Result<std::vector<PolicyPoint>> policyPoints(const Session &session)
{
    const auto sets = DutySets::load();
    if (!sets)
        return Failure(sets.error());
    const auto bound = boundBy(session.database);
    if (!bound)
        return Failure(bound.error());
    const auto stored = StandaloneRows<PolicyPoint>(session).all();
    if (!stored)
        return Failure(stored.error());
    std::vector<PolicyPoint> points;
    for (const DutySets::Statement &statement : sets->policy) {
        if (statement.part == text("reg3") && !bound->givesNhsCare)
            continue;
        PolicyPoint point;
        point.code = statement.code;
        point.part = statement.part;
        point.heading = statement.heading;
        points.push_back(point);
    }
    for (const PolicyPoint &row : *stored) {
        const auto at = std::find_if(points.begin(), points.end(),
            [&row](const PolicyPoint &point) { return point.code == row.code; });
        if (at == points.end())
            points.push_back(row);
        else
            *at = row;
    }
    return points;
}

PolicyGap policyGap(const PolicyPoint &point, QDate today)
{
    if (point.rating == PointRating::NotAssessed)
        return PolicyGap::NotAssessed;
    if (point.rating != PointRating::Met)
        return PolicyGap::NotMet;
    if (!isFilled(point.evidence))
        return PolicyGap::NoEvidence;
    return point.reviewOn.isValid() && point.reviewOn < today ? PolicyGap::ReviewDue
                                                              : PolicyGap::None;
}

} // namespace heed
