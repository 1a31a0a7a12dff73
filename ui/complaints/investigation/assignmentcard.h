#pragma once

#include "core/complaints/complaint.h"
#include "core/records/assignment.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/card.h"

namespace heed {

class AssignmentForm;

/// Who looks into the case, with the check against conflicts of interest; and what waits for a
/// second person's word.
class AssignmentCard : public Card
{
    Q_OBJECT

public:
    AssignmentCard(const ComplaintDesk &desk, ComplaintFile file, QWidget *parent = nullptr);

signals:
    void changed();

private:
    void reload();
    void addLine(QVBoxLayout *layout, const Assignment &assignment);
    void addSecond(QVBoxLayout *layout, const Assignment &assignment);
    void openForm();
    void stored(const Result<void> &done);
    [[nodiscard]] bool mayWrite() const;

    const ComplaintDesk &m_desk;
    ComplaintFile m_file;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_form = nullptr;
};

} // namespace heed
