#pragma once

#include "core/learning/learningregister.h"
#include "core/people/placenames.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registerpage.h"

#include <QSet>

namespace heed {

/// The actions of all records as a list.
class LearningSource final : public NarrowedSource
{
public:
    explicit LearningSource(const RecordDesk &desk);

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override { return m_columns; }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override;
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override;
    void showOnly(const std::optional<QList<qint64>> &ids) override;
    [[nodiscard]] Result<int> total() const override;

    LearningQuery query; ///< the filters; its order is the list's
    bool cameBackOnly = false;
    [[nodiscard]] const LearningRegister &records() const { return m_register; }

private:
    [[nodiscard]] RegisterRow rowOf(const LearningRow &row, const PlaceNames &places) const;
    [[nodiscard]] Result<void> lookForReturns() const;

    const RecordDesk &m_desk;
    LearningRegister m_register;
    std::vector<RegisterColumn> m_columns;
    std::optional<std::vector<qint64>> m_only;
    mutable QSet<qint64> m_cameBack; ///< as of the last time that the list was read
};

} // namespace heed
