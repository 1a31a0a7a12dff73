#pragma once

#include "core/voice/feedbackregister.h"
#include "ui/shared/querysource.h"
#include "ui/shared/recorddesk.h"

namespace heed {

/// The register of feedback as a list: what passes the query, in the columns of the list.
class FeedbackSource final : public QuerySource<FeedbackRegister, FeedbackQuery, FeedbackRow>
{
public:
    explicit FeedbackSource(const RecordDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const FeedbackRow &row) const override;

    const RecordDesk &m_desk;
};

} // namespace heed
