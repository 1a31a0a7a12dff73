#pragma once

#include "core/complaints/complaintregister.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintdesk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace heed {

class NowSection;
class PageHeader;
class RecordTabs;
class StatusLabel;

/// One complaint: who and how it stands, its clock in words, and its tabs.
class ComplaintRecord : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintRecord(const ComplaintDesk &desk, QWidget *parent = nullptr);

    /// False when there is no such complaint, or it is in the bin.
    bool show(ComplaintId id);
    void reload();
    void choose(CaseStep step);
    [[nodiscard]] RecordTabs *tabs() const { return m_tabs; }
    [[nodiscard]] ComplaintId id() const { return m_file.complaint.id; }
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void backRequested();
    void recordWanted(const heed::RecordRef &record);
    void editWanted(heed::ComplaintId id);
    void binned(heed::ComplaintId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeClock(QWidget *parent);
    void addSections();
    bool read(ComplaintId id);
    void showHead();
    void showClock();

    const ComplaintDesk &m_desk;
    ComplaintRegister m_register;
    ComplaintFile m_file;
    PageHeader *m_header = nullptr;
    QLabel *m_clock = nullptr;
    StatusLabel *m_due = nullptr;
    QPushButton *m_why = nullptr;
    QLabel *m_reason = nullptr;
    RecordTabs *m_tabs;
    NowSection *m_now = nullptr;
};

} // namespace heed
