#include "app/commands.h"

namespace heed {

std::span<const CommandEntry> commands()
{
    static constexpr CommandEntry table[] = {
        { "demo", "Make a practice store with invented records", CommandNeeds::Gui,
            makeDemoCommand },
        { "create", "Make a new store", CommandNeeds::Gui, makeCreateCommand },
        { "import", "Bring in a log of another system", CommandNeeds::Core, makeImportCommand },
        { "undo-import", "Take an imported log back", CommandNeeds::Core, makeUndoImportCommand },
        { "export", "Write records to a file", CommandNeeds::Core, makeExportCommand },
        { "list", "List a register", CommandNeeds::Core, makeListCommand },
        { "show", "Show one record", CommandNeeds::Core, makeShowCommand },
        { "deadline", "When a time limit ends, and why", CommandNeeds::Core, makeDeadlineCommand },
        { "spc", "Draw up an SPC chart from a CSV file", CommandNeeds::Core, makeSpcCommand },
        { "verify", "Look for damage", CommandNeeds::Core, makeVerifyCommand },
        { "backup", "Write a checked backup", CommandNeeds::Core, makeBackupCommand },
        { "report", "Write a report for a board, a panel or a regulator", CommandNeeds::Gui,
            makeReportCommand },
        { "restore", "Put a backup in the place of a store", CommandNeeds::Core,
            makeRestoreCommand },
        { "recover", "Set a new password with the recovery sheet", CommandNeeds::Core,
            makeRecoverCommand },
        { "bench", "Time the work that people wait for", CommandNeeds::Gui, makeBenchCommand },
        { "screenshot", "Picture one page of the window", CommandNeeds::Widgets,
            makeScreenshotCommand },
    };
    return table;
}

} // namespace heed
