#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace heed {

/// Progress of long work with Cancel. Appears after one second, so that short work does not
/// flicker; Cancel after three. Put it in a layout or leave it floating over a page.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Work has begun; `sentence` says which: "Making the board pack".
    void start(const QString &sentence);
    /// `total` 0 = unknown.
    void setProgress(int done, int total);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void cancelled();

private:
    void cancel();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_appear;
    QTimer *m_offerCancel;
    bool m_running = false;
};

/// A veil over its parent while work runs that must finish first; holds a ProgressStrip.
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget *parent);

    void start(const QString &sentence);
    void setProgress(int done, int total) { m_strip->setProgress(done, total); }
    void finish();

signals:
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ProgressStrip *m_strip;
};

} // namespace heed
