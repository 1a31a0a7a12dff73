#pragma once

#include "core/complaints/complaint.h"
#include "core/complaints/investigation/investigation.h"
#include "ui/complaints/complaintdesk.h"

class QWidget;

namespace heed {

class PartCard;

/// The cards of an investigation, each for one kind of thing that a case has many of. The desk must
/// outlive them.
[[nodiscard]] PartCard *makeAccountsCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makePlanCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeEvidenceCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeStatementsCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeHcatCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeRemediesCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeParallelCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeStaffCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeUpdatesCard(const ComplaintDesk &desk, const ComplaintFile &file,
    const std::vector<StaffSubject> &staff, QWidget *parent);

/// "Ray Poole, nurse": a member of staff as a line says it.
[[nodiscard]] QString nameOf(const StaffSubject &subject);

} // namespace heed
