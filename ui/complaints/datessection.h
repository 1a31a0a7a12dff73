#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordsection.h"

namespace heed {

class Card;

/// When something is due, every version of it, and why.
class DatesSection : public RecordSection
{
    Q_OBJECT

public:
    explicit DatesSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;

private:
    void showVersions(const ComplaintFile &file);

    const ComplaintDesk &m_desk;
    Card *m_versions;
};

/// Why the next step is due on that day, as a sentence; empty where nothing tells.
[[nodiscard]] QString whyDue(const ComplaintDesk &desk, const ComplaintFile &file);

} // namespace heed
