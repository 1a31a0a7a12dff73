#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace heed {

/// A column in a widget that has a greatest width. Qt asks such a widget how high it would be at
/// the width of the place where it stands, and then makes it no wider than it may be: a text that
/// needs two lines there would be given one. This column answers for the width that it gets.
class BoundedColumn final : public QVBoxLayout
{
public:
    explicit BoundedColumn(QWidget *parent)
        : QVBoxLayout(parent)
    {
    }

    [[nodiscard]] int heightForWidth(int wide) const override
    {
        return QVBoxLayout::heightForWidth(bounded(wide));
    }
    [[nodiscard]] int minimumHeightForWidth(int wide) const override
    {
        return QVBoxLayout::minimumHeightForWidth(bounded(wide));
    }

private:
    [[nodiscard]] int bounded(int wide) const
    {
        const QWidget *widget = parentWidget();
        return widget == nullptr ? wide : std::min(wide, widget->maximumWidth());
    }
};

} // namespace heed
