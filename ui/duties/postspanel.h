#pragma once

#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class PartCard;

/// Who is the responsible person and the complaints manager, since when, on which days nobody was,
/// and who may act in their place.
class PostsPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit PostsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    PartCard *makeHolders();
    PartCard *makeDelegations();
    void addSaid();

    Workspace &m_workspace;
    QVBoxLayout *m_said;
    PartCard *m_holders;
    PartCard *m_delegations;
};

} // namespace heed
