#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace heed {

/// Cards side by side: as many columns as fit with this least width, at most so many.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    CardGrid(int leastWidth, int mostColumns, QWidget *parent = nullptr);

    /// Takes the cards that it had out, and deletes them.
    void setCards(const QList<QWidget *> &cards);
    [[nodiscard]] const QList<QWidget *> &cards() const { return m_cards; }
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int fitting() const;

    int m_leastWidth;
    int m_mostColumns;
    int m_columns = 0;
    QGridLayout *m_layout;
    QList<QWidget *> m_cards;
};

} // namespace heed
