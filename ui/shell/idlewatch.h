#pragma once

#include <QObject>
#include <QTimer>

namespace heed {

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Begins to watch; 0 stops.
    void start(int milliseconds);
    void stop() { m_timer.stop(); }

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace heed
