#pragma once

#include "core/governance/panelregister.h"
#include "core/governance/report.h"

namespace heed {

/// Every line of an agenda but the cases, in order, each with its paper made from the data as they
/// stand. Texts name nobody; small numbers are hidden. Errors: as ReportWriter; Storage.
/// Source: complaints reference 7 (agenda of a panel).
[[nodiscard]] Result<std::vector<PanelItem>> standingItems(
    const Session &session, const PanelFile &file, const PanelSets &sets);

/// The figures and charts that a panel looks at, for its paper and for the wall.
struct PanelFigures
{
    ReportTiles tiles;
    QList<ReportChart> charts;
    SuppressionRule rule;
};
/// Errors: as ReportWriter.
[[nodiscard]] Result<PanelFigures> panelFigures(const Session &session, const Period &period);

/// Which numbers are too small for a paper: the setting "pack.suppress-below".
[[nodiscard]] Result<SuppressionRule> panelRule(Database &database);

/// "done on 3 March 2026; the new chart is in use", "overdue since ...", "due on ...".
[[nodiscard]] QString actionStateWords(const Action &action, QDate today);

} // namespace heed
