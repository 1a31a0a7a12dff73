#pragma once

#include "core/learning/learningservice.h"
#include "core/records/actionservice.h"
#include "ui/learning/learningdesk.h"
#include "ui/learning/learningsource.h"

class QComboBox;
class QPushButton;

namespace heed {

class ActionForm;

/// The actions of all records: the list, one action with what became of it, and the form.
class LearningPage final : public RegisterPage
{
    Q_OBJECT

public:
    LearningPage(RecordDesk desk, LearningService &service, QWidget *parent = nullptr);
    ~LearningPage() override;

    /// An action whose check is due opens at its question.
    bool showRecord(qint64 id) override;

protected:
    void applyFilters() override;
    void refreshFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addSections();
    void addActions(const LearningFile &file);
    void addWhat(const LearningFile &file);
    void addMoved(const LearningFile &file);
    void addAim(const LearningFile &file);
    void addStanding(const LearningFile &file);
    void chooseTab(const QString &name);
    void beginAnother(const LearningFile &file);
    void openAgain();
    void binShown();

    RecordDesk m_desk;
    LearningService &m_service;
    ActionService m_actions;
    LearningDesk m_learning;
    LearningSource m_source;
    Action m_next; ///< what a new action begins with
    QString m_nextReference;
    // Before m_filters, whose making sets them.
    QComboBox *m_state = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_mine = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    ActionForm *m_form;
};

} // namespace heed
