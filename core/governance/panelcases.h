#pragma once

#include "core/governance/panelregister.h"
#include "core/insight/period.h"
#include "core/people/conflictrules.h"

namespace heed {

/// A complaint that the panel might discuss, and why.
struct CaseProposal
{
    ComplaintId id;
    QString reference;
    QString subject;
    QString place; ///< ward or site, for who chooses; the paper does not tell it
    QList<CaseReason> reasons;
    int weight = 0;
};

/// Complaints with something to learn from, the weightiest first, at most `most`. Those on the
/// agenda of any meeting that is not in the bin are left out. Errors: Storage.
/// Source: PHSO, Making complaints count, 3.12 ("cases of interest"); which are is Heed's own, with
/// weights in panel.json.
[[nodiscard]] Result<std::vector<CaseProposal>> proposedCases(
    const Session &session, const Period &period, const PanelSets &sets);
/// Why one complaint is of interest, whatever its period. Errors: NotFound "record.missing".
[[nodiscard]] Result<CaseProposal> caseProposal(
    const Session &session, ComplaintId id, const Period &period, const PanelSets &sets);

/// The case as the panel reads it: what it was about, what was found, learned and done. Names,
/// numbers, days and ages are taken out (core/governance/anonymise.h). Errors: NotFound; Storage.
[[nodiscard]] Result<QString> casePaper(const Session &session, ComplaintId id);

/// What the register of interests, or the case itself, says about a member and a case.
struct PanelMatch
{
    QString name;
    PanelRole role = PanelRole::OtherMember;
    PanelItemId item;
    Conflict conflict;
};

/// Members who are not away, against the cases of the meeting. Whether they have declared at all is
/// asked apart. Errors: Storage.
[[nodiscard]] Result<std::vector<PanelMatch>> registerMatches(
    const Session &session, const PanelFile &file);

} // namespace heed
