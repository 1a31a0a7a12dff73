#pragma once

#include "core/incidents/incidentservice.h"
#include "ui/shared/placefield.h"
#include "ui/shared/recordform.h"

class QCheckBox;
class QLabel;

namespace heed {

class HarmField;

/// Logging an incident and changing one: what happened, when, where, to whom and how bad it was
/// first; the rest behind "More".
class IncidentForm final : public RecordForm
{
    Q_OBJECT

public:
    IncidentForm(const RecordDesk &desk, IncidentService &service, QWidget *parent = nullptr);

    /// Fills every answer from a file; one without an id is a new incident.
    void fill(const IncidentFile &file);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    void addStory();
    void addHarm();
    void addDays();
    void addReview();
    void addCandour();
    void fillStory(const Incident &incident);
    void fillReview(const Incident &incident);
    void fillCandour(const Incident &incident);
    void readStory(Incident &incident) const;
    void readReview(Incident &incident) const;
    void readCandour(Incident &incident) const;
    [[nodiscard]] QList<FieldProblem> read(IncidentFile &file) const;
    void showPrompt();
    QCheckBox *askYes(class Card *card, const char *column, const QString &text);

    IncidentService &m_service;
    IncidentFile m_file;
    QPlainTextEdit *m_description = nullptr;
    DateField *m_occurredOn = nullptr;
    QLineEdit *m_occurredTime = nullptr;
    PlaceField *m_place = nullptr;
    QLineEdit *m_location = nullptr;
    QComboBox *m_affected = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_age = nullptr;
    HarmField *m_physical = nullptr;
    HarmField *m_psychological = nullptr;
    QLabel *m_prompt = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_eventType = nullptr;
    QComboBox *m_category = nullptr;
    QLineEdit *m_subCategory = nullptr;
    DateField *m_awareOn = nullptr;
    DateField *m_reportedOn = nullptr;
    QLineEdit *m_reporter = nullptr;
    QPlainTextEdit *m_actionTaken = nullptr;
    QPlainTextEdit *m_result = nullptr;
    QComboBox *m_risk = nullptr;
    QLineEdit *m_handler = nullptr;
    QComboBox *m_response = nullptr;
    QCheckBox *m_psii = nullptr;
    QCheckBox *m_neverEvent = nullptr;
    QCheckBox *m_safeguarding = nullptr;
    QLineEdit *m_neverType = nullptr;
    DateField *m_referredOn = nullptr;
    QLineEdit *m_referral = nullptr;
    QLineEdit *m_lfpse = nullptr;
    QComboBox *m_candour = nullptr;
    DateField *m_toldOn = nullptr;
    DateField *m_letterOn = nullptr;
};

} // namespace heed
