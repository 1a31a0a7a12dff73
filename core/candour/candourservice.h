#pragma once

#include "core/candour/candourregister.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with duties of candour: each call checks the right, reads the duty, applies one
/// step, re-runs the test, counts the days, and writes the result with its audit entry in one
/// transaction. Errors of every call: Refused "session.not-allowed", "record.in-bin"; Invalid
/// "candour.invalid" with every field problem, "candour.step-missing" with what a step lacks, each
/// naming its paragraph and step; NotFound "record.missing"; Conflict "record.changed-meanwhile";
/// Locked, Io, Storage.
class CandourService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit CandourService(const Session &session, QObject *parent = nullptr);

    /// Opens a duty from an incident, complaint or claim, as something to be decided, and links the
    /// two. Errors: also Conflict "candour.exists" when that record has a duty already, with its
    /// reference.
    Result<CandourId> openFrom(const RecordRef &origin);
    /// Opens one that was typed in; `draft.origin` may be empty (a mortality review, an inquest).
    Result<CandourId> open(CandourDuty draft);
    /// Writes what was typed and re-runs the test. Where the test is what is being done, its
    /// verdict moves the duty; graver harm, or a "not notifiable" that no longer is one, opens an
    /// ended duty again; a lower verdict keeps every step. State, verdict, days that follow and
    /// breaches cannot be written from outside.
    Result<void> change(CandourDuty edited, const QString &reason = {});
    /// Goes to a state, once what was typed is written: both or neither.
    Result<void> take(CandourDuty edited, CandourState to, const QString &reason = {});
    Result<void> move(CandourId id, CandourState to, const QString &reason = {});
    /// Counts the days again after a part was added, changed or taken away.
    Result<void> recount(CandourId id);
    /// Looks at the harm that the origin shows now. Harm graded up opens an ended duty again; harm
    /// graded down keeps every step. Says how many duties were opened again.
    Result<int> noticeHarm(const RecordRef &origin);
    /// As noticeHarm(), of every incident that a duty was opened from: after an import or its undo,
    /// and when a store is opened, in case something ended the program between the two.
    Result<int> noticeAllHarm();
    /// Keeps the organisation's own days and counts every open duty again by them; a breach stays.
    /// Needs Capability::ManageSettings; who may not write records leaves the counting to the next
    /// who works on a duty.
    Result<void> setTargets(const CandourTargets &targets);
    /// Needs Capability::Bin.
    Result<void> bin(CandourId id, const QString &reason);
    Result<void> restore(CandourId id);

signals:
    void candourChanged(heed::CandourId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void candoursChanged();

private:
    using Step = std::function<Result<void>(CandourFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
    };
    Result<void> apply(CandourId id, const Doing &doing, const Step &step);
    Result<void> write(
        Transaction &work, const CandourDuty &before, CandourFile &after, const Doing &doing) const;
    Result<void> edit(CandourFile &file, CandourDuty edited) const;
    Result<void> retest(CandourFile &file, const CandourDuty &before) const;
    Result<void> go(CandourFile &file, CandourState to, const QString &reason) const;

    const Session &m_session;
};

} // namespace heed
