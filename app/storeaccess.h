#pragma once

#include "core/people/openstore.h"

#include <string>

namespace CLI {
class App;
}

namespace heed {

/// A password from a file's first line, else from HEED_PASSWORD, else from the terminal.
[[nodiscard]] Result<QString> secretFor(const std::string &passwordFile);

/// Says that a file's name is empty, for an option's check; nothing for any other name.
[[nodiscard]] std::string emptyNameProblem(const std::string &name);

/// The options by which a command says which store, who works in it and where the password is.
class StoreAccess
{
public:
    /// Binds STORE, --user and --password-file.
    void describe(CLI::App &options);
    [[nodiscard]] QString path() const { return QString::fromLocal8Bit(m_store.c_str()); }

    /// Unlocks the store. The password comes from --password-file, else from HEED_PASSWORD, else it
    /// is asked for on the terminal. Errors: as OpenStore::open; Invalid "store.no-password"; Io
    /// "store.password-file".
    [[nodiscard]] Result<std::unique_ptr<OpenStore>> open(
        const Clock &clock, OpenStore::Purpose purpose = OpenStore::Purpose::Work) const;
    /// Unlocks a store that is only read, if its tables are those of today. Errors: as open();
    /// Conflict "store.older".
    [[nodiscard]] Result<std::unique_ptr<OpenStore>> openToRead(const Clock &clock) const;
    [[nodiscard]] Result<QString> password() const { return secretFor(m_passwordFile); }

private:
    std::string m_store;
    std::string m_user;
    std::string m_passwordFile;
};

/// The first line of standard input, without showing it when a person types. Errors: Invalid
/// "store.no-password".
[[nodiscard]] Result<QString> askSecret(const QString &question);

/// What every new store starts with: its code lists.
Result<void> fillNewStore(Transaction &transaction);

} // namespace heed
