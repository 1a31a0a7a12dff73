#pragma once

#include "core/governance/storycheck.h"
#include "ui/learning/learningdesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QLabel;
class QVBoxLayout;

namespace heed {

class DeedCard;

/// "You said, we did": the words for others, what in them may tell whom it is about, and the name
/// of who lets them out.
class StorySection final : public RecordSection
{
    Q_OBJECT

public:
    StorySection(const LearningDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("story"); }
    [[nodiscard]] QString title() const override { return tr("You said, we did"); }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void askWords(const LearningFile &file, QVBoxLayout *rows);
    void showApproved(const LearningFile &file, QVBoxLayout *rows);
    void warn();
    void approve();
    [[nodiscard]] ActionStory read() const;

    const LearningDesk &m_desk;
    QVBoxLayout *m_layout;
    Refill m_inside;
    ActionId m_action;
    ActionStory m_stored;
    StoryFacts m_facts;
    QLabel *m_warnings = nullptr;
    DeedCard *m_card = nullptr;
};

} // namespace heed
