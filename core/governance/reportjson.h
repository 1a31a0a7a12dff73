#pragma once

#include "core/governance/report.h"

#include <QJsonObject>

namespace heed {

/// The report as scripts read it: report, from, to, generated_from, figures, series and tables
/// (architecture, section 3). Figures are exact, with the references of the records behind them:
/// this form is for the organisation's own use. Series and tables hide small numbers as the paper
/// does. The same store and period give the same bytes.
[[nodiscard]] QJsonObject reportAsJson(const Report &report);

} // namespace heed
