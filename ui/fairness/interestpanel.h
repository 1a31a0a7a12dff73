#pragma once

#include "ui/fairness/fairnessroom.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace heed {

class InlineError;
class InterestSettings;

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
    QVBoxLayout *m_top;
    QPlainTextEdit *m_people = nullptr;
    QLineEdit *m_group = nullptr;
    InlineError *m_error = nullptr;
    InterestSettings *m_register;
};

} // namespace heed
