#pragma once

#include "core/complaints/complaintquery.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/filterbar.h"

namespace heed {

/// Search and filters over the list of complaints. Open ones are shown at first.
class ComplaintFilters : public FilterBar
{
    Q_OBJECT

public:
    explicit ComplaintFilters(const ComplaintDesk &desk, QWidget *parent = nullptr);

    /// What is chosen now; the order of the list is not part of it.
    [[nodiscard]] ComplaintQuery query() const;
    /// Brings sites and handlers up to date with the store.
    void refreshChoices(const QStringList &handlers);
    /// Open and closed ones, without telling anybody.
    void showAllCases();

private:
    void addChoices();

    const ComplaintDesk &m_desk;
    QComboBox *m_which = nullptr;
    QPushButton *m_overdue = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_subject = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_handler = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
};

} // namespace heed
