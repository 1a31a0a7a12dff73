#pragma once

#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintrules.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintdesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heed {

class Card;
class PageHeader;
class StatusLabel;

/// One complaint: who and how it stands, its clock in words, its steps, the form of the chosen step
/// and all that happened.
class ComplaintRecord : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintRecord(const ComplaintDesk &desk, QWidget *parent = nullptr);

    /// False when there is no such complaint, or it is in the bin.
    bool show(ComplaintId id);
    void reload();
    void choose(CaseStep step);
    [[nodiscard]] ComplaintId id() const { return m_file.complaint.id; }
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void backRequested();
    void recordWanted(const heed::RecordRef &record);
    void binned(heed::ComplaintId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    Card *makeClock();
    void showHeader();
    void showClock();
    void showSteps();
    void showDetails();
    void showDeadlines();
    void showTogether();
    void showHistory();
    void stepDone();
    [[nodiscard]] QString whyDue() const;
    void addStep(QVBoxLayout *layout, const CaseStepLine &line);

    const ComplaintDesk &m_desk;
    ComplaintRegister m_register;
    ComplaintFile m_file;
    PageHeader *m_header;
    QLabel *m_clock = nullptr;
    StatusLabel *m_due = nullptr;
    QPushButton *m_why = nullptr;
    QLabel *m_reason = nullptr;
    QScrollArea *m_area;
    QBoxLayout *m_columns = nullptr;
    Card *m_steps = nullptr;
    Card *m_step = nullptr;
    Card *m_details = nullptr;
    Card *m_deadlines = nullptr;
    Card *m_together = nullptr;
    Card *m_history = nullptr;
    StepForm *m_form = nullptr;
};

} // namespace heed
