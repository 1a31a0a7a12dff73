#pragma once

#include "core/base/result.h"
#include "core/complaints/complaint.h"

/// What the steps of a case have in common. Only files of this room include it.
namespace heed {

[[nodiscard]] Failure refused(const char *fact, const QString &detail = {});
[[nodiscard]] Failure wrongDay(const QString &field, const char *fact);

/// A day on which a step was taken: given, not in the future, not before the complaint came.
[[nodiscard]] Result<void> checkDay(
    const ComplaintFile &file, const QString &field, QDate on, QDate today);
[[nodiscard]] Result<void> mustBeOpen(const ComplaintFile &file);
/// The episode that is open; null when there is none.
[[nodiscard]] ComplaintEpisode *openEpisode(ComplaintFile &file);
[[nodiscard]] const ComplaintEpisode *openEpisode(const ComplaintFile &file);
/// Numbers of the issues that have no finding yet; a case without issues is answered as a whole.
[[nodiscard]] QStringList issuesWithoutOutcome(const ComplaintFile &file);
void addTimeline(ComplaintFile &file, QDate on, const QString &what, const QString &note);

} // namespace heed
