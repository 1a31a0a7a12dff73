#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace heed {

class LabelledField;

/// A lost password: the groups of the recovery sheet, and a new password.
class ForgottenPage : public QWidget
{
    Q_OBJECT

public:
    explicit ForgottenPage(QWidget *parent = nullptr);

    void setUsers(const QStringList &users);
    void showError(const QString &sentence);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void recoverRequested(const QString &user, const QString &typed, const QString &password);
    void leaveRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buttons();
    void submit();

    QComboBox *m_user;
    QPlainTextEdit *m_typed;
    QLineEdit *m_password;
    QLineEdit *m_again;
    LabelledField *m_typedField;
    LabelledField *m_againField;
};

} // namespace heed
