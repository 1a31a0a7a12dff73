#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/card.h"

class QComboBox;

namespace heed {

class InlineError;

/// How many it takes to answer a case. It stands apart from how serious the case is: a grave one can
/// be simple, and a light one can need five teams (complaints reference 6).
class ComplexityCard : public Card
{
    Q_OBJECT

public:
    ComplexityCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent);

signals:
    void changed();

private:
    void keep();

    const ComplaintDesk &m_desk;
    ComplaintId m_id;
    QComboBox *m_choice;
    InlineError *m_error;
};

} // namespace heed
