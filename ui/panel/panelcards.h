#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"

class QWidget;

namespace heed {

class PartCard;

/// The cards of a meeting. Desk and service must outlive them; on a signed meeting they only tell.
[[nodiscard]] PartCard *makeAttendanceCard(
    const RecordDesk &desk, const PanelFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeDeclarationsCard(
    const RecordDesk &desk, const PanelFile &file, QWidget *parent);
/// The lines of the agenda, each with its paper, editable and in any order.
[[nodiscard]] PartCard *makeAgendaCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent);
/// What was minuted and decided on each line.
[[nodiscard]] PartCard *makeMinutesCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent);
/// The actions decided on, with owner and day.
[[nodiscard]] PartCard *makePanelActionsCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent);
/// What was corrected after signing; nothing is changed or taken away here.
[[nodiscard]] PartCard *makeCorrectionsCard(
    const RecordDesk &desk, PanelService &service, const PanelFile &file, QWidget *parent);

} // namespace heed
