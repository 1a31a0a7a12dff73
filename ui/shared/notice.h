#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace heed {

/// A strip at the bottom of its parent: what was done, and Undo for a while. Replaces "are you
/// sure?".
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent);

    /// Shows `sentence`; with `undoable`, a button Undo. Stays while the pointer or focus is on it.
    void show(const QString &sentence, bool undoable);
    void dismiss();
    [[nodiscard]] QString sentence() const;

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void expire();

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer *m_timer;
};

} // namespace heed
