#pragma once

#include "core/people/session.h"
#include "core/practice/practiceplace.h"

namespace heed {

/// A trust's complaints panel: members, terms, three signed meetings with cases, scores, minutes
/// and actions, one that was held and waits for its note, and one that is planned. A single care
/// home has no panel. Comes after the complaints. Errors: those of the panel; Storage.
[[nodiscard]] Result<void> writePracticePanel(
    const Session &session, const PracticePlace &place, quint64 seed);

} // namespace heed
