#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heed {

class LabelledField;

/// Asks who is there and for the password. Also the page that stands over a locked store: it shows
/// nothing of what lies behind. A failed try keeps the name and selects the password for retyping.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// Prepares for a store: `users` from its key file, `practice` shows the practice password.
    void setStore(const QString &name, const QStringList &users, bool practice);
    /// The store is open behind: only this user may come back.
    void setLocked(const QString &user);
    void showError(const QString &sentence);
    /// Somebody on another computer seems to have the store open: says who and since when, and
    /// offers to take it over.
    void offerTakeOver(const QString &sentence);
    /// While the password is being tried, nothing can be pressed twice.
    void setBusy(bool busy);
    /// The password is right, and the store is about to be brought up to date.
    void sayUpdating();
    /// Forgets the typed password.
    void clear();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void passwordEntered(const QString &user, const QString &password);
    void leaveRequested();
    void forgottenRequested();
    void takeOverRequested(const QString &user, const QString &password);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void submit();

    QLabel *m_title;
    QLabel *m_hint;
    QComboBox *m_user;
    QLineEdit *m_password;
    LabelledField *m_passwordField;
    QPushButton *m_unlock;
    QPushButton *m_leave;
    QPushButton *m_forgotten;
    QPushButton *m_takeOver;
};

} // namespace heed
