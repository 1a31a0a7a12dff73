#pragma once

#include "core/candour/candourservice.h"
#include "ui/shared/placefield.h"
#include "ui/shared/recordform.h"

class QCheckBox;

namespace heed {

/// Opening a duty by hand, and changing what it starts with. The steps have tabs of their own.
class CandourForm final : public RecordForm
{
    Q_OBJECT

public:
    CandourForm(const RecordDesk &desk, CandourService &service, QWidget *parent = nullptr);

    /// Fills every answer; a duty without an id is a new one.
    void fill(const CandourDuty &duty);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    void addStart();
    void addMore();
    void read(CandourDuty &duty) const;

    CandourService &m_service;
    CandourDuty m_duty;
    QComboBox *m_source = nullptr;
    DateField *m_awareOn = nullptr;
    DateField *m_occurredOn = nullptr;
    QLineEdit *m_person = nullptr;
    PlaceField *m_place = nullptr;
    QPlainTextEdit *m_summary = nullptr;
    QLineEdit *m_awareHow = nullptr;
    QLineEdit *m_handler = nullptr;
    QComboBox *m_provider = nullptr;
    QCheckBox *m_contract = nullptr;
};

} // namespace heed
