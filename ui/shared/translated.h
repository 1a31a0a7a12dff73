#pragma once

#include <QCoreApplication>

namespace heed {

/// For functions that belong to no class. lupdate files what stands in their tr() under the name of
/// the namespace, so that is where it is looked for.
[[nodiscard]] inline QString tr(const char *text)
{
    return QCoreApplication::translate("heed", text);
}

} // namespace heed
