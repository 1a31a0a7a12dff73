#include "core/governance/objectivesreport.h"

#include "core/store/audit.h"
#include "core/store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString value(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

RoleObjectives roleFrom(const QJsonValue &json)
{
    RoleObjectives role { value(json, "role"), {} };
    for (const QJsonValue &line : json[QLatin1String("objectives")].toArray())
        role.objectives << RoleObjectives::Objective { value(line, "objective"),
            value(line, "shown_by"), value(line, "paragraph") };
    return role;
}

ReportSection sectionOf(const RoleObjectives &role)
{
    ReportTable table { text("objectives"), role.role,
        { text("Objective"), text("What shows that it is kept"), text("Source"),
            text("Agreed with, and by when") },
        {} };
    for (const RoleObjectives::Objective &line : role.objectives)
        table.rows << QVariantList { line.objective, line.shownBy, line.paragraph, QString() };
    return { role.role, { table } };
}

} // namespace

Result<QList<RoleObjectives>> roleObjectives(QString *source)
{
    QFile file(text(":/heed/rules/role-objectives.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, text("oversight.rules-damaged"));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QList<RoleObjectives> roles;
    for (const QJsonValue &role : root[QLatin1String("roles")].toArray())
        roles << roleFrom(role);
    if (roles.isEmpty())
        return failure(ErrorCode::Invalid, text("oversight.rules-damaged"));
    if (source != nullptr)
        *source = root[QLatin1String("source")].toString();
    return roles;
}

Result<Report> objectivesReport(const Session &session, const BoardReportRequest &request)
{
    QString source;
    const auto roles = roleObjectives(&source);
    if (!roles)
        return Failure(roles.error());
    const auto organisation = setting(session.database, text("organisation.name"));
    if (!organisation)
        return Failure(organisation.error());
    const auto head = auditHead(session.database);
    if (!head)
        return Failure(head.error());
    Report report;
    report.id = text("objectives");
    report.title = text("Role objectives for complaints");
    report.organisation = *organisation;
    report.period = request.period;
    report.isPractice = request.isPractice;
    report.isShort = true;
    report.auditHead = *head;
    ReportSection about { text("How to use it"),
        { ReportText {
              text("A template: take what fits the role, change the words, agree a day, and "
                   "keep it with the appraisal."),
              ReportTone::Lead },
            ReportText { source + text("."), ReportTone::Small } } };
    report.sections << about;
    for (const RoleObjectives &role : *roles)
        report.sections << sectionOf(role);
    return report;
}

} // namespace heed
