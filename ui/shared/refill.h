#pragma once

class QBoxLayout;
class QVBoxLayout;
class QWidget;

namespace heed {

/// A part of a page that is filled anew each time: what was there goes, an empty inside comes.
class Refill
{
public:
    /// The insides become children of `owner` and stand at the end of `where`.
    Refill(QWidget *owner, QBoxLayout *where)
        : m_owner(owner)
        , m_where(where)
    {
    }

    /// An empty column. What was filled before may hold the button whose click brought us here; it
    /// is hidden now and ends later.
    QVBoxLayout *begin();
    /// What the widgets of the inside are made with.
    [[nodiscard]] QWidget *room() const { return m_room; }

private:
    QWidget *m_owner;
    QBoxLayout *m_where;
    QWidget *m_room = nullptr;
};

} // namespace heed
