#pragma once

#include "core/people/session.h"
#include "core/practice/practicerandom.h"

namespace heed {

/// What is known of a place's staff and its way with them: how many work there by ethnic group, its
/// own judgement against the lists of points, declarations of interest, some of them overdue.
Result<void> writePracticeCulture(
    Transaction &transaction, const Session &session, bool isHome, PracticeRandom random);

} // namespace heed
