#pragma once

#include "app/command.h"

#include <span>

namespace heed {

/// Every command, in the order in which `heed --help` lists them.
[[nodiscard]] std::span<const CommandEntry> commands();

// One file each in commands/.
[[nodiscard]] std::unique_ptr<Command> makeBackupCommand();
[[nodiscard]] std::unique_ptr<Command> makeBenchCommand();
[[nodiscard]] std::unique_ptr<Command> makeCreateCommand();
[[nodiscard]] std::unique_ptr<Command> makeDeadlineCommand();
[[nodiscard]] std::unique_ptr<Command> makeDemoCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeListCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecoverCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportCommand();
[[nodiscard]] std::unique_ptr<Command> makeRestoreCommand();
[[nodiscard]] std::unique_ptr<Command> makeScreenshotCommand();
[[nodiscard]] std::unique_ptr<Command> makeShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeSpcCommand();
[[nodiscard]] std::unique_ptr<Command> makeUndoImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand();

} // namespace heed
