#include "core/exchange/tablereader.h"

#include "core/exchange/csvtable.h"
#include "core/exchange/filekind.h"
#include "core/exchange/odstable.h"
#include "core/exchange/xlsxtable.h"

#include <cmath>

namespace heed {

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options)
{
    const auto kind = sniffFile(path);
    if (!kind)
        return Failure(kind.error());
    switch (*kind) {
    case FileKind::Xlsx:
        return XlsxTable::open(path, options);
    case FileKind::Ods:
        return OdsTable::open(path, options);
    case FileKind::Text:
        break;
    }
    if (!options.sheet.isEmpty()) {
        return failure(
            ErrorCode::NotFound, QStringLiteral("exchange.no-sheets-in-text"), options.sheet);
    }
    return CsvTable::open(path, options);
}

Result<QList<SheetEntry>> sheetsOf(const QString &path)
{
    const auto kind = sniffFile(path);
    if (!kind)
        return Failure(kind.error());
    switch (*kind) {
    case FileKind::Xlsx:
        return XlsxTable::sheets(path);
    case FileKind::Ods:
        return OdsTable::sheets(path);
    case FileKind::Text:
        break;
    }
    return QList { SheetEntry {} };
}

Result<QStringList> sheetNames(const QString &path)
{
    return sheetsOf(path).map([](const QList<SheetEntry> &sheets) {
        QStringList names;
        for (const SheetEntry &sheet : sheets)
            names.append(sheet.name);
        return names;
    });
}

std::optional<qsizetype> sheetIndex(const QStringList &names, const QString &wanted)
{
    if (wanted.isEmpty())
        return 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    bool ok = false;
    const int number = wanted.toInt(&ok);
    return ok && number >= 1 && number <= names.size() ? std::optional<qsizetype>(number - 1)
                                                       : std::nullopt;
}

QString plainNumber(double number)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (std::floor(number) == number && std::fabs(number) < exactIntegers)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', 15);
}

} // namespace heed
