#pragma once

#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class PanelService;
class PartCard;

/// Who sits on the panel, from when to when, and its terms of reference with the quorum, by
/// version.
class MembersPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    MembersPanel(Workspace &workspace, PanelService &service, QWidget *parent = nullptr);
    void refresh() override;

private:
    PartCard *makeMembers();
    void addTerms();
    void openForm();

    Workspace &m_workspace;
    PanelService &m_service;
    PartCard *m_members;
    QVBoxLayout *m_terms;
};

} // namespace heed
