#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"

class QWidget;

namespace heed {

class PartCard;

/// The cards of what an ombudsman wants and decided. The desk must outlive them.
[[nodiscard]] PartCard *makeContactsCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeRecommendationsCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeStatusesCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);

} // namespace heed
