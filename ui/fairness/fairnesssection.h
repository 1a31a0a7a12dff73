#pragma once

#include "core/fairness/fairnessservice.h"
#include "ui/shared/partcard.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

#include <functional>

class QVBoxLayout;

namespace heed {

class FactCard;

/// Something that a tab offers to do with what was typed.
struct FairnessDeed
{
    QString name; ///< object name of its button
    QString verb;
    std::function<bool(const FairnessFile &)> isOffered;
    std::function<Result<void>(FairnessReview edited, const QString &reason)> act;
    bool isPrimary = false;
};

/// What a tab of a review says, asks and offers.
struct FairnessTab
{
    QString id;
    QString title;
    QString hint;
    /// What follows from the review, above the questions; may be empty.
    std::function<void(const FairnessFile &, FactCard &)> said = {};
    /// The questions; their columns are the review's, but for "reason".
    std::function<std::vector<Question>(const FairnessFile &)> questions = {};
    std::vector<FairnessDeed> deeds = {};
    /// Cards made once for each record and state.
    std::function<std::vector<PartCard *>(const FairnessFile &, QWidget *)> cards = {};
    bool areCardsFirst = false; ///< before the questions
};

/// One tab of a review.
class FairnessSection : public RecordSection
{
    Q_OBJECT

public:
    FairnessSection(
        FairnessTab tab, const RecordDesk &desk, FairnessService &service, QWidget *parent);

    [[nodiscard]] QString id() const override { return m_tab.id; }
    [[nodiscard]] QString title() const override { return m_tab.title; }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void showTop(const FairnessFile &file);
    void showForm(const FairnessFile &file);
    void showCards(const FairnessFile &file);
    void act(const FairnessDeed &deed);
    void tell(const Error &error);
    [[nodiscard]] std::optional<FairnessReview> typed();

    FairnessTab m_tab;
    const RecordDesk &m_desk;
    FairnessService &m_service;
    QVBoxLayout *m_topRows; ///< hint and what follows from the review
    QVBoxLayout *m_formRows;
    QVBoxLayout *m_cardRows;
    QWidget *m_room = nullptr;
    QWidget *m_formRoom = nullptr;
    QWidget *m_cards = nullptr;
    QString m_cardsOf; ///< record and state that the cards were made for
    QuestionForm *m_form = nullptr;
    InlineError *m_error = nullptr;
    FairnessFile m_file;
};

} // namespace heed
