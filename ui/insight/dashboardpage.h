#pragma once

#include "core/governance/dashboard.h"
#include "ui/shared/worker.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QScrollArea;

namespace heed {

class Card;
class CardGrid;
class PageHeader;
class PeriodChooser;
class ProgressStrip;
class Workspace;

/// The three registers at a glance. Counted on the worker; what was shown stays until the new
/// numbers are there.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QWidget *choices();
    void fillSites();
    [[nodiscard]] Slice question() const;
    void take(Result<Dashboard> made);
    void showChanges(const Dashboard &board);
    void showTiles(const Dashboard &board);
    void showCharts(const Dashboard &board);
    void openRecords(const RecordsWish &wish);

    Workspace &m_workspace;
    PageHeader *m_header;
    PeriodChooser *m_period = nullptr;
    QComboBox *m_sites = nullptr;
    QLabel *m_error;
    ProgressStrip *m_progress;
    CardGrid *m_tiles;
    Card *m_changes;
    CardGrid *m_charts;
    JobTicket m_job;
};

} // namespace heed
