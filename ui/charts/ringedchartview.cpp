#include "ui/charts/ringedchartview.h"

#include "ui/charts/chartcolours.h"
#include "ui/shared/theme.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

namespace heed {

namespace {
constexpr double RingRadius = 8; ///< px
constexpr double LetterHeight = 14; ///< px
}

RingedChartView::RingedChartView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the whole view walks its points by keyboard
    setStyleSheet(QStringLiteral("background: transparent; border: 0;"));
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void RingedChartView::show(QChart *chart)
{
    const std::unique_ptr<QChart> old(this->chart());
    setChart(chart);
}

void RingedChartView::ring(Place place)
{
    m_place = std::move(place);
    viewport()->update();
}

void RingedChartView::setLetters(const QList<ChartLetter> &letters) { m_letters = letters; }

void RingedChartView::drawLetters(QPainter *painter)
{
    QFont font = type::small();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ChartColours::of(palette()).text);
    for (const ChartLetter &letter : std::as_const(m_letters)) {
        const QPointF point = chart()->mapToScene(chart()->mapToPosition(letter.value));
        const bool below = point.y() - LetterHeight < chart()->plotArea().top();
        const double top
            = below ? point.y() + RingRadius / 2 : point.y() - RingRadius / 2 - LetterHeight;
        painter->drawText(QRectF(point.x() - LetterHeight, top, 2 * LetterHeight, LetterHeight),
            Qt::AlignCenter, letter.letter);
    }
}

void RingedChartView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawLetters(painter);
    if (const std::optional<QPointF> centre = m_place ? m_place() : std::nullopt) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ChartColours::of(palette()).accent, 2));
        painter->drawEllipse(chart()->mapToScene(*centre), RingRadius, RingRadius);
    }
    painter->restore();
}

} // namespace heed
