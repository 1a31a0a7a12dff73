#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace heed {

class LabelledField;

/// The recovery sheet: shown once, printed or written down, and typed back before it counts.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget *parent = nullptr);

    void setGroups(const QStringList &groups);
    void showError(const QString &sentence);
    /// Takes the groups off the screen and out of the widgets.
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void saveRequested();
    void typedBack(const QString &text);
    void laterRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buttons();

    QLabel *m_groups;
    QPlainTextEdit *m_typed;
    LabelledField *m_field;
    QPushButton *m_confirm;
};

} // namespace heed
