#pragma once

#include "core/people/openstore.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heed {

class LabelledField;

/// Five answers that make a store. Whatever is wrong is said beside the answer; nothing typed is
/// lost.
class NewStorePage : public QWidget
{
    Q_OBJECT

public:
    explicit NewStorePage(QWidget *parent = nullptr);

    void reset();
    /// Shows why the store was not made, beside the answer that is to blame where there is one.
    void showError(const Error &error);
    void setFolder(const QString &folder);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void createRequested(const heed::NewStore &wanted);
    void folderRequested();
    void leaveRequested();

private:
    void build();
    QWidget *kindChoice();
    QWidget *placeRow();
    void submit();
    void judge();
    bool complain();
    [[nodiscard]] QString path() const;

    QLineEdit *m_organisation;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLineEdit *m_folder;
    QButtonGroup *m_kind;
    LabelledField *m_organisationField;
    LabelledField *m_userField;
    LabelledField *m_passwordField;
    LabelledField *m_againField;
    LabelledField *m_folderField;
    QLabel *m_strength;
    QPushButton *m_create;
};

} // namespace heed
