#include "ui/charts/chartlegend.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/chartsheet.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace heed {

namespace {

constexpr double Margin = 4; ///< px at both sides
constexpr double Endless = 4000; ///< px; the legend takes what it needs of it
const ChartParts LegendOnly { false, false, false, true };

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
}

void ChartLegend::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    fit();
    update();
}

ChartDrawing ChartLegend::layOut(double *height)
{
    ChartSheet sheet(m_spec, ChartColours::of(palette()), type::small(), this);
    const QRectF room(Margin, 0, width() - 2 * Margin, Endless);
    QRectF rest = frameChart(sheet, room, LegendOnly);
    const bool lies = m_spec.kind == ChartKind::HorizontalBar || m_spec.horizontal;
    if (!lies && !m_spec.y.title.isEmpty()) {
        sheet.text(sheet.metrics.elidedText(m_spec.y.title, Qt::ElideRight, rest.width()), rest,
            Qt::AlignLeft, sheet.colours.muted);
        rest.setTop(rest.top() + sheet.lineHeight());
    }
    *height = rest.top();
    return sheet.drawing;
}

void ChartLegend::fit()
{
    double height = 0;
    (void)layOut(&height);
    setFixedHeight(int(height));
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    double height = 0;
    const ChartDrawing drawing = layOut(&height);
    QPainter painter(this);
    ChartPainter::draw(painter, drawing);
}

} // namespace heed
