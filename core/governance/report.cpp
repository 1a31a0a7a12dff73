#include "core/governance/report.h"

namespace heed {

namespace {

template <typename Block> QList<Block> blocksOf(const QList<ReportSection> &sections)
{
    QList<Block> found;
    for (const ReportSection &section : sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *wanted = std::get_if<Block>(&block))
                found << *wanted;
        }
    }
    return found;
}

} // namespace

QList<ReportChart> Report::charts() const { return blocksOf<ReportChart>(sections); }

QList<ReportTable> Report::tables() const
{
    QList<ReportTable> tables = blocksOf<ReportTable>(sections);
    for (const ReportChart &chart : charts()) {
        if (chart.twin)
            tables << *chart.twin;
    }
    return tables;
}

} // namespace heed
