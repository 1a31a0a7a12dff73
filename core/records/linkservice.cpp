#include "core/records/linkservice.h"

#include "core/records/linkregister.h"

namespace heed {

LinkService::LinkService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<LinkId> LinkService::link(
    const RecordRef &one, const RecordRef &other, const QString &reason)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const Link link { {}, one.kind, one.id, other.kind, other.id, reason };
    const auto id = LinkRegister::add(*transaction, link);
    if (!id)
        return id;
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit linksChanged();
    return id;
}

Result<void> LinkService::unlink(LinkId id)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    return LinkRegister::remove(*transaction, id)
        .and_then([&] { return transaction->commit(); })
        .map([this] { emit linksChanged(); });
}

} // namespace heed
