#pragma once

#include "core/candour/candourservice.h"
#include "core/claims/claimservice.h"
#include "core/codes/codelists.h"
#include "core/complaints/complaintservice.h"
#include "core/fairness/fairnessservice.h"
#include "core/incidents/incidentservice.h"
#include "core/learning/learningservice.h"
#include "core/people/openstore.h"
#include "core/records/record.h"
#include "core/voice/feedbackservice.h"
#include "ui/records/paperdesk.h"
#include "ui/shared/prompter.h"
#include "ui/shared/worker.h"

#include <QObject>

namespace heed {

/// What only the window itself can do for a page.
enum class Errand { BackUp, TryRecovery };

/// What every page of an unlocked store works with. Made when a store is opened, gone when it is
/// closed. Pages ask it to go somewhere; the shell does the going.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<OpenStore> store, CodeLists codes, Prompter &prompter);
    ~Workspace() override;

    [[nodiscard]] OpenStore &store() { return *m_store; }
    [[nodiscard]] const OpenStore &store() const { return *m_store; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const CodeLists &codes() const { return m_codes; }
    [[nodiscard]] ComplaintService &complaints() { return m_complaints; }
    [[nodiscard]] IncidentService &incidents() { return m_incidents; }
    [[nodiscard]] ClaimService &claims() { return m_claims; }
    [[nodiscard]] FeedbackService &feedback() { return m_feedback; }
    [[nodiscard]] CandourService &candour() { return m_candour; }
    [[nodiscard]] FairnessService &fairness() { return m_fairness; }
    [[nodiscard]] LearningService &learning() { return m_learning; }
    [[nodiscard]] Prompter &prompter() { return m_prompter; }
    [[nodiscard]] Worker &worker() { return m_worker; }
    /// What the papers of records work with.
    [[nodiscard]] const PaperDesk &papers() const { return m_papers; }
    [[nodiscard]] QDate today() const { return m_session.clock.today(); }

    /// Goes to a record's page.
    void open(const RecordRef &record) { emit recordWanted(record); }
    /// Goes to a register's list, showing just these records.
    void openAll(const QString &kind, const QList<qint64> &ids, const QString &heading)
    {
        emit recordsWanted(kind, ids, heading);
    }
    /// Goes to a page by its name ("dashboard").
    void goTo(const QString &page) { emit pageWanted(page); }
    /// Says something in passing, at the foot of the window.
    void say(const QString &sentence) { emit said(sentence); }
    /// Has the window do something that is not a page's to do.
    void askShell(Errand errand) { emit errandWanted(errand); }

signals:
    void recordWanted(const heed::RecordRef &record);
    void recordsWanted(const QString &kind, const QList<qint64> &ids, const QString &heading);
    void pageWanted(const QString &page);
    void said(const QString &sentence);
    void errandWanted(heed::Errand errand);

private:
    std::unique_ptr<OpenStore> m_store;
    Session m_session;
    CodeLists m_codes;
    Prompter &m_prompter;
    ComplaintService m_complaints;
    IncidentService m_incidents;
    ClaimService m_claims;
    FeedbackService m_feedback;
    CandourService m_candour;
    FairnessService m_fairness;
    LearningService m_learning;
    Worker m_worker;
    OpenedCopies m_copies;
    PaperDesk m_papers;
};

} // namespace heed
