#pragma once

#include "core/claims/claimservice.h"
#include "ui/shared/placefield.h"
#include "ui/shared/recordform.h"

class QCheckBox;

namespace heed {

/// Logging a claim and changing one. Sums are typed in pounds and kept in pence, with no rounding
/// on the way.
class ClaimForm final : public RecordForm
{
    Q_OBJECT

public:
    ClaimForm(const RecordDesk &desk, ClaimService &service, QWidget *parent = nullptr);

    /// Fills every answer from a file; one without an id is a new claim.
    void fill(const ClaimFile &file);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    /// One question for a sum and the member that it fills.
    struct Sum
    {
        QString column;
        QLineEdit *input;
        Money Claim::*member;
    };

    void addCase();
    void addSums();
    void addDays();
    void addHandling();
    void addSum(Card *card, const char *column, const QString &label, Money Claim::*member);
    void fillCase(const Claim &claim);
    void fillHandling(const Claim &claim);
    void readCase(Claim &claim) const;
    void readHandling(Claim &claim) const;
    [[nodiscard]] QList<FieldProblem> read(ClaimFile &file) const;

    ClaimService &m_service;
    ClaimFile m_file;
    std::vector<Sum> m_sums;
    QComboBox *m_scheme = nullptr;
    DateField *m_notifiedOn = nullptr;
    DateField *m_incidentOn = nullptr;
    QLineEdit *m_claimant = nullptr;
    QComboBox *m_cause = nullptr;
    PlaceField *m_place = nullptr;
    QPlainTextEdit *m_description = nullptr;
    DateField *m_knowledgeOn = nullptr;
    DateField *m_openedOn = nullptr;
    DateField *m_settledOn = nullptr;
    DateField *m_closedOn = nullptr;
    QLineEdit *m_nhsr = nullptr;
    QLineEdit *m_type = nullptr;
    QLineEdit *m_injury = nullptr;
    QLineEdit *m_stage = nullptr;
    QLineEdit *m_outcome = nullptr;
    QLineEdit *m_probability = nullptr;
    QLineEdit *m_solicitor = nullptr;
    QLineEdit *m_handler = nullptr;
    QCheckBox *m_privileged = nullptr;
};

} // namespace heed
