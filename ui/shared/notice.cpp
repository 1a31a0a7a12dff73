#include "ui/shared/notice.h"

#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace heed {

namespace {
constexpr int ShownMs = 10000; ///< long enough to read twice
constexpr int WidestNotice = 560; ///< px
}

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, type::base(), this, false, true))
    , m_undo(makeButton(tr("Undo"), this))
    , m_close(makeButton({}, this))
    , m_timer(new QTimer(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setIcon(icon(Glyph::Undo));
    m_close->setIcon(icon(Glyph::Close));
    m_close->setFlat(true);
    m_close->setAccessibleName(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Small, space::Small, space::Small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(ShownMs);
    parent->installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, &Notice::expire);
    connect(m_close, &QPushButton::clicked, this, &Notice::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        emit undoRequested();
    });
    hide();
}

void Notice::show(const QString &sentence, bool undoable)
{
    m_text->setText(sentence);
    m_undo->setVisible(undoable);
    setAccessibleName(sentence);
    place();
    QWidget::show();
    raise();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::dismiss()
{
    m_timer->stop();
    hide();
}

QString Notice::sentence() const { return m_text->text(); }

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Notice::paintEvent(QPaintEvent *)
{
    const ThemeColours colours = ThemeColours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.muted, 1));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Notice::place()
{
    const QWidget *room = parentWidget();
    const int width = qMin(WidestNotice, room->width() - 2 * space::Page);
    const int height = qMax(sizeHint().height(), heightForWidth(width));
    setGeometry((room->width() - width) / 2, room->height() - height - space::Page, width, height);
}

void Notice::expire()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer->start();
    else
        dismiss();
}

} // namespace heed
