#pragma once

#include "ui/shared/refill.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace heed {

/// A white card: room inside, one thin line around, an optional heading. Never a card in a card.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Takes away what refill() was given before and returns an empty inside, below the heading.
    QVBoxLayout *refill();

private:
    QVBoxLayout *m_content;
    Refill m_inside;
};

/// A row with a card in its middle. (Aligned by its layout alone, a card would be measured as if
/// its texts had the whole width, and come out too low.)
[[nodiscard]] QHBoxLayout *centred(Card *card);

} // namespace heed
