#pragma once

#include "core/incidents/incidentregister.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <unordered_set>

namespace heed {

/// The incidents register as a list: what passes the query, in the columns of the list.
class IncidentSource final : public NarrowedSource
{
public:
    explicit IncidentSource(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    IncidentQuery query; ///< the filters; its order is the list's
    [[nodiscard]] const IncidentRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const IncidentRow &row) const;

    const RecordDesk &m_desk;
    IncidentRegister m_register;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

/// Where the Duty of Candour stands, in a few words; empty where there is nothing to say.
[[nodiscard]] RegisterCell candourCell(
    bool isUndecided, std::optional<bool> isRequired, QDate toldOn, QDate letterOn);

} // namespace heed
