#pragma once

#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace heed {

class InlineError;
class Workspace;

/// Where backups go, when the last good one was made, and one now.
class BackupSettings final : public Card
{
    Q_OBJECT

public:
    BackupSettings(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *buttons();
    void chooseFolder();
    void backUp();

    Workspace &m_workspace;
    QLabel *m_last;
    QLabel *m_folder;
    InlineError *m_error;
};

} // namespace heed
