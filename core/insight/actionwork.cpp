#include "core/insight/actionwork.h"

#include "core/claims/privilege.h"
#include "core/insight/worklines.h"
#include "core/store/database.h"

namespace heed {

namespace {

constexpr auto actionsSql
    = "SELECT a.record_id, coalesce(c.reference, n.reference, m.reference, g.reference), NULL, "
      "u.name, s.name, "
      "a.owner, a.kind, a.title, a.due_on, coalesce(c.handler, n.handler, m.handler), m.privileged "
      "FROM action a "
      "LEFT JOIN complaint c ON a.kind = 'complaint' AND c.id = a.record_id AND c.binned_at IS "
      "NULL "
      "LEFT JOIN incident n ON a.kind = 'incident' AND n.id = a.record_id AND n.binned_at IS NULL "
      "LEFT JOIN claim m ON a.kind = 'claim' AND m.id = a.record_id AND m.binned_at IS NULL "
      "LEFT JOIN panel_meeting g ON a.kind = 'panel_meeting' AND g.id = a.record_id "
      "AND g.binned_at IS NULL "
      "LEFT JOIN site s ON s.id = coalesce(c.site_id, n.site_id, m.site_id) "
      "LEFT JOIN unit u ON u.id = coalesce(c.unit_id, n.unit_id, m.unit_id) "
      "WHERE a.done_on IS NULL AND a.due_on IS NOT NULL AND a.binned_at IS NULL "
      "AND coalesce(c.id, n.id, m.id, g.id) IS NOT NULL";

} // namespace

Result<void> addActionWork(const Session &session, Worklist &list)
{
    return eachRow(session, actionsSql, [&](const Statement &row) {
        WorkItem item = beginLine(session, row.text(6), row);
        item.step = WorkStep::DoAction;
        item.what = row.value(10).toBool() && !readsPrivileged(session.role)
            ? QStringLiteral("An action on a privileged claim")
            : row.text(7);
        item.caseHandler = row.text(9);
        addDue(list, session, item, dayAt(row, 8));
    });
}

} // namespace heed
