#pragma once

#include "core/governance/packcompare.h"
#include "ui/shared/theme.h"

namespace heed {

/// What people read for a kind of report: "Board report".
[[nodiscard]] QString reportName(const QString &kind);
/// What is in it, in a sentence or two.
[[nodiscard]] QString reportAbout(const QString &kind);

[[nodiscard]] QString wordFor(PackState state);
[[nodiscard]] Tone toneOf(PackState state);
/// Where the pack stands and who saw to it, as one sentence.
[[nodiscard]] QString standingWords(const Pack &pack);
/// "1 July 2026 to 30 September 2026"
[[nodiscard]] QString periodWords(const Period &period);
/// What to look at in a text, as sentences; empty when nothing was found.
[[nodiscard]] QString hintWords(const QList<StoryHint> &hints);
/// What happened to a record since, as a sentence.
[[nodiscard]] QString eventWords(const PackEvent &event);

} // namespace heed
