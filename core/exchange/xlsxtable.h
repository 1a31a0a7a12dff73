#pragma once

#include "core/base/ziparchive.h"
#include "core/exchange/sheetdate.h"
#include "core/exchange/tablereader.h"

#include <QList>
#include <QXmlStreamReader>

namespace heed {

/// One sheet of an Office Open XML workbook, cell by cell. Shared strings are held in memory, rows
/// are not. Formulas give their last value. Numbers that the workbook formats as dates become ISO
/// text.
class XlsxTable final : public TableReader
{
public:
    /// Errors: NotFound ("exchange.no-such-sheet"), Invalid ("exchange.damaged",
    /// "exchange.too-large").
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(
        const QString &path, const TableOptions &options);
    [[nodiscard]] static Result<QList<SheetEntry>> sheets(const QString &path);

    [[nodiscard]] Result<std::optional<TableRow>> next() override;
    [[nodiscard]] qint64 position() const override { return m_part->taken(); }
    [[nodiscard]] qint64 size() const override { return m_part->fullSize(); }

private:
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };
    struct Book
    {
        std::shared_ptr<ZipArchive> archive;
        QList<Sheet> sheets;
        bool epoch1904 = false;
        QString stringsPart;
        QString stylesPart;
    };

    explicit XlsxTable(Book book);

    [[nodiscard]] static Result<Book> openBook(const QString &path);
    [[nodiscard]] Result<void> readStrings();
    void readStyles();
    void readRow(TableRow &row);
    void readCell(TableRow &row, qsizetype &column);
    [[nodiscard]] QString valueText(QStringView type, const QString &value, int style);
    [[nodiscard]] QString numberText(const QString &value, int style) const;
    [[nodiscard]] QString readRichText(QXmlStreamReader &xml, QStringView end) const;
    [[nodiscard]] Error brokenOff() const;

    Book m_book;
    QStringList m_strings;
    QList<NumberShape> m_styles;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    bool m_isBroken = false; ///< a cell names a text that is not there
    int m_row = 0;
};

} // namespace heed
