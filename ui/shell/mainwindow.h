#pragma once

#include "core/base/clock.h"
#include "core/people/openstore.h"
#include "ui/shared/prompter.h"

#include <QMainWindow>

class QAction;
class QStackedWidget;

namespace heed {

class ForgottenPage;
class HelpWindow;
class IdleWatch;
class NewStorePage;
class RecoveryPage;
class Theme;
class UnlockPage;
class WelcomePage;
class WorkArea;
class Workspace;

/// What the window cannot do by itself, given by the composition root.
struct ShellServices
{
    const Clock &clock;
    /// Called inside the transaction that creates a store.
    std::function<Result<void>(Transaction &)> fillNewStore;
    /// Makes a practice store at a path.
    std::function<Result<void>(const QString &path)> makePractice;
};

/// The one window. It shows the welcome, asks for the password, holds the unlocked store, and
/// covers everything when the store is locked.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ShellServices services, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks for the password of this store.
    void offerStore(const QString &path);
    /// Shows a store that is already unlocked.
    void enter(std::unique_ptr<OpenStore> store);
    void lock();
    /// Null while no store is open.
    [[nodiscard]] WorkArea *workArea() const { return m_area; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    /// Asks through this one from now on; for tests.
    void setPrompter(std::unique_ptr<Prompter> prompter);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void connectPages();
    void buildMenus();
    void buildStoreMenu();
    void buildGoMenu();
    void buildHelpMenu();
    QAction *addAction(
        QMenu *menu, const QString &text, const QKeySequence &keys, void (MainWindow::*does)());
    void showPage(QWidget *page, QWidget *focus);
    void showWelcome();
    void showNewStore();
    void askOpen();
    void practise();
    void create(const NewStore &wanted);
    void unlock(const QString &user, const QString &password);
    void sayInUse(const Error &error);
    void takeOver(const QString &user, const QString &password);
    void recover(const QString &user, const QString &typed, const QString &password);
    void comeBack(const QString &password);
    void checkRecovery(const QString &typed);
    void saveRecoverySheet();
    void showRecovery();
    void enterArea();
    void closeStore();
    void backUpNow();
    void newRecord();
    void findInPage();
    void refreshPage();
    void focusSearch();
    void goBack();
    void showHelp();
    void showShortcuts();
    void openHelp(const QString &page);
    [[nodiscard]] QString helpForNow() const;
    void showAbout();
    void watchIdle();
    void updateTitle();

    ShellServices m_services;
    Theme &m_theme;
    std::unique_ptr<Prompter> m_prompter;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    NewStorePage *m_newStore;
    RecoveryPage *m_recovery;
    UnlockPage *m_unlock;
    ForgottenPage *m_forgotten;
    IdleWatch *m_idle;
    WorkArea *m_area = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    QString m_offered;
    bool m_locked = false;
    QList<QAction *> m_needStore;
    HelpWindow *m_help = nullptr;
};

} // namespace heed
