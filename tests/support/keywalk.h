#pragma once

#include <QStringList>
#include <QWidget>

namespace heed::test {

/// Drives a window as somebody does who has no mouse. Every call sends key events to the window
/// that has the keyboard, as the system would, and nothing else; a control is reached with Tab, as
/// often as it takes. Where the keyboard cannot get to it, the test fails with all that it came by.
class KeyWalk
{
public:
    explicit KeyWalk(QWidget &window);

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    /// Types into whatever has the keyboard.
    void write(const QString &text);

    /// Goes to the control of this object name.
    void to(const QString &name);
    /// Goes to the control whose words, or whose name for a screen reader, begin like this.
    void toWords(const QString &beginning);
    /// Goes there and presses Space.
    void push(const QString &name);
    void pushWords(const QString &beginning);
    /// Goes there and replaces what stands in it.
    void fill(const QString &name, const QString &text);
    /// Goes to a list of choices and down it to the one that begins like this.
    void choose(const QString &name, const QString &beginning);
    /// Ticks a box, or takes the tick away.
    void tick(const QString &name, bool on = true);
    /// Goes on from tab to tab of a record (Ctrl+Page Down) to the one with this title.
    void tab(const QString &title);

    /// What has the keyboard.
    [[nodiscard]] QWidget *at() const;
    /// Whether the keyboard is at a control in the widget of this name.
    [[nodiscard]] bool isWithin(const QString &name) const;
    /// Everything that can be read in the window now, a line for each text.
    [[nodiscard]] QString seen() const;
    [[nodiscard]] bool sees(const QString &words) const { return seen().contains(words); }
    /// The same, as soon as it is so: texts are checked a moment after the last key.
    [[nodiscard]] bool comesToSee(const QString &words, bool there = true) const;
    [[nodiscard]] QWidget &window() const { return m_window; }

private:
    template <typename Is> void go(const QString &wanted, const Is &isThere);
    void giveUp(const QString &wanted, const QStringList &trail) const;

    QWidget &m_window;
};

} // namespace heed::test
