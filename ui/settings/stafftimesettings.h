#pragma once

#include "ui/shared/card.h"

class QSpinBox;

namespace heed {

class Workspace;

/// How many working days each step of caring for staff who were complained about may take: local
/// policy, which the store keeps.
class StaffTimeSettings final : public Card
{
    Q_OBJECT

public:
    StaffTimeSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    void store(const QString &key, int days);

    Workspace &m_workspace;
};

} // namespace heed
