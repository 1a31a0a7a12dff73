#include "core/insight/threemonths.h"

#include <QLocale>

namespace heed {

namespace {

QDate monthOf(const QString &key)
{
    return QDate::fromString(key + QLatin1String("-01"), Qt::ISODate);
}

QString labelOf(const QString &firstKey)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QDate first = monthOf(firstKey);
    const QDate last = first.addMonths(2);
    const QString until = british.toString(last, QStringLiteral("MMM yyyy"));
    const bool sameYear = first.year() == last.year();
    return QStringLiteral("%1 to %2")
        .arg(british.toString(first, sameYear ? QStringLiteral("MMM") : QStringLiteral("MMM yyyy")),
            until);
}

} // namespace

Breakdown inThreeMonths(const Breakdown &months)
{
    Breakdown blocks { months.whole, months.dimension, QStringLiteral("Three months"), {} };
    for (qsizetype i = months.parts.size() % 3; i < months.parts.size(); i += 3) {
        BreakdownPart block { months.parts.at(i).key, labelOf(months.parts.at(i).key), {}, 0, {} };
        for (const BreakdownPart &part : months.parts.mid(i, 3)) {
            block.numerator += part.numerator;
            if (part.denominator)
                block.denominator = block.denominator.value_or(0) + *part.denominator;
            if (part.value)
                block.value = block.value.value_or(0) + *part.value;
        }
        if (block.denominator.value_or(0) > 0)
            block.value = 100.0 * double(block.numerator) / double(*block.denominator);
        blocks.parts << block;
    }
    return blocks;
}

CrossTable inThreeMonths(const CrossTable &months)
{
    CrossTable blocks = months;
    blocks.rowTitle = QStringLiteral("Three months");
    blocks.rowKeys.clear();
    blocks.rowLabels.clear();
    blocks.cells.clear();
    for (qsizetype row = months.cells.size() % 3; row < months.cells.size(); row += 3) {
        blocks.rowKeys << months.rowKeys.at(row);
        blocks.rowLabels << labelOf(months.rowKeys.at(row));
        QList<qint64> sums = months.cells.at(row);
        for (const QList<qint64> &cells : months.cells.mid(row + 1, 2)) {
            for (qsizetype i = 0; i < sums.size(); ++i)
                sums[i] += cells.at(i);
        }
        blocks.cells << sums;
    }
    return blocks;
}

CrossTable withEveryMonth(CrossTable months, const Period &period)
{
    CrossTable full = months;
    full.rowKeys.clear();
    full.rowLabels.clear();
    full.cells.clear();
    QList<qint64> none;
    none.fill(0, months.columnKeys.size());
    for (const QDate month : period.wholeMonths()) {
        const QString key = month.toString(QStringLiteral("yyyy-MM"));
        const qsizetype row = months.rowKeys.indexOf(key);
        full.rowKeys << key;
        full.rowLabels << key;
        full.cells << (row < 0 ? none : months.cells.at(row));
    }
    return full;
}

} // namespace heed
