#pragma once

#include "core/claims/claimregister.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <unordered_set>

namespace heed {

/// The claims register as a list: what passes the query, in the columns of the list.
class ClaimSource final : public NarrowedSource
{
public:
    explicit ClaimSource(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    ClaimQuery query; ///< the filters; its order is the list's
    [[nodiscard]] const ClaimRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const ClaimRow &row) const;

    const RecordDesk &m_desk;
    ClaimRegister m_register;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
