#pragma once

#include "core/duties/policycheck.h"
#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class PartCard;

/// The self-check of the complaints policy: each statement with its rating, what shows it, and the
/// list of gaps.
class PolicyPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit PolicyPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addGaps();

    Workspace &m_workspace;
    QVBoxLayout *m_gaps;
    std::vector<PartCard *> m_cards;
};

} // namespace heed
