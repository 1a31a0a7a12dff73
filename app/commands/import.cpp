#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/exchange/importservice.h"
#include "ui/shared/explain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const Problem &problem : report.problems)
        problems += QJsonObject { { QStringLiteral("row"), problem.row },
            { QStringLiteral("column"),
                problem.column.isEmpty() ? QJsonValue() : QJsonValue(problem.column) },
            { QStringLiteral("message"), explain(problem) } };
    return {
        { QStringLiteral("batch"),
            report.batch.isValid() ? QJsonValue(report.batch.value) : QJsonValue() },
        { QStringLiteral("rows_read"), report.rowsRead },
        { QStringLiteral("imported"), report.imported },
        { QStringLiteral("skipped"), report.skipped },
        { QStringLiteral("problems"), problems },
    };
}

QString lineOf(const Problem &problem)
{
    if (problem.column.isEmpty())
        return QStringLiteral("Line %1: %2").arg(problem.row).arg(explain(problem));
    return QStringLiteral("Line %1, %2: %3")
        .arg(problem.row)
        .arg(problem.column.simplified(), explain(problem));
}

QString toText(const ImportReport &report, const ImportOrder &order)
{
    const QString file = QFileInfo(order.path).fileName();
    QStringList lines;
    for (const Problem &problem : report.problems)
        lines += lineOf(problem);
    if (!lines.isEmpty())
        lines += QString();
    const QString counts = QStringLiteral("%1 of the %2 rows of %3")
                               .arg(report.imported)
                               .arg(report.rowsRead)
                               .arg(file);
    if (order.dryRun)
        lines += QStringLiteral("%1 can be imported; %2 cannot. Nothing was changed.")
                     .arg(counts)
                     .arg(report.skipped);
    else if (report.batch.isValid())
        lines += QStringLiteral("%1 were imported as batch %2; %3 were left out.")
                     .arg(counts)
                     .arg(report.batch.value)
                     .arg(report.skipped);
    if (!report.newSites.isEmpty())
        lines += QStringLiteral("Sites that were not known before: %1.")
                     .arg(report.newSites.join(QStringLiteral(", ")));
    if (report.linksMade > 0)
        lines += QStringLiteral("%1 records were linked to others by their references.")
                     .arg(report.linksMade);
    if (report.batch.isValid())
        lines += QStringLiteral("To take it all back: heed undo-import STORE %1")
                     .arg(report.batch.value);
    return lines.join(QLatin1Char('\n'));
}

class ImportCommand final : public Command
{
public:
    void describe(CLI::App &options) override;
    ExitStatus run(const Clock &clock) override;

private:
    StoreAccess m_access;
    std::string m_file;
    std::string m_kind;
    std::string m_sheet;
    std::string m_map;
    bool m_isDryRun = false;
    bool m_isJson = false;
};

void ImportCommand::describe(CLI::App &options)
{
    m_access.describe(options);
    options.add_option("FILE", m_file, "The log: CSV, XLSX or ODS")->required()->type_name("");
    options.add_option("--kind", m_kind, "What the log holds")
        ->required()
        ->check(CLI::IsMember({ "complaints", "incidents", "claims", "feedback" }));
    options.add_option("--sheet", m_sheet, "Sheet of a workbook, by name or number")
        ->type_name("SHEET");
    options.add_option("--map", m_map, "Which column is which, where Heed does not see it")
        ->type_name("FILE");
    options.add_flag("--dry-run", m_isDryRun, "Try it, and change nothing");
    options.add_flag("--json", m_isJson, "Write JSON");
}

ExitStatus ImportCommand::run(const Clock &clock)
{
    // A trial leaves no trace, not even a sign-in.
    const auto store = m_isDryRun ? m_access.openToRead(clock) : m_access.open(clock);
    if (!store)
        return fail(store.error());
    ImportOrder order;
    order.path = QString::fromLocal8Bit(m_file.c_str());
    order.kind = fromCode<LogKind>(QString::fromStdString(m_kind)).value_or(LogKind::Complaints);
    order.sheet = QString::fromLocal8Bit(m_sheet.c_str());
    order.mapFile = QString::fromLocal8Bit(m_map.c_str());
    order.dryRun = m_isDryRun;
    const Session session = (*store)->session();
    const auto report = ImportService(session).run(order);
    if (!report)
        return fail(report.error());
    print(m_isJson ? QString::fromUtf8(QJsonDocument(toJson(*report)).toJson())
                   : toText(*report, order));
    if (report->imported == 0)
        return fail({ ErrorCode::Refused,
            report->rowsRead == 0 && report->problems.isEmpty()
                ? QStringLiteral("import.no-rows")
                : QStringLiteral("import.nothing"),
            QFileInfo(order.path).fileName(), {} });
    if (!report->otherSheets.isEmpty())
        note(QStringLiteral("Only the sheet %1 was read, and not %2: name another with --sheet.")
                 .arg(report->sheet, report->otherSheets.join(QStringLiteral(", "))));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace heed
