#include "core/governance/boardreport.h"

#include "core/governance/benchmarksection.h"
#include "core/governance/boardsections.h"
#include "core/governance/reportwriter.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/settings.h"

#include <algorithm>
#include <array>
#include <functional>

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

/// Names of the sites asked for. Errors: Storage.
Result<QStringList> siteNames(Database &database, const Scope &scope)
{
    QStringList names;
    for (const qint64 site : scope.sites) {
        const auto name
            = database.scalar(QStringLiteral("SELECT name FROM site WHERE id = ?"), { site });
        if (!name)
            return Failure(name.error());
        names << name->toString();
    }
    names.sort();
    return names;
}

/// What all reports have but their sections.
Result<Report> frameOf(Database &database, const BoardReportRequest &request)
{
    Report frame;
    frame.isPractice = request.isPractice;
    return auditHead(database)
        .and_then([&](const QString &head) {
            frame.auditHead = head;
            return setting(database, QStringLiteral("organisation.name"));
        })
        .and_then([&](const QString &organisation) {
            frame.organisation = organisation;
            return siteNames(database, request.scope);
        })
        .map([&](const QStringList &sites) {
            frame.sites = sites;
            return frame;
        });
}

using Write = std::function<void(ReportWriter &)>;

Result<Report> written(Database &database, const BoardReportRequest &request, const QString &id,
    const QString &title, const Write &write)
{
    if (!request.period.isValid())
        return failure(ErrorCode::Invalid, QStringLiteral("report.period"));
    const auto rule = suppressionRule(database);
    if (!rule)
        return Failure(rule.error());
    auto frame = frameOf(database, request);
    if (!frame)
        return frame;
    frame->id = id;
    frame->title = title;
    ReportWriter writer(database, { request.period, request.scope }, *rule);
    writer.count();
    write(writer);
    return writer.take(std::move(*frame), request.withReferences);
}

/// The parts to write, in their order. Errors: Invalid "report.no-such-section".
Result<QList<const ReportPart *>> chosenParts(ReportParts parts, const QStringList &ids)
{
    QList<const ReportPart *> chosen;
    for (const QString &id : ids) {
        const auto found = std::find_if(parts.begin(), parts.end(),
            [&id](const ReportPart &part) { return id == QLatin1String(part.id); });
        if (found == parts.end())
            return failure(ErrorCode::Invalid, QStringLiteral("report.no-such-section"), id);
        chosen << &*found;
    }
    for (const ReportPart &part : parts) {
        const bool isUsual = ids.isEmpty() && !part.isExtra;
        if (!chosen.contains(&part) && (isUsual || part.isAlways))
            chosen << &part;
    }
    return chosen;
}

constexpr std::array boardList {
    ReportPart { "summary", "What the board needs to know", writeSummary },
    ReportPart { "received", "Complaints received", writeReceived },
    ReportPart { "frontline", "Resolved at the frontline", writeFrontline },
    ReportPart { "open", "Complaints being looked at in detail", writeOpen },
    ReportPart { "times", "How quickly we acknowledged and replied", writeTimes },
    ReportPart { "closed", "Complaints closed: findings, learning and action", writeClosed },
    ReportPart { "ombudsman", "Cases with the ombudsman", writeOmbudsman },
    ReportPart { "triangulation", "Complaints, incidents, claims and feedback side by side",
        writeTriangulation },
    ReportPart { "incidents", "Incidents and the duty of candour", writeIncidents },
    ReportPart { "claims", "Claims", writeClaims },
    ReportPart { "actions", "Actions", writeActions },
    ReportPart { "benchmark", "Beside comparable organisations", writeBenchmark, false, true },
    ReportPart { "method", "Definitions and method", writeMethod, true },
};

} // namespace

Result<Report> reportOf(Database &database, const BoardReportRequest &request, const QString &id,
    const QString &title, const ReportSections &sections)
{
    return written(database, request, id, title, [&sections](ReportWriter &writer) {
        for (const auto write : sections)
            write(writer);
    });
}

Result<Report> reportOfParts(Database &database, const BoardReportRequest &request,
    const QString &id, const QString &title, ReportParts parts)
{
    const auto chosen = chosenParts(parts, request.sections);
    if (!chosen)
        return Failure(chosen.error());
    return written(database, request, id, title, [&chosen](ReportWriter &writer) {
        for (const ReportPart *part : *chosen) {
            part->write(writer);
            writer.nameSection(QString::fromLatin1(part->id));
        }
    });
}

ReportParts boardParts() { return boardList; }

Result<Report> boardReport(Database &database, const BoardReportRequest &request)
{
    return reportOfParts(database, request, QStringLiteral("board"),
        QStringLiteral("Complaints, incidents and claims"), boardList);
}

} // namespace heed
