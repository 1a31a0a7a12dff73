#include "core/exchange/registersheet.h"

#include "core/claims/claimfields.h"
#include "core/claims/privilege.h"
#include "core/complaints/complaintfields.h"
#include "core/documents/document.h"
#include "core/exchange/candourline.h"
#include "core/exchange/complaintline.h"
#include "core/incidents/incidentfields.h"
#include "core/learning/learningregister.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "core/store/audit.h"
#include "core/voice/feedbackfields.h"

#include <algorithm>

namespace heed {

namespace {

const QString listSeparator = QStringLiteral("; ");

struct Source
{
    QString kind; ///< also its table
    const QList<ColumnInfo> &columns;
    QString dateColumn;
};

Source sourceOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Complaints:
        return { recordkind::Complaint, columnInfo<Complaint>(), QStringLiteral("received_on") };
    case SheetKind::Incidents:
        return { recordkind::Incident, columnInfo<Incident>(), QStringLiteral("occurred_on") };
    case SheetKind::Claims:
        return { recordkind::Claim, columnInfo<Claim>(), QStringLiteral("notified_on") };
    case SheetKind::Candour:
        return { recordkind::Candour, columnInfo<CandourDuty>(), QStringLiteral("aware_on") };
    case SheetKind::Feedback:
        return { recordkind::Feedback, columnInfo<Feedback>(), QStringLiteral("heard_on") };
    case SheetKind::Actions:
    case SheetKind::Documents:
    case SheetKind::Audit:
        break;
    }
    return { recordkind::Action, columnInfo<Action>(), QStringLiteral("due_on") };
}

/// The people whom a row names.
template <typename T> void gatherPeople(const T &row, std::vector<qint64> &ids)
{
    RowOf<T>::fields(row, [&ids](const char *, const auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, PersonId>) {
            if (member.isValid())
                ids.push_back(member.value);
        }
    });
}

/// Pairs of a record and the reference of another register's record that is joined to it.
Result<QHash<qint64, QStringList>> linkedReferences(
    Database &database, const QString &kind, const QString &other, const std::vector<qint64> &ids)
{
    const QString sql
        = QStringLiteral("SELECT l.from_id, r.reference FROM link l JOIN %1 r ON r.id = l.to_id "
                         "WHERE l.from_kind = ? AND l.to_kind = ? "
                         "AND l.from_id IN (SELECT value FROM json_each(?)) "
                         "UNION SELECT l.to_id, r.reference FROM link l JOIN %1 r "
                         "ON r.id = l.from_id WHERE l.to_kind = ? AND l.from_kind = ? "
                         "AND l.to_id IN (SELECT value FROM json_each(?))")
              .arg(other);
    const QString bound = boundIds(ids);
    return database.run(sql, { kind, other, bound, kind, other, bound }).map([](Statement *found) {
        QHash<qint64, QStringList> references;
        while (found->next())
            references[found->number(0)] += found->text(1);
        return references;
    });
}

/// What a paper is and how it can be told again; never what stands in it.
FlatRecord documentLine(const Document &document, const QString &reference, bool withNames)
{
    FlatRecord line;
    line.add(QStringLiteral("reference"), typedCell(reference));
    line.add(QStringLiteral("kind"), typedCell(document.kind));
    if (withNames) // a file's name often tells who somebody is
        line.add(QStringLiteral("name"), typedCell(document.name));
    line.add(QStringLiteral("type"), typedCell(document.type));
    line.add(QStringLiteral("bytes"), document.bytes);
    line.add(QStringLiteral("sha256"), typedCell(document.sha256));
    line.add(QStringLiteral("dated_at"), typedCell(document.datedAt));
    line.add(QStringLiteral("added_by"), typedCell(document.addedBy));
    line.add(QStringLiteral("added_at"), typedCell(document.addedAt));
    line.add(QStringLiteral("is_redacted_copy"), document.redactedFromId.isValid());
    return line;
}

/// Of a record that only named people may open, a list tells that something was done, when and by
/// whom, and no more.
FlatRecord auditLine(const AuditEntry &entry, bool withNames, bool isRestricted)
{
    FlatRecord line;
    line.add(QStringLiteral("seq"), entry.seq);
    line.add(QStringLiteral("at"), entry.at);
    line.add(QStringLiteral("user"), entry.userName);
    line.add(QStringLiteral("action"), entry.action);
    line.add(QStringLiteral("kind"), entry.kind);
    const auto openly
        = [isRestricted](const QVariant &value) { return isRestricted ? QVariant() : value; };
    line.add(QStringLiteral("record_id"), openly(entry.recordId));
    line.add(QStringLiteral("reference"), openly(entry.reference));
    if (withNames) // old and new values tell who somebody is
        line.add(QStringLiteral("changes"), openly(entry.changes));
    line.add(QStringLiteral("reason"), openly(entry.reason));
    line.add(QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex()));
    return line;
}

Result<QStringList> restrictedKinds(Database &database)
{
    return database.run(QStringLiteral("SELECT kind FROM record_kind WHERE restricted = 1"))
        .map([](Statement *found) {
            QStringList kinds;
            while (found->next())
                kinds += found->text(0);
            return kinds;
        });
}

} // namespace

RegisterSheet::RegisterSheet(const Session &session, SheetKind kind, FlatContext context)
    : m_session(session)
    , m_kind(kind)
    , m_context(std::move(context))
{
}

Result<RegisterSheet> RegisterSheet::open(const Session &session, SheetKind kind)
{
    const Capability needed
        = kind == SheetKind::Audit ? Capability::ReadAudit : Capability::ReadRecords;
    return checkRight(session, needed)
        .and_then([&] { return PlaceNames::load(session.database); })
        .map([&](const PlaceNames &places) {
            return RegisterSheet(session, kind,
                { places, {}, checkRight(session, Capability::ReadNames).has_value() });
        });
}

Result<std::vector<qint64>> RegisterSheet::ids(const RecordQuery &query) const
{
    if (m_kind == SheetKind::Audit)
        return selectIds(
            m_session.database, QStringLiteral("SELECT seq FROM audit ORDER BY seq"), {});
    if (m_kind == SheetKind::Documents)
        return selectIds(m_session.database,
            QStringLiteral("SELECT id FROM document WHERE binned_at IS NULL "
                           "ORDER BY kind, record_id, id"),
            {});
    const Source source = sourceOf(m_kind);
    RecordQuery wanted = query;
    // What is found by its words or values tells them.
    const bool isAsked = !query.searchText.trimmed().isEmpty() || !query.filters.isEmpty();
    if (m_kind == SheetKind::Claims && isAsked && !readsPrivileged(m_session.role))
        wanted.filters += FieldFilter { QStringLiteral("privileged"), QStringLiteral("no") };
    auto found
        = recordIds(m_session.database, source.kind, source.columns, source.dateColumn, wanted);
    return found && m_kind == SheetKind::Actions ? withoutHidden(std::move(*found)) : found;
}

/// Actions on a privileged claim say what was advised: who does not read it is not told of them.
/// Those on a fairness review say whose it is: no list has them.
Result<std::vector<qint64>> RegisterSheet::withoutHidden(std::vector<qint64> actions) const
{
    QString sql = QStringLiteral("SELECT id FROM action WHERE kind = 'fairness'");
    if (!readsPrivileged(m_session.role))
        sql += QStringLiteral(
            " UNION ALL SELECT a.id FROM action a JOIN claim m ON a.kind = 'claim' "
            "AND m.id = a.record_id WHERE m.privileged = 1");
    return selectIds(m_session.database, sql, {})
        .map([&actions](const std::vector<qint64> &hidden) {
            std::erase_if(actions, [&hidden](qint64 id) {
                return std::find(hidden.begin(), hidden.end(), id) != hidden.end();
            });
            return actions;
        });
}

Result<std::vector<FlatRecord>> RegisterSheet::lines(const std::vector<qint64> &ids)
{
    switch (m_kind) {
    case SheetKind::Complaints:
        return linesOf<Complaint>(ids);
    case SheetKind::Incidents:
        return linesOf<Incident>(ids);
    case SheetKind::Claims:
        return linesOf<Claim>(ids);
    case SheetKind::Candour:
        return linesOf<CandourDuty>(ids);
    case SheetKind::Feedback:
        return linesOf<Feedback>(ids);
    case SheetKind::Actions:
        return linesOf<Action>(ids);
    case SheetKind::Documents:
        return documentLines(ids);
    case SheetKind::Audit:
        break;
    }
    return auditLines(ids);
}

template <typename T>
Result<std::vector<FlatRecord>> RegisterSheet::linesOf(const std::vector<qint64> &ids)
{
    return rowsByIds<T>(m_session.database, ids).and_then([this](std::vector<T> rows) {
        if constexpr (std::is_same_v<T, Claim>) {
            for (Claim &claim : rows)
                withholdFrom(m_session.role, claim);
        }
        return linesOfRows(rows);
    });
}

template <typename T>
Result<std::vector<FlatRecord>> RegisterSheet::linesOfRows(const std::vector<T> &rows)
{
    std::vector<qint64> people;
    std::vector<qint64> ids;
    for (const T &row : rows) {
        gatherPeople(row, people);
        ids.push_back(row.id.value);
    }
    auto known = peopleOf(m_session.database, people);
    if (!known)
        return Failure(known.error());
    m_context.people = std::move(*known);
    std::vector<FlatRecord> lines(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        addColumns(lines[i], rows[i], m_context);
    if constexpr (std::is_same_v<T, Action>) {
        return addReferences(rows, lines)
            .and_then([&] { return addLearning(rows, lines); })
            .map([&lines] { return std::move(lines); });
    } else {
        if constexpr (std::is_same_v<T, Complaint>) {
            if (const auto added = addComplaintParts(m_session.database, ids, lines); !added)
                return Failure(added.error());
        }
        if constexpr (std::is_same_v<T, CandourDuty>) {
            if (const auto added = addCandourLines(m_session, rows, m_context.withNames, lines);
                !added)
                return Failure(added.error());
        }
        return addLinks(QLatin1String(RowOf<T>::table), ids, lines).map([&lines] {
            return std::move(lines);
        });
    }
}

Result<void> RegisterSheet::addReferences(
    const std::vector<Action> &actions, std::vector<FlatRecord> &lines) const
{
    for (size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].recordId == 0) {
            lines[i].add(QStringLiteral("reference"), {});
            continue;
        }
        const auto reference
            = referenceOf(m_session.database, actions[i].kind, actions[i].recordId);
        if (!reference)
            return Failure(reference.error());
        lines[i].add(QStringLiteral("reference"), *reference);
    }
    return {};
}

/// What became of each action: moved days, measure, check and answer.
Result<void> RegisterSheet::addLearning(
    const std::vector<Action> &actions, std::vector<FlatRecord> &lines) const
{
    std::vector<qint64> ids;
    for (const Action &action : actions)
        ids.push_back(action.id.value);
    return LearningRegister(m_session).rows(ids).map([&](const std::vector<LearningRow> &rows) {
        QHash<qint64, LearningRow> known;
        for (const LearningRow &row : rows)
            known.insert(row.id.value, row);
        for (size_t i = 0; i < actions.size(); ++i) {
            const LearningRow row = known.value(actions[i].id.value);
            lines[i].add(QStringLiteral("moved"), row.moved);
            lines[i].add(QStringLiteral("first_due_on"), typedCell(row.firstDueOn));
            lines[i].add(QStringLiteral("measure"), typedCell(row.measure));
            lines[i].add(QStringLiteral("looks_at"), typedCell(row.words));
            lines[i].add(QStringLiteral("check_on"), typedCell(row.checkOn));
            lines[i].add(QStringLiteral("checked_on"), typedCell(row.checkedOn));
            lines[i].add(
                QStringLiteral("helped"), row.answer ? QVariant(toCode(*row.answer)) : QVariant());
            lines[i].add(QStringLiteral("story_approved_on"), typedCell(row.approvedOn));
        }
    });
}

Result<QStringList> RegisterSheet::columns()
{
    const auto names = [](const std::vector<FlatRecord> &lines) { return lines.front().names; };
    switch (m_kind) {
    case SheetKind::Complaints:
        return linesOfRows(std::vector { Complaint() }).map(names);
    case SheetKind::Incidents:
        return linesOfRows(std::vector { Incident() }).map(names);
    case SheetKind::Claims:
        return linesOfRows(std::vector { Claim() }).map(names);
    case SheetKind::Candour:
        return linesOfRows(std::vector { CandourDuty() }).map(names);
    case SheetKind::Feedback:
        return linesOfRows(std::vector { Feedback() }).map(names);
    case SheetKind::Actions:
        return linesOfRows(std::vector { Action() }).map(names);
    case SheetKind::Documents:
        return documentLine({}, {}, m_context.withNames).names;
    case SheetKind::Audit:
        break;
    }
    return auditLine(AuditEntry(), m_context.withNames, false).names;
}

Result<void> RegisterSheet::addLinks(
    const QString &kind, const std::vector<qint64> &ids, std::vector<FlatRecord> &lines)
{
    for (const QString &other :
        { recordkind::Complaint, recordkind::Incident, recordkind::Claim, recordkind::Candour }) {
        if (other == kind)
            continue;
        const auto references = linkedReferences(m_session.database, kind, other, ids);
        if (!references)
            return Failure(references.error());
        for (size_t i = 0; i < ids.size(); ++i)
            lines[i].add(QStringLiteral("linked_") + other,
                typedCell(references->value(ids[i]).join(listSeparator)));
    }
    return {};
}

Result<std::vector<FlatRecord>> RegisterSheet::documentLines(const std::vector<qint64> &ids)
{
    const auto documents = rowsByIds<Document>(m_session.database, ids);
    if (!documents)
        return Failure(documents.error());
    std::vector<FlatRecord> lines;
    for (const Document &document : *documents) {
        const auto reference = referenceOf(m_session.database, document.kind, document.recordId);
        if (!reference)
            return Failure(reference.error());
        lines.push_back(documentLine(document, *reference, m_context.withNames));
    }
    return lines;
}

Result<std::vector<FlatRecord>> RegisterSheet::auditLines(const std::vector<qint64> &ids)
{
    const auto restricted = restrictedKinds(m_session.database);
    if (!restricted)
        return Failure(restricted.error());
    const QString sql = auditSelect()
        + QStringLiteral("WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq");
    return m_session.database.run(sql, { boundIds(ids) }).map([&](Statement *found) {
        std::vector<FlatRecord> lines;
        while (found->next()) {
            const AuditEntry entry = readAuditEntry(*found);
            lines.push_back(
                auditLine(entry, m_context.withNames, restricted->contains(entry.kind.toString())));
        }
        return lines;
    });
}

} // namespace heed
