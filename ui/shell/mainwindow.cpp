#include "ui/shell/mainwindow.h"

#include "core/calendar/dayformat.h"
#include "core/people/recovery.h"
#include "core/store/backup.h"
#include "ui/shared/explain.h"
#include "ui/shared/widgets.h"
#include "ui/shell/forgottenpage.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/localsettings.h"
#include "ui/shell/newstorepage.h"
#include "ui/shell/page.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/recoveryprint.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workarea.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QSysInfo>

namespace heed {

namespace {

constexpr int msPerMinute = 60 * 1000;
constexpr QSize smallest(640, 360); // 1366x768 at 200 %, less the task bar
constexpr QSize usual(1280, 720);

QString storeFilter() { return MainWindow::tr("Heed stores (*.heed)"); }

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

MainWindow::MainWindow(ShellServices services, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_theme(theme)
    , m_prompter(std::make_unique<DialogPrompter>(*this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage)
    , m_newStore(new NewStorePage)
    , m_recovery(new RecoveryPage)
    , m_unlock(new UnlockPage)
    , m_forgotten(new ForgottenPage)
    , m_idle(new IdleWatch(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallest);
    resize(usual);
    restoreGeometry(LocalSettings::windowGeometry());
    buildPages();
    connectPages();
    buildMenus();
    showWelcome();
}

MainWindow::~MainWindow()
{
    delete m_area; // its pages use the workspace
}

void MainWindow::buildPages()
{
    setCentralWidget(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *> {
             m_welcome, m_newStore, m_recovery, m_unlock, m_forgotten })
        m_stack->addWidget(page);
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::newStoreRequested, this, &MainWindow::showNewStore);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::practiceRequested, this, &MainWindow::practise);
    connect(m_welcome, &WelcomePage::storeChosen, this, &MainWindow::offerStore);
    connect(m_newStore, &NewStorePage::createRequested, this, &MainWindow::create);
    connect(m_newStore, &NewStorePage::leaveRequested, this, &MainWindow::showWelcome);
    connect(m_newStore, &NewStorePage::folderRequested, this, [this] {
        m_prompter->askFolder({ tr("Folder for the store"), documents(), {} },
            [this](const QString &folder) { m_newStore->setFolder(folder); });
    });
    connect(m_unlock, &UnlockPage::passwordEntered, this, &MainWindow::unlock);
    connect(m_unlock, &UnlockPage::takeOverRequested, this, &MainWindow::takeOver);
    connect(m_unlock, &UnlockPage::leaveRequested, this, &MainWindow::closeStore);
    connect(m_unlock, &UnlockPage::forgottenRequested, this,
        [this] { showPage(m_forgotten, m_forgotten->firstFocus()); });
    connect(m_forgotten, &ForgottenPage::recoverRequested, this, &MainWindow::recover);
    connect(m_forgotten, &ForgottenPage::leaveRequested, this,
        [this] { showPage(m_unlock, m_unlock->firstFocus()); });
    connect(m_recovery, &RecoveryPage::typedBack, this, &MainWindow::checkRecovery);
    connect(m_recovery, &RecoveryPage::saveRequested, this, &MainWindow::saveRecoverySheet);
    connect(m_recovery, &RecoveryPage::laterRequested, this, &MainWindow::enterArea);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
}

void MainWindow::setPrompter(std::unique_ptr<Prompter> prompter)
{
    m_prompter = std::move(prompter);
}

void MainWindow::showPage(QWidget *page, QWidget *focus)
{
    m_stack->setCurrentWidget(page);
    focus->setFocus();
    updateTitle();
}

void MainWindow::showWelcome()
{
    m_welcome->setRecent(LocalSettings::recentStores());
    showPage(m_welcome, m_welcome);
}

void MainWindow::showNewStore()
{
    closeStore();
    m_newStore->reset();
    showPage(m_newStore, m_newStore->firstFocus());
}

void MainWindow::askOpen()
{
    m_prompter->askOpenFile({ tr("Open a store"), documents(), storeFilter() },
        [this](const QString &path) { offerStore(path); });
}

void MainWindow::practise()
{
    const QString folder = QDir(documents()).filePath(QStringLiteral("Heed"));
    const QString path
        = QDir(folder).filePath(tr("Meadow View practice") + QStringLiteral(".heed"));
    QDir().mkpath(folder);
    if (!QFileInfo::exists(path)) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto made = m_services.makePractice(path);
        QApplication::restoreOverrideCursor();
        if (!made) {
            m_prompter->tell(tr("No practice store was made"), explain(made.error()));
            return;
        }
    }
    offerStore(path);
}

void MainWindow::offerStore(const QString &path)
{
    closeStore();
    const auto keyring = Keyring::load(Keyring::pathFor(path));
    if (!keyring) {
        LocalSettings::forgetStore(path);
        m_prompter->tell(tr("This store cannot be opened"), explain(keyring.error()));
        showWelcome();
        return;
    }
    QStringList names;
    for (const KeyringUser &user : keyring->users())
        names += user.name;
    m_offered = path;
    m_forgotten->setUsers(names);
    m_unlock->setStore(QFileInfo(path).completeBaseName(), names, keyring->isPractice());
    showPage(m_unlock, m_unlock->firstFocus());
}

void MainWindow::create(const NewStore &wanted)
{
    NewStore complete = wanted;
    complete.fill = m_services.fillNewStore;
    QDir().mkpath(QFileInfo(wanted.path).absolutePath());
    auto made = OpenStore::create(complete, m_services.clock);
    if (!made) {
        m_newStore->showError(made.error());
        return;
    }
    enter(std::move(*made));
    showRecovery();
}

void MainWindow::unlock(const QString &user, const QString &password)
{
    if (m_locked) {
        comeBack(password);
        return;
    }
    m_unlock->setBusy(true);
    m_unlock->repaint(); // the key takes its time on purpose: say so first
    auto opened = OpenStore::open(m_offered, user, password, m_services.clock,
        OpenStore::Purpose::Work, [this] { m_unlock->sayUpdating(); });
    if (opened)
        enter(std::move(*opened));
    else if (opened.error().operation == QLatin1String("store.in-use"))
        sayInUse(opened.error());
    else
        m_unlock->showError(explain(opened.error()));
}

void MainWindow::sayInUse(const Error &error)
{
    const auto holder = StoreLock::holderOf(m_offered);
    if (!holder || holder->host == QSysInfo::machineHostName()) {
        m_unlock->showError(explain(error)); // a program on this computer is there to be closed
        return;
    }
    const QString who = holder->user.isEmpty() ? tr("Somebody") : holder->user;
    const QDateTime since = holder->since.toLocalTime();
    m_unlock->offerTakeOver(since.isValid()
            ? tr("%1 has had it open on the computer %2 since %3, %4. If nobody works in it there "
                 "any more, take it over here.")
                  .arg(who, holder->host, formatDay(since.date()),
                      since.time().toString(QStringLiteral("HH:mm")))
            : tr("%1 has it open on the computer %2. If nobody works in it there any more, take it "
                 "over here.")
                  .arg(who, holder->host));
}

void MainWindow::takeOver(const QString &user, const QString &password)
{
    const YesNoQuestion question { tr("Take the store over?"),
        tr("Two computers that write into one store at once can damage it. Take it over only when "
           "you know that nobody has it open on the other computer: it was switched off, or it "
           "broke down."),
        tr("Take it over"), {}, true };
    m_prompter->ask(question, [this, user, password] {
        // Taken and given back at once: unlocking takes it again, by the usual way.
        if (const auto taken = StoreLock::takeOver(m_offered, user, m_services.clock); !taken) {
            m_unlock->showError(explain(taken.error()));
            return;
        }
        unlock(user, password);
    });
}

void MainWindow::recover(const QString &user, const QString &typed, const QString &password)
{
    if (const auto done = recoverPassword({ m_offered, typed, user, password }, m_services.clock);
        !done)
        m_forgotten->showError(explain(done.error()));
    else
        unlock(user, password);
}

void MainWindow::comeBack(const QString &password)
{
    OpenStore &store = m_workspace->store();
    const auto key = store.keyring().unlock(store.user().keyId, password);
    if (!key) {
        m_unlock->showError(explain(key.error()));
        return;
    }
    m_locked = false;
    enterArea();
}

void MainWindow::enter(std::unique_ptr<OpenStore> store)
{
    LocalSettings::rememberStore(store->path());
    auto codes = CodeLists::load(store->database());
    if (!codes) {
        m_prompter->tell(tr("This store cannot be opened"), explain(codes.error()));
        return;
    }
    m_workspace = std::make_unique<Workspace>(std::move(store), std::move(*codes), *m_prompter);
    m_area = new WorkArea(*m_workspace, this);
    connect(m_area, &WorkArea::lockRequested, this, &MainWindow::lock);
    connect(m_workspace.get(), &Workspace::errandWanted, this,
        [this](Errand errand) { errand == Errand::BackUp ? backUpNow() : showRecovery(); });
    m_stack->addWidget(m_area);
    m_locked = false;
    enterArea();
}

void MainWindow::enterArea()
{
    m_recovery->clear();
    showPage(m_area, m_area);
    menuBar()->show();
    watchIdle();
}

void MainWindow::showRecovery()
{
    m_recovery->setGroups(m_workspace->store().recoveryGroups());
    showPage(m_recovery, m_recovery->firstFocus());
}

void MainWindow::checkRecovery(const QString &typed)
{
    if (const auto checked = m_workspace->store().confirmRecovery(typed); !checked) {
        m_recovery->showError(explain(checked.error()));
        return;
    }
    enterArea();
    m_workspace->say(tr("The recovery sheet is right. Keep it locked away."));
}

void MainWindow::saveRecoverySheet()
{
    const QString suggested
        = QDir(documents()).filePath(tr("Heed recovery sheet") + QStringLiteral(".pdf"));
    m_prompter->askSaveFile({ tr("Save the recovery sheet"), suggested, tr("PDF (*.pdf)") },
        [this](const QString &path) {
            if (const auto saved = printRecoverySheet(m_workspace->store(), path); !saved)
                m_recovery->showError(explain(saved.error()));
        });
}

void MainWindow::lock()
{
    if (!m_workspace || m_locked)
        return;
    m_locked = true;
    m_workspace->papers().copies.removeAll();
    m_idle->stop();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible())
            window->close();
    }
    menuBar()->hide();
    m_recovery->clear();
    m_unlock->setLocked(m_workspace->store().user().name);
    showPage(m_unlock, m_unlock->firstFocus());
}

void MainWindow::closeStore()
{
    if (m_workspace) {
        const auto kept = m_workspace->store().backUpOnClosing();
        if (!kept)
            m_prompter->tell(tr("No backup was made"), explain(kept.error()));
        m_idle->stop();
        delete m_area;
        m_area = nullptr;
        m_workspace.reset();
    }
    m_locked = false;
    menuBar()->show();
    showWelcome();
}

void MainWindow::backUpNow()
{
    OpenStore &store = m_workspace->store();
    const QString file = backupName(store.path(), store.backupFolder(), m_services.clock.now());
    const auto done = store.backUp(file);
    m_workspace->say(done ? tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(file))
                          : explain(done.error()));
}

void MainWindow::watchIdle() { m_idle->start(LocalSettings::lockMinutes() * msPerMinute); }

void MainWindow::updateTitle()
{
    // A locked window, its task-bar button and its preview name no organisation.
    const bool open = m_workspace && !m_locked;
    setWindowTitle(open ? tr("%1 – Heed").arg(m_workspace->store().organisation()) : tr("Heed"));
    for (QAction *action : std::as_const(m_needStore))
        action->setEnabled(open);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized() && m_workspace && !m_locked)
        watchIdle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    LocalSettings::setWindowGeometry(saveGeometry());
    closeStore();
    event->accept();
}

} // namespace heed
