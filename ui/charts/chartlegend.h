#pragma once

#include "ui/charts/chartdrawing.h"

#include <QWidget>

namespace heed {

/// The legend of a chart that Qt Charts draws: the same as on paper, whole names, as many rows as
/// needed.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent);

    void setSpec(const ChartSpec &spec);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] ChartDrawing layOut(double *height);

    ChartSpec m_spec;
};

} // namespace heed
