#pragma once

#include "core/voice/feedbackregister.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <unordered_set>

namespace heed {

/// The register of feedback as a list: what passes the query, in the columns of the list.
class FeedbackSource final : public NarrowedSource
{
public:
    explicit FeedbackSource(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    FeedbackQuery query; ///< the filters; its order is the list's
    [[nodiscard]] const FeedbackRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const FeedbackRow &row) const;

    const RecordDesk &m_desk;
    FeedbackRegister m_register;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::unordered_set<qint64>> m_only;
};

} // namespace heed
