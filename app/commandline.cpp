#include "app/commandline.h"

#include "app/commands.h"
#include "app/window.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <CLI/CLI.hpp>
#include <vector>

namespace heed {

namespace {

struct OfferedCommand
{
    const CommandEntry *entry;
    std::unique_ptr<Command> command;
    CLI::App *options;
};

int statusCode(ExitStatus status) { return static_cast<int>(status); }

int wrongUsage(const QString &what, const QString &command = {})
{
    const QString help = command.isEmpty() ? QStringLiteral("heed --help")
                                           : QStringLiteral("heed %1 --help").arg(command);
    note(QStringLiteral("%1 See %2.").arg(what, help));
    return statusCode(ExitStatus::WrongUsage);
}

std::vector<OfferedCommand> offerCommands(CLI::App &root)
{
    std::vector<OfferedCommand> offered;
    for (const CommandEntry &entry : commands()) {
        OfferedCommand command { &entry, entry.make(),
            root.add_subcommand(entry.name, entry.summary) };
        command.command->describe(*command.options);
        offered.push_back(std::move(command));
    }
    root.require_subcommand(0, 1);
    return offered;
}

const OfferedCommand *chosenAmong(const std::vector<OfferedCommand> &offered)
{
    for (const OfferedCommand &command : offered) {
        if (command.options->parsed())
            return &command;
    }
    return nullptr;
}

std::unique_ptr<QCoreApplication> applicationFor(CommandNeeds needs, int &argc, char **argv)
{
    if (needs == CommandNeeds::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needs == CommandNeeds::Widgets)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Standard error is for Heed's own sentences: what Qt says of the machine (no runtime folder, an
/// odd locale, a missing font) would only puzzle. QT_LOGGING_RULES brings it back.
void silenceQt() { QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); }

int runChosen(const OfferedCommand &chosen, int argc, char **argv)
{
    silenceQt();
    const std::unique_ptr<Clock> clock = clockFromEnvironment();
    if (!clock)
        return wrongUsage(QStringLiteral("HEED_TODAY is not a day written as 2026-11-22."));
    chosen.command->prepare();
    const auto application = applicationFor(chosen.entry->needs, argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEED_VERSION));
    const ExitStatus status = chosen.command->run(*clock);
    if (status != ExitStatus::Done || isOutputWhole())
        return statusCode(status);
    return statusCode(fail({ ErrorCode::Io, QStringLiteral("command.output-cut"), {}, {} }));
}

/// A bare word that names no file is more likely a mistyped command than a store.
bool looksLikeCommand(const QString &store)
{
    const bool isBareWord = !store.contains(QLatin1Char('.')) && !store.contains(QLatin1Char('/'))
        && !store.contains(QLatin1Char('\\'));
    return !store.isEmpty() && isBareWord && !QFileInfo::exists(store);
}

/// The command that was being read when parsing failed, for a pointer to its help.
QString commandBeingRead(const std::vector<OfferedCommand> &offered)
{
    const OfferedCommand *chosen = chosenAmong(offered);
    return chosen ? QString::fromLatin1(chosen->entry->name) : QString();
}

QString asSentence(const char *what)
{
    QString text = QString::fromUtf8(what).simplified();
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    return text;
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    CLI::App root("Heed keeps complaints, incidents and claims in one encrypted file.", "heed");
    root.set_version_flag("--version", "heed " HEED_VERSION);
    std::string store;
    root.add_option("STORE", store, "The store to open in the window")->type_name("");
    std::string language;
    root.add_option("--language", language, "Language of the window: en_GB, cy or pl")
        ->check(CLI::IsMember({ "en_GB", "cy", "pl" }));
    const std::vector<OfferedCommand> offered = offerCommands(root);
    try {
        root.parse(argc, argv);
    } catch (const CLI::Success &success) { // --help, --version
        return root.exit(success);
    } catch (const CLI::ParseError &error) {
        return wrongUsage(asSentence(error.what()), commandBeingRead(offered));
    }
    if (const OfferedCommand *chosen = chosenAmong(offered))
        return runChosen(*chosen, argc, argv);
    const QString path = QString::fromLocal8Bit(store.c_str());
    if (looksLikeCommand(path))
        return wrongUsage(
            QStringLiteral("There is no command and no store called \"%1\".").arg(path));
    return runWindow(argc, argv, path, QString::fromStdString(language));
}

} // namespace heed
