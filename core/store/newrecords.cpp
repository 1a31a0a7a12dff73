#include "core/store/newrecords.h"

#include "core/store/database.h"
#include "core/store/touchedtables.h"

#include <limits>

namespace heed {

namespace {

QByteArray laterOnesOf(QByteArray select)
{
    static const QByteArray hungOnRecord = "record_id = ?1";
    if (!select.contains(hungOnRecord))
        return {};
    return "SELECT EXISTS (" + select.replace(hungOnRecord, "record_id >= ?1") + ')';
}

} // namespace

RecordShare::RecordShare(QByteArray table, const QByteArray &select)
    : m_table(std::move(table))
    , m_isTied(isTiedToRecord(select))
    , m_laterOnes(laterOnesOf(select))
{
}

NewRecords::NewRecords(Database &database, const TouchedTables &touched)
    : m_database(database)
    , m_touched(touched)
{
}

bool NewRecords::haveNothingIn(const RecordShare &share, qint64 recordId)
{
    if (m_touched.has(share.table()))
        return false;
    if (share.isTied() || share.laterOnes().isEmpty())
        return share.isTied();
    const auto known = m_freeFrom.constFind(&share);
    if (known != m_freeFrom.constEnd())
        return recordId >= *known;
    return recordId >= *m_freeFrom.insert(&share, freeFrom(share, recordId));
}

/// No foreign key sees to it that nothing is left of an older record with a new one's number, so
/// the table is asked once. Nobody has written into it since, so the answer stays true.
qint64 NewRecords::freeFrom(const RecordShare &share, qint64 recordId) const
{
    const auto hangs = m_database.scalar(QString::fromLatin1(share.laterOnes()), { recordId });
    const bool isFree = hangs && !hangs->toBool();
    return isFree ? recordId : std::numeric_limits<qint64>::max();
}

} // namespace heed
