#pragma once

#include <QString>

namespace heed {

/// Names the program to the system: where settings are kept, what the task bar says.
void nameApplication();

/// Opens the window, on `store` when it is not empty, and returns the program's exit status when it
/// is closed.
[[nodiscard]] int runWindow(
    int argc, char **argv, const QString &store, const QString &language = {});

} // namespace heed
