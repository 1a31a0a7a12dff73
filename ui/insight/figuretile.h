#pragma once

#include "core/governance/dashboard.h"
#include "ui/shared/card.h"

namespace heed {

/// A number with its plain label, what it rests on, and what its months say. A click or Enter opens
/// the records; the definition is its tool tip.
class FigureTile : public Card
{
    Q_OBJECT

public:
    explicit FigureTile(const DashboardTile &tile, QWidget *parent = nullptr);

signals:
    void activated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

/// What a figure counts, in whole sentences: definition, which day counts, source.
[[nodiscard]] QString aboutFigure(const Figure &figure);

} // namespace heed
