#pragma once

#include "core/candour/candourservice.h"
#include "ui/candour/candoursource.h"
#include "ui/shared/registerpage.h"

class QComboBox;

namespace heed {

class CandourForm;
class Workspace;

/// The duties of candour: the list, one duty with its steps, and the form.
class CandourPage final : public RegisterPage
{
    Q_OBJECT

public:
    explicit CandourPage(Workspace &workspace, QWidget *parent = nullptr);
    CandourPage(RecordDesk desk, CandourService &service, QWidget *parent = nullptr);
    ~CandourPage() override;

protected:
    void applyFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addActions(const CandourDuty &duty);
    void addLine(const CandourFile &file);
    void addSteps(const CandourFile &file);
    void addStory(const CandourDuty &duty);
    void addDays(const CandourDuty &duty);
    void binShown();

    RecordDesk m_desk;
    CandourService &m_service;
    CandourSourceList m_source;
    // Before m_filters, whose making sets them.
    QComboBox *m_state = nullptr;
    QComboBox *m_cameFrom = nullptr;
    QPushButton *m_exposed = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    CandourForm *m_form;
};

} // namespace heed
