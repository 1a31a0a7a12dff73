#include "ui/shared/flowrow.h"

#include "ui/shared/theme.h"

#include <QResizeEvent>
#include <QStyle>

namespace heed {

FlowRow::FlowRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget *widget)
{
    widget->setParent(this);
    widget->show();
    m_widgets += widget;
    place(width(), true);
    updateGeometry();
}

void FlowRow::insertBefore(QWidget *next, QWidget *widget)
{
    add(widget);
    m_widgets.removeLast();
    m_widgets.insert(qMax(qsizetype(0), m_widgets.indexOf(next)), widget);
    if (next != nullptr)
        setTabOrder(widget, next);
    place(width(), true);
}

void FlowRow::clear()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        widget->hide();
        widget->deleteLater(); // it may be the one whose click brought us here
    }
    m_widgets.clear();
    updateGeometry();
}

QSize FlowRow::sizeHint() const
{
    int wide = 0;
    for (const QWidget *widget : m_widgets)
        wide += widget->sizeHint().width() + space::Small;
    return { wide, heightForWidth(qMax(width(), wide)) };
}

QSize FlowRow::minimumSizeHint() const { return { 0, heightForWidth(width()) }; }

int FlowRow::heightForWidth(int wide) const { return place(wide, false); }

void FlowRow::resizeEvent(QResizeEvent *event)
{
    place(event->size().width(), true);
    QWidget::resizeEvent(event);
}

int FlowRow::place(int wide, bool move) const
{
    int x = 0;
    int y = 0;
    int tall = 0;
    for (QWidget *widget : m_widgets) {
        const QSize size = widget->sizeHint()
                               .expandedTo(widget->minimumSize())
                               .boundedTo(QSize(qMax(wide, 1), QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > wide) {
            x = 0;
            y += tall + space::Small;
            tall = 0;
        }
        if (move)
            widget->setGeometry(QStyle::visualRect(
                layoutDirection(), QRect(0, y, wide, size.height()), QRect(QPoint(x, y), size)));
        x += size.width() + space::Small;
        tall = qMax(tall, size.height());
    }
    return y + tall;
}

} // namespace heed
