#pragma once

#include "core/governance/dashboard.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace heed {

class ChartView;

/// A chart in a card. A click on a point, or Enter, asks for the records behind it; where a point
/// stands for several registers, a menu asks for which. Its definition unfolds on demand.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const DashboardChart &chart, QWidget *parent = nullptr);

    [[nodiscard]] ChartView *view() const { return m_view; }
    /// Shows newer numbers of the same chart; what was unfolded stays unfolded.
    void setChart(const DashboardChart &chart);

signals:
    void recordsWanted(const heed::RecordsWish &wish);

private:
    void open(int line, int point);

    DashboardChart m_chart;
    ChartView *m_view;
    QPushButton *m_about;
    QLabel *m_definition;
};

} // namespace heed
