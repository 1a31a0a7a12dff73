#pragma once

#include "core/candour/candourregister.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <unordered_set>

#include <QCoreApplication>

namespace heed {

/// The duties of candour as a list: one line each, what is done, what is next, when.
class CandourSourceList final : public NarrowedSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::CandourSourceList)

public:
    explicit CandourSourceList(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    CandourQuery query; ///< the filters; its order is the list's
    [[nodiscard]] const CandourRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const CandourRow &row) const;

    const RecordDesk &m_desk;
    CandourRegister m_register;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
