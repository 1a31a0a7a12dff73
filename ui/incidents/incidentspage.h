#pragma once

#include "core/incidents/incidentservice.h"
#include "ui/incidents/incidentsource.h"
#include "ui/shared/registerpage.h"

class QComboBox;
class QPushButton;

namespace heed {

class IncidentForm;
class Workspace;

/// The incidents: the list, one incident, and the form.
class IncidentsPage final : public RegisterPage
{
    Q_OBJECT

public:
    explicit IncidentsPage(Workspace &workspace, QWidget *parent = nullptr);
    IncidentsPage(RecordDesk desk, IncidentService &service, QWidget *parent = nullptr);
    ~IncidentsPage() override;

protected:
    void applyFilters() override;
    void refreshFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addActions(const Incident &incident);
    void addStory(const IncidentFile &file);
    void addDays(const Incident &incident);
    void addHarm(const Incident &incident);
    void addCandour(const Incident &incident);
    void addReview(const Incident &incident);
    void closeShown();
    void reopenShown();
    void binShown();

    RecordDesk m_desk;
    IncidentService &m_service;
    IncidentSource m_source;
    // Before m_filters, whose making sets them.
    QComboBox *m_state = nullptr;
    QComboBox *m_harm = nullptr;
    QPushButton *m_candour = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_category = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    IncidentForm *m_form;
};

} // namespace heed
