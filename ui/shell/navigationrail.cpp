#include "ui/shell/navigationrail.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace heed {

namespace {

constexpr int railWidth = 176;
// One for each page from the top; the last is what other programs have for their settings.
constexpr std::array pageKeys { "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7",
    "Alt+8", "Alt+9", "Alt+0", "Alt+Shift+1", "Alt+Shift+2", "Alt+Shift+3", "Alt+Shift+4",
    "Alt+Shift+5" };
constexpr auto settingsKeys = "Ctrl+,"; ///< as in other programs
const char *const pageProperty = "heedPage";

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(railWidth);
    // On a small screen, or one whose letters are large, the pages do not all fit: they scroll.
    auto *column = new QWidget(m_area);
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(space::Small, space::Medium, space::Small, space::Medium);
    m_layout->setSpacing(space::Hair);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(column);
    m_area->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    column->installEventFilter(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0); // the line at the right edge stays in sight
    outer->addWidget(m_area);
    m_group->setExclusive(true);
}

void NavigationRail::addPage(const QString &id, Glyph glyph, const QString &word)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("page-") + id);
    button->setProperty(pageProperty, id);
    button->setProperty("navigation", true);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(glyph));
    button->setText(QLatin1Char(' ') + word); // styles leave no room after the icon
    button->setAccessibleName(word);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(RowHeight);
    const auto place = static_cast<std::size_t>(m_buttons.size());
    if (id == QLatin1String("settings"))
        addShortcut(*button, word, settingsKeys);
    else if (place < pageKeys.size())
        addShortcut(*button, word, pageKeys[place]);
    m_group->addButton(button);
    m_layout->addWidget(button);
    m_buttons += button;
    connect(button, &QToolButton::clicked, this, [this, id] { emit pageChosen(id); });
}

void NavigationRail::addShortcut(QToolButton &button, const QString &word, const char *keys)
{
    const QKeySequence shortcut { QString::fromLatin1(keys) };
    button.setShortcut(shortcut);
    button.setToolTip(tr("%1 (%2)").arg(word, shortcut.toString(QKeySequence::NativeText)));
}

void NavigationRail::addStretch() { m_layout->addStretch(); }

void NavigationRail::choose(const QString &id)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setChecked(button->property(pageProperty).toString() == id);
        if (button->isChecked())
            m_area->ensureWidgetVisible(button, 0, space::Medium);
    }
}

QString NavigationRail::chosen() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button == nullptr ? QString() : button->property(pageProperty).toString();
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

/// Up and Down walk the pages; without this the area around them would scroll instead.
bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return event->isAccepted();
}

void NavigationRail::step(int by)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (!m_buttons.at(i)->hasFocus())
            continue;
        const qsizetype next = qBound<qsizetype>(0, i + by, m_buttons.size() - 1);
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours colours = ThemeColours::of(palette());
    painter.fillRect(rect(), colours.card);
    painter.fillRect(width() - 1, 0, 1, height(), colours.line);
}

} // namespace heed
