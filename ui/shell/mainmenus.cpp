#include "ui/shell/localsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/workarea.h"
#include "ui/shell/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

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
    addAction(
        menu, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, &MainWindow::showShortcuts);
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

void MainWindow::showShortcuts()
{
    const std::pair<QString, QString> keys[] = {
        { tr("Ctrl+N"), tr("log a new record") },
        { tr("Ctrl+K"), tr("search everything") },
        { tr("Ctrl+F"), tr("search on this page") },
        { tr("Ctrl+S"), tr("save") },
        { tr("Alt+1, Alt+2 …"), tr("go to a page") },
        { tr("Alt+Left"), tr("go back") },
        { tr("F5"), tr("bring up to date") },
        { tr("Ctrl+L"), tr("lock") },
        { tr("Ctrl+Q"), tr("quit") },
    };
    QString rows;
    for (const auto &[key, meaning] : keys)
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(key, meaning);
    m_prompter->tell(tr("Keyboard shortcuts"), QStringLiteral("<table>%1</table>").arg(rows));
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
