#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

#include <memory>

namespace CLI {
class App;
}

namespace heed {

/// What the program tells the shell: part of what scripts rely on.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, DamageFound = 3 };

/// Which of Qt's application objects must exist while a command runs. Gui is needed to draw text
/// and charts; it takes no display.
enum class CommandNeeds { Core, Gui, Widgets };

/// One command of the command line. Options are members that describe() binds; run() then reads
/// them.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    virtual void describe(CLI::App &options) = 0;
    /// Called before Qt's application object is made, for what can only be set then.
    virtual void prepare() { }
    [[nodiscard]] virtual ExitStatus run(const Clock &clock) = 0;
};

/// A line of the table of commands (commands.cpp).
struct CommandEntry
{
    const char *name;
    const char *summary;
    CommandNeeds needs;
    std::unique_ptr<Command> (*make)();
};

/// The system's clock, or the day that HEED_TODAY says. Null when that is no day.
[[nodiscard]] std::unique_ptr<Clock> clockFromEnvironment();

/// Writes a result to standard output, in UTF-8, with a line end.
void print(const QString &text);
/// Whether all that was printed arrived: a full disk behind a redirection takes only a part.
[[nodiscard]] bool isOutputWhole();
/// Writes progress or a message to standard error, in UTF-8, with a line end.
void note(const QString &text);
/// Says on standard error what went wrong, why and what to do.
[[nodiscard]] ExitStatus fail(const Error &error);

} // namespace heed
