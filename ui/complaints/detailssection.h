#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordsection.h"

namespace heed {

class Card;

/// What was said: the story, what was complained about, what the person wants, and what is missing.
class DetailsSection : public RecordSection
{
    Q_OBJECT

public:
    explicit DetailsSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;

private:
    void showSaid(const ComplaintFile &file);

    const ComplaintDesk &m_desk;
    Card *m_said;
};

} // namespace heed
