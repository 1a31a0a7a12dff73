#pragma once

#include "core/people/roles.h"
#include "ui/shared/icons.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace heed {

class Page;
class Workspace;

/// One entry of the left rail and how its page is made.
struct PageEntry
{
    QString id; ///< "today", "complaints": what `heed screenshot` and goTo() call it
    Glyph glyph;
    QString word;
    QString recordKind; ///< the kind of record that this page shows; empty when none
    std::optional<Capability> needed; ///< who may not do this has no such page
    std::function<Page *(Workspace &workspace, QWidget *parent)> make;
    QStringList otherKinds = {}; ///< further kinds that it shows by Page::showRecordOf()
};

/// The pages of an unlocked store, in order of the rail.
[[nodiscard]] std::vector<PageEntry> allPages();

} // namespace heed
