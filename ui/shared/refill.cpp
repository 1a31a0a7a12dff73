#include "ui/shared/refill.h"

#include "ui/shared/theme.h"

#include <QBoxLayout>

namespace heed {

QVBoxLayout *Refill::begin()
{
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater();
    }
    m_room = new QWidget(m_owner);
    auto *layout = new QVBoxLayout(m_room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    m_where->addWidget(m_room);
    m_room->show(); // at once, since a layout shows it only when the events come round
    return layout;
}

} // namespace heed
