#pragma once

#include "ui/learning/learningdesk.h"
#include "ui/shared/questions.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QVBoxLayout;

namespace heed {

/// To whom the learning of one action was told, when and by whom.
class ShareSection final : public RecordSection
{
    Q_OBJECT

public:
    ShareSection(const LearningDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("shared"); }
    [[nodiscard]] QString title() const override { return tr("Shared with"); }
    void show(qint64 recordId) override;

private:
    const LearningDesk &m_desk;
    QVBoxLayout *m_layout;
    Refill m_inside;
    class PartCard *m_card = nullptr;
    qint64 m_recordId = 0;
};

/// The questions about telling learning to somebody.
[[nodiscard]] std::vector<Question> shareQuestions();

} // namespace heed
