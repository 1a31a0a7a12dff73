#include "core/exchange/exportservice.h"

#include <QDir>
#include <QFileInfo>

namespace heed {

namespace {

const QString everything = QStringLiteral("everything");
constexpr size_t linesAtOnce = 500;
constexpr size_t wholePercent = 100;

QString suffixOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

/// A folder that holds nothing yet, so that no file of somebody else's is written over.
Result<QDir> emptyFolder(const QString &path)
{
    QDir folder(path);
    if (folder.exists() && !folder.isEmpty())
        return failure(ErrorCode::Conflict, QStringLiteral("export.folder-not-empty"), path);
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::Io, QStringLiteral("exchange.cannot-write"), path);
    return folder;
}

} // namespace

Result<std::vector<SheetKind>> ExportService::kindsOf(const QString &kind) const
{
    if (kind == everything) {
        std::vector<SheetKind> all;
        for (const auto &[value, code] : EnumCodes<SheetKind>::list)
            all.push_back(value);
        return all;
    }
    const auto one = fromCode<SheetKind>(kind);
    if (!one)
        return failure(ErrorCode::Invalid, QStringLiteral("export.unknown-kind"), kind);
    return std::vector { *one };
}

Result<TableData> ExportService::table(SheetKind kind, const ExportProgress &progress) const
{
    auto sheet = RegisterSheet::open(m_session, kind);
    if (!sheet)
        return Failure(sheet.error());
    const auto ids = sheet->ids({});
    if (!ids)
        return Failure(ids.error());
    const auto columns = sheet->columns();
    if (!columns)
        return Failure(columns.error());
    TableData table { toCode(kind), *columns, {} };
    for (size_t start = 0; start < ids->size(); start += linesAtOnce) {
        if (progress && !progress(static_cast<int>(start * wholePercent / ids->size())))
            return failure(ErrorCode::Cancelled, QStringLiteral("export.cancelled"));
        const auto begin = ids->begin() + static_cast<std::ptrdiff_t>(start);
        const auto end = ids->begin()
            + static_cast<std::ptrdiff_t>(std::min(start + linesAtOnce, ids->size()));
        auto lines = sheet->lines({ begin, end });
        if (!lines)
            return Failure(lines.error());
        for (FlatRecord &line : *lines)
            table.rows += std::move(line.cells);
    }
    return table;
}

Result<QStringList> ExportService::write(
    const ExportOrder &order, const QList<TableData> &tables) const
{
    if (suffixOf(order.path) == QLatin1String("xlsx"))
        return writeXlsx(tables, order.path).map([&] { return QStringList(order.path); });
    if (order.kind != everything) {
        if (suffixOf(order.path) != QLatin1String("csv"))
            return failure(ErrorCode::Invalid, QStringLiteral("export.unknown-format"), order.path);
        return writeCsv(tables.first(), order.path).map([&] { return QStringList(order.path); });
    }
    const auto folder = emptyFolder(order.path);
    if (!folder)
        return Failure(folder.error());
    QStringList files;
    for (const TableData &table : tables) {
        const QString path = folder->filePath(table.title + QStringLiteral(".csv"));
        if (const auto written = writeCsv(table, path); !written)
            return Failure(written.error());
        files += path;
    }
    return files;
}

Result<ExportReport> ExportService::run(const ExportOrder &order, const ExportProgress &progress)
{
    auto work = beginWork(m_session, Capability::Export);
    if (!work)
        return Failure(work.error());
    const auto kinds = kindsOf(order.kind);
    if (!kinds)
        return Failure(kinds.error());
    QList<TableData> tables;
    ExportReport report;
    for (const SheetKind kind : *kinds) {
        auto one = table(kind, progress);
        if (!one)
            return Failure(one.error());
        report.records += static_cast<int>(one->rows.size());
        tables += std::move(*one);
    }
    work->note({ AuditAction::Export, {}, 0, order.kind, {},
        QStringLiteral("%1 records to %2")
            .arg(report.records)
            .arg(QFileInfo(order.path).fileName()) });
    const auto files = write(order, tables);
    if (!files)
        return Failure(files.error());
    report.files = *files;
    return work->commit().map([&report] { return report; });
}

} // namespace heed
