#pragma once

#include "ui/shell/page.h"

namespace heed {

class BackupSettings;
class RecordTabs;
class RetentionSettings;
class UserSettings;
class Workspace;

/// What can be chosen: on this computer, and for this store, a tab for each subject. Each change
/// counts at once. It opens at the part that was seen last.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool showPart(const QString &name) override;

private:
    void addParts();
    void addPart(const QString &id, const QString &title, std::initializer_list<QWidget *> cards);
    void keepPlace();

    Workspace &m_workspace;
    RecordTabs *m_tabs = nullptr;
    UserSettings *m_users = nullptr;
    RetentionSettings *m_retention = nullptr;
    BackupSettings *m_backups = nullptr;
};

} // namespace heed
