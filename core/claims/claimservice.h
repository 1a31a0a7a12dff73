#pragma once

#include "core/claims/claim.h"
#include "core/people/session.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with claims: each call checks the right, reads the file, applies one step,
/// writes the result and its audit entry in one transaction, and then tells the lists. Errors of
/// every call: Refused "session.not-allowed", "claim.in-bin"; Invalid "claim.invalid" with
/// every field problem; NotFound "record.missing"; Conflict "record.changed-meanwhile",
/// "claim.reference-taken"; Locked, Io, Storage.
class ClaimService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit ClaimService(const Session &session, QObject *parent = nullptr);

    /// Stores a new claim; an empty reference is filled in.
    Result<ClaimId> log(ClaimFile draft);
    /// Writes a changed claim. `edited` carries the revision it was read with. Only problems
    /// that the change brings in stop it.
    Result<void> change(ClaimFile edited, const QString &reason = {});
    /// The status follows from the outcome and what was paid. Errors: also Refused
    /// "claim.closed-already".
    Result<void> close(ClaimId id, QDate on);
    /// Errors: also Refused "claim.not-closed".
    Result<void> reopen(ClaimId id, const QString &reason);
    /// Needs Capability::Bin.
    Result<void> bin(ClaimId id, const QString &reason);
    /// Needs Capability::Bin. Errors: also Refused "claim.not-in-bin".
    Result<void> restore(ClaimId id);

signals:
    void claimChanged(heed::ClaimId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void claimsChanged();

private:
    using Step = std::function<Result<void>(ClaimFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
    };
    Result<void> apply(ClaimId id, const Doing &doing, const Step &step);
    [[nodiscard]] Result<void> check(const Claim &draft, const Claim &before) const;

    const Session &m_session;
};

} // namespace heed
