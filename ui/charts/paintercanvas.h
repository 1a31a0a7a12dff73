#pragma once

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartdrawing.h"

namespace heed {

/// Draws a chart on screen with ChartPainter: heat maps and panels always, all kinds without Qt
/// Charts.
class PainterCanvas : public ChartCanvas
{
    Q_OBJECT

public:
    explicit PainterCanvas(QWidget *parent);

    void setSpec(const ChartSpec &spec) override;
    void setCurrent(ChartPlace place) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] ChartPlace placeAt(QPointF position) const;

    ChartSpec m_spec;
    ChartDrawing m_drawing;
    ChartPlace m_current;
};

} // namespace heed
