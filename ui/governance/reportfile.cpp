#include "ui/governance/reportfile.h"

#include "core/governance/reportjson.h"
#include "core/governance/reporttables.h"
#include "ui/governance/packdocument.h"
#include "ui/print/printoutput.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace heed {

namespace {

Result<void> writeJson(const Report &report, const QString &path)
{
    return writeWhole(path, QJsonDocument(reportAsJson(report)).toJson());
}

} // namespace

const QStringList &reportFileEndings()
{
    static const QStringList endings { QStringLiteral("pdf"), QStringLiteral("odt"),
        QStringLiteral("html"), QStringLiteral("xlsx"), QStringLiteral("csv"),
        QStringLiteral("json") };
    return endings;
}

Result<void> writeReportFile(
    const Report &report, const QString &path, const PrintProgress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    switch (reportFileEndings().indexOf(ending)) {
    case 0:
        return renderPdf(packDocument(report), path, progress);
    case 1:
        return renderOdt(packDocument(report), path, progress);
    case 2:
        return renderHtml(packDocument(report), path, progress);
    case 3:
        return writeXlsx(reportAsTables(report), path);
    case 4:
        return writeCsv(csvTable(report), path);
    case 5:
        return writeJson(report, path);
    default:
        return failure(ErrorCode::Invalid, QStringLiteral("report.unknown-ending"), ending);
    }
}

} // namespace heed
