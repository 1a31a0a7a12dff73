#pragma once

#include "core/base/error.h"
#include "core/governance/packstory.h"

namespace heed {

/// A pack of this kind with every section chosen, in the order of the report. Empty sections for a
/// kind that makes no packs.
[[nodiscard]] PackFile newPack(const QString &kind, const Period &period, const Scope &scope);

/// Everything wrong with a draft, at once.
[[nodiscard]] QList<FieldProblem> checkPack(const PackFile &file);

/// What stands in the way of approving and issuing it, besides texts that nobody ticked: a period
/// that is not over cannot be reported on for good.
[[nodiscard]] QList<FieldProblem> checkBeforeIssue(const PackFile &file, QDate today);

/// The texts that nobody ticked as they stand now. Source: complaints reference 8 (ask "would the
/// family recognise it?"; sign-off).
[[nodiscard]] QList<StoryText> untickedOf(
    const QList<StoryText> &story, const QList<PackTick> &ticks);

/// Moves the section at one place to another; the others close up.
void moveSection(PackFile &file, qsizetype from, qsizetype to);

} // namespace heed
