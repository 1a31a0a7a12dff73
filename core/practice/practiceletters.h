#pragma once

#include "core/people/session.h"
#include "core/practice/practiceworld.h"

namespace heed {

/// Gives a practice store what letters need: the organisation's details, and a few letters on the
/// way for cases that have come that far. Issued ones are left to whoever practises, since only a
/// window makes pages. Errors: those of LetterService and ComplaintService.
[[nodiscard]] Result<void> writePracticeLetters(const Session &session, const PracticeWorld &world);

} // namespace heed
