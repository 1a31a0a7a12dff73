#pragma once

#include "ui/fairness/fairnessroom.h"

namespace heed {

/// The register of conflicts of interest: how many of each group have declared, who owes a
/// declaration, nil returns of several people at once, every declaration, and the conflicts that
/// two people set aside.
class InterestPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit InterestPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addCoverage();
    void addOwed();
    void addOverrides();
    QWidget *makeNilReturns();
    void storeNilReturns();

    Workspace &m_workspace;
    class QVBoxLayout *m_top;
    class QPlainTextEdit *m_people = nullptr;
    class QLineEdit *m_group = nullptr;
    class InlineError *m_error = nullptr;
    class InterestSettings *m_register;
};

} // namespace heed
