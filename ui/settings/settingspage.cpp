#include "ui/settings/settingspage.h"

#include "ui/learning/learningsettings.h"
#include "ui/settings/backupsettings.h"
#include "ui/settings/candoursettings.h"
#include "ui/settings/computersettings.h"
#include "ui/settings/holidaysettings.h"
#include "ui/settings/interestsettings.h"
#include "ui/settings/lettersettings.h"
#include "ui/settings/owntimesettings.h"
#include "ui/settings/retentionsettings.h"
#include "ui/settings/stafftimesettings.h"
#include "ui/settings/templatesettings.h"
#include "ui/settings/themesettings.h"
#include "ui/settings/usersettings.h"
#include "ui/shared/boundedcolumn.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/widgets.h"
#include "ui/shell/localsettings.h"
#include "ui/shell/workspace.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int columnWidth = 820; ///< px

/// Cards on one subject.
class SettingsPart final : public RecordSection
{
public:
    SettingsPart(QString id, QString title, std::initializer_list<QWidget *> cards, QWidget *parent)
        : RecordSection(parent)
        , m_id(std::move(id))
        , m_title(std::move(title))
    {
        setMaximumWidth(columnWidth);
        auto *layout = new BoundedColumn(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::Large);
        for (QWidget *card : cards)
            layout->addWidget(card);
        layout->addStretch();
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    void show(qint64) override { }

private:
    QString m_id;
    QString m_title;
};

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
{
    auto *header = new PageHeader(tr("Settings"), this);
    header->setSentence(tr("Each change counts at once."));
    m_tabs = new RecordTabs(QStringLiteral("settings"), header, this);
    auto *bar = m_tabs->findChild<QTabBar *>();
    bar->setAccessibleName(tr("Parts of the settings"));
    addParts();
    m_tabs->choose(LocalSettings::settingsPart());
    connect(bar, &QTabBar::currentChanged, this, &SettingsPage::keepPlace);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Page, space::Large, space::Page, 0);
    outer->addWidget(m_tabs);
}

void SettingsPage::addPart(
    const QString &id, const QString &title, std::initializer_list<QWidget *> cards)
{
    m_tabs->add(new SettingsPart(id, title, cards, this));
}

void SettingsPage::addParts()
{
    const Role role = m_workspace.session().role;
    addPart(QStringLiteral("computer"), tr("This computer"), { new ComputerSettings(this) });
    m_backups = new BackupSettings(m_workspace, this);
    addPart(QStringLiteral("backups"), tr("Backups"), { m_backups });
    addPart(QStringLiteral("days"), tr("Working days"),
        { new HolidaySettings(m_workspace, this), new OwnTimeSettings(m_workspace, this) });
    addPart(QStringLiteral("letters"), tr("Letters"),
        { new LetterSettings(m_workspace, this), new TemplateSettings(m_workspace, this) });
    addPart(QStringLiteral("themes"), tr("Themes"), { new ThemeSettings(m_workspace, this) });
    addPart(QStringLiteral("candour"), tr("Duty of Candour"),
        { new CandourSettings(m_workspace, this) });
    addPart(
        QStringLiteral("learning"), tr("Learning"), { new LearningSettings(m_workspace, this) });
    if (permits(role, Capability::ReadNames))
        addPart(QStringLiteral("fairness"), tr("Fairness"),
            { new InterestSettings(m_workspace, this), new StaffTimeSettings(m_workspace, this) });
    if (permits(role, Capability::Bin)) {
        m_retention = new RetentionSettings(m_workspace, this);
        addPart(QStringLiteral("keeping"), tr("Keeping"), { m_retention });
    }
    if (permits(role, Capability::ManageUsers)) {
        m_users = new UserSettings(m_workspace, this);
        addPart(QStringLiteral("users"), tr("Users"), { m_users });
    }
}

QWidget *SettingsPage::firstFocus() { return m_tabs->firstFocus(); }

bool SettingsPage::showPart(const QString &name) { return m_tabs->choose(name); }

void SettingsPage::keepPlace()
{
    if (const RecordSection *part = m_tabs->current())
        LocalSettings::setSettingsPart(part->id());
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
