#pragma once

#include "core/people/session.h"
#include "core/records/record.h"

#include <QObject>

namespace heed {

/// Joins records of any two registers, with a reason, and parts them; remembers what was said no to.
class LinkService : public QObject
{
    Q_OBJECT

public:
    explicit LinkService(const Session &session, QObject *parent = nullptr);

    /// Errors: as LinkRegister::add(); Refused "session.not-allowed".
    Result<LinkId> link(const RecordRef &one, const RecordRef &other, const QString &reason);
    Result<void> unlink(LinkId id);
    /// Two records do not belong together: they are never proposed again. `reasons` is what had
    /// spoken for it, in words. Said twice, it stays said once. Errors: as link().
    Result<void> refuse(const RecordRef &one, const RecordRef &other, const QString &reasons);
    /// Takes a refusal back. Errors: NotFound "record.missing".
    Result<void> forgetRefusal(const RecordRef &one, const RecordRef &other);

signals:
    void linksChanged();

private:
    Session m_session;
};

} // namespace heed
