#pragma once

#include "ui/shared/theme.h"

#include <functional>

class QWidget;

namespace heed {

/// One thing that was checked, as a row: the verdict as icon and word, what it is about, what it
/// says, and a button that opens what is behind it.
struct CheckRow
{
    Tone tone = Tone::Neutral;
    QString verdict; ///< "Does not hold"
    QString title;
    QString sentence;
    QString verb = {}; ///< "Show 4 cases"; empty = no button
    QString name = {}; ///< the button's object name
    std::function<void()> show = {};
};

[[nodiscard]] QWidget *makeCheckRow(const CheckRow &row, QWidget *parent);

} // namespace heed
