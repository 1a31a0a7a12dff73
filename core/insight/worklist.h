#pragma once

#include "core/complaints/complaintrules.h"
#include "core/letters/letterrules.h"
#include "core/people/personname.h"
#include "core/people/session.h"

namespace heed {

/// What waits to be done, or to come from somebody else, in one record.
enum class WorkStep {
    // A complaint's own next step: see NextStep.
    SortOut,
    Acknowledge,
    AgreePeriod,
    Reply,
    ExplainDelay,
    ReplyAgain,
    Close,
    // What was promised or decided on the way.
    UpdatePerson, ///< the day on which the person was told they would hear next
    AskForConsentAgain,
    SendExclusionLetter, ///< reg 8(2)
    SendLateLetter, ///< reg 12
    SendRefusalLetter, ///< reg 5: not in the best interests
    ReviewContactLimits,
    // Ombudsman, promises, duty of candour.
    SendOmbudsmanFile,
    CarryOutRecommendation,
    DoAction,
    DecideCandour,
    TellInPerson,
    SendCandourLetter,
    ShareCandourResults,
    ReviewSuspension, ///< for those who are named on the review
    AnswerCqc, ///< the regulator asked: SI 2014/2936 regs 16(3), 17(3)
    DoDuty, ///< of the calendar of duties
    MeetPanel, ///< the complaints panel meets
    SignPanelNote, ///< the panel's day has passed and nobody signed its note
    // Learning: see learningwork.h.
    CheckAction, ///< did it help?
    AnswerReturn, ///< a theme came back after an action that had helped
    // For who may sign off (SI 2009/309 reg 4).
    SignLetter,
    LookAtSeriousCase,
    // Investigations: see carelines.h.
    TellStaff,
    OfferStaffSupport,
    ReceiveStaffAccount,
    UpdateStaff,
    TellStaffOutcome,
    DebriefStaff,
    ReceiveStatement,
    DoPlanStep,
    DeliverRemedy,
    AnswerReturned,
    // Others have to do something; one can only ask.
    ConsentAwaited,
    DecisionAwaited,
    AcceptanceAwaited,
    OnHold,
    SignatureAwaited,
    SecondPersonAwaited,
};

/// One line of somebody's day.
struct WorkItem
{
    RecordRef record;
    QString reference;
    /// "Mrs Amberly": the person whom the step is for. Empty when nobody is named, and for those
    /// who may not read names.
    QString who;
    QString place; ///< ward or team; the site where there is none
    WorkStep step = WorkStep::SortOut;
    QString what; ///< an action's or a recommendation's own words, or a letter's title
    EscalationReason escalation = EscalationReason::None; ///< why a case is serious
    std::optional<OmbudsmanBody> ombudsman;
    QString handler; ///< who does the step; empty when nobody was named
    QString caseHandler; ///< who has the record in hand; the same unless the step is an action
    QDate dueOn; ///< invalid when no day is set
    QDate since; ///< what is waited for: since when
    Urgency urgency = Urgency::None; ///< Soon means within worklistWorkingDays
    int workingDaysLeft = 0; ///< as in ComplaintStep
};

/// How far ahead a day's list looks.
inline constexpr int worklistWorkingDays = 5;

/// What one looks at in the morning. Overdue is longest overdue first, people who wait for an
/// answer before actions; soon is by day, with what has no day of its own at the end; waiting is
/// longest waiting first.
struct Worklist
{
    QList<WorkItem> overdue;
    QList<WorkItem> soon;
    QList<WorkItem> waiting;
    /// What only the responsible person can do: letters to sign, the oldest first, then the serious
    /// cases that come up by themselves (escalationOf). Empty for who may not sign off.
    QList<WorkItem> toSign;

    [[nodiscard]] bool isEmpty() const
    {
        return overdue.isEmpty() && soon.isEmpty() && waiting.isEmpty() && toSign.isEmpty();
    }
    /// What is for one person: their own steps, those that are nobody's yet, and as waiting the
    /// steps of others in the cases that they have in hand. What is to be signed is for
    /// everybody who sees it.
    [[nodiscard]] Worklist of(const QString &person) const;
};

/// Reads the registers. The next step of a complaint is nextStep()'s; steps further away than
/// worklistWorkingDays are left out. Being told in person is due by the store's rule
/// "candour-in-person", and incidents that are closed are left to the figures.
/// Errors: Refused "session.not-allowed" without Capability::ReadRecords; those of
/// DeadlineRules::load(); Storage.
/// Source: SI 2009/309 regs 13 and 14; SI 2014/2936 reg 20(2)-(4).
[[nodiscard]] Result<Worklist> worklist(const Session &session);

} // namespace heed
