#pragma once

#include "core/complaints/complaint.h"
#include "core/letters/lettertext.h"

namespace heed {

/// What was gathered on one issue, in a few words each: "Statement of the ward sister".
struct IssueEvidence
{
    int number = 1; ///< of the issue
    QStringList what;
};

/// One issue of the case, and what the reply says to it.
struct ReplyGridRow
{
    int number = 1;
    QString summary;
    QStringList evidence;
    std::optional<Outcome> outcome;
    QString finding;
    std::optional<Remedy> remedy;
    QString paragraph; ///< what stands under the heading with this issue's mark
    int line = -1; ///< of that heading; -1 when there is none
};

/// Issue x evidence x finding x remedy x paragraph of the reply.
struct ReplyGrid
{
    std::vector<ReplyGridRow> rows;
    bool isFormal = true; ///< a complaint, or one that an MP sent
    bool asksForEvidence = false; ///< evidence is recorded in this store
};

/// `evidence` is empty where nothing is recorded in the store yet; then none is asked for.
[[nodiscard]] ReplyGrid replyGrid(const ComplaintFile &file, const QString &body,
    const std::vector<IssueEvidence> &evidence = {});

/// Every gap of the grid at once, by issue and then from left to right. Each names the issue's
/// number in %1 and is found at "issues.2.outcome" and so on. Source: SI 2009/309 reg 14(2)(a),
/// (b): how the complaint was considered, and the conclusions, for each thing complained about;
/// complaints reference 3.1 (the final reply answers issue by issue).
///
/// - "reply.no-issues": nothing says what was complained about (reg 17)
/// - "reply.no-outcome", "reply.no-finding"
/// - "reply.no-remedy": upheld, at least in part, and nothing says what is done about it
/// - "reply.no-paragraph", "reply.empty-paragraph"
/// - "reply.no-evidence"
[[nodiscard]] QList<FieldProblem> replyGaps(const ReplyGrid &grid);

} // namespace heed
