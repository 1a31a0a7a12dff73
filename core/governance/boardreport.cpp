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

Result<Report> boardReport(Database &database, const BoardReportRequest &request)
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
    for (const auto write : { writeSummary, writeReceived, writeFrontline, writeOpen, writeTimes,
             writeClosed, writeOmbudsman, writeTriangulation, writeIncidents, writeClaims,
             writeActions, writeMethod })
        write(writer);
    Report frame;
    frame.id = QStringLiteral("board");
    frame.title = QStringLiteral("Complaints, incidents and claims");
    frame.organisation = *organisation;
    frame.isPractice = request.isPractice;
    frame.auditHead = *head;
    return writer.take(std::move(frame), request.withReferences);
}

} // namespace heed
