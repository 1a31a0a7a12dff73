#include "core/exchange/publishedko41a.h"

#include "core/exchange/tablereader.h"

#include <QFileInfo>
#include <QSet>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

Failure badRow(int line)
{
    return failure(ErrorCode::Invalid, text("benchmark.bad-row"), QString::number(line));
}

QStringList trimmed(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// Nothing when a number is none.
std::optional<PublishedRow> rowOf(const TableRow &row, const Ko41aLayout &layout)
{
    const QStringList cells = trimmed(row.cells);
    if (row.fault != RowFault::None || cells.size() < layout.columns.size())
        return std::nullopt;
    const auto said = [&](Ko41aSection section) { return cells.at(layout.placeOf(section)); };
    PublishedRow read { row.line, said(Ko41aSection::Year), said(Ko41aSection::OrganisationCode),
        said(Ko41aSection::OrganisationName), said(Ko41aSection::OrganisationType),
        said(Ko41aSection::RegionName), {} };
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        bool isNumber = true;
        const qint64 number = layout.columns.at(i).isIdentity() ? 0 : cells.at(i).toLongLong(&isNumber);
        if (!isNumber || number < 0)
            return std::nullopt;
        read.numbers << number;
    }
    if (read.code.isEmpty() || read.name.isEmpty())
        return std::nullopt;
    return read;
}

Result<void> take(PublishedRows &file, const TableRow &row, const Ko41aLayout &layout, QSet<QString> &codes)
{
    if (trimmed(row.cells).join(QString()).isEmpty())
        return {};
    const auto read = rowOf(row, layout);
    if (!read || codes.contains(read->code))
        return badRow(row.line);
    if (!file.year.isEmpty() && file.year != read->year)
        return failure(ErrorCode::Invalid, text("benchmark.years"), read->year);
    file.year = read->year;
    codes.insert(read->code);
    file.rows << *read;
    return {};
}

} // namespace

Result<PublishedRows> readPublishedKo41a(const QString &path, const Ko41aLayout &layout)
{
    auto table = openTable(path);
    if (!table)
        return Failure(table.error());
    const auto head = (*table)->next();
    if (!head)
        return Failure(head.error());
    if (!*head || trimmed((*head)->cells) != layout.names())
        return failure(
            ErrorCode::Invalid, text("benchmark.not-the-file"), QFileInfo(path).fileName());
    PublishedRows file;
    QSet<QString> codes;
    while (true) {
        const auto row = (*table)->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            break;
        if (const auto taken = take(file, **row, layout, codes); !taken)
            return Failure(taken.error());
    }
    if (file.rows.isEmpty())
        return failure(ErrorCode::Invalid, text("benchmark.no-rows"), QFileInfo(path).fileName());
    return file;
}

} // namespace heed
