#pragma once

#include "core/complaints/complaintid.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace heed {

class InlineError;
class QuestionForm;

/// Takes a patient's equality answers and never shows them again: only that there are some.
class EqualityCard final : public Card
{
    Q_OBJECT

public:
    EqualityCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent = nullptr);

private:
    void say();
    void openForm();
    void closeForm();
    void keep();

    const ComplaintDesk &m_desk;
    ComplaintId m_id;
    QLabel *m_state;
    QPushButton *m_open;
    QuestionForm *m_form = nullptr;
    InlineError *m_error = nullptr;
};

} // namespace heed
