#pragma once

#include "core/base/result.h"
#include "core/complaints/complaint.h"

/// Joint cases, consent and who pays, as changes of plain values; and what follows from casework.
/// Errors as in complaintsteps.h; NotFound "record.missing" for a row that the file does not have.
namespace heed {

/// Adds a body that has a part in the case, or replaces the row with its id. A body that leads is
/// the case's lead organisation from then on (SI 2009/309 reg 9).
Result<void> setPartner(ComplaintFile &file, const ComplaintPartner &partner, QDate today);
Result<void> removePartner(ComplaintFile &file, qint64 id);

/// Adds a consent, or replaces the row with its id. The newest one for the whole case is what the
/// case says about consent.
Result<void> setConsent(ComplaintFile &file, const ComplaintConsent &consent, QDate today);
Result<void> removeConsent(ComplaintFile &file, qint64 id);
[[nodiscard]] Consent stateOf(const ComplaintConsent &consent);

/// Who pays for the care decides which rules bind and which ombudsman comes after the reply
/// (complaints reference 3.4). `otherwise` binds where nobody said who pays. What changed is told
/// in the timeline; due dates follow when the file is settled.
Result<void> changeFunding(
    ComplaintFile &file, std::optional<Funding> funding, Regime otherwise, QDate today);

/// The person was told how things stand, and when they hear next (SI 2009/309 reg 14(1)).
Result<void> addUpdate(ComplaintFile &file, const ComplaintUpdate &update, QDate today);

/// A written decision not to look into a case: under reg 8(2), or under reg 12.
enum class Refusal { Excluded, Late };
/// Whether the newest such decision still waits for its letter.
[[nodiscard]] bool awaitsLetter(const Casework &casework, Refusal refusal);
/// Its letter went out on that day. Errors: Invalid "complaint.invalid" where it cannot have; Refused
/// "casework.no-letter-awaited".
Result<void> sendRefusal(ComplaintFile &file, Refusal refusal, QDate on, QDate today);

/// The day from which a case is acknowledged: that on which we had it from another body where one
/// sent it on (SI 2009/309 regs 6(5)-(6), 7(5); the timing from general knowledge, unverified).
/// Invalid when nobody sent it on.
[[nodiscard]] QDate passedOnToUs(const Casework &casework);

/// Whether e-mail counts as writing on that day: agreed, and not withdrawn (SI 2009/309 reg 15).
[[nodiscard]] bool mayWriteByEmail(const Casework &casework, QDate day);

/// Sensitive dates that a letter sent on `day` would meet within three days. Deaths, birthdays and
/// anniversaries come back every year.
[[nodiscard]] std::vector<SensitiveDate> sensitiveDatesNear(const Casework &casework, QDate day);

/// When the person was told they would hear next; invalid when nothing was promised.
[[nodiscard]] QDate nextUpdateOn(const Casework &casework);

} // namespace heed
