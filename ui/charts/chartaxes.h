#pragma once

#include "ui/charts/chartsheet.h"

namespace heed {

/// A plot with a value axis and a category axis, upright or lying down, and where things fall on
/// it.
class ChartAxes
{
public:
    /// Lays out the axes of `seriesIndex` (-1: all) in `area` and draws grid and labels.
    /// `horizontal` puts the categories down the left side. `least` is the least room for numbers
    /// at the left, so that panels under each other share their months.
    ChartAxes(ChartSheet &sheet, const QRectF &area, int seriesIndex, bool horizontal,
        bool withCategories = true, double least = 0);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }
    /// Size of one category's slot along the category axis.
    [[nodiscard]] double slot() const;
    /// Middle of slot `index` along the category axis.
    [[nodiscard]] double middle(int index) const;
    /// Where `value` falls along the value axis.
    [[nodiscard]] double at(double value) const;
    [[nodiscard]] QPointF point(int index, double value) const;

    /// Whether an upright chart in `area` has room for the name of every category.
    [[nodiscard]] static bool namesFit(const ChartSheet &sheet, const QRectF &area);
    /// "Upper limit 31.8".
    [[nodiscard]] static QString referenceText(const ChartSpec &spec, const ReferenceLine &line);
    [[nodiscard]] static QColor referenceColour(const ChartColours &colours, ReferenceKind kind);
    [[nodiscard]] static LineStyle referenceStyle(ReferenceKind kind);
    /// Width needed for the names of reference lines, at the right.
    static double referenceRoom(const ChartSheet &sheet);
    /// Draws the reference lines and, at their right ends, what they are; names never overlap.
    void drawReferences();

private:
    void measureUpright(const QRectF &area, bool withCategories, double least);
    void measureLying(const QRectF &area);
    void drawValueAxis();
    void drawLyingAxis();
    void drawDateLabels();
    void drawCategoryLabels();
    void drawRowLabels();
    [[nodiscard]] double labelWidth(double slotWidth) const;
    [[nodiscard]] int dateStep() const;
    [[nodiscard]] QString tickText(double tick) const;

    ChartSheet &m_sheet;
    QRectF m_plot;
    ChartScale m_scale;
    int m_series;
    bool m_horizontal;
    int m_labelLines = 1; ///< upright: lines under each category
    int m_labelStep = 1; ///< upright: each so manieth category has its name in a row
    int m_labelRows = 1; ///< upright: rows of names under each other
    QRectF m_labelEnds; ///< upright: how far names may reach to the sides
    double m_labelRoom = 0; ///< lying: width of the names at the left
};

} // namespace heed
