#pragma once

#include "core/fairness/fairnessregister.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with fairness reviews. Every call but open() needs one to be named on the review.
/// Errors of every call: Refused "session.not-allowed", "fairness.not-named", "record.in-bin",
/// "fairness.signed-already"; Invalid "fairness.invalid", "fairness.step-missing" with every
/// problem; NotFound "record.missing"; Conflict "record.changed-meanwhile"; Locked, Io, Storage.
class FairnessService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit FairnessService(const Session &session, QObject *parent = nullptr);

    /// Opens a review through the gate and names the user on it. `setCode`: which question set, in
    /// the version in use, for good. Errors: also Invalid "fairness.gate" with everything that
    /// stands in the way; Refused "fairness.no-finished-response"; "conflict.forbidden" and
    /// "conflict.found" of the check of the reviewer; NotFound "fairness.no-such-set".
    Result<FairnessId> open(FairnessReview draft, const QString &setCode);

    /// Somebody looks at a review: noted in the audit trail, before anything is shown. A look that
    /// is refused is noted too.
    Result<FairnessFile> look(FairnessId id);

    /// One factor of the system, one answer to a question; what was said before is replaced. The
    /// questions wait for all six factors. Errors: also Refused "fairness.system-first", Invalid
    /// "part.invalid".
    Result<void> answerFactor(
        FairnessId id, SystemFactor factor, FactorAnswer answer, const QString &note);
    Result<void> answer(
        FairnessId id, const QString &question, SetAnswer answer, const QString &evidence);

    /// Writes what was typed. State, version and signature cannot be written from outside; of a
    /// signed review only the course of a formal investigation can.
    Result<void> change(FairnessReview edited, const QString &reason = {});
    /// Another reviewer, or another word on what they are to the person: checked anew.
    Result<void> changeReviewer(FairnessId id, const QString &reviewer,
        std::optional<Relationship> relation, const QString &reason);
    /// Writes what was typed and signs the decision: both or neither. Needs Capability::SignOff.
    Result<void> sign(FairnessReview edited);
    /// New facts: the questions are open again; what was signed stays in the history.
    Result<void> reopen(FairnessId id, const QString &reason);
    Result<void> withdraw(FairnessId id, const QString &reason);

    /// Names somebody who may open it. Errors: also Invalid "part.invalid" for nobody of that name
    /// or somebody whose role does not allow it.
    Result<void> name(FairnessId id, const QString &userName, const QString &task);
    /// Errors: also Refused "fairness.last-reader".
    Result<void> unname(FairnessId id, qint64 readerId);

    /// Needs Capability::Bin.
    Result<void> bin(FairnessId id, const QString &reason);
    Result<void> restore(FairnessId id);
    /// Notes that the signed record was written to a file. Errors: Refused "fairness.not-signed".
    Result<void> notePrinted(FairnessId id);

signals:
    void fairnessChanged(heed::FairnessId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void fairnessesChanged();

private:
    using Step = std::function<Result<void>(Transaction &, FairnessFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
        bool ofEnded = false; ///< also where the review has ended
    };
    Result<void> apply(FairnessId id, const Doing &doing, const Step &step);
    [[nodiscard]] Result<void> checkSet(const FairnessReview &draft) const;
    Result<void> assignReviewer(Transaction &work, const FairnessReview &review) const;
    Result<void> nameWithin(Transaction &work, FairnessId id, qint64 userId,
        const QString &userName, const QString &task) const;
    Result<void> noteLook(FairnessId id, const QString &reason) const;

    const Session &m_session;
};

} // namespace heed
