#pragma once

#include "ui/shared/card.h"

namespace heed {

/// What belongs to this computer and its user: colours, and when to lock.
class ComputerSettings final : public Card
{
    Q_OBJECT

public:
    explicit ComputerSettings(QWidget *parent = nullptr);
};

} // namespace heed
