#pragma once

#include "core/governance/annualreport.h"
#include "ui/returns/returnsroom.h"

class QComboBox;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class PageHeader;
class ProgressStrip;
class QuestionForm;

/// The annual report of regulation 18: what is blank first, the texts that people write for a year,
/// its approval, and who was given a copy.
class AnnualPanel final : public ReturnsPanel
{
    Q_OBJECT

public:
    explicit AnnualPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;
    /// Chooses the year of a report. False when it is not there or not among the years shown.
    bool showReport(AnnualReportId id);

private:
    [[nodiscard]] Card *makeTexts();
    [[nodiscard]] Period period() const;
    void showGaps();
    void showCopies();
    void keep();
    void save();

    Workspace &m_workspace;
    PageHeader *m_header = nullptr;
    QComboBox *m_years;
    InlineError *m_error;
    ProgressStrip *m_progress;
    QVBoxLayout *m_gaps;
    Card *m_texts = nullptr;
    QuestionForm *m_form = nullptr;
    InlineError *m_formError = nullptr;
    QVBoxLayout *m_copies;
    AnnualTexts m_shown; ///< as they were read
    bool m_mayWrite;
};

} // namespace heed
