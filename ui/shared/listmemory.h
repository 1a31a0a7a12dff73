#pragma once

#include "core/records/draftservice.h"

namespace heed {

class FilterBar;
class RegisterView;

/// How a user left a list: filters, order, columns and the chosen row. Filters tell names, so it is
/// kept inside the store, for each user, and not in a file of the computer.
class ListMemory
{
public:
    /// `name` is the list's ("complaints"). The session must outlive it.
    ListMemory(const Session &session, const QString &name);

    /// Brings back how it was left, once; the filters must have their choices by now. Gives the id
    /// of the row that was chosen, 0 where there is none.
    qint64 restore(FilterBar &filters, RegisterView &view);
    /// Keeps how it stands, if that is new. A list that shows what a chart's point stood for is
    /// nobody's own choice and is not kept.
    void keep(const FilterBar &filters, const RegisterView &view);

private:
    DraftService m_store;
    QJsonObject m_kept;
    bool m_restored = false;
};

} // namespace heed
