#pragma once

#include "core/duties/dutybook.h"
#include "core/duties/policycheck.h"
#include "core/duties/responsible.h"
#include "ui/shared/theme.h"

namespace heed {

[[nodiscard]] QString wordFor(DutyRule rule);
[[nodiscard]] QString wordFor(ResponsiblePost post);
[[nodiscard]] QString wordFor(DelegationScope scope);
[[nodiscard]] QString wordFor(PolicyGap gap);

/// "due Wed 30 Sep 2026, 53 days ago", "due tomorrow", "within 28 days of the request".
[[nodiscard]] QString dutyDue(const DutyLine &line, QDate today);
/// "each year by 30 September", "every 6 months", "within 28 days of the request".
[[nodiscard]] QString dutyRuleSaid(const Duty &duty);
/// "Q-2026-001, asked for on Mon 2 Nov 2026: send it by Mon 30 Nov 2026".
[[nodiscard]] QString requestSaid(const CqcRequest &request, QDate today);
/// "last done Mon 5 Oct 2026: on the website", "last sent Mon 5 Oct 2026: request Q-2026-001".
[[nodiscard]] QString lastDoneSaid(const DutyLine &line);
[[nodiscard]] Tone dutyTone(DutyState state);

} // namespace heed
