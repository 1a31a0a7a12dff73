#pragma once

#include "core/retention/retentionservice.h"
#include "ui/shared/card.h"

#include <functional>
#include <memory>

class QLineEdit;
class QVBoxLayout;

namespace heed {

class LabelledField;
class ProgressStrip;
class Workspace;

/// Records whose time to be kept has passed: one person proposes, another approves, and a
/// certificate stays.
class RetentionSettings final : public Card
{
    Q_OBJECT

public:
    RetentionSettings(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

private:
    void fillDue(QVBoxLayout *rows);
    void fillProposals(QVBoxLayout *rows);
    void fillDone(QVBoxLayout *rows);
    void addHeading(QVBoxLayout *rows, const QString &text);
    void addLine(QVBoxLayout *rows, const QString &sentence, const QString &small,
        const std::vector<std::pair<QString, std::function<void()>>> &verbs, const QString &name);
    void propose(const RetentionState &state);
    void askApproval(const Disposal &disposal);
    void approve(DisposalId id);
    void decide(const Result<void> &result, const QString &said);
    void saveCertificate(const Disposal &disposal);

    Workspace &m_workspace;
    std::unique_ptr<RetentionService> m_service;
    QLineEdit *m_reason;
    LabelledField *m_reasonField;
    ProgressStrip *m_progress;
    QWidget *m_lists = nullptr;
};

} // namespace heed
