#pragma once

#include "ui/charts/chartcanvas.h"

class QAbstractBarSeries;
class QAbstractSeries;
class QChart;
class QXYSeries;

namespace heed {

class ChartLegend;
class RingedChartView;

/// Draws lines, bars, stacks and SPC charts with Qt Charts.
class QtChartCanvas : public ChartCanvas
{
    Q_OBJECT

public:
    explicit QtChartCanvas(QWidget *parent);

    /// False for what Qt Charts has no picture of: heat maps, panels, Pareto, small and unknown
    /// numbers.
    [[nodiscard]] static bool canDraw(const ChartSpec &spec);

    void setSpec(const ChartSpec &spec) override;
    void setCurrent(ChartPlace place) override;
    /// Where the point lies on the widget; for tests and the ring.
    [[nodiscard]] std::optional<QPointF> positionOf(ChartPlace place) const;

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addLines(QChart *chart);
    void addSegment(
        QChart *chart, const QList<QPointF> &path, const ChartSeries &series, bool named);
    void addMarkers(QChart *chart, int index);
    void addBars(QChart *chart);
    void addReferences(QChart *chart);
    void addValueAxis(QChart *chart, Qt::Alignment side);
    void addCategoryAxis(QChart *chart);
    void listen(QXYSeries *series, int index);
    void listen(QAbstractBarSeries *series);
    void writeLetters();
    [[nodiscard]] bool lies() const;
    /// Where category `index` stands on its axis; lying bars are built from the bottom up.
    [[nodiscard]] int along(int index) const;
    [[nodiscard]] int labelStep() const;
    [[nodiscard]] QString dateText(int index) const;

    ChartSpec m_spec;
    ChartLegend *m_legend;
    RingedChartView *m_view;
    int m_step = 1; ///< every which date is named
    QAbstractSeries *m_anchor = nullptr; ///< any series on the axes, to map values to places
};

} // namespace heed
