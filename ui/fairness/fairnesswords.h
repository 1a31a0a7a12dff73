#pragma once

#include "core/fairness/carechecks.h"
#include "core/fairness/questionsets.h"
#include "ui/shared/icons.h"
#include "ui/shared/recordhistory.h"

/// What people read for the values of a fairness review. (StaffFailure is in claimwords as what
/// went wrong; careWord() says what has to be right.)
namespace heed {

[[nodiscard]] QString wordFor(FairnessState value);
[[nodiscard]] QString wordFor(FairnessGround value);
[[nodiscard]] QString wordFor(ConcernSource value);
[[nodiscard]] QString wordFor(ConcernAbout value);
[[nodiscard]] QString wordFor(EquityGroup value);
[[nodiscard]] QString wordFor(SystemFactor value);
[[nodiscard]] QString wordFor(FactorAnswer value);
[[nodiscard]] QString wordFor(SetAnswer value);
[[nodiscard]] QString wordFor(FairResponse value);
[[nodiscard]] QString wordFor(DeciderCapacity value);
[[nodiscard]] QString wordFor(FormalOutcome value);
[[nodiscard]] QString wordFor(SuspensionRisk value);
[[nodiscard]] QString wordFor(SuspensionPay value);
[[nodiscard]] QString wordFor(SuspensionDecision value);
[[nodiscard]] QString wordFor(NeedParty value);
[[nodiscard]] QString wordFor(SupportCause value);
[[nodiscard]] QString wordFor(AdviceFollowed value);
[[nodiscard]] QString wordFor(StressArea value);
[[nodiscard]] QString wordFor(StressRisk value);
[[nodiscard]] QString wordFor(SetStatus value);
[[nodiscard]] QString careWord(StaffFailure failing);

[[nodiscard]] Tone toneFor(FairnessState state);
[[nodiscard]] Tone toneFor(CareState state);
[[nodiscard]] QString wordFor(CareState state);
/// "reviewed by Tue 24 Nov 2026: 3 days late".
[[nodiscard]] QString suspensionWords(QDate reviewOn, QDate today);
/// A list of the terms as choices, with a blank first line.
[[nodiscard]] std::vector<std::pair<QString, QString>> termChoices(const FairnessTerms::List &list);

[[nodiscard]] HistoryWords fairnessHistoryWords();

} // namespace heed
