#include "ui/shared/keptfocus.h"

namespace heed {

namespace {

/// A layout shows what is new only when the events come round: what was not hidden by somebody is
/// going to be seen.
bool isToBeSeen(const QWidget &widget, const QWidget &room)
{
    for (const QWidget *one = &widget; one != &room && one != nullptr; one = one->parentWidget()) {
        if (one->isHidden() && one->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return false;
    }
    return true;
}

bool takesKeys(const QWidget &widget, const QWidget &room)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled()
        && isToBeSeen(widget, room);
}

void give(QWidget *to, const QWidget &room)
{
    for (QWidget *one = to; one != &room && one != nullptr; one = one->parentWidget())
        one->show(); // now: nobody can type into what is not seen yet
    to->setFocus();
}

} // namespace

KeptFocus::KeptFocus(QWidget &room, const QString &otherwise)
    : m_room(room)
    , m_otherwise(otherwise)
{
    QWidget *now = room.window()->focusWidget();
    if (now == nullptr || !room.isAncestorOf(now))
        return;
    m_before = now;
    const QWidget *parent = now->parentWidget();
    const bool isInner = parent->focusProxy() == now; // the line of a date
    m_name = isInner ? parent->objectName() : now->objectName();
}

KeptFocus::~KeptFocus()
{
    if (m_name.isNull() && m_before == nullptr)
        return;
    if (m_before != nullptr && m_before->isVisibleTo(&m_room) && m_before->isEnabled()) {
        m_before->setFocus();
        return;
    }
    QWidget *to = named(m_name);
    if (to == nullptr)
        to = named(m_otherwise);
    if (to == nullptr)
        to = named({});
    if (to != nullptr)
        give(to, m_room);
}

/// The first control of this name that takes keys; of any name when it is empty.
QWidget *KeptFocus::named(const QString &name) const
{
    for (QWidget *one : m_room.findChildren<QWidget *>()) {
        if ((name.isEmpty() || one->objectName() == name) && takesKeys(*one, m_room))
            return one;
    }
    return nullptr;
}

} // namespace heed
