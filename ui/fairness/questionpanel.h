#pragma once

#include "core/fairness/questionsets.h"
#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class InlineError;

/// The question sets: what is in use, where it comes from, and the drafts in which the organisation
/// changes them. What was in use never changes.
class QuestionPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit QuestionPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addSet(const StoredSet &row);
    void addDraft(const StoredSet &row, const QuestionSet &set);
    void tell(const Result<void> &done);

    Workspace &m_workspace;
    QVBoxLayout *m_sets;
    InlineError *m_error;
    bool m_mayChange;
};

} // namespace heed
