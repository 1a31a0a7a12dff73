#pragma once

#include "core/people/session.h"
#include "core/records/record.h"

#include <QObject>

namespace heed {

/// Joins records of any two registers, with a reason, and parts them.
class LinkService : public QObject
{
    Q_OBJECT

public:
    explicit LinkService(const Session &session, QObject *parent = nullptr);

    /// Errors: as LinkRegister::add(); Refused "session.not-allowed".
    Result<LinkId> link(const RecordRef &one, const RecordRef &other, const QString &reason);
    Result<void> unlink(LinkId id);

signals:
    void linksChanged();

private:
    Session m_session;
};

} // namespace heed
