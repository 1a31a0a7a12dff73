#include "core/insight/caselists.h"

#include "core/insight/measuresql.h"
#include "core/insight/words.h"
#include "core/store/database.h"

namespace heed {

namespace {

QDate dayOf(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

/// Names are joined by a line break in SQL, because a name may hold a comma.
QStringList namesOf(const Statement &row, int column)
{
    QStringList names = row.text(column).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

QString siteCondition(const char *column, const Slice &slice)
{
    return slice.scope.sites.isEmpty()
        ? QString()
        : QStringLiteral(" AND %1 IN (SELECT value FROM json_each(?3))").arg(QLatin1String(column));
}

/// Everybody whom the texts of a complaint may name.
const char *const complaintNames
    = "concat_ws(char(10), (SELECT name FROM person WHERE id = c.complainant_id), "
      "(SELECT name FROM person WHERE id = c.patient_id), c.handler, c.received_by, "
      "c.reply_signed_by, (SELECT group_concat(a.owner, char(10)) FROM action a "
      "WHERE a.kind = 'complaint' AND a.record_id = c.id))";

Result<QHash<qint64, QList<ClosedCase::CaseAction>>> actionsOfClosed(
    Database &database, const Slice &slice)
{
    const auto sql = measuresql::bound(
        QStringLiteral("SELECT a.record_id, a.title, a.due_on, a.done_on, a.evidence IS NOT NULL "
                       "FROM complaint c JOIN action a ON a.kind = 'complaint' "
                       "AND a.record_id = c.id WHERE a.binned_at IS NULL "
                       "AND c.closed_on BETWEEN ?1 AND ?2 ORDER BY a.id"),
        slice);
    return database.run(sql.text, sql.values).map([](Statement *row) {
        QHash<qint64, QList<ClosedCase::CaseAction>> actions;
        while (row->next())
            actions[row->number(0)] << ClosedCase::CaseAction { row->text(1), dayOf(*row, 2),
                dayOf(*row, 3), row->number(4) != 0 };
        return actions;
    });
}

/// The well-founded cases that have something to tell, the gravest first. The plus keeps to the
/// index that holds every column asked for: the texts of a year's cases lie far apart.
Result<QList<ClosedCase>> wellFounded(Database &database, const Slice &slice,
    const QHash<qint64, QList<ClosedCase::CaseAction>> &actions)
{
    const auto sql = measuresql::bound(
        QStringLiteral(
            "SELECT c.id, c.closed_on, coalesce(c.site_id, 0), c.outcome, "
            "coalesce(c.grade_closed, c.grade_received), c.learning IS NOT NULL OR EXISTS "
            "(SELECT 1 FROM complaint_issue f WHERE f.complaint_id = c.id AND f.finding <> '') "
            "FROM complaint c WHERE +c.closed_on BETWEEN ?1 AND ?2 AND c.binned_at IS NULL "
            "AND c.type IN ('complaint', 'mp') AND c.outcome IN ('upheld', 'partially_upheld')")
            + siteCondition("c.site_id", slice)
            + QStringLiteral(
                " ORDER BY CASE coalesce(c.grade_closed, c.grade_received) WHEN 'extreme' THEN 0 "
                "WHEN 'high' THEN 1 WHEN 'moderate' THEN 2 WHEN 'low' THEN 3 ELSE 4 END, "
                "c.closed_on DESC, c.id"),
        slice);
    return database.run(sql.text, sql.values).map([&actions](Statement *row) {
        QList<ClosedCase> list;
        while (row->next()) {
            const auto done = actions.constFind(row->number(0));
            const bool isTold = row->number(5) != 0 || done != actions.cend();
            if (isTold)
                list << ClosedCase { row->number(0), dayOf(*row, 1), row->number(2), {}, {},
                    row->text(3), row->text(4), {}, {},
                    done == actions.cend() ? QList<ClosedCase::CaseAction>() : *done, {} };
        }
        return list;
    });
}

/// Texts and names of one case.
Result<void> fill(ClosedCase &found, Database &database)
{
    static const QString sql
        = QStringLiteral("SELECT (SELECT name FROM site WHERE id = c.site_id), "
                         "coalesce((SELECT k.label FROM code k WHERE k.code = i.subject "
                         "AND k.scheme LIKE '%subject' ORDER BY k.id LIMIT 1), i.subject), "
                         "(SELECT group_concat(f.finding, ' ') FROM complaint_issue f "
                         "WHERE f.complaint_id = c.id), c.learning, ")
        + QLatin1String(complaintNames)
        + QStringLiteral(" FROM complaint c LEFT JOIN complaint_issue i "
                         "ON i.complaint_id = c.id AND i.number = 1 WHERE c.id = ?");
    return database.run(sql, { found.id }).map([&found](Statement *row) {
        if (row->next()) {
            found.site = row->text(0);
            found.subject = row->text(1);
            found.finding = row->text(2);
            found.learning = row->text(3);
            found.names = namesOf(*row, 4);
        }
        row->finish();
    });
}

} // namespace

Result<QStringList> namesOfComplaint(Database &database, qint64 id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM complaint c WHERE c.id = ?")
                                   .arg(QLatin1String(complaintNames));
    return database.run(sql, { id }).map([](Statement *row) {
        const QStringList names = row->next() ? namesOf(*row, 0) : QStringList();
        row->finish();
        return names;
    });
}

Result<QList<ClosedCase>> closedCases(Database &database, const Slice &slice, qsizetype told)
{
    auto actions = actionsOfClosed(database, slice);
    if (!actions)
        return Failure(actions.error());
    auto cases = wellFounded(database, slice, *actions);
    for (qsizetype i = 0; cases && i < std::min(told, cases->size()); ++i) {
        if (const auto filled = fill((*cases)[i], database); !filled)
            return Failure(filled.error());
    }
    return cases;
}

Result<QList<OmbudsmanCase>> ombudsmanCases(Database &database, const Slice &slice)
{
    const auto sql = measuresql::bound(
        QStringLiteral("SELECT c.id, o.body, o.stage, o.contacted_on, o.decided_on, o.decision "
                       "FROM ombudsman_contact o JOIN complaint c ON c.id = o.complaint_id "
                       "WHERE c.binned_at IS NULL AND o.contacted_on <= ?2")
            + siteCondition("c.site_id", slice) + QStringLiteral(" ORDER BY o.contacted_on, o.id"),
        slice);
    return database.run(sql.text, sql.values).map([&slice](Statement *row) {
        QList<OmbudsmanCase> cases;
        QHash<std::pair<qint64, QString>, qsizetype> known;
        QHash<qsizetype, QDate> lastContact;
        while (row->next()) {
            const std::pair key { row->number(0), row->text(1) };
            if (!known.contains(key)) {
                known.insert(key, cases.size());
                cases << OmbudsmanCase { key.first, key.second, {}, dayOf(*row, 3), {}, {} };
            }
            OmbudsmanCase &one = cases[known.value(key)];
            one.stage = row->text(2);
            lastContact[known.value(key)] = dayOf(*row, 3);
            const QDate decided = dayOf(*row, 4);
            if (decided.isValid() && decided <= slice.period.to) {
                one.decidedOn = decided;
                one.decision = row->text(5);
            }
        }
        QList<OmbudsmanCase> current;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const bool isCurrent = !cases.at(i).decidedOn.isValid()
                || cases.at(i).decidedOn >= slice.period.from
                || lastContact.value(i) >= slice.period.from;
            if (isCurrent)
                current << cases.at(i);
        }
        return current;
    });
}

Result<QList<RecommendationUpdate>> recommendationUpdates(Database &database, const Slice &slice)
{
    const auto sql = measuresql::bound(
        QStringLiteral("SELECT r.text, r.due_on, r.evidence_sent_on, r.accepted_on, ")
            + QLatin1String(complaintNames)
            + QStringLiteral(
                " FROM ombudsman_recommendation r JOIN ombudsman_contact o ON o.id = r.contact_id "
                "JOIN complaint c ON c.id = o.complaint_id WHERE c.binned_at IS NULL "
                "AND coalesce(o.decided_on, o.contacted_on) <= ?2 "
                "AND (r.accepted_on IS NULL OR r.accepted_on >= ?1)")
            + siteCondition("c.site_id", slice) + QStringLiteral(" ORDER BY r.due_on, r.id"),
        slice);
    return database.run(sql.text, sql.values).map([](Statement *row) {
        QList<RecommendationUpdate> updates;
        while (row->next())
            updates << RecommendationUpdate { row->text(0), dayOf(*row, 1), dayOf(*row, 2),
                dayOf(*row, 3), namesOf(*row, 4) };
        return updates;
    });
}

Result<QList<OverdueAction>> overdueActions(Database &database, const Slice &slice)
{
    const auto sql = measuresql::bound(
        QStringLiteral(
            "SELECT CASE WHEN a.kind = 'claim' AND (SELECT privileged FROM claim WHERE id = "
            "a.record_id) = 1 THEN 'An action on a privileged claim' ELSE a.title END, "
            "a.kind, a.due_on, concat_ws(char(10), a.owner, "
            "(SELECT concat_ws(char(10), who.name, whom.name, c.handler) FROM complaint c "
            "LEFT JOIN person who ON who.id = c.complainant_id "
            "LEFT JOIN person whom ON whom.id = c.patient_id "
            "WHERE a.kind = 'complaint' AND c.id = a.record_id), "
            "(SELECT concat_ws(char(10), p.name, n.handler) FROM incident n "
            "LEFT JOIN person p ON p.id = n.patient_id "
            "WHERE a.kind = 'incident' AND n.id = a.record_id), "
            "(SELECT concat_ws(char(10), p.name, m.handler) FROM claim m "
            "LEFT JOIN person p ON p.id = m.claimant_id "
            "WHERE a.kind = 'claim' AND m.id = a.record_id)) FROM action a "
            "WHERE a.binned_at IS NULL AND a.due_on < ?2 "
            "AND (a.done_on IS NULL OR a.done_on > ?2) ORDER BY a.due_on, a.id"),
        slice);
    return database.run(sql.text, sql.values).map([](Statement *row) {
        QList<OverdueAction> actions;
        while (row->next())
            actions << OverdueAction { row->text(0), row->text(1), dayOf(*row, 2),
                namesOf(*row, 3) };
        return actions;
    });
}

} // namespace heed
