#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"

class QWidget;

namespace heed {

class PartCard;

/// How grave and how likely: the help that comes to a risk grade, at receipt and at closing, and
/// writes it onto the case. The desk must outlive it.
[[nodiscard]] PartCard *makeGradingCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);

} // namespace heed
