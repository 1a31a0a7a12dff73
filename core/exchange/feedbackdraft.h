#pragma once

#include "core/exchange/draftcontext.h"
#include "core/exchange/mappedrow.h"
#include "core/voice/feedback.h"

namespace heed {

/// Feedback as a row of a log tells it.
struct FeedbackDraft
{
    FeedbackFile file;
    DraftPlace place;
};

/// What a row of a feedback log says, in the register's terms; the type follows from the source
/// where the log does not say it, and the sentiment from the type.
[[nodiscard]] FeedbackDraft feedbackDraft(const MappedRow &row, const DraftContext &context);

} // namespace heed
