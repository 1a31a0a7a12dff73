#pragma once

#include "core/fairness/fairnessregister.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <unordered_set>

namespace heed {

/// The reviews on which the user is named, as a list.
class FairnessSourceList final : public NarrowedSource
{
public:
    explicit FairnessSourceList(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    FairnessQuery query; ///< the filters; its order is the list's
    [[nodiscard]] const FairnessRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const FairnessRow &row) const;

    const RecordDesk &m_desk;
    FairnessRegister m_register;
    FairnessTerms m_terms;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
