#pragma once

#include "core/voice/feedbackservice.h"
#include "ui/voice/feedbacksource.h"
#include "ui/shared/registerpage.h"

class QComboBox;

namespace heed {

class FeedbackForm;
class Workspace;

/// Feedback: the list, one record, and the form.
class FeedbackPage final : public RegisterPage
{
    Q_OBJECT

public:
    explicit FeedbackPage(Workspace &workspace, QWidget *parent = nullptr);
    FeedbackPage(RecordDesk desk, FeedbackService &service, QWidget *parent = nullptr);
    ~FeedbackPage() override;

protected:
    void applyFilters() override;
    void refreshFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addActions(const Feedback &said);
    void addWords(const FeedbackFile &file);
    void addDone(const Feedback &said);
    void addDays(const Feedback &said);
    void tellBackShown();
    void binShown();

    RecordDesk m_desk;
    FeedbackService &m_service;
    FeedbackSource m_source;
    // Before m_filters, whose making sets them.
    QComboBox *m_type = nullptr;
    QComboBox *m_sentiment = nullptr;
    QComboBox *m_toldBack = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_theme = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    FeedbackForm *m_form;
};

} // namespace heed
