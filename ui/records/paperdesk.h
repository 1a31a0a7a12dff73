#pragma once

#include "core/documents/openedcopies.h"
#include "ui/shared/datefield.h"
#include "ui/shared/prompter.h"
#include "ui/shared/worker.h"

#include <functional>

namespace heed {

/// What the widgets about a record's papers work with. The workspace holds it.
struct PaperDesk
{
    const Session &session;
    Worker &worker;
    Prompter &prompter;
    OpenedCopies &copies; ///< what other programs may look at
    /// Has the system open a file with the program that it has for it; false when it has none.
    std::function<bool(const QString &path)> openFile;

    [[nodiscard]] bool may(Capability needed) const { return permits(session.role, needed); }
    [[nodiscard]] DateField::Parser dateParser() const;
};

[[nodiscard]] bool openWithSystem(const QString &path);

} // namespace heed
