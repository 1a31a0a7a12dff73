#pragma once

#include "ui/shared/card.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace heed {

class LabelledField;
class Workspace;

/// Who may open this store, and as what.
class UserSettings final : public Card
{
    Q_OBJECT

public:
    UserSettings(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

private:
    void buildForm();
    void addUser();
    void askRemove(qint64 id, const QString &name);

    Workspace &m_workspace;
    QVBoxLayout *m_list;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_password;
    LabelledField *m_nameField;
    LabelledField *m_passwordField;
};

} // namespace heed
