#pragma once

#include "core/candour/candourletters.h"
#include "core/candour/candourquery.h"
#include "ui/shared/icons.h"
#include "ui/shared/recordhistory.h"

/// What people read for the values of a duty of candour.
namespace heed {

[[nodiscard]] QString wordFor(CandourState state);
[[nodiscard]] QString wordFor(CandourSource source);
[[nodiscard]] QString wordFor(CandourProvider provider);
[[nodiscard]] QString wordFor(CandourHarm harm);
[[nodiscard]] QString wordFor(HarmLikelihood likelihood);
[[nodiscard]] QString wordFor(RelevantBasis basis);
[[nodiscard]] QString wordFor(EnquiryType type);
[[nodiscard]] QString wordFor(SupportOffer offer);
[[nodiscard]] QString wordFor(CandourAnswer answer);
[[nodiscard]] QString wordFor(CandourLetterKind kind);
[[nodiscard]] QString wordFor(AttemptChannel channel);
[[nodiscard]] QString wordFor(AttemptOutcome outcome);
[[nodiscard]] QString wordFor(ProfessionalBody body);
[[nodiscard]] QString wordFor(CandourStep step);
[[nodiscard]] QString wordFor(CandourNext next);
[[nodiscard]] QString wordFor(OffenceGround ground);
[[nodiscard]] QString wordFor(CandourLetterSays what);

[[nodiscard]] Tone toneFor(const CandourLine &line);
/// "6 of 10 done. Next: send the letter, by Thu 19 Nov 2026 (3 working days late)."
[[nodiscard]] QString lineWords(const CandourLine &line);
/// "Thu 19 Nov 2026 (3 working days late)"; empty when there is no day.
[[nodiscard]] QString dueWords(const CandourLine &line);
/// "Notifiable, by regulation 20(9)(a): lasting impairment".
[[nodiscard]] QString verdictWords(const CandourDuty &duty);

/// What may be an offence, on which grounds, and what to do; empty when there is none.
[[nodiscard]] QString offenceWords(const QList<OffenceGround> &grounds);

[[nodiscard]] HistoryWords candourHistoryWords();

} // namespace heed
