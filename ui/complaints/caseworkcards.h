#pragma once

#include "ui/complaints/complaintdesk.h"
#include "ui/shared/partcard.h"

/// The cards of casework for one case: what there is, in sentences, and the questions to add more.
namespace heed {

// Who it is about and who speaks for them.
[[nodiscard]] PartCard *makeNeedsCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeConsentCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeRepresentativeCard(
    const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeEmailCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeAdvocacyCard(
    const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeSensitiveCard(
    const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeLimitsCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent);

// How it is handled.
[[nodiscard]] PartCard *makePartnersCard(
    const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeExclusionCard(
    const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeLateCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent);
[[nodiscard]] PartCard *makeUpdatesCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent);

} // namespace heed
