#pragma once

#include "core/letters/replyrules.h"

#include <QTableWidget>

class QTimer;

namespace heed {

/// Issue x evidence x finding x remedy x paragraph of the reply, in words. A cell that is missing
/// says so; Enter or a double click goes to where it is mended.
class ReplyGridView : public QTableWidget
{
    Q_OBJECT

public:
    explicit ReplyGridView(QWidget *parent = nullptr);

    void show(const ReplyGrid &grid);

signals:
    /// "issues.2.finding", as replyGaps() names it; `line` is that of the paragraph, or -1.
    void mendWanted(const QString &field, int line);

private:
    /// As high as its rows, so that only the page scrolls.
    void fit();
    void addRow(const ReplyGrid &grid, const ReplyGridRow &row);
    /// `missing` stands where there is no text; where one is needed, with a sign.
    void setCell(
        int row, int column, const QString &text, const QString &missing, bool isNeeded = true);

    ReplyGrid m_grid;
    QTimer *m_fit;
};

} // namespace heed
