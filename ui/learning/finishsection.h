#pragma once

#include "core/learning/learningrules.h"
#include "ui/learning/learningdesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QVBoxLayout;

namespace heed {

class DeedCard;

/// Finishing an action: what shows it, by what one will see if it helped, when one looks. For one
/// that is done, the measure and the day can be set or changed.
class FinishSection final : public RecordSection
{
    Q_OBJECT

public:
    FinishSection(const LearningDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("finish"); }
    [[nodiscard]] QString title() const override { return tr("Finish and measure"); }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void askFinish(const LearningFile &file, QVBoxLayout *rows);
    void askAim(const LearningFile &file, QVBoxLayout *rows);
    void watch(DeedCard *card);
    void followAnswers();

    const LearningDesk &m_desk;
    LearningRules m_rules;
    QVBoxLayout *m_layout;
    Refill m_inside;
    DeedCard *m_card = nullptr;
};

} // namespace heed
