#pragma once

#include "core/fairness/fairnessregister.h"
#include "ui/print/printdocument.h"

namespace heed {

/// What stands on the record beside the review itself.
struct FairnessRecordFrame
{
    QString organisation;
    QString seal; ///< the end of the audit chain when it was made
    bool isPractice = false;
    std::vector<LikeCase> likes;
};

/// The record of a signed review for paper: the gate, the system, each question that was asked with
/// its answer and what shows it, the decision with those who took it, and the version of the
/// questions that it used.
[[nodiscard]] PrintDocument fairnessRecord(
    const FairnessFile &file, const FairnessRecordFrame &frame);

} // namespace heed
