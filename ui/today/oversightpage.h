#pragma once

#include "core/insight/oversight.h"
#include "ui/shared/worker.h"
#include "ui/shell/page.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class PageHeader;
class ProgressStrip;
struct SentenceRowText;
class WorkSection;
class Workspace;

/// For those who sign: replies that wait for them, serious cases that nobody senior has looked at,
/// and what belongs into the risk register, each line opening what is behind it.
class OversightPage final : public Page
{
    Q_OBJECT

public:
    explicit OversightPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    Card *addCard(const QString &heading, const char *name);
    void take(Result<Oversight> read);
    void showCases(
        Card *card, const QList<SeriousCase> &cases, const QString &none, const QString &more);
    void showRisks(const RiskExtract &risks);
    void addRow(QVBoxLayout *lines, const SentenceRowText &text, const std::function<void()> &open);
    void openRecordsOf(const RiskLine &line, const Period &period);

    Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_paper;
    InlineError *m_error;
    ProgressStrip *m_progress;
    QVBoxLayout *m_column;
    WorkSection *m_toSign;
    Card *m_notSeen = nullptr;
    Card *m_risks = nullptr;
    Card *m_seen = nullptr;
    JobTicket m_job;
};

} // namespace heed
