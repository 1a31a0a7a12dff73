#include "ui/settings/settingspage.h"

#include "ui/settings/backupsettings.h"
#include "ui/settings/candoursettings.h"
#include "ui/settings/computersettings.h"
#include "ui/settings/holidaysettings.h"
#include "ui/settings/lettersettings.h"
#include "ui/settings/templatesettings.h"
#include "ui/settings/interestsettings.h"
#include "ui/settings/owntimesettings.h"
#include "ui/settings/stafftimesettings.h"
#include "ui/settings/retentionsettings.h"
#include "ui/settings/usersettings.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int columnWidth = 820;

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
{
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    content->setSpacing(space::Large);
    auto *header = new PageHeader(tr("Settings"), column);
    header->setSentence(tr("Each change counts at once."));
    content->addWidget(header);
    addCards(content);
    content->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void SettingsPage::addCards(QVBoxLayout *column)
{
    column->addWidget(new ComputerSettings(this));
    m_backups = new BackupSettings(m_workspace, this);
    column->addWidget(m_backups);
    column->addWidget(new HolidaySettings(m_workspace, this));
    column->addWidget(new OwnTimeSettings(m_workspace, this));
    column->addWidget(new LetterSettings(m_workspace, this));
    column->addWidget(new TemplateSettings(m_workspace, this));
    column->addWidget(new CandourSettings(m_workspace, this));
    if (permits(m_workspace.session().role, Capability::ReadNames)) {
        column->addWidget(new InterestSettings(m_workspace, this));
        column->addWidget(new StaffTimeSettings(m_workspace, this));
    }
    if (permits(m_workspace.session().role, Capability::Bin)) {
        m_retention = new RetentionSettings(m_workspace, this);
        column->addWidget(m_retention);
    }
    if (permits(m_workspace.session().role, Capability::ManageUsers)) {
        m_users = new UserSettings(m_workspace, this);
        column->addWidget(m_users);
    }
}

void SettingsPage::refresh()
{
    m_backups->refresh();
    if (m_retention != nullptr)
        m_retention->refresh();
    if (m_users != nullptr)
        m_users->refresh();
}

} // namespace heed
