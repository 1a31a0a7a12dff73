#include "core/duties/cqcrequestservice.h"

#include "core/duties/cqcrequestregister.h"

namespace heed {

CqcRequestService::CqcRequestService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

/// Checks a draft and gives it its last day.
Result<void> CqcRequestService::settle(CqcRequest &draft) const
{
    const auto problems = checkCqcRequest(draft, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("part.invalid"), problems);
    return DeadlineRules::load()
        .and_then([&](const DeadlineRules &rules) {
            return cqcDeadline(draft.receivedOn, rules, m_session.calendar);
        })
        .map([&](const Deadline &deadline) { draft.dueOn = deadline.due; });
}

Result<CqcRequestId> CqcRequestService::log(CqcRequest draft)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    CqcRequestRegister requests(m_session);
    const auto stored = settle(draft)
                            .and_then([&] { return requests.insert(*work, draft); })
                            .and_then([&](CqcRequestId) { return work->commit(); });
    if (!stored)
        return Failure(stored.error());
    emit requestsChanged();
    return draft.id;
}

Result<void> CqcRequestService::change(CqcRequest edited)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    CqcRequestRegister requests(m_session);
    const auto before = requests.byId(edited.id);
    if (!before)
        return Failure(before.error());
    if (before->binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), before->reference);
    edited.reference = before->reference;
    edited.createdAt = before->createdAt;
    edited.updatedAt = before->updatedAt;
    return settle(edited)
        .and_then([&] { return requests.update(*work, *before, edited); })
        .and_then([&] { return work->commit(); })
        .map([this] { emit requestsChanged(); });
}

Result<void> CqcRequestService::bin(CqcRequestId id, const QString &reason)
{
    return setBinned(id, true, reason);
}

Result<void> CqcRequestService::restore(CqcRequestId id) { return setBinned(id, false, {}); }

Result<void> CqcRequestService::setBinned(CqcRequestId id, bool binned, const QString &reason)
{
    auto work = beginWork(m_session, Capability::Bin);
    if (!work)
        return Failure(work.error());
    CqcRequestRegister requests(m_session);
    const auto before = requests.byId(id);
    if (!before)
        return Failure(before.error());
    CqcRequest after = *before;
    after.binnedAt = binned ? m_session.clock.now() : QDateTime();
    return requests
        .update(*work, *before, after, binned ? AuditAction::Bin : AuditAction::Restore, reason)
        .and_then([&] { return work->commit(); })
        .map([this] { emit requestsChanged(); });
}

} // namespace heed
