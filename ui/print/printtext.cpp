#include "ui/print/printtext.h"

#include "ui/print/printflow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <numeric>

namespace heed {

namespace {

constexpr int LongestNumber = 12; ///< characters

} // namespace

bool looksLikeNumber(const QString &text)
{
    bool digit = false;
    for (const QChar each : text) {
        if (each.isDigit())
            digit = true;
        else if (!QStringLiteral("<>+-.,% \u00a3\u2212").contains(each))
            return false;
    }
    return digit;
}

PrintTable twinOf(const ChartSpec &spec)
{
    const TableTwin twin = spec.tableTwin();
    PrintTable table;
    table.caption = QCoreApplication::translate("Print", "The numbers: %1").arg(spec.title);
    table.rows = twin.rows;
    for (int c = 0; c < twin.columns.size(); ++c) {
        bool numbers = false;
        for (const QStringList &row : twin.rows)
            numbers = numbers || (c > 0 && looksLikeNumber(row.value(c)));
        for (const QStringList &row : twin.rows) // "not known" may stand among numbers
            numbers = numbers && row.value(c).size() <= LongestNumber;
        table.columns << PrintColumn { twin.columns.at(c), numbers ? Qt::AlignRight : Qt::AlignLeft,
            1 };
    }
    return table;
}

QStringList setLines(const QString &text, const QFont &font, double width, QPaintDevice *device)
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, device);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1.0, width));
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

QList<double> columnWidths(
    const PrintTable &table, const QFont &font, double width, double padding, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    const int count = int(table.columns.size());
    QList<double> least(count, 0);
    QList<double> wanted(count, 0);
    const auto measure = [&](int column, const QString &text) {
        wanted[column] = qMax(wanted.at(column), metrics.horizontalAdvance(text) + padding);
        const QStringList words = text.split(QLatin1Char(' '));
        for (const QString &word : words)
            least[column] = qMax(least.at(column), metrics.horizontalAdvance(word) + padding);
    };
    for (int c = 0; c < count; ++c) {
        measure(c, table.columns.at(c).title);
        for (const QStringList &row : table.rows)
            measure(c, row.value(c));
        wanted[c] *= 1.02;
        least[c] = qMin(least.at(c) * 1.02, width / count);
        wanted[c] = qMax(wanted.at(c), least.at(c));
    }
    const double all = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    const double floor = std::accumulate(least.cbegin(), least.cend(), 0.0);
    if (all <= width || all <= floor)
        return wanted;
    // Too wide: columns that need less than a fair share get what they need, so that dates and
    // references stay on one line; the long ones share what is left, never less than a word.
    QList<double> widths(count, 0);
    double left = width;
    int open = count;
    for (bool settled = true; settled;) {
        settled = false;
        for (int c = 0; c < count; ++c) {
            const double fair = qMax(left / qMax(1, open), least.at(c));
            if (widths.at(c) > 0 || (wanted.at(c) > fair && least.at(c) < fair))
                continue;
            widths[c] = qMin(wanted.at(c), fair);
            left -= widths.at(c);
            --open;
            settled = true;
        }
    }
    double weights = 0;
    for (int c = 0; c < count; ++c)
        weights += widths.at(c) > 0 ? 0 : table.columns.at(c).weight;
    for (int c = 0; c < count; ++c) {
        if (widths.at(c) <= 0)
            widths[c] = qMax(least.at(c), left * table.columns.at(c).weight / weights);
    }
    // A least width may have taken more than its share: the widest gives it back.
    const double over = std::accumulate(widths.cbegin(), widths.cend(), 0.0) - width;
    if (over > 0)
        *std::max_element(widths.begin(), widths.end()) -= over;
    return widths;
}

} // namespace heed
