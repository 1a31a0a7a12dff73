#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QPushButton;
class QVBoxLayout;

namespace heed {

/// What was said, by whom and about whom, where, and what is missing.
class DetailsSection : public RecordSection
{
    Q_OBJECT

public:
    explicit DetailsSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;

signals:
    void editWanted();

private:
    void addSaid(const ComplaintFile &file);
    void addPeople(const ComplaintFile &file);
    void addPlace(const Complaint &complaint);
    void addHandling(const Complaint &complaint);

    const ComplaintDesk &m_desk;
    QPushButton *m_edit;
    QVBoxLayout *m_layout;
    Refill m_inside;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace heed
