#include "core/records/linkservice.h"

#include "core/records/linkregister.h"
#include "core/records/linkrefusal.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

const QString refusalKind = QStringLiteral("link_refusal");

/// With the lesser end first, so that one pair is one row whichever way it was asked.
LinkRefusal refusalOf(RecordRef one, RecordRef other)
{
    if (std::pair(other.kind, other.id) < std::pair(one.kind, one.id))
        std::swap(one, other);
    LinkRefusal refusal;
    refusal.fromKind = one.kind;
    refusal.fromId = one.id;
    refusal.toKind = other.kind;
    refusal.toId = other.id;
    return refusal;
}

Result<QString> namesOf(Database &database, const LinkRefusal &refusal)
{
    return referenceOf(database, refusal.fromKind, refusal.fromId)
        .and_then([&](const QString &from) {
            return referenceOf(database, refusal.toKind, refusal.toId)
                .map([&from](const QString &to) {
                    return QStringLiteral("%1 - %2").arg(from, to);
                });
        });
}

Result<std::vector<LinkRefusal>> stored(Database &database, const LinkRefusal &like)
{
    return selectRows<LinkRefusal>(database,
        QStringLiteral("WHERE from_kind = ? AND from_id = ? AND to_kind = ? AND to_id = ?"),
        { like.fromKind, like.fromId, like.toKind, like.toId });
}

} // namespace

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

Result<void> LinkService::refuse(
    const RecordRef &one, const RecordRef &other, const QString &reasons)
{
    if (one == other)
        return failure(ErrorCode::Invalid, QStringLiteral("link.to-itself"));
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    LinkRefusal refusal = refusalOf(one, other);
    const auto names = namesOf(m_session.database, refusal);
    const auto known = stored(m_session.database, refusal);
    if (!names || !known)
        return Failure(names ? known.error() : names.error());
    if (!known->empty())
        return {};
    refusal.reasons = reasons;
    refusal.refusedOn = m_session.clock.today();
    refusal.refusedBy = m_session.actor.name;
    return insertRow(*transaction, refusal)
        .and_then([&](LinkRefusalId id) {
            transaction->note(
                { AuditAction::Create, refusalKind, id.value, *names, {}, reasons });
            return transaction->commit();
        })
        .map([this] { emit linksChanged(); });
}

Result<void> LinkService::forgetRefusal(const RecordRef &one, const RecordRef &other)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const LinkRefusal refusal = refusalOf(one, other);
    const auto known = stored(m_session.database, refusal);
    if (!known)
        return Failure(known.error());
    if (known->empty())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), refusalKind);
    const auto names = namesOf(m_session.database, refusal);
    if (!names)
        return Failure(names.error());
    return m_session.database
        .run(QStringLiteral("DELETE FROM link_refusal WHERE id = ?"), { known->front().id.value })
        .and_then([&](Statement *) {
            transaction->note({ AuditAction::Remove, refusalKind, known->front().id.value, *names,
                changesBetween(known->front(), LinkRefusal {}), {} });
            return transaction->commit();
        })
        .map([this] { emit linksChanged(); });
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
