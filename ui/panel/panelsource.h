#pragma once

#include "core/governance/panelregister.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <unordered_set>

#include <QCoreApplication>

namespace heed {

/// The meetings of the panel as a list.
class PanelSource final : public NarrowedSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::PanelSource)

public:
    explicit PanelSource(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    PanelQuery query; ///< the filters; its order is the list's
    [[nodiscard]] const PanelRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const PanelRow &row) const;

    const RecordDesk &m_desk;
    PanelRegister m_register;
    PanelSets m_sets;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
