#pragma once

#include "ui/shell/workspace.h"

namespace heed {

/// Something about the store that should not be put off for long.
struct Reminder
{
    QString sentence;
    QString verb;
    Errand errand;
};

/// A backup older than this is worth a reminder.
inline constexpr int backupDays = 7;

/// What the store's keeper should do: try the recovery sheet, make a backup. Nothing for a practice
/// store, and nothing for those who may not do it.
[[nodiscard]] QList<Reminder> reminders(const OpenStore &store);

} // namespace heed
