#pragma once

#include "core/codes/codelists.h"
#include "core/voice/feedbackfields.h"
#include "ui/shared/icons.h"
#include "ui/shared/recordhistory.h"

/// What people read for the values of feedback.
namespace heed {

[[nodiscard]] QString wordFor(FeedbackType type);
[[nodiscard]] QString wordFor(Sentiment sentiment);
[[nodiscard]] Tone toneFor(Sentiment sentiment);
[[nodiscard]] Glyph glyphFor(Sentiment sentiment);

/// How the columns and values of feedback are named in its history.
[[nodiscard]] HistoryWords feedbackHistoryWords(const CodeLists &codes);

} // namespace heed
