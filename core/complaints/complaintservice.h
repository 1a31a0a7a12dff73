#pragma once

#include "core/complaints/complaintendings.h"
#include "core/people/session.h"

#include <QObject>

#include <functional>

namespace heed {

class ComplaintRegister;

/// What people do with complaints: each call checks the right, reads the file, applies one step,
/// writes the result and its audit entry in one transaction, and then tells the lists. Errors of
/// every call: Refused "session.not-allowed", "complaint.in-bin" and the facts of complaintsteps.h;
/// Invalid "complaint.invalid" with every field problem; NotFound "record.missing"; Conflict
/// "record.changed-meanwhile"; Locked, Io, Storage.
class ComplaintService : public QObject
{
    Q_OBJECT

public:
    explicit ComplaintService(const Session &session, QObject *parent = nullptr);

    /// Stores a new case: gives the reference, sets the due dates and their first versions.
    Result<ComplaintId> log(ComplaintFile draft);
    /// Writes the details of a case: everything but the days and results of steps, which have their
    /// own calls. `edited` carries the revision it was read with. Only problems that the change
    /// brings in stop it.
    Result<void> change(ComplaintFile edited, const QString &reason = {});

    Result<void> acknowledge(ComplaintId id, const Acknowledgement &step);
    Result<void> agreePeriod(ComplaintId id, const ReplyPeriod &period);
    Result<void> moveTo(ComplaintId id, ComplaintState state);
    Result<void> recordFindings(ComplaintId id, const std::vector<IssueFinding> &findings);
    Result<void> resolveEarly(ComplaintId id, QDate on);
    /// Needs Capability::SignOff.
    Result<void> reply(ComplaintId id, const ReplySent &reply);
    Result<void> explainDelay(ComplaintId id, QDate on, const QString &reason);
    Result<void> close(ComplaintId id, const Closing &closing);
    Result<void> withdraw(ComplaintId id, QDate on, const QString &reason);
    Result<void> reopen(ComplaintId id, const Reopening &reopening);
    Result<void> hold(ComplaintId id, const QString &reason, QDate from);
    Result<void> endHold(ComplaintId id, QDate to);
    Result<void> treatAsComplaint(ComplaintId id, const QString &reason);
    /// Corrects days that were mistyped; `reason` is kept in the audit trail and must be given.
    Result<void> correct(ComplaintId id, const StepCorrection &correction, const QString &reason);

    // Decisions, joint cases, consent and who pays: complaintdecisions.cpp.

    /// Errors besides: those of exclude() in complaintendings.h.
    Result<void> exclude(ComplaintId id, const ComplaintExclusion &exclusion);
    /// Errors besides: those of decideLate(). The last day counts from the later of the event and
    /// its coming to notice.
    Result<void> decideLate(ComplaintId id, const LateTest &test);
    Result<void> transfer(ComplaintId id, const ComplaintPartner &receiver);
    /// Closes a case as the same as another one, and links the two. Errors besides: NotFound
    /// "record.missing" for a reference that there is not; Refused
    /// "complaint.duplicate-without-other" for its own.
    Result<void> closeAsDuplicate(ComplaintId id, const QString &otherReference, QDate on);
    /// New issues, raised after the answer: a case of their own with the same people and place,
    /// linked to the first one. `draft` brings the day, the words and the issues.
    Result<ComplaintId> logNewIssues(ComplaintId first, ComplaintFile draft);
    Result<void> setPartner(ComplaintId id, const ComplaintPartner &partner);
    Result<void> removePartner(ComplaintId id, qint64 partner);
    Result<void> setConsent(ComplaintId id, const ComplaintConsent &consent);
    Result<void> removeConsent(ComplaintId id, qint64 consent);
    /// Who pays decides which rules and clocks bind; gives the case as it is then.
    Result<Complaint> changeFunding(
        ComplaintId id, std::optional<Funding> funding, const QString &reason);

    Result<void> setOmbudsmanContact(const OmbudsmanContact &contact);
    Result<void> setRecommendation(ComplaintId id, const OmbudsmanRecommendation &recommendation);
    Result<void> addTimeline(ComplaintId id, TimelineEntry entry);
    /// Needs Capability::Bin.
    Result<void> bin(ComplaintId id, const QString &reason);
    Result<void> restore(ComplaintId id);

    /// After the bank holidays changed: every open complaint whose due date moves gets one more
    /// version and an audit entry. Gives how many moved. Needs Capability::ManageSettings, as the
    /// holidays do. Source: complaints reference 9.
    Result<int> recomputeDeadlines(const WorkingCalendar &calendar);

    using Step = std::function<Result<void>(ComplaintFile &)>;
    /// Applies a step as a part of another unit of work, such as the letter that it means. The
    /// caller commits, and then calls announce(). Gives false when nothing differs.
    Result<bool> takeStep(Transaction &transaction, ComplaintId id, const Step &step);
    /// Tells the screens of a case that was changed by takeStep().
    void announce(ComplaintId id) { emit complaintChanged(id); }

signals:
    void complaintChanged(heed::ComplaintId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void complaintsChanged();

private:
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
        /// What else belongs to the same unit of work.
        std::function<Result<void>(Transaction &)> also = {};
    };
    using AfterInsert = std::function<Result<void>(Transaction &, ComplaintId)>;
    Result<ComplaintId> store(ComplaintFile draft, const AfterInsert &also = {});
    Result<void> apply(ComplaintId id, const Doing &doing, const Step &step);
    Result<bool> write(
        Transaction &transaction, ComplaintId id, const Doing &doing, const Step &step);

    Session m_session;
};

} // namespace heed
