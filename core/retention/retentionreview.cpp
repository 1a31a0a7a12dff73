#include "core/retention/retentionreview.h"

#include "core/records/recordkinds.h"
#include "core/store/database.h"

#include <algorithm>

namespace heed {

Result<std::vector<std::pair<QString, QString>>> RetentionReview::sources() const
{
    return m_database
        .run(QStringLiteral("SELECT kind, select_sql FROM retention_source ORDER BY kind"))
        .map([](Statement *found) {
            std::vector<std::pair<QString, QString>> sources;
            while (found->next())
                sources.emplace_back(found->text(0), found->text(1));
            return sources;
        });
}

Result<std::vector<RetentionState>> RetentionReview::read(const QString &kind,
    const QString &selectSql, const QString &where, const QVariantList &values) const
{
    const QString sql = QStringLiteral("SELECT record_id, reference, opened_on, closed_on, "
                                       "outcome, rule FROM (%1) WHERE %2")
                            .arg(selectSql, where);
    return m_database.run(sql, values).map([&kind](Statement *found) {
        std::vector<RetentionState> states;
        while (found->next()) {
            RetentionState state;
            state.record = { kind, found->number(0) };
            state.reference = found->text(1);
            state.openedOn = QDate::fromString(found->text(2), Qt::ISODate);
            state.closedOn = QDate::fromString(found->text(3), Qt::ISODate);
            state.outcome = found->text(4);
            state.rule = found->text(5);
            states.push_back(std::move(state));
        }
        return states;
    });
}

/// A file stays open until all that belongs to it has ended, litigation too (complaints reference
/// 8): an open linked record keeps it, and the last closing of them all begins the time.
Result<void> RetentionReview::readLinked(RetentionState &state) const
{
    const auto ends = m_database.run(
        QStringLiteral("SELECT to_kind, to_id FROM link WHERE from_kind = ? AND from_id = ? "
                       "UNION SELECT from_kind, from_id FROM link WHERE to_kind = ? AND to_id = ?"),
        { state.record.kind, state.record.id, state.record.kind, state.record.id });
    if (!ends)
        return Failure(ends.error());
    std::vector<RecordRef> linked;
    while ((*ends)->next())
        linked.push_back({ (*ends)->text(0), (*ends)->number(1) });
    const auto known = sources();
    if (!known)
        return Failure(known.error());
    for (const RecordRef &other : linked) {
        for (const auto &[kind, sql] : *known) {
            if (kind != other.kind)
                continue;
            const auto found = read(kind, sql, QStringLiteral("record_id = ?"), { other.id });
            if (!found)
                return Failure(found.error());
            for (const RetentionState &one : *found) {
                if (!one.closedOn.isValid())
                    state.waitsFor = one.reference;
                else if (state.closedOn.isValid())
                    state.closedOn = std::max(state.closedOn, one.closedOn);
            }
        }
    }
    return {};
}

Result<RetentionState> RetentionReview::completed(RetentionState state) const
{
    if (const auto linked = readLinked(state); !linked)
        return Failure(linked.error());
    if (const RetentionRule *rule = m_rules.find(state.rule))
        state.keepUntil = keepUntil(state.closedOn, *rule);
    const auto held = m_database.scalar(
        QStringLiteral("SELECT count(*) FROM legal_hold WHERE kind = ? AND record_id = ? AND "
                       "to_on IS NULL"),
        { state.record.kind, state.record.id });
    if (!held)
        return Failure(held.error());
    state.isHeld = held->toInt() > 0;
    return m_database
        .scalar(QStringLiteral("SELECT count(*) FROM disposal WHERE kind = ? AND record_id = ? AND "
                               "state = 'proposed'"),
            { state.record.kind, state.record.id })
        .map([&state](const QVariant &proposed) {
            state.isProposed = proposed.toInt() > 0;
            return std::move(state);
        });
}

Result<RetentionState> RetentionReview::of(const RecordRef &record) const
{
    const auto known = sources();
    if (!known)
        return Failure(known.error());
    for (const auto &[kind, sql] : *known) {
        if (kind != record.kind)
            continue;
        auto found = read(kind, sql, QStringLiteral("record_id = ?"), { record.id });
        if (!found)
            return Failure(found.error());
        if (found->empty())
            return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), record.kind);
        return completed(std::move(found->front()));
    }
    return failure(ErrorCode::Invalid, QStringLiteral("retention.no-rule"), record.kind);
}

Result<ReviewList> RetentionReview::due(QDate today, int limit) const
{
    const auto known = sources();
    if (!known)
        return Failure(known.error());
    const auto yearsAgo
        = [today](int years) { return today.addYears(-years).toString(Qt::ISODate); };
    // The first bound lets an index help; the second is the one of each record's own rule.
    QStringList cases;
    QVariantList values { yearsAgo(m_rules.fewestYears()) };
    for (const RetentionRule &rule : m_rules.all()) {
        cases += QStringLiteral("WHEN ? THEN ?");
        values << rule.id << yearsAgo(rule.years);
    }
    values << limit + 1;
    const QString where = QStringLiteral("closed_on <= ? AND closed_on <= CASE rule %1 END "
                                         "ORDER BY closed_on LIMIT ?")
                              .arg(cases.join(QLatin1Char(' ')));
    std::vector<RetentionState> candidates;
    for (const auto &[kind, sql] : *known) {
        const auto found = read(kind, sql, where, values);
        if (!found)
            return Failure(found.error());
        candidates.insert(candidates.end(), found->begin(), found->end());
    }
    ReviewList list;
    for (RetentionState &candidate : candidates) {
        auto state = completed(std::move(candidate));
        if (!state)
            return Failure(state.error());
        if (state->keepUntil.isValid() && state->keepUntil <= today)
            list.records.push_back(std::move(*state));
    }
    std::stable_sort(list.records.begin(), list.records.end(),
        [](const auto &a, const auto &b) { return a.keepUntil < b.keepUntil; });
    list.hasMore = list.records.size() > static_cast<size_t>(limit);
    if (list.hasMore)
        list.records.resize(static_cast<size_t>(limit));
    return list;
}

} // namespace heed
