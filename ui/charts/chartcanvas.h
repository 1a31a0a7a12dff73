#pragma once

#include "ui/charts/chartspec.h"

#include <QWidget>

namespace heed {

/// A point of a chart by its series and its place; -1 = none.
struct ChartPlace
{
    int series = -1;
    int point = -1;

    bool operator==(const ChartPlace &) const = default;
    [[nodiscard]] bool isValid() const { return series >= 0 && point >= 0; }
};

/// What draws the marks of a ChartView. Keyboard, words and table are the view's.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setSpec(const ChartSpec &spec) = 0;
    /// Rings the point; an invalid place rings none.
    virtual void setCurrent(ChartPlace place) = 0;

    /// The canvas for this kind of chart: Qt Charts where it is built in and can draw the kind.
    [[nodiscard]] static ChartCanvas *make(const ChartSpec &spec, QWidget *parent);

signals:
    void pointHovered(int series, int point); ///< -1, -1 when the pointer left
    void pointClicked(int series, int point);
};

} // namespace heed
