#pragma once

#include "core/learning/learningregister.h"
#include "core/learning/learningrules.h"

namespace heed {

/// A theme that came back at the same place, after somebody had said that an action helped. The
/// question is open again until somebody answers it.
struct CameBack
{
    LearningRow action;
    QDate since; ///< when it was said to have helped, or the question was answered last
    QDate from; ///< the first of the records
    QDate to; ///< the last of them
    int events = 0; ///< records that links join tell of one event
    QList<RecordRef> records; ///< complaints, incidents and feedback, oldest first
};

/// All of them, the longest first. Complaints count by the day they were received, incidents by the
/// day they happened, critical feedback by the day it was heard; claims lag years and are left out.
/// The place is the ward of the action's record, else its site, else everywhere. Actions whose
/// words are withheld from this reader are left out.
/// Source: candour reference 4.1 and 4.2 ("repeated theme, including after closed action").
/// Errors: those of LearningRules::load(); Refused "session.not-allowed"; Storage.
[[nodiscard]] Result<QList<CameBack>> cameBack(const Session &session);

} // namespace heed
