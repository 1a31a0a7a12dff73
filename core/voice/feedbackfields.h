#pragma once

#include "core/voice/feedback.h"

namespace heed {

template <> struct EnumCodes<FeedbackType>
{
    static constexpr std::array list {
        std::pair { FeedbackType::Compliment, "compliment" },
        std::pair { FeedbackType::Comment, "comment" },
        std::pair { FeedbackType::Suggestion, "suggestion" },
        std::pair { FeedbackType::Survey, "survey" },
        std::pair { FeedbackType::Concern, "concern" },
    };
};

template <> struct EnumCodes<Sentiment>
{
    static constexpr std::array list {
        std::pair { Sentiment::Positive, "positive" },
        std::pair { Sentiment::Neutral, "neutral" },
        std::pair { Sentiment::Negative, "negative" },
    };
};

/// Which member is which column of the register.
template <> struct RowOf<Feedback>
{
    static constexpr auto table = "feedback";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("source_id", row.sourceId);
        visit("type", row.type);
        visit("heard_on", row.heardOn);
        visit("event_on", row.eventOn);
        visit("source", row.source);
        visit("voice", row.voice);
        visit("site_id", row.siteId);
        visit("unit_id", row.unitId);
        visit("person_id", row.personId);
        visit("theme", row.theme);
        visit("sentiment", row.sentiment);
        visit("verbatim", row.verbatim);
        visit("handler", row.handler);
        visit("action", row.action);
        visit("told_back_on", row.toldBackOn);
        visit("import_batch_id", row.importBatchId);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

} // namespace heed
