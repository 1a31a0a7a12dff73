#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace heed {

/// Which records tell of one event: those that links join, directly or through others.
class EventGroups
{
public:
    using Record = std::pair<QString, qint64>; ///< kind, id

    void join(const Record &a, const Record &b);
    /// The same record for all of one event; the record itself when nothing is joined to it.
    [[nodiscard]] Record eventOf(const Record &record) const;

private:
    QHash<Record, Record> m_parent;
};

} // namespace heed
