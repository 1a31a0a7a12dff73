#pragma once

#include "core/candour/candourclock.h"
#include "ui/shared/card.h"

class QLineEdit;
class QSpinBox;

namespace heed {

class InlineError;
class Workspace;

/// The organisation's own days for the steps of the duty of candour, and the policy they come from;
/// beside them what is not the organisation's to set.
class CandourSettings final : public Card
{
    Q_OBJECT

public:
    CandourSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    QSpinBox *addDays(const char *name, const QString &label, const QString &hint, int days);
    void keep();

    Workspace &m_workspace;
    CandourTargets m_targets;
    QSpinBox *m_inPerson = nullptr;
    QSpinBox *m_letter = nullptr;
    QSpinBox *m_results = nullptr;
    QLineEdit *m_source = nullptr;
    InlineError *m_error;
};

} // namespace heed
