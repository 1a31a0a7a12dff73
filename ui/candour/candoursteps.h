#pragma once

#include "core/candour/candourservice.h"
#include "ui/shared/partcard.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"

#include <functional>

class QVBoxLayout;

namespace heed {

class AssignmentCard;

/// A way on that a tab offers while the duty can go it.
struct CandourMove
{
    QString name; ///< object name of its button
    QString verb;
    CandourState to;
    bool isUsual = true; ///< the way that most duties go: its button stands out
};

/// What a tab of steps asks and offers.
struct CandourTab
{
    QString id;
    QString title;
    QString hint;
    QString saveVerb; ///< empty: nothing is saved without going on
    /// The questions for a duty; their columns are the duty's, but for "reason".
    std::function<std::vector<Question>(const CandourDuty &)> questions;
    std::vector<CandourMove> moves;
    /// Cards made once for each record.
    std::function<std::vector<PartCard *>(const CandourDuty &, QWidget *)> cards;
    /// Who was asked to look into it; unset where nobody is.
    std::function<AssignmentCard *(const CandourDuty &, QWidget *)> assignments = {};
    /// What is said above the questions; may be empty.
    std::function<QString(const CandourFile &)> said;
};

/// One tab of the steps of a duty: its questions, its lists, and the ways on. What a way lacks is
/// said here, each with its paragraph and step.
class CandourSteps : public RecordSection
{
    Q_OBJECT

public:
    CandourSteps(CandourTab tab, const RecordDesk &desk, CandourService &service, QWidget *parent);

    [[nodiscard]] QString id() const override { return m_tab.id; }
    [[nodiscard]] QString title() const override { return m_tab.title; }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void showForm(const CandourFile &file);
    void showCards(const CandourDuty &duty);
    void addMoves(const CandourDuty &duty, QVBoxLayout *rows);
    void go(CandourState to);
    void tell(const Error &error);
    [[nodiscard]] std::optional<CandourDuty> typed();

    CandourTab m_tab;
    const RecordDesk &m_desk;
    CandourService &m_service;
    QVBoxLayout *m_layout;
    QWidget *m_room = nullptr;
    QWidget *m_cards = nullptr;
    qint64 m_cardsOf = 0;
    QuestionForm *m_form = nullptr;
    InlineError *m_error = nullptr;
    CandourDuty m_duty;
};

} // namespace heed
