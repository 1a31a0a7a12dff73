#pragma once

#include "core/records/record.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace heed {

class PageHeader;
class RecordSection;
class RecordTabs;

/// One record on the screen: its head with what one can do, and its tabs. The first tab has two
/// columns (one, where the window is narrow) which the room fills anew whenever the record is
/// shown; the others are sections.
class RecordSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RecordSheet(const QString &name, QWidget *parent = nullptr);

    /// Adds tabs; each must be a child of a widget that lives as long.
    void addSections(const std::vector<RecordSection *> &sections);
    /// An empty sheet for a record: cards go into main() and side() until the next begin().
    void begin(qint64 recordId);
    [[nodiscard]] QVBoxLayout *main() const { return m_main; }
    [[nodiscard]] QVBoxLayout *side() const { return m_side; }
    /// The sheet is complete.
    void finish();
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// What cards are made with.
    [[nodiscard]] QWidget *room() const { return m_room; }
    [[nodiscard]] RecordTabs *tabs() const { return m_tabs; }

signals:
    void leaveWanted();
    void changed(); ///< by one of the sections
    void recordWanted(const heed::RecordRef &record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn();

    PageHeader *m_header = nullptr;
    QVBoxLayout *m_head;
    RecordTabs *m_tabs;
    QVBoxLayout *m_first; ///< of the first tab
    qint64 m_recordId = 0;
    QWidget *m_room = nullptr;
    QBoxLayout *m_halves = nullptr;
    QVBoxLayout *m_main = nullptr;
    QVBoxLayout *m_side = nullptr;
};

} // namespace heed
