#pragma once

#include "ui/complaints/caseworksection.h"

namespace heed {

class Card;
class TakenDaysCard;

/// When steps were taken and something is due, every version of it, and why; and what the person was told on the way.
class DatesSection final : public CaseworkSection
{
    Q_OBJECT

public:
    explicit DatesSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;

protected:
    void addFirst(QVBoxLayout *column, const ComplaintFile &file) override;
    void refresh(const ComplaintFile &file) override;

private:
    TakenDaysCard *m_taken = nullptr;
    Card *m_versions = nullptr;
};

/// Why the next step is due on that day, as a sentence; empty where nothing tells.
[[nodiscard]] QString whyDue(const ComplaintDesk &desk, const ComplaintFile &file);

} // namespace heed
