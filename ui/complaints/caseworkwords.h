#pragma once

#include "core/complaints/caseworkfields.h"
#include "core/complaints/complaintclocks.h"
#include "ui/shared/partsource.h"

/// What people read of casework: words of its values, and each row as a sentence.
namespace heed {

[[nodiscard]] QString wordFor(YesNo answer);
[[nodiscard]] QString wordFor(ExclusionLimb limb);
[[nodiscard]] QString wordFor(PartnerRole role);
[[nodiscard]] QString wordFor(ConsentScope scope);
[[nodiscard]] QString wordFor(Authority authority);
[[nodiscard]] QString wordFor(SensitiveKind kind);
[[nodiscard]] QString wordFor(AdvocacyAnswer answer);
[[nodiscard]] QString wordFor(Whose whose);
[[nodiscard]] QString wordFor(AccessNeedKind need);
[[nodiscard]] QString wordFor(UpdateKind kind);
[[nodiscard]] QString wordFor(AppealOutcome outcome);

/// What somebody needs, where it is flagged: "Large print (18 point)".
[[nodiscard]] QStringList flaggedNeeds(const Casework &casework, Whose whose);

[[nodiscard]] PartLine lineOf(const ComplaintExclusion &row);
[[nodiscard]] PartLine lineOf(const LateTest &row);
[[nodiscard]] PartLine lineOf(const RepresentativeTest &row);
[[nodiscard]] PartLine lineOf(const ComplaintPartner &row, QDate today);
[[nodiscard]] PartLine lineOf(const ComplaintConsent &row, QDate today);
[[nodiscard]] PartLine lineOf(const SensitiveDate &row);
[[nodiscard]] PartLine lineOf(const AdvocacyOffer &row);
[[nodiscard]] PartLine lineOf(const AccessNeed &row);
[[nodiscard]] PartLine lineOf(const EmailConsent &row);
[[nodiscard]] PartLine lineOf(const ComplaintUpdate &row, QDate today);
[[nodiscard]] PartLine lineOf(const ContactLimit &row, QDate today);
[[nodiscard]] PartLine lineOf(const LedgerLine &line);

} // namespace heed
