#pragma once

#include "ui/complaints/complaintdesk.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace heed {

class ComplaintRegister;
class StatusLabel;

/// What one wants to know of a complaint before opening it.
class ComplaintPreview : public Card
{
    Q_OBJECT

public:
    ComplaintPreview(
        const ComplaintDesk &desk, const ComplaintRegister &records, QWidget *parent = nullptr);

    /// 0 shows that nothing is chosen.
    void show(qint64 id);

signals:
    void openRequested(qint64 id);

private:
    const ComplaintDesk &m_desk;
    const ComplaintRegister &m_records;
    QLabel *m_reference;
    QLabel *m_people;
    StatusLabel *m_clock;
    QLabel *m_next;
    QLabel *m_said;
    QLabel *m_about;
    QPushButton *m_open;
    qint64 m_id = 0;
};

/// "Mrs Amberly, about Mr Amberly" or the one name; "name not recorded" where there is none.
[[nodiscard]] QString peopleOf(const ComplaintFile &file);

} // namespace heed
