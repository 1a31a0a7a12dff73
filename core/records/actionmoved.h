#pragma once

#include "core/records/record.h"

namespace heed {

/// A day by which an action was due before somebody moved it.
struct MovedDate
{
    TypedId<struct MovedDateTag> id;
    qint64 revision = 1;
    ActionId actionId;
    QDate dueOn; ///< as it was
    QDate movedTo; ///< invalid when the action was left without a day
    QDate movedOn;
    QString movedBy;
    QString reason;
};

template <> struct RowOf<MovedDate>
{
    static constexpr auto table = "action_moved";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("action_id", row.actionId);
        visit("due_on", row.dueOn);
        visit("moved_to", row.movedTo);
        visit("moved_on", row.movedOn);
        visit("moved_by", row.movedBy);
        visit("reason", row.reason);
    }
};

} // namespace heed
