#pragma once

#include "core/governance/panelpaper.h"
#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

namespace heed {

/// What only the page itself does for its tabs.
struct PanelDeeds
{
    std::function<void(PanelMeetingId)> present;
    std::function<void(PanelPaper)> print;
};

/// The tabs of a meeting after its first one, in their order, as children of `parent`. Desk and
/// service must outlive them.
[[nodiscard]] std::vector<RecordSection *> makePanelSections(const RecordDesk &desk,
    PanelService &service, const PanelDeeds &deeds, QWidget *parent);

} // namespace heed
