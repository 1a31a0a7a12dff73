#pragma once

#include "core/fairness/fairnessservice.h"
#include "ui/shared/placefield.h"
#include "ui/shared/recordform.h"

namespace heed {

/// The gate: what has to be there before anybody may look at a person. Each question says why it is
/// asked; what stands in the way is said beside it.
class FairnessForm final : public RecordForm
{
    Q_OBJECT

public:
    FairnessForm(const RecordDesk &desk, FairnessService &service, QWidget *parent = nullptr);

    /// Fills every answer; a review without an id is a new one.
    void fill(const FairnessReview &review);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    void addGround();
    void addResponse();
    void addPerson();
    void addReviewer();
    void addTool();
    void fetch();
    void read(FairnessReview &review) const;
    void fillSets();
    QComboBox *askTerm(Card *card, const char *column, const QString &label, const QString &hint,
        const FairnessTerms::List &list);

    FairnessService &m_service;
    FairnessTerms m_terms;
    FairnessReview m_review;
    QComboBox *m_ground = nullptr;
    QLineEdit *m_origin = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_sourceTitle = nullptr;
    QLineEdit *m_sourceBy = nullptr;
    DateField *m_sourceEndedOn = nullptr;
    QComboBox *m_concernAbout = nullptr;
    QPlainTextEdit *m_concern = nullptr;
    QLineEdit *m_person = nullptr;
    QLineEdit *m_post = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_ethnicity = nullptr;
    QComboBox *m_act = nullptr;
    QPlainTextEdit *m_actSummary = nullptr;
    DateField *m_actOn = nullptr;
    QComboBox *m_context = nullptr;
    PlaceField *m_place = nullptr;
    QLineEdit *m_reviewer = nullptr;
    QComboBox *m_relation = nullptr;
    QLineEdit *m_reason = nullptr;
    QComboBox *m_set = nullptr;
    Card *m_reviewerCard = nullptr;
    Card *m_toolCard = nullptr;
};

} // namespace heed
