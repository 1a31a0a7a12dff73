#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/store/recoverysheet.h"
#include "ui/print/printoutput.h"
#include "ui/shell/recoveryprint.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

QByteArray recoveryText(const OpenStore &store)
{
    const QStringList lines {
        QStringLiteral("Heed recovery sheet"),
        QStringLiteral("Organisation: %1").arg(store.organisation()),
        QStringLiteral("Store: %1").arg(QFileInfo(store.path()).fileName()),
        QString(),
        QStringLiteral(
            "These groups open the store if every password is lost. Keep them locked away:"),
        QString(),
        store.recoveryGroups().join(QLatin1Char(' ')),
        QString(),
    };
    return lines.join(QLatin1Char('\n')).toUtf8();
}

/// What would keep the sheet from being written is told before there is a store without one.
Result<void> checkSheetPlace(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString ending = file.suffix().toLower();
    if (ending != QLatin1String("pdf") && ending != QLatin1String("txt"))
        return failure(ErrorCode::Invalid, QStringLiteral("recovery.ending"), path);
    if (file.isDir() || !folder.isDir() || !folder.isWritable())
        return failure(ErrorCode::Io, QStringLiteral("print.cannot-write"), path);
    return {};
}

class CreateCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("--organisation", m_organisation, "Name as it stands on reports")
            ->required()
            ->type_name("NAME");
        options.add_option("--kind", m_kind, "What it is")
            ->required()
            ->check(CLI::IsMember({ "care-home", "nhs-trust" }));
        options
            .add_option("--recovery", m_recovery, "Write the recovery sheet here (.pdf or .txt)")
            ->type_name("FILE");
        m_user = options.get_option("--user");
        m_user->required();
    }

    ExitStatus run(const Clock &clock) override
    {
        const auto ready = checkSheetPlace(QString::fromLocal8Bit(m_recovery.c_str()));
        if (!ready)
            return fail(ready.error());
        const auto made = m_access.password().and_then([&](const QString &password) {
            return OpenStore::create(
                { .path = m_access.path(),
                    .organisation = QString::fromLocal8Bit(m_organisation.c_str()),
                    .kind = QString::fromLatin1(m_kind.c_str()),
                    .userName = QString::fromLocal8Bit(m_user->as<std::string>().c_str()),
                    .password = password,
                    .practice = false,
                    .fill = fillNewStore },
                clock);
        });
        if (!made)
            return fail(made.error());
        if (const auto written = writeSheet(**made); !written)
            return fail(written.error());
        print(QStringLiteral("Made %1.").arg(m_access.path()));
        if (m_recovery.empty())
            note(QStringLiteral("There is no recovery sheet yet: open the store in the window and "
                                "print one, before it holds records."));
        return ExitStatus::Done;
    }

private:
    Result<void> writeSheet(const OpenStore &store) const
    {
        const QString path = QString::fromLocal8Bit(m_recovery.c_str());
        if (path.isEmpty())
            return {};
        const bool isPaper = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
        return (isPaper ? printRecoverySheet(store, path) : writeWhole(path, recoveryText(store)))
            .map([&path] {
                // It is the key itself: nobody else on this computer is to read it.
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            });
    }

    StoreAccess m_access;
    CLI::Option *m_user = nullptr;
    std::string m_organisation;
    std::string m_kind;
    std::string m_recovery;
};

} // namespace

std::unique_ptr<Command> makeCreateCommand() { return std::make_unique<CreateCommand>(); }

} // namespace heed
