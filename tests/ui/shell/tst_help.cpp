#include "tests/ui/windowwalk.h"
#include "ui/shell/helppages.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/workarea.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QTextBrowser>

using namespace heed;

/// Help for where one is, and keys that cannot go stale.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageOfTheWindowHasItsHelp();
    void everyLinkResolves();
    void f1OpensTheHelpOfThePage_data();
    void f1OpensTheHelpOfThePage();
    void searchFindsPagesAndSaysWhenThereIsNone();
    void linksAreFollowed();
    void everyShortcutIsTold();
    void noKeyDoesTwoThings();

private:
    HelpWindow *help() const { return m_walk->window().findChild<HelpWindow *>(); }
    std::unique_ptr<test::WindowWalk> m_walk;
};

namespace {

QStringList idsOf(const QList<HelpPage> &pages)
{
    QStringList ids;
    for (const HelpPage &page : pages)
        ids += page.id;
    return ids;
}

} // namespace

void TestHelp::initTestCase()
{
    m_walk = std::make_unique<test::WindowWalk>(QSize(1366, 768));
    m_walk->enter();
}

void TestHelp::everyPageOfTheWindowHasItsHelp()
{
    const QStringList ids = idsOf(helpPages());
    for (const PageEntry &entry : allPages())
        QVERIFY2(ids.contains(entry.id), qPrintable(entry.id));
    for (const HelpPage &page : helpPages())
        QVERIFY2(page.text.startsWith(QLatin1String("# ")) && !page.title.isEmpty(),
            qPrintable(page.id));
    // No page lies there unread.
    QCOMPARE(ids.size(), QDir(QStringLiteral(":/heed/help")).entryList().size());
}

void TestHelp::everyLinkResolves()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    const QStringList ids = idsOf(helpPages());
    int links = 0;
    for (const HelpPage &page : helpPages()) {
        for (auto found = link.globalMatch(page.text); found.hasNext(); ++links) {
            const QString to = found.next().captured(1);
            QVERIFY2(to.endsWith(QLatin1String(".md")) && ids.contains(to.chopped(3)),
                qPrintable(page.id + QStringLiteral(" -> ") + to));
        }
    }
    QVERIFY(links > 10);
}

void TestHelp::f1OpensTheHelpOfThePage_data()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry &entry : allPages())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void TestHelp::f1OpensTheHelpOfThePage()
{
    QFETCH(QString, page);
    if (m_walk->window().findChild<QWidget *>(QStringLiteral("page-") + page) == nullptr)
        QSKIP("a small home has no page for a panel");
    m_walk->window().activateWindow();
    m_walk->window().workArea()->goTo(page);
    QTest::keyClick(&m_walk->window(), Qt::Key_F1);
    QVERIFY(help() != nullptr && help()->isVisible());
    QCOMPARE(help()->shownPage(), page);
    help()->close();
}

void TestHelp::searchFindsPagesAndSaysWhenThereIsNone()
{
    QTest::keyClick(&m_walk->window(), Qt::Key_F1);
    auto *search = help()->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    auto *list = help()->findChild<QListWidget *>();
    QCOMPARE(list->count(), helpPages().size());
    QTest::keyClicks(search, QStringLiteral("recovery sheet"));
    QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QStringLiteral("backups"));
    QVERIFY(list->count() < helpPages().size());
    QTest::keyClicks(search, QStringLiteral(" zebra"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("No page")));
    search->clear();
    help()->close();
}

void TestHelp::linksAreFollowed()
{
    m_walk->window().workArea()->goTo(QStringLiteral("today"));
    QTest::keyClick(&m_walk->window(), Qt::Key_F1);
    emit help()->findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("clocks.md")));
    QCOMPARE(help()->shownPage(), QStringLiteral("clocks"));
    help()->close();
}

void TestHelp::everyShortcutIsTold()
{
    m_walk->window().activateWindow();
    QTest::keyClick(&m_walk->window(), Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(help() != nullptr && help()->isVisible());
    QCOMPARE(help()->shownPage(), keyboardHelp());
    const QString text = help()->findChild<QTextBrowser *>()->toPlainText();
    int told = 0;
    for (const QAction *action : m_walk->window().menuBar()->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(keys), qPrintable(keys));
        ++told;
    }
    QVERIFY(told > 8);
    for (const QShortcut *shortcut : m_walk->window().findChildren<QShortcut *>()) {
        const QString keys = shortcut->key().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(keys), qPrintable(keys)); // one that says nothing is not told
    }
    help()->close();
}

void TestHelp::noKeyDoesTwoThings()
{
    QHash<QString, QString> does;
    for (const ShortcutLine &line : shortcutsOf(m_walk->window())) {
        QVERIFY2(!does.contains(line.keys),
            qPrintable(line.keys + QStringLiteral(": ") + does.value(line.keys)
                + QStringLiteral(" and ") + line.does));
        does.insert(line.keys, line.does);
    }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
