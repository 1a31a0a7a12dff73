#include "app/window.h"

#include "app/command.h"
#include "app/storeaccess.h"
#include "core/base/clock.h"
#include "core/practice/practicestore.h"
#include "ui/governance/packdocument.h"
#include "ui/shared/language.h"
#include "ui/shared/wheelguard.h"
#include "ui/shell/localsettings.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <cstdlib>

namespace heed {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Heed"));
    QCoreApplication::setApplicationName(QStringLiteral("Heed"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEED_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Heed"));
}

namespace {

const QString noScreen
    = QStringLiteral("There is no screen to open a window on: run Heed on a desktop, or use its "
                     "commands, which heed --help lists.");

bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// Where the screen that is named does not answer, Qt would end the program in the middle.
void endWithoutScreen(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    note(noScreen);
    std::_Exit(static_cast<int>(ExitStatus::Failed));
}

} // namespace

int runWindow(int argc, char **argv, const QString &store, const QString &language)
{
    if (!hasScreen()) {
        note(noScreen);
        return static_cast<int>(ExitStatus::Failed);
    }
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutScreen);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    nameApplication();
    const Language words(application, language);
    Theme theme(application);
    theme.choose(LocalSettings::theme());
    const WheelGuard guard(application);
    const std::unique_ptr<Clock> clock = clockFromEnvironment();
    if (!clock)
        return 2;
    const auto makePractice = [&clock](const QString &path) {
        PracticePlan plan;
        plan.kind = PracticeKind::CareHome;
        plan.today = clock->today();
        return makePracticeStore(path, plan, *clock, {}, packPaper)
            .map([](const PracticeSummary &) {});
    };
    MainWindow window({ *clock, fillNewStore, makePractice }, theme);
    window.show();
    if (!store.isEmpty())
        window.offerStore(store);
    return QApplication::exec();
}

} // namespace heed
