#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace heed {

class PageHeader;

/// One record on the screen: its head with what one can do, what it says on the left, what belongs
/// to it and its history on the right (below, where the window is narrow). It is filled anew
/// whenever the record is shown.
class RecordSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RecordSheet(const QString &name, QWidget *parent = nullptr);

    /// An empty sheet: cards go into main() and side() until the next begin().
    void begin();
    [[nodiscard]] QVBoxLayout *main() const { return m_main; }
    [[nodiscard]] QVBoxLayout *side() const { return m_side; }
    /// The sheet is complete.
    void finish();
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// What cards are made with.
    [[nodiscard]] QWidget *room() const { return m_room; }

signals:
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn();

    PageHeader *m_header = nullptr;
    QVBoxLayout *m_layout;
    QScrollArea *m_scroll;
    QWidget *m_room = nullptr;
    QBoxLayout *m_halves = nullptr;
    QVBoxLayout *m_main = nullptr;
    QVBoxLayout *m_side = nullptr;
};

} // namespace heed
