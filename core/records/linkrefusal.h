#pragma once

#include "core/records/record.h"

namespace heed {

using LinkRefusalId = TypedId<struct LinkRefusalTag>;

/// Two records that somebody said do not belong together, and what had spoken for it.
struct LinkRefusal
{
    LinkRefusalId id;
    QString fromKind; ///< the lesser end, by kind and then by id
    qint64 fromId = 0;
    QString toKind;
    qint64 toId = 0;
    QString reasons;
    QDate refusedOn;
    QString refusedBy;
};

template <> struct RowOf<LinkRefusal>
{
    static constexpr auto table = "link_refusal";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("from_kind", row.fromKind);
        visit("from_id", row.fromId);
        visit("to_kind", row.toKind);
        visit("to_id", row.toId);
        visit("reasons", row.reasons);
        visit("refused_on", row.refusedOn);
        visit("refused_by", row.refusedBy);
    }
};

} // namespace heed
