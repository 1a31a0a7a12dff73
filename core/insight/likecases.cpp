#include "core/insight/likecases.h"

#include "core/store/database.h"
#include "core/store/isotext.h"

#include <algorithm>

namespace heed {

Result<LikeCases> LikeCases::load(Database &database, QDate from, QDate to)
{
    // Both indexes hold what is asked for: no record is read. The first begins with the day.
    static const QString sql = QStringLiteral(
        "SELECT c.unit_id, coalesce(i.theme, i.subject), c.id, c.received_on "
        "FROM complaint c INDEXED BY complaint_list "
        "CROSS JOIN complaint_issue i INDEXED BY complaint_issue_figures ON i.complaint_id = c.id "
        "WHERE c.received_on BETWEEN ? AND ? AND c.binned_at IS NULL AND c.unit_id IS NOT NULL "
        "ORDER BY c.received_on");
    const QVariantList days { from.toString(Qt::ISODate), to.toString(Qt::ISODate) };
    return database.run(sql, days).map([](Statement *row) {
        LikeCases cases;
        while (row->next())
            cases.add({ row->number(0), row->text(1) }, row->number(2), dayOfIsoText(row->text(3)));
        return cases;
    });
}

void LikeCases::add(const Key &key, qint64 complaint, QDate received)
{
    Group &group = m_groups[key];
    if (group.lastComplaint == complaint)
        return;
    group.lastComplaint = complaint;
    group.days.push_back(received.toJulianDay());
}

int LikeCases::count(UnitId unit, const QString &theme, QDate on, int days) const
{
    const auto group = m_groups.constFind({ unit.value, theme });
    if (group == m_groups.cend())
        return 0;
    const qint64 last = on.toJulianDay();
    const auto first = std::lower_bound(group->days.begin(), group->days.end(), last - days);
    const auto end = std::upper_bound(first, group->days.end(), last);
    return static_cast<int>(end - first);
}

} // namespace heed
