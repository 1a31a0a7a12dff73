#include "ui/charts/chartcanvas.h"

#include "ui/charts/paintercanvas.h"

#ifdef HEED_WITH_QTCHARTS
#include "ui/charts/qtchartcanvas.h"
#endif

namespace heed {

ChartCanvas *ChartCanvas::make(const ChartSpec &spec, QWidget *parent)
{
#ifdef HEED_WITH_QTCHARTS
    if (QtChartCanvas::canDraw(spec))
        return new QtChartCanvas(parent);
#endif
    Q_UNUSED(spec);
    return new PainterCanvas(parent);
}

} // namespace heed
