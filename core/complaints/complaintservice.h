#pragma once

#include "core/complaints/complaintsteps.h"
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
    Result<void> setOmbudsmanContact(const OmbudsmanContact &contact);
    Result<void> setRecommendation(ComplaintId id, const OmbudsmanRecommendation &recommendation);
    Result<void> addTimeline(ComplaintId id, TimelineEntry entry);
    /// Needs Capability::Bin.
    Result<void> bin(ComplaintId id, const QString &reason);
    Result<void> restore(ComplaintId id);

    /// After the bank holidays changed: every open complaint whose due date moves gets one more
    /// version and an audit entry. Gives how many moved. Source: complaints reference 9.
    Result<int> recomputeDeadlines(const WorkingCalendar &calendar);

signals:
    void complaintChanged(heed::ComplaintId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void complaintsChanged();

private:
    using Step = std::function<Result<void>(ComplaintFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
    };
    Result<void> apply(ComplaintId id, const Doing &doing, const Step &step);

    Session m_session;
};

} // namespace heed
