#pragma once

#include "core/governance/benchmarkstore.h"
#include "ui/returns/returnsroom.h"
#include "ui/shared/worker.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace heed {

class Card;
class InlineError;
class PeriodChooser;
class ProgressStrip;

/// One's own shares beside those of comparable organisations, from the file that NHS England
/// publishes and the user brought in.
class ComparePanel final : public ReturnsPanel
{
    Q_OBJECT

public:
    explicit ComparePanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] Card *makeFile();
    [[nodiscard]] Card *makeChoice();
    void take(Result<std::optional<Benchmark>> made);
    void showFile();
    void showChoice();
    void showParts();
    void choose();
    void bring();

    Workspace &m_workspace;
    InlineError *m_error;
    ProgressStrip *m_progress;
    QComboBox *m_years;
    Card *m_file = nullptr;
    QVBoxLayout *m_fileWords = nullptr;
    Card *m_choice = nullptr;
    QComboBox *m_own = nullptr;
    QCheckBox *m_type = nullptr;
    QCheckBox *m_region = nullptr;
    QComboBox *m_size = nullptr;
    QListWidget *m_others = nullptr;
    QVBoxLayout *m_parts;
    std::optional<Benchmark> m_made;
    JobTicket m_job;
    bool m_filling = false;
};

} // namespace heed
