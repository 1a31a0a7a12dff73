#pragma once

#include <QObject>

class QApplication;

namespace heed {

/// Scrolling a page must not change an answer on the way: the wheel is for spin, date and combo
/// boxes that have the focus only. One for the application.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace heed
