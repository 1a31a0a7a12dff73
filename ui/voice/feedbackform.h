#pragma once

#include "core/voice/feedbackservice.h"
#include "ui/shared/placefield.h"
#include "ui/shared/recordform.h"

namespace heed {

/// Logging feedback and changing it.
class FeedbackForm final : public RecordForm
{
    Q_OBJECT

public:
    FeedbackForm(const RecordDesk &desk, FeedbackService &service, QWidget *parent = nullptr);

    /// Fills every answer from a file; one without an id is new feedback.
    void fill(const FeedbackFile &file);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    void addWords();
    void addPlace();
    void addDone();
    void fillCodes(QComboBox &box, const QString &scheme);
    [[nodiscard]] Feedback read() const;

    FeedbackService &m_service;
    FeedbackFile m_file;
    QComboBox *m_type = nullptr;
    DateField *m_heardOn = nullptr;
    QPlainTextEdit *m_verbatim = nullptr;
    QComboBox *m_sentiment = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_voice = nullptr;
    QComboBox *m_channel = nullptr;
    PlaceField *m_place = nullptr;
    QLineEdit *m_person = nullptr;
    DateField *m_eventOn = nullptr;
    QPlainTextEdit *m_action = nullptr;
    DateField *m_toldBackOn = nullptr;
    QLineEdit *m_handler = nullptr;
    QLineEdit *m_sourceId = nullptr;
};

} // namespace heed
