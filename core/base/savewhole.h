#pragma once

#include <QSaveFile>

namespace heed {

/// Gives the file its name, or leaves what stood there before. To be used instead of commit():
/// QSaveFile asks only whether write() failed, and what is smaller than its buffer (16 kB) is not
/// written before commit(); on a full disk an empty file would take the place of a good one.
/// Checked with Qt 6.4.
[[nodiscard]] inline bool saveWhole(QSaveFile &file) { return file.flush() && file.commit(); }

} // namespace heed
