#pragma once

#include "ui/shared/assignmentform.h"
#include "ui/shared/card.h"

#include <functional>

class QVBoxLayout;

namespace heed {

/// Who looks into the case, with the check against conflicts of interest; and what waits for a
/// second person's word.
class AssignmentCard : public Card
{
    Q_OBJECT

public:
    /// `subject` is asked anew each time somebody is to be chosen: people come into a case.
    AssignmentCard(const Session &session, RecordRef record,
        std::function<AssignmentSubject()> subject, QWidget *parent = nullptr);

signals:
    void changed();

private:
    void reload();
    void addLine(QVBoxLayout *layout, const Assignment &assignment);
    void addSecond(QVBoxLayout *layout, const Assignment &assignment);
    void openForm();
    void stored(const Result<void> &done);
    [[nodiscard]] bool mayWrite() const;

    const Session &m_session;
    RecordRef m_record;
    std::function<AssignmentSubject()> m_subject;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_form = nullptr;
};

} // namespace heed
