#include "core/claims/claimservice.h"

#include "core/claims/claimregister.h"
#include "core/claims/claimrules.h"

namespace heed {

namespace {

Failure refusal(const char *fact, const Claim &claim)
{
    return failure(ErrorCode::Refused, QString::fromLatin1(fact), claim.reference);
}

/// The schema's word for a reference that exists already, in the register's words.
Error readable(const Error &error, const QString &reference)
{
    if (error.operation != QLatin1String("store.constraint")
        || !error.detail.contains(QLatin1String("reference")))
        return error;
    return { ErrorCode::Conflict, QStringLiteral("claim.reference-taken"), reference, {} };
}

} // namespace

ClaimService::ClaimService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

/// Problems that were there before do not stop a change of something else: an imported record
/// would otherwise be closed to its users.
Result<void> ClaimService::check(const Claim &draft, const Claim &before) const
{
    auto problems = checkClaim(draft, m_session.clock.today());
    if (before.id.isValid()) {
        for (const FieldProblem &known : checkClaim(before, m_session.clock.today()))
            problems.removeAll(known);
    }
    if (!problems.isEmpty())
        return invalid(QStringLiteral("claim.invalid"), problems);
    return {};
}

Result<ClaimId> ClaimService::log(ClaimFile draft)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    ClaimRegister claims(m_session);
    const auto stored = check(draft.claim, {})
                            .and_then([&] { return claims.insertFile(*work, draft); })
                            .and_then([&](ClaimId) { return work->commit(); });
    if (!stored)
        return Failure(readable(stored.error(), draft.claim.reference));
    emit claimsChanged();
    return draft.claim.id;
}

Result<void> ClaimService::change(ClaimFile edited, const QString &reason)
{
    const qint64 revision = edited.claim.revision;
    return apply(edited.claim.id, { .reason = reason }, [&](ClaimFile &file) -> Result<void> {
        if (file.claim.revision != revision)
            return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                QStringLiteral("claim"));
        edited.claim.importBatchId = file.claim.importBatchId;
        edited.claim.createdAt = file.claim.createdAt;
        edited.claim.updatedAt = file.claim.updatedAt;
        edited.claim.binnedAt = file.claim.binnedAt;
        file = edited;
        return {};
    });
}

Result<void> ClaimService::close(ClaimId id, QDate on)
{
    return apply(id, {}, [on](ClaimFile &file) -> Result<void> {
        if (file.claim.closedOn.isValid())
            return refusal("claim.closed-already", file.claim);
        file.claim.closedOn = on;
        file.claim.status = claimStatus(file.claim);
        return {};
    });
}

Result<void> ClaimService::reopen(ClaimId id, const QString &reason)
{
    return apply(id, { .reason = reason }, [](ClaimFile &file) -> Result<void> {
        if (!file.claim.closedOn.isValid())
            return refusal("claim.not-closed", file.claim);
        file.claim.closedOn = {};
        file.claim.settledOn = {};
        file.claim.status = ClaimStatus::Open;
        return {};
    });
}

Result<void> ClaimService::bin(ClaimId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason }, [this](ClaimFile &file) {
        file.claim.binnedAt = m_session.clock.now();
        return Result<void>();
    });
}

Result<void> ClaimService::restore(ClaimId id)
{
    return apply(
        id, { Capability::Bin, AuditAction::Restore, {} }, [](ClaimFile &file) -> Result<void> {
            if (!file.claim.binnedAt.isValid())
                return refusal("claim.not-in-bin", file.claim);
            file.claim.binnedAt = {};
            return {};
        });
}

Result<void> ClaimService::apply(ClaimId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    ClaimRegister claims(m_session);
    const auto before = claims.file(id);
    if (!before)
        return Failure(before.error());
    if (before->claim.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return refusal("claim.in-bin", before->claim);
    ClaimFile after = *before;
    const auto written
        = step(after)
              .and_then([&] { return check(after.claim, before->claim); })
              .and_then([&] {
                  return claims.updateFile(*work, *before, after, doing.action, doing.reason);
              })
              .and_then([&](bool) { return work->commit(); });
    if (!written)
        return Failure(readable(written.error(), after.claim.reference));
    emit claimChanged(id);
    if (doing.needed == Capability::Bin)
        emit claimsChanged();
    return {};
}

} // namespace heed
