#pragma once

#include "core/governance/panelregister.h"
#include "ui/shared/querysource.h"
#include "ui/shared/recorddesk.h"

#include <QCoreApplication>

namespace heed {

/// The meetings of the panel as a list.
class PanelSource final : public QuerySource<PanelRegister, PanelQuery, PanelRow>
{
    Q_DECLARE_TR_FUNCTIONS(heed::PanelSource)

public:
    explicit PanelSource(const RecordDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const PanelRow &row) const override;

    const RecordDesk &m_desk;
    PanelSets m_sets;
};

} // namespace heed
