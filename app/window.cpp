#include "app/window.h"

#include <QApplication>
#include <QMainWindow>

namespace heed {

int runWindow(int argc, char **argv, const QString &store)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Heed"));
    QMainWindow window;
    window.setWindowFilePath(store);
    window.show();
    return QApplication::exec();
}

} // namespace heed
