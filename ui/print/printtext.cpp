#include "ui/print/printtext.h"

#include "ui/print/printflow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <numeric>

namespace heed {

namespace {

constexpr int LongestNumber = 12; ///< characters
constexpr int LeastFoldedRows = 12; ///< a shorter table is read at a glance
constexpr int MostFolds = 3;
constexpr double MostForShort = 0.9; ///< of the width; the rest is left for long texts
constexpr qsizetype ShortText = 17; ///< characters of "30 September 2026", which stays on a line

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

QList<double> cellWidths(
    const PrintTable &table, const QFont &font, double padding, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    QList<double> widths(table.columns.size(), 0);
    for (qsizetype c = 0; c < widths.size(); ++c) {
        QStringList texts = table.columns.at(c).title.split(QLatin1Char(' '));
        for (const QStringList &row : table.rows)
            texts << row.value(c);
        for (const QString &text : std::as_const(texts))
            widths[c] = qMax(widths.at(c), metrics.horizontalAdvance(text) * 1.02 + padding);
    }
    return widths;
}

PrintTable foldedTable(const PrintTable &table, QList<double> &widths, const QList<double> &least,
    double room, double gap)
{
    const double own = std::accumulate(least.cbegin(), least.cend(), 0.0);
    const int parts = qMin(MostFolds, int((room + gap) / (own + gap)));
    if (parts < 2 || table.rows.size() < LeastFoldedRows)
        return table;
    // What is left over lets the headings have fewer lines.
    const double over = (room - gap * (parts - 1)) / parts - own;
    for (qsizetype c = 0; c < widths.size(); ++c)
        widths[c] = qMin(widths.at(c), least.at(c) + over / double(widths.size()));
    const qsizetype rows = (table.rows.size() + parts - 1) / parts;
    const QList<double> once = widths;
    PrintTable folded { table.caption, table.columns, table.rows.mid(0, rows) };
    for (int part = 1; part < parts; ++part) {
        folded.columns << PrintColumn { {}, Qt::AlignLeft, 0 } << table.columns;
        widths << gap << once;
        for (qsizetype r = 0; r < rows; ++r) {
            QStringList cells = table.rows.value(part * rows + r);
            cells.resize(table.columns.size()); // the last part may be shorter
            folded.rows[r] << QString() << cells;
        }
    }
    return folded;
}

QList<double> columnWidths(
    const PrintTable &table, const QFont &font, double width, double padding, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    const int count = int(table.columns.size());
    QList<double> least(count, 0);
    QList<double> whole(count, 0); // with short texts on one line
    QList<double> wanted(count, 0);
    const auto measure = [&](int column, const QString &text) {
        const double wide = metrics.horizontalAdvance(text) + padding;
        wanted[column] = qMax(wanted.at(column), wide);
        if (text.size() <= ShortText)
            whole[column] = qMax(whole.at(column), wide * 1.02);
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
        whole[c] = qMax(whole.at(c), least.at(c));
        wanted[c] = qMax(wanted.at(c), least.at(c));
    }
    if (std::accumulate(whole.cbegin(), whole.cend(), 0.0) <= width * MostForShort)
        least = whole;
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
