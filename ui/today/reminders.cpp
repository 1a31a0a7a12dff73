#include "ui/today/reminders.h"

#include "core/store/backup.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::Reminders)
};

void addRecovery(const OpenStore &store, QList<Reminder> &list)
{
    if (store.keyring().recoveryTriedAt())
        return;
    list << Reminder { Words::tr("The recovery sheet has not been tried yet. Without it, a "
                                 "forgotten password can lose everything."),
        Words::tr("Try the sheet"), Errand::TryRecovery };
}

void addBackup(const OpenStore &store, QList<Reminder> &list)
{
    const QList<BackupFile> backups = backupsIn(store.path(), store.backupFolder());
    QString sentence = Words::tr("There is no backup yet. A copy on another disk saves the work of "
                                 "years.");
    if (!backups.isEmpty()) {
        const auto days = backups.first().madeAt.daysTo(store.clock().now());
        if (days < backupDays)
            return;
        sentence = Words::tr("The last backup is %1 days old.").arg(days);
    }
    list << Reminder { sentence, Words::tr("Back up now"), Errand::BackUp };
}

} // namespace

QList<Reminder> reminders(const OpenStore &store)
{
    QList<Reminder> list;
    if (store.isPractice())
        return list;
    const Role role = store.session().role;
    if (permits(role, Capability::ManageSettings))
        addRecovery(store, list);
    if (permits(role, Capability::Backup))
        addBackup(store, list);
    return list;
}

} // namespace heed
