#pragma once

#include "core/claims/claimservice.h"
#include "ui/claims/claimsource.h"
#include "ui/shared/registerpage.h"

class QComboBox;

namespace heed {

class ClaimForm;
class Workspace;

/// The claims: the list, one claim, and the form.
class ClaimsPage final : public RegisterPage
{
    Q_OBJECT

public:
    explicit ClaimsPage(Workspace &workspace, QWidget *parent = nullptr);
    ClaimsPage(RecordDesk desk, ClaimService &service, QWidget *parent = nullptr);
    ~ClaimsPage() override;

protected:
    void applyFilters() override;
    void refreshFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addActions(const Claim &claim);
    void addCase(const ClaimFile &file);
    void addMoney(const Claim &claim);
    void addDays(const Claim &claim);
    void addHandling(const Claim &claim);
    void closeShown();
    void reopenShown();
    void binShown();

    RecordDesk m_desk;
    ClaimService &m_service;
    ClaimSource m_source;
    // Before m_filters, whose making sets them.
    QComboBox *m_status = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_theme = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    ClaimForm *m_form;
};

} // namespace heed
