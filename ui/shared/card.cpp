#include "ui/shared/card.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>

namespace heed {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_content->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    m_content->setSpacing(space::Small);
    if (!heading.isEmpty()) {
        m_content->addWidget(makeLabel(heading, type::section(), this, false, true));
        setAccessibleName(heading);
    }
}

QVBoxLayout *Card::refill()
{
    if (m_inside != nullptr) {
        m_inside->hide();
        m_inside->deleteLater(); // it may hold the button whose click brought us here
    }
    m_inside = new QWidget(this);
    auto *layout = new QVBoxLayout(m_inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    m_content->addWidget(m_inside);
    m_inside->show(); // at once, since a layout shows it only when the events come round
    return layout;
}

QHBoxLayout *centred(Card *card)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    return row;
}

} // namespace heed
