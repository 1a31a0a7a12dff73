#include "ui/returns/reportsaver.h"

#include "core/governance/reportkinds.h"
#include "ui/governance/reportfile.h"

#include <QFile>
#include <QFileInfo>

namespace heed {

namespace {

Result<void> noteReport(
    const Session &session, const QString &report, const Period &period, const QString &path)
{
    return beginWork(session, Capability::Report).and_then([&](Transaction work) {
        work.note({ AuditAction::Print, {}, 0, {}, {},
            QStringLiteral("report %1, %2 to %3, as %4")
                .arg(report, period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate),
                    QFileInfo(path).suffix()) });
        return work.commit();
    });
}

} // namespace

Result<QString> saveReport(const Session &session, const QString &report,
    const BoardReportRequest &request, const QString &path)
{
    const ReportKind *kind = reportKind(report);
    if (kind == nullptr)
        return failure(ErrorCode::Refused, QStringLiteral("report.not-in-this-version"), report);
    return checkRight(session, Capability::Report)
        .and_then([&] { return kind->make(session, request); })
        .and_then([&](const Report &made) { return writeReportFile(made, path); })
        .and_then([&]() -> Result<QString> {
            const auto noted = noteReport(session, report, request.period, path);
            if (noted)
                return path;
            QFile::remove(path); // what is not in the trail was not made
            return Failure(noted.error());
        });
}

} // namespace heed
