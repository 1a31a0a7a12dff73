#pragma once

#include "core/governance/ko41areturn.h"
#include "ui/returns/returnsroom.h"
#include "ui/shared/worker.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class PageHeader;
class ProgressStrip;
class QuestionForm;

/// The yearly return: what does not add up first, each with the cases behind it, then the numbers.
class Ko41aPanel final : public ReturnsPanel
{
    Q_OBJECT

public:
    explicit Ko41aPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addYears();
    [[nodiscard]] Card *makeSender();
    [[nodiscard]] Card *makeLists();
    [[nodiscard]] Period period() const;
    void take(Result<Ko41aReturn> made);
    void showChecks();
    void showNumbers();
    void showPlaces();
    void showKept();
    void addCases(QVBoxLayout *rows, const QString &title, const QList<qint64> &cases,
        const QString &name);
    void showCases(const QList<qint64> &cases, const QString &heading);
    void save();
    void keep();
    void keepSender();
    void bringList();
    void saveList();

    Workspace &m_workspace;
    PageHeader *m_header = nullptr;
    QComboBox *m_years;
    InlineError *m_error;
    ProgressStrip *m_progress;
    Card *m_checks;
    QVBoxLayout *m_numbers;
    Card *m_places;
    Card *m_kept;
    Card *m_sender = nullptr;
    Card *m_lists = nullptr;
    QuestionForm *m_senderForm = nullptr;
    QLabel *m_listWords = nullptr;
    bool m_mayManage;
    std::optional<Ko41aReturn> m_made;
    JobTicket m_job;
};

} // namespace heed
