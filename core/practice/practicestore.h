#pragma once

#include "core/governance/packservice.h"
#include "core/practice/practicewriter.h"

namespace heed {

/// Makes a practice store at a path, with its user and the password "practice", and fills it. The
/// path must be free. After an error, or when `progress` said stop, nothing is left there.
/// `paper` makes the PDF of the pack that was issued in it.
/// Errors: those of OpenStore::create, PracticeWorld::make and PracticeWriter::write.
[[nodiscard]] Result<PracticeSummary> makePracticeStore(const QString &path,
    const PracticePlan &plan, const Clock &clock, const PracticeProgress &progress = {},
    const PackPaper &paper = {});

} // namespace heed
