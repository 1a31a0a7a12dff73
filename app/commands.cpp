#include "app/commands.h"

namespace heed {

std::span<const CommandEntry> commands()
{
    static constexpr CommandEntry table[] = {
        { "deadline", "When a time limit ends, and why", CommandNeeds::Core, makeDeadlineCommand },
        { "spc", "Draw up an SPC chart from a CSV file", CommandNeeds::Core, makeSpcCommand },
    };
    return table;
}

} // namespace heed
