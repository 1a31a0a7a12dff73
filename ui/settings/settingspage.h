#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace heed {

class BackupSettings;
class RetentionSettings;
class UserSettings;
class Workspace;

/// What can be chosen: on this computer, and for this store. Each change counts at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;

private:
    void addCards(QVBoxLayout *column);

    Workspace &m_workspace;
    UserSettings *m_users = nullptr;
    RetentionSettings *m_retention = nullptr;
    BackupSettings *m_backups = nullptr;
};

} // namespace heed
