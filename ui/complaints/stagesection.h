#pragma once

#include "ui/complaints/caseworksection.h"

namespace heed {

class Card;
class InlineError;

/// Where the case stands, where it can go by hand and what that lacks; who else has a part in it;
/// and the decisions that end a case without an answer.
class StageSection final : public CaseworkSection
{
    Q_OBJECT

public:
    explicit StageSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;

protected:
    void addFirst(QVBoxLayout *column, const ComplaintFile &file) override;
    void refresh(const ComplaintFile &file) override;

private:
    void addMove(QVBoxLayout *layout, const ComplaintFile &file, ComplaintState to);
    void moveTo(ComplaintId id, ComplaintState to);

    Card *m_stands = nullptr;
    InlineError *m_error = nullptr;
};

} // namespace heed
