#pragma once

#include "core/governance/ko41areturn.h"
#include "ui/returns/returnsroom.h"
#include "ui/shared/worker.h"

class QComboBox;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class Ko41aListsCard;
class Ko41aSenderCard;
class PageHeader;
class ProgressStrip;

/// The yearly return: what does not add up first, each with the cases behind it, then the numbers.
class Ko41aPanel final : public ReturnsPanel
{
    Q_OBJECT

public:
    explicit Ko41aPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addYears();
    [[nodiscard]] Period period() const;
    void take(Result<Ko41aReturn> made);
    void showChecks();
    void showNumbers();
    void showPlaces();
    void showKept();
    void addCases(
        QVBoxLayout *rows, const QString &title, const QList<qint64> &cases, const QString &name);
    void showCases(const QList<qint64> &cases, const QString &heading);
    void save();
    void keep();

    Workspace &m_workspace;
    PageHeader *m_header = nullptr;
    QComboBox *m_years;
    InlineError *m_error;
    ProgressStrip *m_progress;
    Card *m_checks;
    QVBoxLayout *m_numbers;
    Card *m_places;
    Card *m_kept;
    Ko41aSenderCard *m_sender;
    Ko41aListsCard *m_lists;
    std::optional<Ko41aReturn> m_made;
    JobTicket m_job;
};

} // namespace heed
