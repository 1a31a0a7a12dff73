#pragma once

#include "ui/shell/workspace.h"

#include <QTemporaryDir>

namespace heed::test {

/// Answers what it was told to, and remembers what was said.
class ReadyPrompter final : public Prompter
{
public:
    void ask(const YesNoQuestion &, std::function<void()> onYes) override { onYes(); }
    void tell(const QString &, const QString &text) override { told += text; }
    void askOpenFile(const FileQuestion &, std::function<void(const QString &)> onFile) override
    {
        onFile(path);
    }
    void askSaveFile(const FileQuestion &, std::function<void(const QString &)> onFile) override
    {
        onFile(path);
    }
    void askFolder(const FileQuestion &, std::function<void(const QString &)> onFolder) override
    {
        onFolder(path);
    }

    QString path;
    QStringList told;
};

/// A store that was just made and is open in a workspace, for tests of pages. Its day is Sunday 22
/// November 2026, its only user Ann Calloway, a manager.
class OpenedStore
{
public:
    OpenedStore();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Database &database() { return m_workspace->store().database(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Runs SQL; ends the process when it cannot, since a test's own data must be right.
    qint64 run(const QString &sql, const QVariantList &values = {});
    /// A complaint with the dates that count.
    qint64 addComplaint(
        const QString &reference, const QString &receivedOn, const QVariantMap &columns = {});

    /// Closes the store and opens it anew, as after a change of the user's role.
    void signInAgain();

    ReadyPrompter prompter;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 22) };
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace heed::test
