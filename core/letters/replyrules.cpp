#include "core/letters/replyrules.h"

#include "core/complaints/complaintrules.h"

#include <algorithm>
#include <array>

namespace heed {

namespace {

bool isUpheld(const ReplyGridRow &row)
{
    return row.outcome == Outcome::Upheld || row.outcome == Outcome::PartiallyUpheld;
}

/// One cell of a row that may be missing.
struct GapRule
{
    const char *cell;
    const char *fact;
    bool (*isMissing)(const ReplyGrid &, const ReplyGridRow &);
};

constexpr std::array gapRules {
    GapRule { "evidence", "reply.no-evidence",
        [](const ReplyGrid &grid, const ReplyGridRow &row) {
            return grid.asksForEvidence && row.evidence.isEmpty();
        } },
    // Reg 14(2)(b): the conclusions reached.
    GapRule { "outcome", "reply.no-outcome",
        [](const ReplyGrid &, const ReplyGridRow &row) { return !row.outcome.has_value(); } },
    GapRule { "finding", "reply.no-finding",
        [](const ReplyGrid &, const ReplyGridRow &row) {
            return row.finding.trimmed().isEmpty();
        } },
    // Reg 14(2)(b): any matters for which remedial action is needed.
    GapRule { "remedy", "reply.no-remedy",
        [](const ReplyGrid &, const ReplyGridRow &row) {
            return isUpheld(row) && (!row.remedy || *row.remedy == Remedy::None);
        } },
    GapRule { "paragraph", "reply.no-paragraph",
        [](const ReplyGrid &, const ReplyGridRow &row) { return row.line < 0; } },
    GapRule { "paragraph", "reply.empty-paragraph",
        [](const ReplyGrid &, const ReplyGridRow &row) {
            return row.line >= 0 && !LetterPart { {}, {}, 0, row.paragraph }.isFilled();
        } },
};

} // namespace

ReplyGrid replyGrid(
    const ComplaintFile &file, const QString &body, const std::vector<IssueEvidence> &evidence)
{
    const std::vector<LetterPart> parts = letterParts(body);
    ReplyGrid grid;
    grid.isFormal = isFormal(file.complaint.type);
    grid.asksForEvidence = !evidence.empty();
    for (const ComplaintIssue &issue : file.issues) {
        ReplyGridRow row { issue.number, issue.summary, {}, issue.outcome, issue.finding,
            issue.remedy, {}, -1 };
        const auto gathered = std::find_if(evidence.begin(), evidence.end(),
            [&issue](const IssueEvidence &one) { return one.number == issue.number; });
        if (gathered != evidence.end())
            row.evidence = gathered->what;
        if (const LetterPart *part = partMarked(parts, lettermark::issue(issue.number))) {
            row.paragraph = part->text;
            row.line = part->line;
        }
        grid.rows.push_back(row);
    }
    return grid;
}

QList<FieldProblem> replyGaps(const ReplyGrid &grid)
{
    QList<FieldProblem> gaps;
    if (grid.rows.empty() && grid.isFormal)
        gaps += { QStringLiteral("issues"), QStringLiteral("reply.no-issues"), {} };
    for (const ReplyGridRow &row : grid.rows) {
        for (const GapRule &rule : gapRules) {
            if (rule.isMissing(grid, row))
                gaps += {
                    QStringLiteral("issues.%1.%2").arg(row.number).arg(QLatin1String(rule.cell)),
                    QLatin1String(rule.fact), { QString::number(row.number) }
                };
        }
    }
    return gaps;
}

} // namespace heed
