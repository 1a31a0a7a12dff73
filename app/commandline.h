#pragma once

namespace heed {

/// Reads the arguments and runs the command, or opens the window when there is none.
/// Returns the program's exit status. HEED_TODAY=YYYY-MM-DD in the environment sets the clock.
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace heed
