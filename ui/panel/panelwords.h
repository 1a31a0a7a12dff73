#pragma once

#include "core/governance/panelcases.h"
#include "ui/shared/recordhistory.h"
#include "ui/shared/theme.h"

namespace heed {

[[nodiscard]] QString wordFor(PanelRole role);
[[nodiscard]] QString wordFor(PanelPresence presence);
[[nodiscard]] QString wordFor(PanelStance stance);
[[nodiscard]] QString wordFor(CaseReason reason);

/// What the register and the case say about a member, without a name: "is who handled the case".
[[nodiscard]] QString panelMatchWords(const Conflict &conflict);
/// "graded high or extreme, answered late".
[[nodiscard]] QString reasonsSaid(const QList<CaseReason> &reasons);
/// "4 of 7 members, quorum is 3 with a chair: quorate."
[[nodiscard]] QString quorumSaid(const Quorum &quorum);
/// The title of a line as papers give it: "Case 2: Communication".
[[nodiscard]] QString itemTitle(const PanelFile &file, const PanelItem &item);
/// Where a meeting stands, and its tone.
[[nodiscard]] QString meetingState(const PanelMeeting &meeting, QDate today);
[[nodiscard]] Tone meetingTone(const PanelMeeting &meeting, QDate today);
/// Who an action is for, without a name where somebody at the meeting is meant.
[[nodiscard]] QString ownerByRole(const PanelFile &file, const QString &owner);

[[nodiscard]] HistoryWords panelHistoryWords();

} // namespace heed
