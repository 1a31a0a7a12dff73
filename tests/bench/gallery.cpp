// Shows every widget and chart in light and dark and writes a sample document: gallery FOLDER.
#include "tests/bench/samples.h"
#include "ui/charts/chartpainter.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace heed;

namespace {

void drawCharts(const QDir &folder, const ChartColours &colours, const QString &name)
{
    QImage image(1400, 2050, QImage::Format_RGB32);
    image.fill(colours.background);
    QPainter painter(&image);
    const ChartPainter charts(colours, type::small());
    const QList<ChartSpec> specs = samples::all();
    for (int i = 0; i < specs.size(); ++i)
        charts.paint(
            painter, specs.at(i), QRectF(20 + (i % 2) * 700, 15 + (i / 2) * 405, 650, 380));
    painter.end();
    image.save(folder.filePath(name));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    theme.choose(ThemeChoice::Light);
    drawCharts(
        folder, ChartColours::of(QApplication::palette()), QStringLiteral("charts-light.png"));
    theme.choose(ThemeChoice::Dark);
    drawCharts(
        folder, ChartColours::of(QApplication::palette()), QStringLiteral("charts-dark.png"));
    QTextStream out(stdout);
    const PrintDocument pack = samples::pack();
    QElapsedTimer timer;
    timer.start();
    const bool pdf = renderPdf(pack, folder.filePath(QStringLiteral("pack.pdf"))).has_value();
    out << "pdf " << pdf << ' ' << timer.restart() << " ms\n";
    const bool odt = renderOdt(pack, folder.filePath(QStringLiteral("pack.odt"))).has_value();
    out << "odt " << odt << ' ' << timer.restart() << " ms\n";
    const bool html = renderHtml(pack, folder.filePath(QStringLiteral("pack.html"))).has_value();
    out << "html " << html << ' ' << timer.restart() << " ms\n";
    return pdf && odt && html ? 0 : 1;
}
