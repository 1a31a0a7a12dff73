#pragma once

#include "core/fairness/culturepoints.h"
#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class PartCard;

[[nodiscard]] QString wordFor(PointRating rating);

/// Charter and seven points: the organisation's own view of itself, with evidence, owner and the
/// day it was before the board; first what is missing.
class CulturePanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit CulturePanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addGaps(const std::vector<PointList> &lists);

    Workspace &m_workspace;
    QVBoxLayout *m_gaps;
    std::vector<PartCard *> m_cards;
};

} // namespace heed
