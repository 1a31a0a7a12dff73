#include "ui/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyle>
#include <QStyleFactory>

#include <cmath>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace heed {

namespace {

constexpr double BasePoints = 10;
constexpr double SmallPoints = 9;
constexpr double SectionPoints = 13;
constexpr double TitlePoints = 18;
constexpr double PureContrast = 20; ///< black on white is 21; no ordinary theme goes this far

double luminanceOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * luminanceOf(colour.redF()) + 0.7152 * luminanceOf(colour.greenF())
        + 0.0722 * luminanceOf(colour.blueF());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW setting {};
    setting.cbSize = sizeof(setting);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(setting), &setting, 0))
        return setting.dwFlags & HCF_HIGHCONTRASTON;
#endif
    const QColor window = palette.color(QPalette::Window);
    return window == palette.color(QPalette::Base)
        && contrast(window, palette.color(QPalette::WindowText)) >= PureContrast;
}

ThemeColours fromSystem(const QPalette &palette)
{
    ThemeColours colours;
    colours.dark = isDark(palette);
    colours.system = true;
    colours.window = palette.color(QPalette::Window);
    colours.card = palette.color(QPalette::Base);
    colours.text = colours.muted = colours.line = palette.color(QPalette::WindowText);
    colours.overdue = colours.soon = colours.done = colours.info = colours.text;
    colours.accent = palette.color(QPalette::Highlight);
    colours.onAccent = palette.color(QPalette::HighlightedText);
    colours.hover = palette.color(QPalette::Base);
    colours.practice = colours.accent;
    colours.onPractice = colours.onAccent;
    return colours;
}

QFont sized(double points, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

bool figuresAreEven(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double first = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char figure = '1'; figure <= '9'; ++figure) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(figure)) - first) > 0.01)
            return false;
    }
    return true;
}

} // namespace

QColor ThemeColours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Overdue:
        return overdue;
    case Tone::Soon:
        return soon;
    case Tone::Done:
        return done;
    case Tone::Info:
        return info;
    case Tone::Neutral:
        break;
    }
    return muted;
}

ThemeColours ThemeColours::light()
{
    return { false, false, QColor(0xF4F6F8), QColor(0xFFFFFF), QColor(0x1B2530), QColor(0x55626F),
        QColor(0xD5DBE1), QColor(0x005EB8), QColor(0xFFFFFF), QColor(0xEAF1F8), QColor(0xB3261E),
        QColor(0x8A5300), QColor(0x00693A), QColor(0x1F5FA8), QColor(0x5B3A8E), QColor(0xFFFFFF) };
}

ThemeColours ThemeColours::darkTheme()
{
    return { true, false, QColor(0x15191E), QColor(0x1E242B), QColor(0xE8ECF0), QColor(0xA9B4BF),
        QColor(0x36404A), QColor(0x7DB7F0), QColor(0x15191E), QColor(0x28313A), QColor(0xFF9C94),
        QColor(0xF2B75B), QColor(0x7BD3A0), QColor(0x9CC4F2), QColor(0xC9B3F0), QColor(0x15191E) };
}

ThemeColours ThemeColours::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (const ThemeColours &ours : { light(), darkTheme() }) {
        if (text == ours.text && (window == ours.window || window == ours.card))
            return ours;
    }
    return fromSystem(palette);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

namespace type {

QFont base() { return sized(BasePoints, QFont::Normal); }

QFont small() { return sized(SmallPoints, QFont::Normal); }

QFont pageTitle() { return sized(TitlePoints, QFont::DemiBold); }

QFont section() { return sized(SectionPoints, QFont::DemiBold); }

QFont tabular(const QFont &font)
{
    if (figuresAreEven(font))
        return font;
    for (const QString &family : { QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"),
             QStringLiteral("Liberation Sans"), QStringLiteral("Arial") }) {
        QFont even = font;
        even.setFamilies({ family });
        if (QFontDatabase::hasFamily(family) && figuresAreEven(even))
            return even;
    }
    return font;
}

} // namespace type

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    QFont font = QApplication::font();
    font.setFamilies(QStringList { font.family() } << QStringLiteral("Segoe UI")
                                                   << QStringLiteral("Noto Sans")
                                                   << QStringLiteral("Liberation Sans"));
    font.setPointSizeF(BasePoints);
    QApplication::setFont(font);
    apply();
    application.installEventFilter(this);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

QPalette Theme::systemPalette() const
{
    // An unset palette brings back the system's; there is no other public way to read it in Qt 6.4.
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

ThemeColours Theme::wanted() const
{
    const QPalette system = systemPalette();
    if (isHighContrast(system))
        return fromSystem(system);
    const bool dark
        = m_choice == ThemeChoice::FollowSystem ? isDark(system) : m_choice == ThemeChoice::Dark;
    return dark ? ThemeColours::darkTheme() : ThemeColours::light();
}

void Theme::apply()
{
    m_applying = true;
    const ThemeColours colours = wanted();
    const bool first = !m_colours.window.isValid();
    if (colours.system) {
        m_application.setStyleSheet(QString());
    } else {
        if (first)
            QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setPalette(palette(colours));
        m_application.setStyleSheet(styleSheet(colours));
    }
    m_colours = colours;
    m_applying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool system = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    // Later, not now: widgets are still being told of the change that made this event.
    if (system && !m_applying) {
        m_applying = true;
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

QPalette Theme::palette(const ThemeColours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.card);
    set(QPalette::AlternateBase, colours.window);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.card);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.overdue);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::ToolTipBase, colours.card);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::Light, colours.card);
    set(QPalette::Midlight, colours.line);
    set(QPalette::Mid, colours.line);
    set(QPalette::Dark, colours.muted);
    set(QPalette::Shadow, colours.line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.muted);
    return palette;
}

QString Theme::styleSheet(const ThemeColours &colours)
{
    QString sheet = QStringLiteral(R"(
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 8px; }
QPushButton, QToolButton { min-height: 30px; padding: 0 12px; border: 1px solid @line; border-radius: 4px;
    background: @card; color: @text; }
QToolButton { min-width: 30px; padding: 0 6px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; }
QToolButton:focus { border: 2px solid @accent; padding: 0 5px; }
QPushButton::menu-indicator { image: url(:/heed/ui/chevron-@mode.xpm); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { border: 2px solid @text; padding: 0 11px; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 0 11px; }
QPushButton[primary="true"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[flat="true"], QToolButton[autoRaise="true"] { border: 2px solid transparent; background: transparent; }
QPushButton[flat="true"]:hover, QToolButton[autoRaise="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus, QToolButton[autoRaise="true"]:focus { border: 2px solid @accent; }
QToolButton[navigation="true"] { text-align: left; padding-left: 10px; }
QToolButton[navigation="true"]:checked { background: @hover; color: @accent; font-weight: 600; border-left: 3px solid @accent; }
QLineEdit > QToolButton { min-height: 0; min-width: 0; padding: 0; border: 0; background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { border: 1px solid @edge; border-radius: 4px;
    background: @card; color: @text; padding: 1px 8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 28px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent; padding: 0 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @window; color: @muted; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] { border: 2px solid @overdue;
    padding: 0 7px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line; outline: 0;
    selection-background-color: @accent; selection-color: @onAccent; }
QComboBox QAbstractItemView::item { min-height: 32px; }
QComboBox::drop-down { border: 0; background: transparent; width: 28px; }
QComboBox::down-arrow { image: url(:/heed/ui/chevron-@mode.xpm); width: 12px; height: 12px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
    border: 1px solid @edge; background: @card; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/heed/ui/check-@mode.xpm); }
QCheckBox::indicator:indeterminate { background: @line; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; border: 2px solid transparent; border-radius: 4px;
    padding-right: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QAbstractItemView { background: @card; color: @text; border: 1px solid @line;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractItemView:focus { border: 2px solid @accent; }
QListView::item { min-height: 28px; padding-left: 4px; }
QHeaderView { background: @card; border: 0; }
QHeaderView::section { background: @card; color: @muted; border: 0; border-bottom: 1px solid @line;
    padding: 6px 4px; font-weight: 600; }
QHeaderView::section:first { padding-left: 10px; }
QTableView { gridline-color: @line; }
QMenu { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { min-height: 28px; padding: 2px 24px 2px 12px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @muted; }
QScrollArea { border: 0; background: transparent; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border: 3px solid @window; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QTabBar QToolButton { min-height: 0; min-width: 0; padding: 0; border: 1px solid @line; border-radius: 0; }
QTabBar::tab { min-height: 30px; padding: 0 12px; color: @muted; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @text; border: 2px solid @accent; padding: 0 10px; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @card; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QFrame[card="true"] { background: @card; border: 1px solid @line; border-radius: 6px; }
QLabel[muted="true"] { color: @muted; }
QLabel[problem="true"] { color: @overdue; }
)");
    const std::pair<const char *, QColor> names[] = {
        { "@onAccent", colours.onAccent },
        { "@accent", colours.accent },
        { "@overdue", colours.overdue },
        { "@window", colours.window },
        { "@muted", colours.muted },
        { "@hover", colours.hover },
        { "@card", colours.card },
        { "@text", colours.text },
        { "@line", colours.line },
        { "@edge", colours.muted },
    };
    for (const auto &[name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(
        QLatin1String("@mode"), colours.dark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

} // namespace heed
