#pragma once

#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class PartCard;
class PeriodChooser;

/// Who enters formal processes and what reviews come to, by group: the same tables as the report,
/// with small numbers hidden.
class EquityPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit EquityPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    PartCard *makeHeadcounts();

    Workspace &m_workspace;
    PeriodChooser *m_period;
    QVBoxLayout *m_tables;
};

} // namespace heed
