#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace heed {

class Card;
class InlineError;
class QuestionForm;

/// When the steps of a case were taken, with a form that corrects mistyped days.
class TakenDaysCard : public QWidget
{
    Q_OBJECT

public:
    explicit TakenDaysCard(const ComplaintDesk &desk, QWidget *parent = nullptr);

    /// Shows the days of a case. What stands in the form stays while the case is the same.
    void tell(const Complaint &complaint);

signals:
    void changed();

private:
    void openCorrection();
    void closeCorrection();
    void correct();

    const ComplaintDesk &m_desk;
    ComplaintId m_id;
    Card *m_days;
    QPushButton *m_open = nullptr; ///< only for who may write
    QuestionForm *m_form = nullptr;
    InlineError *m_error = nullptr;
    QJsonObject m_before; ///< the days as they stood when the form was opened
};

} // namespace heed
