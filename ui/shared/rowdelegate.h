#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace heed {

/// Paints the cells of a list of records. The row is what one chooses, so no cell has a frame of its
/// own; and the first column stands a little off the list's edge.
class RowDelegate final : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const QTableView *m_view;
};

} // namespace heed
