#include "ui/shell/forgottenpage.h"
#include "ui/shell/helppages.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/localsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workarea.h"
#include "ui/shell/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>

/// The menu bar: everything that a button does is here too.
namespace heed {

QAction *MainWindow::addAction(
    QMenu *menu, const QString &text, const QKeySequence &keys, void (MainWindow::*does)())
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void MainWindow::buildMenus()
{
    buildStoreMenu();
    buildGoMenu();
    buildHelpMenu();
    updateTitle();
}

void MainWindow::buildStoreMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&Open a store…"), QKeySequence::Open, &MainWindow::askOpen);
    addAction(menu, tr("Make a ne&w store…"), QKeySequence(tr("Ctrl+Shift+N")),
        &MainWindow::showNewStore);
    menu->addSeparator();
    m_needStore += addAction(menu, tr("&New record"), QKeySequence::New, &MainWindow::newRecord);
    m_needStore += addAction(menu, tr("&Back up now"), {}, &MainWindow::backUpNow);
    m_needStore += addAction(menu, tr("Show the &recovery sheet"), {}, &MainWindow::showRecovery);
    menu->addSeparator();
    m_needStore += addAction(menu, tr("&Lock"), QKeySequence(tr("Ctrl+L")), &MainWindow::lock);
    m_needStore += addAction(menu, tr("&Close the store"), {}, &MainWindow::closeStore);
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_needStore += addAction(
        menu, tr("&Search everything"), QKeySequence(tr("Ctrl+K")), &MainWindow::focusSearch);
    m_needStore
        += addAction(menu, tr("&Find on this page"), QKeySequence::Find, &MainWindow::findInPage);
    m_needStore += addAction(menu, tr("&Refresh"), QKeySequence::Refresh, &MainWindow::refreshPage);
    m_needStore += addAction(menu, tr("&Back"), QKeySequence(tr("Alt+Left")), &MainWindow::goBack);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> themes[] = {
        { ThemeChoice::FollowSystem, tr("Colours &as the system") },
        { ThemeChoice::Light, tr("&Light") },
        { ThemeChoice::Dark, tr("&Dark") },
    };
    for (const auto &[choice, words] : themes) {
        QAction *action = group->addAction(menu->addAction(words));
        action->setCheckable(true);
        action->setChecked(LocalSettings::theme() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            LocalSettings::setTheme(choice);
            m_theme.choose(choice);
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&Help for this page"), QKeySequence::HelpContents, &MainWindow::showHelp);
    addAction(
        menu, tr("&Keyboard shortcuts"), QKeySequence(tr("Ctrl+/")), &MainWindow::showShortcuts);
    addAction(menu, tr("&About Heed"), {}, &MainWindow::showAbout);
}

void MainWindow::newRecord()
{
    if (Page *page = m_area->page(m_area->currentPage()); page != nullptr && page->beginNew())
        return;
    m_area->goTo(QStringLiteral("complaints"));
    if (Page *page = m_area->page(QStringLiteral("complaints")))
        page->beginNew();
}

void MainWindow::findInPage()
{
    Page *page = m_area->page(m_area->currentPage());
    if (page == nullptr || !page->focusSearch())
        m_area->focusSearch();
}

void MainWindow::refreshPage()
{
    if (Page *page = m_area->page(m_area->currentPage()))
        page->refresh();
}

void MainWindow::focusSearch() { m_area->focusSearch(); }

void MainWindow::goBack() { m_area->goBack(); }

void MainWindow::showHelp() { openHelp(helpForNow()); }

void MainWindow::showShortcuts() { openHelp(keyboardHelp()); }

/// The page of the help on what is in front.
QString MainWindow::helpForNow() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (m_area != nullptr && shown == m_area)
        return m_area->currentPage();
    if (shown == m_recovery)
        return QStringLiteral("backups");
    return shown == m_unlock || shown == m_forgotten ? QStringLiteral("trouble")
                                                     : QStringLiteral("start");
}

void MainWindow::openHelp(const QString &page)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(
            [this] {
                if (m_area != nullptr)
                    m_area->makeAll(); // so that the keys of every page are told
                return shortcutTable(*this);
            },
            this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    m_prompter->tell(tr("About Heed"),
        tr("<p><b>Heed %1</b></p><p>Complaints, incidents, claims and just culture for English "
           "health and social care. "
           "It works on this computer alone: no network, no account.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace heed
