#pragma once

#include "core/base/ziparchive.h"
#include "core/exchange/tablereader.h"

#include <QXmlStreamReader>

namespace heed {

/// One sheet of an OpenDocument spreadsheet, cell by cell. Repeated cells and rows are unrolled as
/// far as they hold something; comments and drawings are passed over; dates become ISO text.
class OdsTable final : public TableReader
{
public:
    /// Cells with content that a file may repeat by a count; more is no log but a trap.
    static constexpr qint64 maxRepeatedCells = 2'000'000;

    /// Errors: NotFound ("exchange.no-such-sheet"), Invalid ("exchange.damaged",
    /// "exchange.too-large").
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(
        const QString &path, const TableOptions &options);
    [[nodiscard]] static Result<QList<SheetEntry>> sheets(const QString &path);

    [[nodiscard]] Result<std::optional<TableRow>> next() override;
    [[nodiscard]] qint64 position() const override { return m_part->taken(); }
    [[nodiscard]] qint64 size() const override { return m_part->fullSize(); }

private:
    OdsTable(QString path, std::shared_ptr<ZipArchive> archive);

    [[nodiscard]] bool enterSheet(qsizetype index);
    void readRow(TableRow &row);
    [[nodiscard]] QString readCell();
    [[nodiscard]] QString readText();
    [[nodiscard]] Error brokenOff() const;

    QString m_path;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    TableRow m_repeated;
    int m_repeats = 0;
    qint64 m_unrolled = 0;
    int m_row = 1;
};

} // namespace heed
