#pragma once

#include "core/duties/cqcrequest.h"
#include "core/people/session.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with a request of the regulator. Errors of every call: Refused
/// "session.not-allowed", "record.in-bin"; Invalid "part.invalid" with every field problem;
/// NotFound "record.missing"; Conflict "record.changed-meanwhile"; Locked, Io, Storage.
class CqcRequestService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit CqcRequestService(const Session &session, QObject *parent = nullptr);

    /// Stores a new request with its last day.
    Result<CqcRequestId> log(CqcRequest draft);
    /// Writes a changed request over the one it was read from; the last day follows the day it came.
    Result<void> change(CqcRequest edited);
    /// Needs Capability::Bin.
    Result<void> bin(CqcRequestId id, const QString &reason);
    /// Needs Capability::Bin.
    Result<void> restore(CqcRequestId id);

signals:
    void requestsChanged();

private:
    [[nodiscard]] Result<void> settle(CqcRequest &draft) const;
    Result<void> setBinned(CqcRequestId id, bool binned, const QString &reason);

    const Session &m_session;
};

} // namespace heed
