#include "app/storeaccess.h"

#include "app/command.h"
#include "core/codes/codelists.h"

#include <QFile>
#include <QTextStream>

#include <CLI/CLI.hpp>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace heed {

namespace {

/// Keeps a terminal from showing what is typed, for as long as it lives.
class Unechoed
{
public:
    Unechoed()
    {
#ifdef Q_OS_UNIX
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
#endif
    }
    Unechoed(const Unechoed &) = delete;
    Unechoed &operator=(const Unechoed &) = delete;
    ~Unechoed()
    {
#ifdef Q_OS_UNIX
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
#endif
    }

private:
#ifdef Q_OS_UNIX
    bool m_isTerminal = false;
    termios m_before {};
#endif
};

Result<QString> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("store.password-file"), path);
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

} // namespace

Result<QString> askSecret(const QString &question)
{
    note(question);
    const Unechoed quiet;
    static QTextStream input(stdin); // one for the program: it reads ahead
    QString line;
    if (!input.readLineInto(&line) || line.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("store.no-password"));
    return line;
}

std::string emptyNameProblem(const std::string &name)
{
    return name.empty() ? "the name is empty" : std::string();
}

void StoreAccess::describe(CLI::App &options)
{
    options.add_option("STORE", m_store, "The store's file")
        ->required()
        ->type_name("")
        ->check(emptyNameProblem);
    options.add_option("--user", m_user, "Who works in it; may be left out when there is only one")
        ->type_name("NAME");
    options.add_option("--password-file", m_passwordFile, "File whose first line is the password")
        ->type_name("FILE");
}

Result<QString> secretFor(const std::string &passwordFile)
{
    if (!passwordFile.empty())
        return firstLineOf(QString::fromLocal8Bit(passwordFile.c_str()));
    const QString given = qEnvironmentVariable("HEED_PASSWORD");
    return given.isEmpty() ? askSecret(QStringLiteral("Password:")) : Result<QString>(given);
}

Result<std::unique_ptr<OpenStore>> StoreAccess::open(
    const Clock &clock, OpenStore::Purpose purpose) const
{
    // A file that is not there is told before anybody types a password for it.
    if (!QFile::exists(path()))
        return failure(ErrorCode::NotFound, QStringLiteral("store.missing"), path());
    return password().and_then([&](const QString &secret) {
        return OpenStore::open(
            path(), QString::fromLocal8Bit(m_user.c_str()), secret, clock, purpose);
    });
}

Result<std::unique_ptr<OpenStore>> StoreAccess::openToRead(const Clock &clock) const
{
    auto store = open(clock, OpenStore::Purpose::ReadOnly);
    if (!store)
        return store;
    return (*store)->checkUpToDate().map([&] { return std::move(*store); });
}

Result<void> fillNewStore(Transaction &transaction)
{
    return seedCodes(transaction).map([](int) {});
}

} // namespace heed
