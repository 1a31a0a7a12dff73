#pragma once

#include "ui/shell/pages.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace heed {

class NavigationRail;
class Notice;
class Page;
class SearchBox;
class Workspace;
struct RecordRef;

/// What an unlocked store looks like: rail, top bar, banner of a practice store, and one page in
/// front. Pages are made when they are first wanted.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    explicit WorkArea(Workspace &workspace, QWidget *parent = nullptr);

    void goTo(const QString &pageId);
    void openRecord(const heed::RecordRef &record);
    void openRecords(const QString &kind, const QList<qint64> &ids, const QString &heading);
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] Page *page(const QString &pageId);
    void focusSearch();
    /// Makes the pages that nobody has opened yet.
    void makeAll();
    void goBack();

signals:
    void lockRequested();

private:
    QWidget *topBar();
    void connectWorkspace();
    [[nodiscard]] const PageEntry *entryFor(const QString &recordKind) const;
    void show(const QString &pageId);

    Workspace &m_workspace;
    std::vector<PageEntry> m_entries;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    SearchBox *m_search;
    Notice *m_notice;
    QHash<QString, Page *> m_made;
    QStringList m_history;
};

} // namespace heed
