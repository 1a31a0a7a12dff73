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

namespace heed {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Heed"));
    QCoreApplication::setApplicationName(QStringLiteral("Heed"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEED_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Heed"));
}

int runWindow(int argc, char **argv, const QString &store, const QString &language)
{
    QApplication application(argc, argv);
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
        return makePracticeStore(path, plan, *clock, {}, packPaper).map([](const PracticeSummary &) {});
    };
    MainWindow window({ *clock, fillNewStore, makePractice }, theme);
    window.show();
    if (!store.isEmpty())
        window.offerStore(store);
    return QApplication::exec();
}

} // namespace heed
