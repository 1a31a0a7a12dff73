#pragma once

#include "ui/complaints/caseworksection.h"

namespace heed {

class Card;

/// Who complained, for whom, by what right, what they need, and what is kept apart.
class PeopleSection final : public CaseworkSection
{
    Q_OBJECT

public:
    explicit PeopleSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;

protected:
    void addFirst(QVBoxLayout *column, const ComplaintFile &file) override;
    void refresh(const ComplaintFile &file) override;
    void addLast(QVBoxLayout *column, const ComplaintFile &file) override;

private:
    Card *m_who = nullptr;
};

} // namespace heed
