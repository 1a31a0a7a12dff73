#pragma once

#include <QChartView>

#include <functional>
#include <optional>

namespace heed {

/// A chart view that draws a ring round the current point, wherever the layout has put it.
class RingedChartView : public QChartView
{
    Q_OBJECT

public:
    using Place = std::function<std::optional<QPointF>()>;

    explicit RingedChartView(QWidget *parent);

    /// Shows `chart`, which it takes, and lets the old one go.
    void show(QChart *chart);
    void ring(Place place);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    Place m_place;
};

} // namespace heed
