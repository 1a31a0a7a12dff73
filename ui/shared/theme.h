#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace heed {

/// What a status says; the colour never speaks alone.
enum class Tone { Neutral, Overdue, Soon, Done, Info };

enum class ThemeChoice { FollowSystem, Light, Dark };

/// Gaps in pixels. Nothing in between: an even rhythm is what makes a page calm.
namespace space {
constexpr int Hair = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Large = 16;
constexpr int Page = 24;
} // namespace space

constexpr int TargetHeight = 32; ///< least height of anything that is clicked, in pixels
constexpr int RowHeight = 36; ///< height of a list's rows, in pixels

/// The colours of one theme. Contrast of each pair is checked by tests.
struct ThemeColours
{
    bool dark = false;
    bool system = false; ///< high contrast: made from the system's palette, nothing of ours
    QColor window;
    QColor card;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor hover; ///< under the pointer on a card
    QColor overdue;
    QColor soon;
    QColor done;
    QColor info;
    QColor practice; ///< the strip of a practice store
    QColor onPractice;

    [[nodiscard]] QColor tone(Tone tone) const;

    [[nodiscard]] static ThemeColours light();
    [[nodiscard]] static ThemeColours darkTheme();
    /// Ours when `palette` is one of ours, otherwise colours taken from the palette itself.
    [[nodiscard]] static ThemeColours of(const QPalette &palette);
};

/// WCAG 2.2 contrast ratio (relative luminance, 1.4.3), 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

namespace type {
[[nodiscard]] QFont base(); ///< 10 pt
[[nodiscard]] QFont small(); ///< 9 pt
[[nodiscard]] QFont pageTitle(); ///< 18 pt, demi-bold
[[nodiscard]] QFont section(); ///< 13 pt, demi-bold
/// `font`, or the nearest installed family whose figures are all as wide, for columns of numbers.
[[nodiscard]] QFont tabular(const QFont &font);
} // namespace type

/// Puts palette, fonts, style and style sheet on the application and keeps them right when the
/// system changes between light and dark. Own one, for as long as the application runs.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const ThemeColours &colours() const { return m_colours; }

    /// The palette that `colours` makes.
    [[nodiscard]] static QPalette palette(const ThemeColours &colours);
    [[nodiscard]] static QString styleSheet(const ThemeColours &colours);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] ThemeColours wanted() const;
    [[nodiscard]] QPalette systemPalette() const;

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::FollowSystem;
    ThemeColours m_colours;
    bool m_applying = false;
};

} // namespace heed
