#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/recordform.h"

namespace heed {

/// Planning a meeting of the panel, and changing its day.
class PanelForm final : public RecordForm
{
    Q_OBJECT

public:
    PanelForm(const RecordDesk &desk, PanelService &service, QWidget *parent = nullptr);

    /// Fills every answer from a meeting; one without an id is a new one, with the period since the
    /// last meeting offered.
    void fill(const PanelMeeting &meeting);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    void offerPeriod(PanelMeeting &meeting) const;

    PanelService &m_service;
    PanelMeeting m_meeting;
    DateField *m_heldOn = nullptr;
    QLineEdit *m_place = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    DateField *m_nextOn = nullptr;
};

} // namespace heed
