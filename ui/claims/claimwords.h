#pragma once

#include "core/claims/claimfields.h"
#include "core/codes/codelists.h"
#include "ui/shared/icons.h"
#include "ui/shared/recordhistory.h"

/// What people read for the values of a claim.
namespace heed {

/// The scheme's own name with its short one: "Clinical Negligence Scheme for Trusts (CNST)".
[[nodiscard]] QString wordFor(ClaimScheme scheme);
/// The short name, for a list: "CNST".
[[nodiscard]] QString shortWordFor(ClaimScheme scheme);
[[nodiscard]] QString wordFor(ClaimStatus status);
[[nodiscard]] Tone toneFor(ClaimStatus status);
[[nodiscard]] Glyph glyphFor(ClaimStatus status);

/// "£1,234.50" for people to read; whole pounds without the pence.
[[nodiscard]] QString moneyWords(Money sum);
/// "1234.50", as an input holds it; empty for nothing.
[[nodiscard]] QString moneyInput(Money sum);
/// The sum that somebody typed, in pence; nothing typed means none. Nothing when it is no sum.
[[nodiscard]] std::optional<Money> readMoney(const QString &typed);

/// How a claim's columns and values are named in its history.
[[nodiscard]] HistoryWords claimHistoryWords(const CodeLists &codes);

} // namespace heed
