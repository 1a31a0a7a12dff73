#pragma once

#include "ui/shared/recordsection.h"

class QBoxLayout;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace heed {

/// The page of a record: its head, a row of tabs, and the section of the chosen tab. A tab is
/// filled when it is shown. Ctrl+Tab and Ctrl+Page Down go on to the next one, with Shift or Page
/// Up back. Where the window is low, head and tabs scroll away with the rest.
class RecordTabs : public QWidget
{
    Q_OBJECT

public:
    /// `name` goes into the object names: "complaint" gives "complaintTabs".
    RecordTabs(const QString &name, QWidget *head, QWidget *parent = nullptr);

    /// Adds a tab. The section must be a child of a widget that lives as long.
    void add(RecordSection *section);
    /// Shows a record: its first tab, unless it is the one that is there.
    void setRecord(qint64 recordId);
    /// Everything may have changed: the tab that is up is filled anew, the others when they come
    /// up.
    void refresh();
    bool choose(const QString &sectionId);
    [[nodiscard]] RecordSection *current() const;
    /// Where the keyboard begins: in the section, else on the tabs.
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void changed();
    void recordWanted(const heed::RecordRef &record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeShortcuts();
    void showTab(int index);
    void step(int by);
    void fill();
    void showWaiting();
    void afterChange();

    QWidget *m_head;
    QTabBar *m_bar;
    QVBoxLayout *m_top; ///< above what scrolls
    QVBoxLayout *m_inside; ///< what scrolls: perhaps head and tabs, then the sections
    QScrollArea *m_area;
    std::vector<RecordSection *> m_sections;
    std::vector<bool> m_isStale;
    qint64 m_recordId = 0;
    bool m_headScrolls = false;
};

} // namespace heed
