#pragma once

#include "core/voice/feedback.h"

namespace heed {

/// Everything that is wrong with a draft, all at once; empty when it may be stored. `today` is the
/// legal day. The reference may be empty: the service gives one.
[[nodiscard]] QList<FieldProblem> checkFeedback(const Feedback &draft, QDate today);

/// The type that a source (a code of "feedback-source") speaks for, where nobody said which: a card
/// is a compliment, a survey a survey answer, PALS a concern; anything else is a comment.
[[nodiscard]] FeedbackType feedbackTypeOf(const QString &source, std::optional<Sentiment> said);

/// What a type says of itself: a compliment is good, a concern is not; nothing for the others.
[[nodiscard]] std::optional<Sentiment> usualSentiment(FeedbackType type);

} // namespace heed
