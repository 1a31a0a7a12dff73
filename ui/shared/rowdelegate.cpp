#include "ui/shared/rowdelegate.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

namespace heed {

namespace {

constexpr int EdgeGap = 6; ///< px; the header's first section has it from the style sheet

} // namespace

RowDelegate::RowDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (m_view->horizontalHeader()->sectionPosition(index.column()) == 0) {
        // A chosen row is coloured up to the edge.
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, m_view);
        cell.rect.setLeft(cell.rect.left() + EdgeGap);
    }
    QStyledItemDelegate::paint(painter, cell, index);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

} // namespace heed
