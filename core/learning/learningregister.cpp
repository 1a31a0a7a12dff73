#include "core/learning/learningregister.h"

#include "core/claims/privilege.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString sortKey(LearningColumn column)
{
    switch (column) {
    case LearningColumn::Title:
        return text("title COLLATE NOCASE");
    case LearningColumn::Owner:
        return text("owner COLLATE NOCASE");
    case LearningColumn::Reference:
        return text("reference");
    case LearningColumn::Theme:
        return text("theme");
    case LearningColumn::Site:
        return text("(SELECT name FROM site WHERE site.id = site_id) COLLATE NOCASE");
    case LearningColumn::DoneOn:
        return text("done_on");
    case LearningColumn::CheckOn:
        return text("check_due_on");
    case LearningColumn::Moved:
        return text("nullif(moved, 0)");
    case LearningColumn::DueOn:
        break;
    }
    // What is open first: what is done has its day behind it.
    return text("CASE WHEN done_on IS NULL THEN due_on ELSE '~' || due_on END");
}

/// Few of many actions have one: it is looked for first.
constexpr auto withAim = "id IN (SELECT action_id FROM action_aim)";

void narrowByState(const LearningQuery &query, Conditions &where)
{
    const QString today = query.today.toString(Qt::ISODate);
    switch (query.which) {
    case LearningQuery::Which::Open:
        where.add(text("done_on IS NULL"));
        break;
    case LearningQuery::Which::Overdue:
        where.add(text("done_on IS NULL AND due_on < ?"), { today });
        break;
    case LearningQuery::Which::ToCheck:
        where.add(text(withAim));
        where.add(text("check_due_on <= ?"), { today });
        break;
    case LearningQuery::Which::Checked:
        where.add(text("id IN (SELECT action_id FROM action_check) AND answer IS NOT NULL"));
        break;
    case LearningQuery::Which::Done:
        where.add(text("done_on IS NOT NULL"));
        break;
    case LearningQuery::Which::All:
        break;
    }
}

void narrow(const LearningQuery &query, Conditions &where)
{
    where.add(query.binned ? text("binned_at IS NOT NULL") : text("binned_at IS NULL"));
    narrowByState(query, where);
    where.addIf(text("owner = ? COLLATE NOCASE"), query.owner);
    where.addIf(text("theme = ?"), query.theme);
    where.addIf(text("site_id = ?"), query.site);
    where.addIf(text("kind = ?"), query.kind);
    if (query.answer)
        where.add(text("answer = ?"), { toCode(*query.answer) });
    if (query.approvedOnly)
        where.add(text("approved_on IS NOT NULL"));
    where.addIf(text("done_on >= ?"), query.doneFrom);
    where.addIf(text("done_on <= ?"), query.doneTo);
    if (query.checkDueTo.isValid())
        where.add(text(withAim));
    where.addIf(text("check_due_on <= ?"), query.checkDueTo);
    for (const QString &kind : query.notKinds)
        where.add(text("kind <> ?"), { kind });
    if (query.among)
        where.add(text("id IN (SELECT value FROM json_each(?))"), { boundIds(*query.among) });
}

constexpr auto lineSql
    = "SELECT id, kind, record_id, reference, title, owner, due_on, done_on, evidence, theme, "
      "site_id, unit_id, handler, moved, first_due_on, measure, no_figure, words, aim_theme, "
      "aim_site_id, check_on, answer, checked_on, check_due_on, approved_on, privileged "
      "FROM action_line WHERE id IN (SELECT value FROM json_each(?))";

QDate dayAt(const Statement &row, int column) { return dayOfIsoText(row.text(column)); }

template <typename T>
Result<void> addParts(Database &database, ActionId id, std::vector<T> &into)
{
    return selectRows<T>(database, text("WHERE action_id = ? ORDER BY id"), { id.value })
        .map([&into](std::vector<T> rows) { into = std::move(rows); });
}

template <typename T> Result<void> addPart(Database &database, ActionId id, T &into)
{
    return selectRows<T>(database, text("WHERE action_id = ?"), { id.value })
        .map([&](std::vector<T> rows) {
            into.actionId = id;
            if (!rows.empty())
                into = std::move(rows.front());
        });
}

} // namespace

Result<std::vector<qint64>> LearningRegister::ids(const LearningQuery &query) const
{
    if (const auto allowed = checkRight(m_session, Capability::ReadRecords); !allowed)
        return Failure(allowed.error());
    Conditions where;
    narrow(query, where);
    if (const auto added
        = where.addSearch(m_session.database, recordkind::Action, query.searchText);
        !added)
        return Failure(added.error());
    // What is found by its words tells them.
    if (!query.searchText.trimmed().isEmpty() && !readsPrivileged(m_session.role))
        where.add(text("privileged = 0"));
    return selectIds(m_session.database,
        text("SELECT id FROM action_line%1ORDER BY %2")
            .arg(where.where(), orderBy(sortKey(query.sortBy), query.ascending)),
        where.values());
}

Result<LearningRow> LearningRegister::rowOf(const Statement &found) const
{
    LearningRow row;
    row.id.value = found.number(0);
    row.record = { found.text(1), found.number(2) };
    row.reference = found.text(3);
    row.title = found.text(4);
    row.owner = found.text(5);
    row.dueOn = dayAt(found, 6);
    row.doneOn = dayAt(found, 7);
    row.evidence = found.text(8);
    row.theme = found.text(9);
    row.siteId.value = found.number(10);
    row.unitId.value = found.number(11);
    row.handler = found.text(12);
    row.moved = int(found.number(13));
    row.firstDueOn = dayAt(found, 14);
    row.measure = found.text(15);
    row.noFigure = found.number(16) != 0;
    row.words = found.text(17);
    row.aimTheme = found.text(18);
    row.aimSiteId.value = found.number(19);
    row.checkOn = dayAt(found, 20);
    columns::read(found.value(21), row.answer);
    row.checkedOn = dayAt(found, 22);
    row.checkDueOn = dayAt(found, 23);
    row.approvedOn = dayAt(found, 24);
    row.isWithheld = found.number(25) != 0 && !readsPrivileged(m_session.role);
    if (row.isWithheld) {
        row.title.clear();
        row.evidence.clear();
        row.words.clear();
    }
    return row;
}

Result<std::vector<LearningRow>> LearningRegister::rows(const std::vector<qint64> &ids) const
{
    const auto found = m_session.database.run(text(lineSql), { boundIds(ids) });
    if (!found)
        return Failure(found.error());
    QHash<qint64, LearningRow> byId;
    while ((*found)->next()) {
        const auto row = rowOf(**found);
        if (!row)
            return Failure(row.error());
        byId.insert(row->id.value, *row);
    }
    std::vector<LearningRow> rows;
    for (const qint64 id : ids) {
        if (!byId.contains(id))
            continue;
        LearningRow row = byId.value(id);
        // A register that came later is not in the view.
        if (row.reference.isEmpty() && row.record.id != 0)
            row.reference = referenceOf(m_session.database, row.record.kind, row.record.id)
                                .value_or(QString());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<LearningRow>> LearningRegister::rows(const LearningQuery &query) const
{
    return ids(query).and_then([this](const std::vector<qint64> &found) { return rows(found); });
}

Result<LearningFile> LearningRegister::file(ActionId id) const
{
    if (const auto allowed = checkRight(m_session, Capability::ReadRecords); !allowed)
        return Failure(allowed.error());
    const auto row = rows(std::vector { id.value });
    if (!row)
        return Failure(row.error());
    if (row->empty())
        return failure(ErrorCode::NotFound, text("record.missing"), recordkind::Action);
    LearningFile file;
    file.row = row->front();
    Database &database = m_session.database;
    const auto whole = rowById<Action>(database, id)
        .map([&file](const Action &action) {
            file.action = action;
            if (file.row.isWithheld) {
                file.action.title.clear();
                file.action.evidence.clear();
            }
        });
    if (!whole)
        return Failure(whole.error());
    if (file.row.isWithheld)
        return file;
    return addParts(database, id, file.moved)
        .and_then([&] { return addPart(database, id, file.aim); })
        .and_then([&] { return addParts(database, id, file.checks); })
        .and_then([&] { return addParts(database, id, file.returns); })
        .and_then([&] { return addPart(database, id, file.story); })
        .and_then([&] { return addParts(database, id, file.shares); })
        .map([&file] { return std::move(file); });
}

Result<QStringList> LearningRegister::owners() const
{
    return m_session.database
        .run(text("SELECT DISTINCT owner FROM action WHERE owner IS NOT NULL AND binned_at IS NULL "
                  "ORDER BY owner COLLATE NOCASE"))
        .map([](Statement *found) {
            QStringList names;
            while (found->next())
                names += found->text(0);
            return names;
        });
}

Result<std::vector<ActionShare>> LearningRegister::sharesBetween(QDate from, QDate to) const
{
    return selectRows<ActionShare>(m_session.database,
        text("WHERE shared_on BETWEEN ? AND ? AND action_id IN (SELECT id FROM action_line "
             "WHERE binned_at IS NULL) ORDER BY shared_on, id"),
        { from.toString(Qt::ISODate), to.toString(Qt::ISODate) });
}

Result<void> LearningRegister::note(Transaction &transaction, const Action &action,
    const char *table, const QJsonObject &changes, const QString &reason) const
{
    return referenceOf(m_session.database, action.kind, action.recordId)
        .map([&](const QString &reference) {
            transaction.note({ AuditAction::Change, recordkind::Action, action.id.value, reference,
                partChanges(table, changes), reason });
        });
}

Result<void> LearningRegister::erase(const char *table, qint64 id) const
{
    return m_session.database
        .run(text("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table)), { id })
        .map([](Statement *) {});
}

} // namespace heed
