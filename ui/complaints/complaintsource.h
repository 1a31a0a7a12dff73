#pragma once

#include "core/complaints/complaintquery.h"
#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/registersource.h"

#include <unordered_set>

#include <QCoreApplication>

namespace heed {

/// The complaints register as a list: what passes the query, in the columns of the list.
class ComplaintSource final : public RegisterSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::ComplaintSource)

public:
    explicit ComplaintSource(const ComplaintDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;

    ComplaintQuery query; ///< the filters; its order is the list's
    /// Only these, whatever else the filters say; unset: all.
    void showOnly(std::optional<QList<qint64>> ids);
    [[nodiscard]] bool showsOnlySome() const { return m_only.has_value(); }
    /// How many complaints there are without any filter (but not those in the bin).
    [[nodiscard]] Result<int> total() const;
    [[nodiscard]] const ComplaintRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const ComplaintRow &row) const;

    const ComplaintDesk &m_desk;
    ComplaintRegister m_register;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
