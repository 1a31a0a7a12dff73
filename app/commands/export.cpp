#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/exchange/exportservice.h"

#include <CLI/CLI.hpp>

namespace heed {

namespace {

class ExportCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("KIND", m_kind, "What to export")
            ->required()
            ->type_name("")
            ->check(CLI::IsMember({ "complaints", "incidents", "claims", "candour", "feedback",
                "actions", "documents", "audit", "everything" }));
        options
            .add_option("--out", m_out,
                "File to write, ending in .csv or .xlsx; for everything a new folder, or .xlsx")
            ->required()
            ->type_name("FILE");
    }

    ExitStatus run(const Clock &clock) override
    {
        const auto store = m_access.open(clock);
        if (!store)
            return fail(store.error());
        const Session session = (*store)->session();
        const auto report = ExportService(session).run(
            { QString::fromStdString(m_kind), QString::fromLocal8Bit(m_out.c_str()) });
        if (!report)
            return fail(report.error());
        print(QStringLiteral("%1 records were exported:").arg(report->records));
        for (const QString &file : report->files)
            print(file);
        note(QStringLiteral("These files are not encrypted: keep them as you keep the records, and "
                            "delete them when they have served."));
        return ExitStatus::Done;
    }

private:
    StoreAccess m_access;
    std::string m_kind;
    std::string m_out;
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace heed
