#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/people/recovery.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

/// `heed recover STORE`: a new password by way of the recovery sheet. The groups and the new
/// password are read from standard input, so that neither stands in the shell's history.
class RecoverCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        options.add_option("STORE", m_store, "The store's file")
            ->required()
            ->type_name("")
            ->check(emptyNameProblem);
        options.add_option("--user", m_user, "Whose password is lost")->type_name("NAME");
    }

    ExitStatus run(const Clock &clock) override
    {
        const QString store = QString::fromLocal8Bit(m_store.c_str());
        if (!QFile::exists(store))
            return fail({ ErrorCode::NotFound, QStringLiteral("store.missing"), store, {} });
        const auto done
            = askSecret(QStringLiteral("Groups of the recovery sheet, on one line:"))
                  .and_then([&](const QString &typed) {
                      return askSecret(QStringLiteral("New password:"))
                          .and_then([&](const QString &password) {
                              return recoverPassword(
                                  { store, typed, QString::fromLocal8Bit(m_user.c_str()),
                                      password },
                                  clock);
                          });
                  });
        if (!done)
            return fail(done.error());
        print(QStringLiteral("The new password opens the store now."));
        return ExitStatus::Done;
    }

private:
    std::string m_store;
    std::string m_user;
};

} // namespace

std::unique_ptr<Command> makeRecoverCommand() { return std::make_unique<RecoverCommand>(); }

} // namespace heed
