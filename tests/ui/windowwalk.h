#pragma once

#include "core/practice/practicestore.h"
#include "tests/ui/openedstore.h"
#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QTemporaryDir>

#include <functional>

namespace heed::test {

/// Goes to every place of the window as a user does, on a small practice store: what stands before
/// a store is open, each page of the rail with its filters and its form, each tab of records, each
/// form that a button opens there, and each window that comes up. Pages, tabs and cards are found
/// by themselves; a new kind of button that opens something is one line in `openers`.
class WindowWalk
{
public:
    /// Called at each place, named "complaints:record 3:dates:correctDays"; `root` is the window to
    /// be looked at.
    using Visit = std::function<void(const QString &place, QWidget &root)>;

    explicit WindowWalk(const QSize &size, PracticeKind kind = PracticeKind::CareHome);
    ~WindowWalk();

    void go(const Visit &visit);
    /// Only these pages of the rail: what this kind of organisation has and others have not.
    void goTo(const QStringList &pages, const Visit &visit);
    /// Makes the window once more: in another language, or another size.
    void makeWindowAnew(const QSize &size);
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Opens the practice store, without visiting anything.
    void enter();

private:
    void visitShell();
    void visitPage(const PageEntry &entry);
    void visitParts(const QString &page);
    void visitRecords(const QString &page, const QString &kind);
    void visitTabs(const QString &place);
    void visitOpened(const QString &place);
    void look(const QString &place);
    void closeOtherWindows();

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 11, 22) };
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    Visit m_visit;
};

} // namespace heed::test
