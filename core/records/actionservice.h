#pragma once

#include "core/people/session.h"
#include "core/records/actionregister.h"

#include <QObject>

#include <functional>

namespace heed {

/// Problems of an action as it was typed, all at once.
[[nodiscard]] QList<FieldProblem> checkAction(const Action &action, QDate today);

/// Promises kept: who does what by when. How one is finished is for LearningService, since it needs
/// more than a day.
class ActionService : public QObject
{
    Q_OBJECT

public:
    explicit ActionService(const Session &session, QObject *parent = nullptr);

    /// Errors: Invalid "action.invalid" with every problem; NotFound "record.missing".
    Result<ActionId> open(Action draft);
    /// A due day of an open action that moves needs a reason, and the earlier day is kept with it.
    /// Errors: Invalid "action.invalid"; Conflict "record.changed-meanwhile"; Refused
    /// "action.finish-elsewhere" when it would be done from now on.
    Result<void> change(Action action, const QString &whyMoved = {});
    /// Errors: Invalid "action.invalid" without a reason.
    Result<void> reopen(ActionId id, const QString &reason);
    Result<void> bin(ActionId id);
    Result<void> restore(ActionId id);

signals:
    void actionChanged(heed::ActionId id);

private:
    using Edit = std::function<Result<void>(Transaction &, Action &)>;
    struct Doing
    {
        AuditAction action = AuditAction::Change;
        QString reason;
        Capability needed = Capability::WriteRecords;
    };
    Result<void> keepDate(
        Transaction &transaction, const Action &stored, QDate movedTo, const QString &why) const;
    Result<void> apply(ActionId id, const Doing &doing, const Edit &edit);

    Session m_session;
};

} // namespace heed
