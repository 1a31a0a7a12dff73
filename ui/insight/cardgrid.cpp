#include "ui/insight/cardgrid.h"

#include "ui/shared/theme.h"

#include <QGridLayout>

namespace heed {

CardGrid::CardGrid(int leastWidth, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_leastWidth(leastWidth)
    , m_mostColumns(mostColumns)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Large);
}

void CardGrid::setCards(const QList<QWidget *> &cards)
{
    qDeleteAll(m_cards);
    m_cards = cards;
    arrange(fitting());
}

int CardGrid::fitting() const
{
    const int fit = (width() + space::Large) / (m_leastWidth + space::Large);
    return std::clamp(fit, 1, m_mostColumns);
}

void CardGrid::arrange(int columns)
{
    for (int column = 0; column < m_columns; ++column)
        m_layout->setColumnStretch(column, 0);
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards))
        m_layout->removeWidget(card);
    int place = 0;
    for (QWidget *card : std::as_const(m_cards)) {
        m_layout->addWidget(card, place / columns, place % columns);
        card->show();
        ++place;
    }
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = fitting(); columns != m_columns)
        arrange(columns);
}

} // namespace heed
