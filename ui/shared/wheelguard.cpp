#include "ui/shared/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace heed {

WheelGuard::WheelGuard(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool changes = qobject_cast<QAbstractSpinBox *>(watched)
        || qobject_cast<QComboBox *>(watched) || qobject_cast<QSlider *>(watched);
    if (!changes || widget->hasFocus())
        return false;
    // Ignored but filtered: the widget does not see it, the page behind scrolls.
    event->ignore();
    if (QWidget *page = widget->parentWidget())
        QApplication::sendEvent(page, event);
    return true;
}

} // namespace heed
