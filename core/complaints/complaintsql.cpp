#include "core/complaints/complaintsql.h"

#include "core/complaints/complaintcodes.h"
#include "core/records/recordquery.h"
#include "core/store/searchindex.h"

namespace heed {

namespace {

/// "CASE c.state WHEN 'logged' THEN 0 ... END": the order of an enum, not of its words.
template <CodedEnum Enum> QString inOrderOf(const QString &column)
{
    QString sql = QStringLiteral("CASE ") + column;
    int position = 0;
    for (const auto &[value, code] : EnumCodes<Enum>::list)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(code)).arg(position++);
    return sql + QStringLiteral(" END");
}

/// What a column is ordered by; see OrderedIds.
struct SortKey
{
    QString key;
    KeyOrder how = KeyOrder::AsStored;
    QString ranks;
};

SortKey sortKey(ComplaintColumn column)
{
    static const QString people = QStringLiteral(
        "SELECT id FROM person WHERE name IS NOT NULL ORDER BY name COLLATE NOCASE");
    switch (column) {
    case ComplaintColumn::Reference:
        return { QStringLiteral("c.reference"), KeyOrder::Natural, {} };
    case ComplaintColumn::Type:
        return { inOrderOf<ComplaintType>(QStringLiteral("c.type")) };
    case ComplaintColumn::State:
        return { inOrderOf<ComplaintState>(QStringLiteral("c.state")) };
    case ComplaintColumn::Complainant:
        return { QStringLiteral("c.complainant_id"), KeyOrder::AsStored, people };
    case ComplaintColumn::Patient:
        return { QStringLiteral("c.patient_id"), KeyOrder::AsStored, people };
    case ComplaintColumn::Site:
        return { QStringLiteral("c.site_id"), KeyOrder::AsStored,
            QStringLiteral("SELECT id FROM site ORDER BY name") };
    case ComplaintColumn::Unit:
        return { QStringLiteral("c.unit_id"), KeyOrder::AsStored,
            QStringLiteral("SELECT id FROM unit ORDER BY name") };
    case ComplaintColumn::Subject:
        return { QStringLiteral("c.id"), KeyOrder::AsStored,
            QStringLiteral("SELECT complaint_id FROM complaint_issue WHERE number = 1 "
                           "ORDER BY subject, complaint_id") };
    case ComplaintColumn::NextDue:
        return { nextDueSql() };
    case ComplaintColumn::Grade:
        return { inOrderOf<RiskGrade>(
            QStringLiteral("coalesce(c.grade_closed, c.grade_received)")) };
    case ComplaintColumn::Handler:
        return { QStringLiteral("c.handler"), KeyOrder::Words, {} };
    case ComplaintColumn::Outcome:
        return { inOrderOf<Outcome>(QStringLiteral("c.outcome")) };
    case ComplaintColumn::ClosedOn:
        return { QStringLiteral("c.closed_on") };
    case ComplaintColumn::ReceivedOn:
        break;
    }
    return { QStringLiteral("c.received_on") };
}

template <typename T> void addEqual(Conditions &conditions, const QString &column, const T &value)
{
    if (const QVariant bound = columns::write(value); !bound.isNull())
        conditions.add(column + QStringLiteral(" = ?"), { bound });
}

void addDays(Conditions &conditions, const QString &column, QDate from, QDate to)
{
    if (from.isValid())
        conditions.add(column + QStringLiteral(" >= ?"), { columns::write(from) });
    if (to.isValid())
        conditions.add(column + QStringLiteral(" <= ?"), { columns::write(to) });
}

template <CodedEnum Enum>
void addOneOf(Conditions &conditions, const QString &column, const std::vector<Enum> &wanted)
{
    if (wanted.empty())
        return;
    QStringList marks;
    QVariantList values;
    for (const Enum value : wanted) {
        marks += QStringLiteral("?");
        values += toCode(value);
    }
    conditions.add(QStringLiteral("%1 IN (%2)").arg(column, marks.join(QLatin1Char(','))), values);
}

std::vector<IdsSql> amongOf(const ComplaintQuery &query, const QString &searchSubquery)
{
    std::vector<IdsSql> among;
    const QString words = searchExpression(query.searchText);
    if (!words.isEmpty())
        among.push_back({ searchSubquery, { words } });
    if (!query.subject.isEmpty())
        among.push_back(
            { QStringLiteral("SELECT complaint_id FROM complaint_issue WHERE subject = ?"),
                { query.subject } });
    if (!query.theme.isEmpty())
        among.push_back(
            { QStringLiteral("SELECT complaint_id FROM complaint_issue WHERE theme = ?"),
                { query.theme } });
    return among;
}

void addDueConditions(Conditions &conditions, const ComplaintQuery &query)
{
    if (query.dueTo.isValid() || query.overdueOn.isValid())
        conditions.add(QStringLiteral("c.closed_on IS NULL"));
    addDays(conditions, nextDueSql(), {}, query.dueTo);
    if (query.overdueOn.isValid())
        conditions.add(nextDueSql() + QStringLiteral(" < ?"), { columns::write(query.overdueOn) });
    if (query.acknowledgementOverdueOn.isValid()) {
        const QVariant day = columns::write(query.acknowledgementOverdueOn);
        conditions.add(
            QStringLiteral("c.acknowledge_by < ? AND (c.acknowledged_on IS NULL OR "
                           "c.acknowledged_on > ?) AND (c.closed_on IS NULL OR c.closed_on > ?)"),
            { day, day, day });
    }
}

Conditions conditionsOf(const ComplaintQuery &query)
{
    Conditions conditions;
    conditions.add(query.binned ? QStringLiteral("c.binned_at IS NOT NULL")
                                : QStringLiteral("c.binned_at IS NULL"));
    if (query.which == ComplaintQuery::Which::Open)
        conditions.add(QStringLiteral("c.closed_on IS NULL"));
    else if (query.which == ComplaintQuery::Which::Closed)
        conditions.add(QStringLiteral("c.closed_on IS NOT NULL"));
    addOneOf(conditions, QStringLiteral("c.state"), query.states);
    addOneOf(conditions, QStringLiteral("c.type"), query.types);
    addEqual(conditions, QStringLiteral("c.site_id"), query.site);
    addEqual(conditions, QStringLiteral("c.unit_id"), query.unit);
    addEqual(conditions, QStringLiteral("c.outcome"), query.outcome);
    addEqual(conditions, QStringLiteral("c.grade_received"), query.grade);
    addEqual(conditions, QStringLiteral("c.handler"), query.handler);
    addEqual(conditions, QStringLiteral("c.import_batch_id"), query.importBatch);
    if (query.person.isValid())
        conditions.add(QStringLiteral("(c.complainant_id = ? OR c.patient_id = ?)"),
            { query.person.value, query.person.value });
    addDays(conditions, QStringLiteral("c.received_on"), query.receivedFrom, query.receivedTo);
    addDays(conditions, QStringLiteral("c.closed_on"), query.closedFrom, query.closedTo);
    addDueConditions(conditions, query);
    return conditions;
}

} // namespace

const QString &nextDueSql()
{
    static const QString sql = QStringLiteral(
        "CASE WHEN c.closed_on IS NOT NULL THEN NULL "
        "WHEN EXISTS (SELECT 1 FROM complaint_episode e WHERE e.complaint_id = c.id "
        "AND e.closed_on IS NULL) THEN (SELECT e.reply_by FROM complaint_episode e "
        "WHERE e.complaint_id = c.id AND e.closed_on IS NULL AND e.replied_on IS NULL "
        "ORDER BY e.number LIMIT 1) "
        "WHEN c.replied_on IS NOT NULL OR c.resolved_early_on IS NOT NULL THEN NULL "
        "WHEN c.type NOT IN ('complaint', 'mp') THEN coalesce(c.reply_by, (SELECT d.due_on "
        "FROM deadline d WHERE d.kind = 'complaint' AND d.record_id = c.id "
        "AND d.rule = 'oral-quick-fix' ORDER BY d.version DESC LIMIT 1)) "
        "WHEN c.acknowledged_on IS NULL THEN c.acknowledge_by "
        "ELSE coalesce(c.reply_by, c.relevant_period_ends) END");
    return sql;
}

OrderedIds complaintIds(const ComplaintQuery &query, const QString &searchSubquery)
{
    const Conditions conditions = conditionsOf(query);
    const SortKey key = sortKey(query.sortBy);
    // One index holds every column that a list filters or sorts by. Without the hint SQLite takes
    // one that fits a condition better, and then fetches each record for the other columns.
    const bool isOfFew = query.person.isValid() || query.importBatch.isValid();
    const QString from = isOfFew ? QStringLiteral("complaint c")
                                 : QStringLiteral("complaint c INDEXED BY complaint_list");
    OrderedIds wanted;
    wanted.rows
        = { QStringLiteral("SELECT c.id, %1 FROM %2%3").arg(key.key, from, conditions.where()),
              conditions.values() };
    wanted.among = amongOf(query, searchSubquery);
    wanted.how = key.how;
    wanted.ranks = key.ranks;
    wanted.ascending = query.ascending;
    return wanted;
}

const QString &complaintRowsSql()
{
    static const QString sql = QStringLiteral(
        "SELECT c.id, c.reference, c.type, c.state, c.received_on, who.name, whom.name, "
        "s.name, u.name, (SELECT i.subject FROM complaint_issue i WHERE i.complaint_id = c.id "
        "ORDER BY i.number LIMIT 1), (SELECT count(*) FROM complaint_issue i "
        "WHERE i.complaint_id = c.id), %1, coalesce(c.grade_closed, c.grade_received), "
        "c.handler, c.outcome, c.acknowledged_on, c.replied_on, c.closed_on, "
        "EXISTS (SELECT 1 FROM complaint_episode e WHERE e.complaint_id = c.id), "
        "EXISTS (SELECT 1 FROM complaint_hold h WHERE h.complaint_id = c.id "
        "AND h.to_on IS NULL) "
        "FROM json_each(?) wanted JOIN complaint c ON c.id = wanted.value "
        "LEFT JOIN person who ON who.id = c.complainant_id "
        "LEFT JOIN person whom ON whom.id = c.patient_id "
        "LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
        "ORDER BY wanted.key")
                                   .arg(nextDueSql());
    return sql;
}

} // namespace heed
