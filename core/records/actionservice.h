#pragma once

#include "core/people/session.h"
#include "core/records/actionregister.h"

#include <QObject>

#include <functional>

namespace heed {

/// Problems of an action as it was typed, all at once.
[[nodiscard]] QList<FieldProblem> checkAction(const Action &action, QDate today);

/// Promises kept: who does what by when, and what shows that it was done.
class ActionService : public QObject
{
    Q_OBJECT

public:
    explicit ActionService(const Session &session, QObject *parent = nullptr);

    /// Errors: Invalid "action.invalid" with every problem; NotFound "record.missing".
    Result<ActionId> open(Action draft);
    /// Errors: Invalid "action.invalid"; Conflict "record.changed-meanwhile".
    Result<void> change(Action action);
    /// Errors: Refused "action.done-already"; Invalid "action.invalid".
    Result<void> done(ActionId id, QDate on, const QString &evidence);
    Result<void> reopen(ActionId id, const QString &reason);
    Result<void> bin(ActionId id);
    Result<void> restore(ActionId id);

signals:
    void actionChanged(heed::ActionId id);

private:
    using Edit = std::function<Result<void>(Action &)>;
    struct Doing
    {
        AuditAction action = AuditAction::Change;
        QString reason;
        Capability needed = Capability::WriteRecords;
    };
    Result<void> apply(ActionId id, const Doing &doing, const Edit &edit);

    Session m_session;
};

} // namespace heed
