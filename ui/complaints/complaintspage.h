#pragma once

#include "ui/complaints/complaintdesk.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace heed {

class ComplaintForm;
class ComplaintList;
class ComplaintRecord;
class Notice;
class Workspace;

/// The room of complaints: the register, the form for a new one, and one complaint with its steps.
class ComplaintsPage : public Page
{
    Q_OBJECT

public:
    ComplaintsPage(Workspace &workspace, QWidget *parent);
    explicit ComplaintsPage(const ComplaintDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool focusSearch() override;
    bool showRecord(qint64 id) override;
    void showRecords(const QList<qint64> &ids, const QString &heading) override;
    bool beginNew() override;
    bool goBack() override;

signals:
    void recordWanted(const heed::RecordRef &record);

private:
    void connectParts();
    void openRow(qint64 id);
    void showList();
    void beginChange(ComplaintId id);
    void leaveForm();
    void afterLogging(ComplaintId id);
    void afterBinning(ComplaintId id);
    void undoBinning();

    ComplaintDesk m_desk; ///< the widgets refer to this one
    QStackedWidget *m_stack;
    ComplaintList *m_list;
    ComplaintForm *m_form;
    ComplaintRecord *m_record;
    Notice *m_notice;
    ComplaintId m_binned;
    ComplaintId m_changed; ///< whose details stand in the form; invalid for a new complaint
};

} // namespace heed
