#include "ui/settings/usersettings.h"

#include "core/fairness/fairnessregister.h"
#include "core/people/userregister.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int fieldWidth = 320;

QString roleWords(Role role)
{
    switch (role) {
    case Role::Manager:
        return UserSettings::tr("Manager: everything, and signs off");
    case Role::Investigator:
        return UserSettings::tr("Investigator: records cases");
    case Role::PanelMember:
        return UserSettings::tr("Panel member: cases without names, and reports");
    case Role::Viewer:
        return UserSettings::tr("Viewer: cases without names");
    case Role::Administrator:
        return UserSettings::tr("Administrator: users and backups, no cases");
    }
    return {};
}

} // namespace

UserSettings::UserSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("People who may open this store"), parent)
    , m_workspace(workspace)
    , m_list(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_password(new QLineEdit)
    , m_nameField(new LabelledField(tr("&Name"), {}, m_name))
    , m_passwordField(new LabelledField(
          tr("First &password"), tr("They can change it when they have signed in."), m_password))
{
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("userRole"));
    m_password->setObjectName(QStringLiteral("userPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    for (const Role role :
        { Role::Manager, Role::Investigator, Role::PanelMember, Role::Viewer, Role::Administrator })
        m_role->addItem(roleWords(role), toCode(role));
    content()->addLayout(m_list);
    buildForm();
    refresh();
}

void UserSettings::buildForm()
{
    content()->addWidget(makeLabel(tr("Add somebody"), type::section(), this));
    auto *roleField = new LabelledField(tr("What they &do"), {}, m_role);
    for (LabelledField *field : { m_nameField, roleField, m_passwordField }) {
        field->setMaximumWidth(fieldWidth);
        content()->addWidget(field);
    }
    auto *add = makeButton(tr("Add this pe&rson"), this);
    add->setObjectName(QStringLiteral("addUser"));
    add->setIcon(icon(Glyph::AddUser));
    content()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &UserSettings::addUser);
}

void UserSettings::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto users = allUsers(m_workspace.store().database());
    if (!users)
        return;
    for (const UserRow &user : *users) {
        if (!user.active)
            continue;
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(makeLabel(user.name, type::base(), row));
        layout->addWidget(makeLabel(roleWords(user.role), type::base(), row, true), 1);
        if (user.id != m_workspace.store().user().id) {
            auto *remove = makeButton(tr("Remove"), row);
            remove->setAccessibleName(tr("Remove %1").arg(user.name));
            connect(remove, &QPushButton::clicked, this,
                [this, id = user.id.value, name = user.name] { askRemove(id, name); });
            layout->addWidget(remove);
        }
        m_list->addWidget(row);
    }
}

void UserSettings::addUser()
{
    const auto role = fromCode<Role>(m_role->currentData().toString()).value_or(Role::Viewer);
    const auto added
        = m_workspace.store().addUser(m_name->text().trimmed(), role, m_password->text());
    m_nameField->setError({});
    m_passwordField->setError({});
    if (!added) {
        const bool password = added.error().operation == QLatin1String("user.weak-password");
        (password ? m_passwordField : m_nameField)->setError(explain(added.error()));
        return;
    }
    m_workspace.say(tr("%1 can open this store now.").arg(m_name->text().trimmed()));
    m_name->clear();
    m_password->clear();
    refresh();
}

void UserSettings::askRemove(qint64 id, const QString &name)
{
    const auto alone
        = FairnessRegister::onlyReadBy(m_workspace.session().database, id).value_or(QStringList());
    if (!alone.isEmpty()) {
        m_nameField->setError(
            tr("%1 was not removed: nobody else may open %2, which would be closed to everybody. "
               "Ask %1 to name another person there first.")
                .arg(name, alone.join(tr(", "))));
        return;
    }
    const YesNoQuestion question { tr("Remove %1?").arg(name),
        tr("%1 can no longer open this store. What they did stays in the record.").arg(name),
        tr("Remove"), {}, true };
    m_workspace.prompter().ask(question, [this, id] {
        if (const auto removed = m_workspace.store().removeUser(UserId { id }); !removed)
            m_nameField->setError(explain(removed.error()));
        refresh();
    });
}

} // namespace heed
