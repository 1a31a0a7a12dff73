#pragma once

#include "core/fairness/fairnessservice.h"
#include "ui/fairness/fairnesssource.h"
#include "ui/shared/registerpage.h"

class QComboBox;
class QPushButton;

namespace heed {

class FairnessForm;
class Prompter;

/// The fairness reviews on which the user is named: the list, one review with its steps, and the
/// gate. Each time a review comes up is a look, and kept in the audit trail.
class FairnessPage final : public RegisterPage
{
    Q_OBJECT

public:
    FairnessPage(RecordDesk desk, FairnessService &service, Prompter &prompter, bool isPractice,
        QWidget *parent = nullptr);
    ~FairnessPage() override;

    void refresh() override;
    bool showRecord(qint64 id) override;

protected:
    void applyFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addActions(const FairnessReview &review);
    void addNext(const FairnessFile &file);
    void addSystem(const FairnessFile &file);
    void addGate(const FairnessReview &review);
    void addPerson(const FairnessReview &review);
    void saveRecord();
    Result<void> writeRecord(const QString &path);
    void binShown();

    RecordDesk m_desk;
    FairnessService &m_service;
    Prompter &m_prompter;
    bool m_isPractice;
    FairnessSourceList m_source;
    FairnessTerms m_terms;
    // Before m_filters, whose making sets them.
    QComboBox *m_state = nullptr;
    QPushButton *m_suspended = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    FairnessForm *m_form;
};

} // namespace heed
