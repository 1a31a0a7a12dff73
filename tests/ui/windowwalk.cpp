#include "tests/ui/windowwalk.h"

#include "ui/shared/recordtabs.h"
#include "ui/shell/page.h"
#include "ui/shell/workarea.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

namespace heed::test {

namespace {

constexpr int practiceCases = 24;
constexpr qsizetype recordsOfAKind = 2; ///< the newest and the oldest

/// Names of the buttons that open a form or show more. Of those that are numbered, the first.
const char *const openers[] = {
    "^moreFilters$",
    "More$",
    "^editDetails$",
    "^step\\d+$",
    "Add$",
    "Change$",
    "^correctDays$",
    "^equalityOpen$",
    "^writeLetter$",
    "^letter-\\d+$",
    "^beginDuty$",
    "^closeClaim$",
    "^whyDue$",
    "^showAsTable$",
    "^timelineRedact$",
    "^placeHold$",
    "^paper\\d+$",
    "^issueNow$",
    "^forgottenButton$",
    "^presentMinutes$",
};

/// Steps of a case are numbered and each opens a form of its own.
bool isEachOfItsOwn(const QString &pattern) { return pattern.startsWith(QLatin1String("^step")); }

QStringList openersOn(const QWidget &root)
{
    QStringList names;
    for (const char *one : openers) {
        const QString pattern = QString::fromLatin1(one);
        const QRegularExpression matches(pattern);
        for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
            const QString name = button->objectName();
            if (!button->isVisible() || !button->isEnabled() || !matches.match(name).hasMatch()
                || names.contains(name))
                continue;
            names += name;
            if (name.contains(QRegularExpression(QStringLiteral("\\d")))
                && !isEachOfItsOwn(pattern))
                break;
        }
    }
    return names;
}

QAbstractButton *visibleButton(const QWidget &root, const QString &name)
{
    const auto found = root.findChildren<QAbstractButton *>(name);
    const auto place = std::find_if(found.begin(), found.end(),
        [](const QAbstractButton *button) { return button->isVisible() && button->isEnabled(); });
    return place == found.end() ? nullptr : *place;
}

/// Texts that wrap need a second layout once their width is known, and their cards a third.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

} // namespace

WindowWalk::WindowWalk(const QSize &size, PracticeKind kind)
    : m_theme(*qobject_cast<QApplication *>(QCoreApplication::instance()))
{
    QStandardPaths::setTestModeEnabled(true);
    PracticePlan plan;
    plan.kind = kind;
    plan.cases = practiceCases;
    plan.today = m_clock.today();
    const QString path = m_folder.filePath(QStringLiteral("walk.heed"));
    if (const auto made = makePracticeStore(path, plan, m_clock); !made)
        qFatal("no practice store: %s", qPrintable(made.error().operation));
    makeWindowAnew(size);
}

WindowWalk::~WindowWalk() = default;

void WindowWalk::makeWindowAnew(const QSize &size)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(ShellServices { m_clock, {}, {} }, m_theme);
    m_window->setPrompter(std::make_unique<ReadyPrompter>());
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come to the front");
}

void WindowWalk::enter()
{
    const QString path = m_folder.filePath(QStringLiteral("walk.heed"));
    auto store
        = OpenStore::open(path, {}, QStringLiteral("practice"), m_clock, OpenStore::Purpose::Work);
    if (!store)
        qFatal("the practice store does not open: %s", qPrintable(store.error().operation));
    m_window->enter(std::move(*store));
    settle();
}

void WindowWalk::go(const Visit &visit)
{
    m_visit = visit;
    visitShell();
    enter();
    for (const PageEntry &entry : allPages()) {
        // A small home has no page for a panel.
        if (m_window->findChild<QWidget *>(QStringLiteral("page-") + entry.id) != nullptr)
            visitPage(entry);
    }
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    look(QStringLiteral("help"));
}

void WindowWalk::goTo(const QStringList &pages, const Visit &visit)
{
    m_visit = visit;
    enter();
    for (const PageEntry &entry : allPages()) {
        if (pages.contains(entry.id))
            visitPage(entry);
    }
}

void WindowWalk::visitShell()
{
    m_window->offerStore(m_folder.filePath(QStringLiteral("walk.heed")));
    auto *stack = qobject_cast<QStackedWidget *>(m_window->centralWidget());
    for (int i = 0; i < stack->count(); ++i) {
        stack->setCurrentIndex(i);
        look(stack->currentWidget()->objectName());
    }
}

void WindowWalk::visitPage(const PageEntry &entry)
{
    WorkArea &area = *m_window->workArea();
    area.goTo(entry.id);
    settle();
    look(entry.id);
    visitOpened(entry.id);
    visitTabs(entry.id);
    visitParts(entry.id);
    Page *page = area.page(entry.id);
    if (page->beginNew()) {
        look(entry.id + QStringLiteral(":new"));
        visitOpened(entry.id + QStringLiteral(":new"));
        page->goBack();
    }
    if (!entry.recordKind.isEmpty())
        visitRecords(entry.id, entry.recordKind);
}

/// Pages that hold several have tabs of their own: Actions, You said we did.
void WindowWalk::visitParts(const QString &page)
{
    const auto bars = m_window->workArea()->page(page)->findChildren<QTabBar *>(
        QRegularExpression(QStringLiteral("Parts$")));
    for (QTabBar *bar : bars) {
        for (int i = 1; i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            const QString part = QStringLiteral("%1:part %2").arg(page).arg(i);
            look(part);
            visitOpened(part);
        }
        bar->setCurrentIndex(0);
    }
}

void WindowWalk::visitRecords(const QString &page, const QString &kind)
{
    Database &database = m_window->workspace()->store().database();
    QList<qint64> ids;
    for (const char *order : { "DESC", "ASC" }) {
        const auto id = database.scalar(
            QStringLiteral("SELECT record_id FROM audit WHERE kind = ? ORDER BY seq %1 LIMIT 1")
                .arg(QLatin1String(order)),
            { kind });
        if (id && !id->isNull() && !ids.contains(id->toLongLong()))
            ids += id->toLongLong();
    }
    for (qsizetype i = 0; i < qMin(ids.size(), recordsOfAKind); ++i) {
        m_window->workArea()->openRecord({ kind, ids.at(i) });
        settle();
        visitTabs(QStringLiteral("%1:record %2").arg(page).arg(ids.at(i)));
    }
}

void WindowWalk::visitTabs(const QString &place)
{
    for (auto *tabs : m_window->findChildren<RecordTabs *>()) {
        if (!tabs->isVisible())
            continue;
        auto *bar = tabs->findChild<QTabBar *>();
        for (int i = 0; i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            const QString tab = place + QLatin1Char(':') + tabs->current()->id();
            look(tab);
            visitOpened(tab);
        }
    }
}

void WindowWalk::visitOpened(const QString &place)
{
    for (const QString &name : openersOn(*m_window)) {
        QAbstractButton *button = visibleButton(*m_window, name);
        if (button == nullptr)
            continue; // the form before has taken its place
        button->click();
        look(place + QLatin1Char(':') + name);
    }
}

void WindowWalk::look(const QString &place)
{
    settle();
    m_visit(place, *m_window);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other->isVisible() && other != m_window.get() && !other->inherits("QTipLabel"))
            m_visit(place + QLatin1Char('/') + other->objectName(), *other);
    }
    closeOtherWindows();
}

void WindowWalk::closeOtherWindows()
{
    m_window->activateWindow();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other->isVisible() && other != m_window.get())
            other->close();
    }
    settle();
}

} // namespace heed::test
