#pragma once

#include "core/base/result.h"
#include "ui/shared/icons.h"

#include <optional>
#include <vector>

namespace heed {

/// A column of a register's list.
struct RegisterColumn
{
    QString id; ///< what view states and orders call it; never changes
    QString heading;
    int width = 120; ///< px, before anybody moves it
    bool shownAtFirst = true;
    bool figures = false; ///< references, days and numbers: figures of even width, never cut
    bool sum = false; ///< money and counts: at the right edge, so that they compare at a glance
};

/// What one cell says.
struct RegisterCell
{
    QString text;
    Tone tone = Tone::Neutral; ///< colours text and picture unless Neutral
    std::optional<Glyph> glyph;
    QString toolTip;
};

/// One line of a list, with a cell for every column of its source.
struct RegisterRow
{
    qint64 id = 0;
    std::vector<RegisterCell> cells;
};

/// By which column a list is ordered; blank values come last both ways.
struct RegisterOrder
{
    QString column;
    bool ascending = true;

    bool operator==(const RegisterOrder &) const = default;
};

/// Where a list of complaints, incidents or claims takes its rows from. It holds the filters; the
/// list asks for the order. Called in the window's thread only.
class RegisterSource
{
public:
    RegisterSource() = default;
    RegisterSource(const RegisterSource &) = delete;
    RegisterSource &operator=(const RegisterSource &) = delete;
    virtual ~RegisterSource() = default;

    [[nodiscard]] virtual const std::vector<RegisterColumn> &columns() const = 0;
    /// The ids of everything that passes the filters, in order, as one snapshot.
    [[nodiscard]] virtual Result<std::vector<qint64>> ids(const RegisterOrder &order) const = 0;
    /// The rows of these ids, in any order; ids that are gone are left out.
    [[nodiscard]] virtual Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const = 0;
};

} // namespace heed
