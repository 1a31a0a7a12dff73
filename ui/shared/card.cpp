#include "ui/shared/card.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>

namespace heed {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
    , m_inside(this, m_content)
{
    setProperty("card", true);
    m_content->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    m_content->setSpacing(space::Small);
    if (!heading.isEmpty()) {
        m_content->addWidget(makeLabel(heading, type::section(), this, false, true));
        setAccessibleName(heading);
    }
}

QVBoxLayout *Card::refill() { return m_inside.begin(); }

QHBoxLayout *centred(Card *card)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    return row;
}

} // namespace heed
