#include "ui/settings/backupsettings.h"

#include "core/calendar/dayformat.h"
#include "core/store/backup.h"
#include "core/store/settings.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

BackupSettings::BackupSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Backups"), parent)
    , m_workspace(workspace)
    , m_last(makeLabel({}, type::base(), this, false, true))
    , m_folder(makeLabel({}, type::base(), this, true, true))
    , m_error(new InlineError(this))
{
    content()->addWidget(m_last);
    content()->addWidget(m_folder);
    content()->addWidget(makeLabel(tr("Heed backs up by itself whenever you close a store that has "
                                      "changed, reads every copy through, and keeps the "
                                      "newest ten and one for each of the last twelve months. "
                                      "Choose a stick or a second disk: a copy on the same disk "
                                      "is lost with it."),
        type::small(), this, true, true));
    content()->addWidget(m_error);
    content()->addWidget(buttons());
    refresh();
}

QWidget *BackupSettings::buttons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *now = makeButton(tr("&Back up now"), row);
    now->setObjectName(QStringLiteral("backUpNow"));
    now->setIcon(icon(Glyph::Backup));
    auto *choose = makeButton(tr("Choose another &folder"), row);
    layout->addWidget(now);
    layout->addWidget(choose);
    layout->addStretch();
    connect(now, &QPushButton::clicked, this, &BackupSettings::backUp);
    connect(choose, &QPushButton::clicked, this, &BackupSettings::chooseFolder);
    return row;
}

void BackupSettings::refresh()
{
    const OpenStore &store = m_workspace.store();
    const QList<BackupFile> backups = backupsIn(store.path(), store.backupFolder());
    m_folder->setText(tr("Backups go to %1").arg(QDir::toNativeSeparators(store.backupFolder())));
    if (backups.isEmpty()) {
        m_last->setText(tr("There is no backup yet."));
        return;
    }
    const QDateTime &made = backups.constFirst().madeAt;
    m_last->setText(
        tr("The last good backup was made on %1 at %2. %n backup(s) are kept.", nullptr,
            static_cast<int>(backups.size()))
            .arg(formatDay(made.date()), made.time().toString(QStringLiteral("HH:mm"))));
}

void BackupSettings::backUp()
{
    OpenStore &store = m_workspace.store();
    const QString file = backupName(store.path(), store.backupFolder(), store.clock().now());
    const auto done = store.backUp(file);
    m_error->setText(done ? QString() : explain(done.error()));
    refresh();
    if (done)
        m_workspace.say(tr("Backed up, and the copy was read through."));
}

void BackupSettings::chooseFolder()
{
    m_workspace.prompter().askFolder(
        { tr("Folder for backups"), m_workspace.store().backupFolder(), {} },
        [this](const QString &folder) {
            auto transaction = beginWork(m_workspace.session(), Capability::ManageSettings);
            const auto kept = !transaction
                ? Result<void>(Failure(transaction.error()))
                : setSetting(*transaction, QStringLiteral("backup.folder"), folder).and_then([&] {
                      return transaction->commit();
                  });
            m_error->setText(kept ? QString() : explain(kept.error()));
            refresh();
        });
}

} // namespace heed
