#pragma once

#include "core/governance/report.h"

namespace heed::test {

/// Everything that a reader of a report reads, a line for each text and cell.
inline QString reportWords(const Report &report)
{
    struct Reader
    {
        QStringList &lines;
        void operator()(const ReportText &block) const { lines << block.text; }
        void operator()(const ReportHeading &block) const { lines << block.text; }
        void operator()(const ReportBullets &block) const { lines << block.items; }
        void operator()(const ReportTiles &block) const
        {
            for (const ReportTile &tile : block.tiles)
                lines << tile.label << tile.number << tile.sentence;
        }
        void operator()(const ReportTable &block) const
        {
            lines << block.title << block.columns;
            for (const QVariantList &row : block.rows) {
                for (const QVariant &cell : row)
                    lines << cell.toString();
            }
        }
        void operator()(const ReportChart &block) const
        {
            lines << block.title << block.sentence << block.notes << block.categories;
        }
    };
    QStringList lines { report.title, report.organisation };
    for (const ReportSection &section : report.sections) {
        lines << section.title;
        for (const ReportBlock &block : section.blocks)
            std::visit(Reader { lines }, block);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace heed::test
