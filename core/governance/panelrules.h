#pragma once

#include "core/governance/panelsets.h"

namespace heed {

/// Who is there against who has to be.
struct Quorum
{
    int present = 0;
    int members = 0;
    int needed = 0;
    bool needsChair = false;
    bool hasChair = false;
    std::optional<PanelRole> needsRole;
    bool hasRole = false;

    [[nodiscard]] bool isQuorate() const
    {
        return present >= needed && (hasChair || !needsChair) && (hasRole || !needsRole);
    }
};

/// Guests count neither as members nor as present; the deputy is as good as the chair.
[[nodiscard]] Quorum quorumOf(
    const std::vector<PanelAttendance> &attendance, const PanelTerms &terms);
/// "4 of 7 members, quorum is 3 with a chair: quorate", for papers.
[[nodiscard]] QString quorumWords(const Quorum &quorum);
/// "the chair", "nursing", for papers.
[[nodiscard]] QString panelRoleWords(PanelRole role);

/// Problems of terms as they were typed.
[[nodiscard]] QList<FieldProblem> checkTerms(const PanelTerms &terms, QDate today);
/// Problems of a meeting's own fields.
[[nodiscard]] QList<FieldProblem> checkMeeting(const PanelMeeting &meeting);
/// What stands between a meeting and its signature. Fields are the parts of the meeting's page.
/// Source: Heed's own, so that a board can rely on what it reads: complaints reference 7 (quorum,
/// conflicts, assurance note).
[[nodiscard]] QList<FieldProblem> missingForSigning(const PanelFile &file, QDate today);

/// Members who are there and have declared nothing at this meeting, not even that there is nothing.
[[nodiscard]] QStringList undeclared(const PanelFile &file);

/// What is known of a case that may be of interest.
struct CaseFacts
{
    bool ombudsmanUpheld = false; ///< decided in the period
    QString grade; ///< at closing, or else at receipt
    bool significantImpact = false;
    bool reopened = false; ///< in the period
    int alike = 0; ///< complaints of its theme in its place within the days before, itself included
    QDate replyBy;
    QDate repliedOn;
    QDate closedOn;
};

/// Why it is of interest, weightiest first; empty: it is not. `on` is the period's last day.
[[nodiscard]] QList<CaseReason> caseReasons(
    const CaseFacts &facts, const PanelSets &sets, QDate on);
/// The sum of the weights of its reasons.
[[nodiscard]] int caseWeight(const QList<CaseReason> &reasons, const PanelSets &sets);
/// "graded high or extreme", for papers.
[[nodiscard]] QString caseReasonWords(CaseReason reason);
[[nodiscard]] QString reasonCodes(const QList<CaseReason> &reasons);
[[nodiscard]] QList<CaseReason> reasonsFromCodes(const QString &codes);

/// The mean of what was scored in one set of standards.
struct ScoreMean
{
    QString set;
    int scored = 0; ///< "cannot be told" is not scored
    double mean = 0; ///< points
};
/// By set, in order; sets without a score are left out.
[[nodiscard]] std::vector<ScoreMean> scoreMeans(
    const std::vector<PanelScore> &scores, PanelItemId item, const PanelSets &sets);

} // namespace heed
