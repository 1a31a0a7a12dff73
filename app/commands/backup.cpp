#include "core/store/backup.h"

#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/store/folderguard.h"
#include "core/store/keyring.h"
#include "core/store/verify.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

class BackupCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("FILE", m_file, "Where the backup goes")
            ->required()
            ->type_name("")
            ->check(emptyNameProblem);
    }

    ExitStatus run(const Clock &clock) override
    {
        const QString file = QString::fromLocal8Bit(m_file.c_str());
        const auto store = m_access.open(clock);
        if (!store)
            return fail(store.error());
        if (const auto done = (*store)->backUp(file); !done)
            return fail(done.error());
        print(QStringLiteral("Backed up and checked: %1 and %2 belong together.")
                  .arg(file, Keyring::pathFor(file)));
        return ExitStatus::Done;
    }

private:
    StoreAccess m_access;
    std::string m_file;
};

/// `heed restore FILE STORE`: the backup is opened with the password and read to its end before
/// anything is moved.
class RestoreCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        options.add_option("FILE", m_file, "The backup")
            ->required()
            ->type_name("")
            ->check(emptyNameProblem);
        options.add_option("STORE", m_store, "The store to put in place")
            ->required()
            ->type_name("")
            ->check(emptyNameProblem);
        options.add_option("--user", m_user, "Who restores it")->type_name("NAME");
        options
            .add_option("--password-file", m_passwordFile, "File whose first line is the password")
            ->type_name("FILE");
    }

    ExitStatus run(const Clock &clock) override
    {
        const QString file = QString::fromLocal8Bit(m_file.c_str());
        const QString target = QString::fromLocal8Bit(m_store.c_str());
        const auto done = checkTarget(target, clock)
                              .and_then([&] { return tryBackup(file, clock); })
                              .and_then([&] { return restoreBackup(file, target, clock.now()); });
        if (!done)
            return fail(done.error());
        if (const auto noted = noteRestore(target, clock); !noted)
            return fail(noted.error());
        print(QStringLiteral("Restored %1.").arg(target));
        if (!done->isEmpty())
            note(QStringLiteral("What stood there before is kept as %1.").arg(*done));
        return ExitStatus::Done;
    }

private:
    static Result<void> checkTarget(const QString &target, const Clock &clock)
    {
        return checkFolder(target).and_then([&] {
            return StoreLock::acquire(target, QStringLiteral("heed restore"), clock)
                .map([](const StoreLock &) {});
        });
    }

    Result<std::unique_ptr<OpenStore>> open(
        const QString &path, const Clock &clock, OpenStore::Purpose purpose)
    {
        if (m_secret.isEmpty()) {
            auto secret = secretFor(m_passwordFile);
            if (!secret)
                return Failure(secret.error());
            m_secret = *secret;
        }
        return OpenStore::open(
            path, QString::fromLocal8Bit(m_user.c_str()), m_secret, clock, purpose);
    }

    Result<void> tryBackup(const QString &file, const Clock &clock)
    {
        if (!QFile::exists(file))
            return failure(ErrorCode::NotFound, QStringLiteral("backup.missing"), file);
        return open(file, clock, OpenStore::Purpose::ReadOnly)
            .and_then([&](const std::unique_ptr<OpenStore> &backup) {
                return verifyStore(backup->database());
            })
            .and_then([&](const VerifyReport &report) -> Result<void> {
                if (report.damage.isEmpty())
                    return {};
                return failure(ErrorCode::Refused, QStringLiteral("backup.damaged"), file);
            });
    }

    Result<void> noteRestore(const QString &target, const Clock &clock)
    {
        return open(target, clock, OpenStore::Purpose::Work)
            .and_then([&](const std::unique_ptr<OpenStore> &store) {
                return store->noteRestored(QString::fromLocal8Bit(m_file.c_str()));
            });
    }

    std::string m_file;
    std::string m_store;
    std::string m_user;
    std::string m_passwordFile;
    QString m_secret;
};

} // namespace

std::unique_ptr<Command> makeBackupCommand() { return std::make_unique<BackupCommand>(); }
std::unique_ptr<Command> makeRestoreCommand() { return std::make_unique<RestoreCommand>(); }

} // namespace heed
