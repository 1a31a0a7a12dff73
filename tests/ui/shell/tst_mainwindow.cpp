#include "core/store/storelock.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workarea.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>

using namespace heed;

/// The window: who may take a store over that seems to be open elsewhere.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_window.reset(); }
    void anotherComputersStoreIsTakenOverOnlyWhenAsked();
    void takingOverIsOfferedOnlyThen();
    void everyPageIsReachedInALowWindow();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("far.heed")); }
    template <typename Widget> Widget *part(const char *name) const
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget named %s", name);
        return found;
    }
    void enterPassword()
    {
        part<QLineEdit>("unlockPassword")->setText(QStringLiteral("practice"));
        QTest::mouseClick(part<QPushButton>("unlockButton"), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 22) };
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    if (!m_theme)
        m_theme
            = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    if (!QFile::exists(path())) {
        NewStore wanted;
        wanted.path = path();
        wanted.organisation = QStringLiteral("Meadow View");
        wanted.kind = QStringLiteral("care-home");
        wanted.userName = QStringLiteral("Ann Calloway");
        wanted.password = QStringLiteral("practice");
        wanted.practice = true;
        VERIFY_OK(OpenStore::create(wanted, m_clock));
    }
    m_window = std::make_unique<MainWindow>(ShellServices { m_clock, {}, {} }, *m_theme);
    m_window->setPrompter(std::make_unique<test::ReadyPrompter>()); // says yes
    m_window->show();
}

void TestMainWindow::anotherComputersStoreIsTakenOverOnlyWhenAsked()
{
    QFile lock(StoreLock::pathFor(path()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4242\nheed\nPC-4-far-away\n\n\n");
    lock.close();
    m_window->offerStore(path());
    auto *button = part<QPushButton>("takeOverButton");
    QVERIFY(!button->isVisible());
    enterPassword();
    QVERIFY(m_window->workArea() == nullptr);
    QVERIFY(button->isVisible());
    QString said;
    for (const QLabel *label : part<QWidget>("unlockPage")->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(QStringLiteral("PC-4-far-away")), qPrintable(said));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_window->workArea() != nullptr);
    QCOMPARE(StoreLock::holderOf(path())->host, QSysInfo::machineHostName());
}

void TestMainWindow::takingOverIsOfferedOnlyThen()
{
    m_window->offerStore(path());
    auto *button = part<QPushButton>("takeOverButton");
    part<QLineEdit>("unlockPassword")->setText(QStringLiteral("wrong"));
    QTest::mouseClick(part<QPushButton>("unlockButton"), Qt::LeftButton);
    QVERIFY(!button->isVisible());
    enterPassword();
    QVERIFY(m_window->workArea() != nullptr);
}

/// 1366x768 at twice the size: the rail scrolls rather than squeeze its pages into one another.
void TestMainWindow::everyPageIsReachedInALowWindow()
{
    m_window->resize(683, 384);
    m_window->show();
    m_window->offerStore(path());
    enterPassword();
    QVERIFY(m_window->workArea() != nullptr);
    QCoreApplication::processEvents();
    const auto pages
        = m_window->findChildren<QToolButton *>(QRegularExpression(QStringLiteral("^page-")));
    QVERIFY(pages.size() > 10);
    for (QToolButton *page : pages)
        QVERIFY2(page->height() >= page->fontMetrics().height() + space::Small,
            qPrintable(QStringLiteral("%1: %2 px").arg(page->objectName()).arg(page->height())));
    m_window->workArea()->goTo(QStringLiteral("settings"));
    const auto *last = part<QToolButton>("page-settings");
    const QRect seen(last->mapTo(m_window.get(), QPoint()), last->size());
    QVERIFY(m_window->rect().contains(seen));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
