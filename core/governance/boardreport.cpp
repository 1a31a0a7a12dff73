#include "core/governance/boardreport.h"

#include "core/governance/boardsections.h"
#include "core/governance/reportwriter.h"
#include "core/store/audit.h"
#include "core/store/settings.h"

namespace heed {

namespace {

Result<SuppressionRule> suppressionRule(Database &database)
{
    return setting(database, QStringLiteral("pack.suppress-below"), QStringLiteral("5"))
        .map([](const QString &below) {
            bool isNumber = false;
            const int number = below.toInt(&isNumber);
            return SuppressionRule { isNumber && number >= 0 ? number : 5 };
        });
}

} // namespace

Result<Report> reportOf(Database &database, const BoardReportRequest &request, const QString &id,
    const QString &title, const ReportSections &sections)
{
    if (!request.period.isValid())
        return failure(ErrorCode::Invalid, QStringLiteral("report.period"));
    const auto rule = suppressionRule(database);
    if (!rule)
        return Failure(rule.error());
    const auto head = auditHead(database);
    if (!head)
        return Failure(head.error());
    const auto organisation = setting(database, QStringLiteral("organisation.name"));
    if (!organisation)
        return Failure(organisation.error());
    ReportWriter writer(database, { request.period, request.scope }, *rule);
    writer.count();
    for (const auto write : sections)
        write(writer);
    Report frame;
    frame.id = id;
    frame.title = title;
    frame.organisation = *organisation;
    frame.isPractice = request.isPractice;
    frame.auditHead = *head;
    return writer.take(std::move(frame), request.withReferences);
}

Result<Report> boardReport(Database &database, const BoardReportRequest &request)
{
    return reportOf(database, request, QStringLiteral("board"),
        QStringLiteral("Complaints, incidents and claims"),
        { writeSummary, writeReceived, writeFrontline, writeOpen, writeTimes, writeClosed,
            writeOmbudsman, writeTriangulation, writeIncidents, writeClaims, writeActions,
            writeMethod });
}

} // namespace heed
