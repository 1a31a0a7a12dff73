#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/exchange/importservice.h"

#include <CLI/CLI.hpp>

namespace heed {

namespace {

class UndoImportCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("BATCH", m_batch, "The number that `heed import` gave")
            ->required()
            ->type_name("");
    }

    ExitStatus run(const Clock &clock) override
    {
        const auto store = m_access.open(clock);
        if (!store)
            return fail(store.error());
        const Session session = (*store)->session();
        const auto report = ImportService(session).undo({ m_batch });
        if (!report)
            return fail(report.error());
        print(QStringLiteral("Batch %1 (%2) was taken back: %3 %4 were removed.")
                  .arg(m_batch)
                  .arg(report->batch.fileName)
                  .arg(report->removed)
                  .arg(report->batch.kind));
        if (!report->removedSites.isEmpty())
            print(QStringLiteral("Sites that only this batch used were removed: %1.")
                      .arg(report->removedSites.join(QStringLiteral(", "))));
        return ExitStatus::Done;
    }

private:
    StoreAccess m_access;
    qint64 m_batch = 0;
};

} // namespace

std::unique_ptr<Command> makeUndoImportCommand() { return std::make_unique<UndoImportCommand>(); }

} // namespace heed
