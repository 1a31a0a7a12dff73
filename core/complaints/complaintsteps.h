#pragma once

#include "core/complaints/complaint.h"

/// What may be done with a complaint, as changes of plain values. Each step checks its guard and
/// either changes the file or refuses with Refused "complaint.FACT", whose `detail` names what is
/// missing; dates that cannot be are Invalid "complaint.invalid" with every problem. Nothing here
/// reads a clock or a store.
namespace heed {

struct Acknowledgement
{
    QDate on;
    std::optional<ContactMethod> method;
    std::optional<DiscussionOffer> discussionOffer; ///< reg 13(7): the offer to discuss handling
};

/// A response period, or an amendment of one (reg 13(7)-(8)).
struct ReplyPeriod
{
    QDate dueOn;
    QString agreedWith; ///< empty: set by the body, and told in writing
    QDate agreedOn;
    QString reason;
};

struct ReplySent
{
    QDate on;
    QString signedBy; ///< the responsible person, reg 14(2)
};

struct IssueFinding
{
    int number = 1;
    std::optional<Outcome> outcome;
    QString finding;
    std::optional<Remedy> remedy;
};

/// Corrections of the days of steps that were taken. Unset: as it is. An invalid date: not taken.
struct StepCorrection
{
    std::optional<QDate> acknowledgedOn;
    std::optional<QDate> resolvedEarlyOn;
    std::optional<QDate> repliedOn;
    std::optional<QString> replySignedBy;
    std::optional<QDate> delayExplainedOn;
    std::optional<QDate> closedOn;
};

Result<void> acknowledge(ComplaintFile &file, const Acknowledgement &step, QDate today);
Result<void> agreePeriod(ComplaintFile &file, const ReplyPeriod &period, QDate today);
Result<void> resolveEarly(ComplaintFile &file, QDate on, QDate today);
Result<void> sendReply(ComplaintFile &file, const ReplySent &reply, QDate today);
Result<void> explainDelay(ComplaintFile &file, QDate on, const QString &reason, QDate today);
Result<void> recordFindings(ComplaintFile &file, const std::vector<IssueFinding> &findings);
/// A concern or enquiry that the person wants treated as a complaint: it keeps its first day of
/// receipt and is counted once (complaints reference 6).
Result<void> treatAsComplaint(ComplaintFile &file);
/// Moves between the working states by hand, as the table of complaintmoves.h allows; the others
/// are reached by the steps. Errors: as checkMove().
Result<void> moveTo(ComplaintFile &file, ComplaintState state);
/// "On hold" is information: no law stops the clock.
Result<void> hold(ComplaintFile &file, const QString &reason, QDate from, QDate today);
Result<void> endHold(ComplaintFile &file, QDate to, QDate today);
Result<void> correctSteps(ComplaintFile &file, const StepCorrection &correction, QDate today);

/// Adds a contact, or replaces the one with its id. Decisions and due dates are part of it.
Result<void> setOmbudsmanContact(ComplaintFile &file, const OmbudsmanContact &contact, QDate today);
/// Adds a recommendation, or replaces the one with its id.
Result<void> setRecommendation(
    ComplaintFile &file, const OmbudsmanRecommendation &recommendation, QDate today);

} // namespace heed
