#include "core/duties/responsible.h"

#include "core/people/namematch.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

template <typename Row> QList<FieldProblem> checkSpan(const Row &row)
{
    QList<FieldProblem> problems;
    if (!isFilled(row.name))
        problems += { text("name"), text("duty.name-missing"), {} };
    if (!row.fromOn.isValid())
        problems += { text("from_on"), text("duty.day-missing"), {} };
    if (row.toOn.isValid() && row.toOn < row.fromOn)
        problems += { text("to_on"), text("duty.ends-before-start"), {} };
    return problems;
}

/// Those of one post up to today, by their first day; who goes on holds it up to today.
std::vector<DaySpan> spansOf(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate today)
{
    std::vector<DaySpan> spans;
    for (const PostHolder &row : holders) {
        if (row.post == post && row.fromOn.isValid() && row.fromOn <= today)
            spans.push_back(
                { row.fromOn, row.toOn.isValid() ? std::min(row.toOn, today) : today });
    }
    std::stable_sort(spans.begin(), spans.end(),
        [](const DaySpan &a, const DaySpan &b) { return a.from < b.from; });
    return spans;
}

} // namespace

QList<FieldProblem> StandaloneOf<PostHolder>::check(const PostHolder &row, QDate)
{
    return checkSpan(row);
}

QList<FieldProblem> StandaloneOf<Delegation>::check(const Delegation &row, QDate)
{
    QList<FieldProblem> problems = checkSpan(row);
    if (!isFilled(row.givenBy))
        problems += { text("given_by"), text("duty.giver-missing"), {} };
    return problems;
}

std::vector<DaySpan> postGaps(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate today)
{
    std::vector<DaySpan> gaps;
    QDate heldTo;
    for (const DaySpan &span : spansOf(holders, post, today)) {
        if (heldTo.isValid() && span.from > heldTo.addDays(1))
            gaps.push_back({ heldTo.addDays(1), span.from.addDays(-1) });
        if (!heldTo.isValid() || span.to > heldTo)
            heldTo = span.to;
    }
    if (heldTo.isValid() && heldTo < today)
        gaps.push_back({ heldTo.addDays(1), today });
    return gaps;
}

std::vector<DaySpan> postOverlaps(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate today)
{
    std::vector<DaySpan> overlaps;
    QDate heldTo;
    for (const DaySpan &span : spansOf(holders, post, today)) {
        if (heldTo.isValid() && span.from <= heldTo)
            overlaps.push_back({ span.from, std::min(span.to, heldTo) });
        if (!heldTo.isValid() || span.to > heldTo)
            heldTo = span.to;
    }
    return overlaps;
}

const PostHolder *holderOn(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate day)
{
    const auto at = std::find_if(holders.begin(), holders.end(),
        [&](const PostHolder &row) { return row.post == post && row.isOn(day); });
    return at == holders.end() ? nullptr : &*at;
}

bool mayActOn(const std::vector<PostHolder> &holders, const std::vector<Delegation> &delegations,
    ResponsiblePost post, DelegationScope scope, const QString &name, QDate day)
{
    const bool holds = std::any_of(holders.begin(), holders.end(), [&](const PostHolder &row) {
        return row.post == post && row.isOn(day) && isSamePerson(row.name, name);
    });
    return holds
        || std::any_of(delegations.begin(), delegations.end(), [&](const Delegation &row) {
               const bool covers
                   = row.scope == scope || row.scope == DelegationScope::Everything;
               return row.post == post && covers && row.isOn(day) && isSamePerson(row.name, name);
           });
}

bool isGivenByHolder(const std::vector<PostHolder> &holders, const Delegation &delegation)
{
    return std::any_of(holders.begin(), holders.end(), [&](const PostHolder &row) {
        return row.post == delegation.post && row.isOn(delegation.fromOn)
            && isSamePerson(row.name, delegation.givenBy);
    });
}

} // namespace heed
