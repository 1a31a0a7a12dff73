#pragma once

#include <QChartView>

#include <functional>
#include <optional>

namespace heed {

/// A letter over a point of an SPC chart, so that colour never speaks alone.
struct ChartLetter
{
    QPointF value; ///< on the axes
    QString letter;
};

/// A chart view that draws a ring round the current point and letters over others, wherever the
/// layout has put them.
class RingedChartView : public QChartView
{
    Q_OBJECT

public:
    using Place = std::function<std::optional<QPointF>()>;

    explicit RingedChartView(QWidget *parent);

    /// Shows `chart`, which it takes, and lets the old one go.
    void show(QChart *chart);
    void ring(Place place);
    void setLetters(const QList<ChartLetter> &letters);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void drawLetters(QPainter *painter);

    Place m_place;
    QList<ChartLetter> m_letters;
};

} // namespace heed
