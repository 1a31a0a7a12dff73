#include "core/exchange/recordjson.h"

#include "core/calendar/dayformat.h"
#include "core/calendar/deadlinerules.h"
#include "core/candour/candourregister.h"
#include "core/claims/claimfailure.h"
#include "core/claims/privilege.h"
#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintregister.h"
#include "core/documents/document.h"
#include "core/incidents/incidentparts.h"
#include "core/records/actionregister.h"
#include "core/records/deadlineledger.h"
#include "core/records/linkregister.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "core/records/timelineregister.h"
#include "core/store/audit.h"
#include "core/voice/feedback.h"

namespace heed {

namespace {

/// A row without the columns that only say whose it is.
template <typename T> QJsonObject partJson(const T &row)
{
    QJsonObject object;
    RowOf<T>::fields(row, [&object](const char *column, const auto &member) {
        static const QStringList owners { QStringLiteral("complaint_id"), QStringLiteral("kind"),
            QStringLiteral("record_id"), QStringLiteral("revision"),
            QStringLiteral("import_batch_id"), QStringLiteral("duty_id"),
            QStringLiteral("incident_id"), QStringLiteral("claim_id"), QStringLiteral("content"),
            QStringLiteral("pdf") };
        const QString name = QString::fromLatin1(column);
        if (!owners.contains(name))
            object.insert(name, cellJson(typedCell(member)));
    });
    return object;
}

template <typename T> QJsonArray partsJson(const std::vector<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array += partJson(row);
    return array;
}

/// A day that no rule gives but people do: the response period, agreed or set by the body.
void explainReply(const DeadlineEntry &entry, QJsonObject &object)
{
    const QString how = entry.agreedOn.isValid()
        ? QStringLiteral("Agreed on %1: due %2").arg(formatDay(entry.agreedOn))
        : QStringLiteral("No agreement is recorded; written down on %1: due %2")
              .arg(formatDay(entry.setOn));
    object.insert(QStringLiteral("label"), QStringLiteral("Send the reply"));
    object.insert(QStringLiteral("explanation"), how.arg(formatDay(entry.dueOn)));
}

/// Why a due date is what it is, where a rule gives it.
QJsonObject deadlineJson(
    const DeadlineEntry &entry, const DeadlineRules &rules, const WorkingCalendar &calendar)
{
    QJsonObject object = partJson(entry);
    const DeadlineRule *rule = rules.find(entry.rule);
    object.insert(QStringLiteral("label"), rule != nullptr ? rule->label : entry.rule);
    if (entry.rule == ledgerrule::Reply)
        explainReply(entry, object);
    if (rule == nullptr)
        return object;
    const auto deadline = deadlineFor(rule->span, entry.startsOn, calendar);
    if (deadline && deadline->due == entry.dueOn)
        object.insert(QStringLiteral("explanation"), deadline->explanation);
    return object;
}

Result<QJsonArray> deadlinesJson(const Session &session, const RecordRef &record)
{
    const auto rules = DeadlineRules::load();
    if (!rules)
        return Failure(rules.error());
    return DeadlineLedger(session.database)
        .all(record)
        .map([&](const std::vector<DeadlineEntry> &entries) {
            QJsonArray array;
            for (const DeadlineEntry &entry : entries)
                array += deadlineJson(entry, *rules, session.calendar);
            return array;
        });
}

Result<QJsonArray> linksJson(const Session &session, const RecordRef &record)
{
    const auto links = LinkRegister(session.database).ofRecord(record);
    if (!links)
        return Failure(links.error());
    QJsonArray array;
    for (const Link &link : *links) {
        const RecordRef other = otherEnd(link, record);
        const auto reference = referenceOf(session.database, other.kind, other.id);
        if (!reference)
            return Failure(reference.error());
        array += QJsonObject { { QStringLiteral("kind"), other.kind },
            { QStringLiteral("reference"), *reference },
            { QStringLiteral("reason"), link.reason } };
    }
    return array;
}

/// The papers of a record by name, size and hash: never what stands in them. Those who may not read
/// names do not get the files' names either.
Result<QJsonArray> documentsJson(const Session &session, const RecordRef &record)
{
    const bool withNames = permits(session.role, Capability::ReadNames);
    return selectRows<Document>(session.database,
        QStringLiteral("WHERE kind = ? AND record_id = ? AND binned_at IS NULL ORDER BY id"),
        { record.kind, record.id })
        .map([&](const std::vector<Document> &documents) {
            QJsonArray array;
            for (const Document &document : documents) {
                QJsonObject object { { QStringLiteral("type"), toCode(document.type) },
                    { QStringLiteral("bytes"), document.bytes },
                    { QStringLiteral("sha256"), document.sha256 } };
                if (withNames)
                    object.insert(QStringLiteral("name"), document.name);
                array += object;
            }
            return array;
        });
}

Result<QJsonObject> auditJson(const Session &session, const RecordRef &record)
{
    return auditOfRecord(session.database, record.kind, record.id)
        .map([](const QList<AuditEntry> &entries) {
            QJsonObject object { { QStringLiteral("entries"), entries.size() } };
            if (entries.isEmpty())
                return object;
            object.insert(QStringLiteral("first_at"), entries.last().at);
            object.insert(QStringLiteral("first_by"), entries.last().userName);
            object.insert(QStringLiteral("last_at"), entries.first().at);
            object.insert(QStringLiteral("last_by"), entries.first().userName);
            object.insert(QStringLiteral("last_action"), entries.first().action);
            return object;
        });
}

/// Gathers the parts of one record and stops at the first that cannot be read.
class Gatherer
{
public:
    Gatherer(const Session &session, const RecordRef &record)
        : m_session(session)
        , m_record(record)
    {
    }

    Result<QJsonObject> gather()
    {
        const auto privileged = isPrivileged(m_session.database, m_record);
        if (!privileged)
            return Failure(privileged.error());
        // Of a privileged claim one who does not read it is told that it is there.
        if (*privileged && !readsPrivileged(m_session.role))
            return cells().map([this] { return m_object; });
        return cells()
            .and_then([this] { return parts(); })
            .and_then([this] { return put("deadlines", deadlinesJson(m_session, m_record)); })
            .and_then([this] { return put("links", linksJson(m_session, m_record)); })
            .and_then([this] {
                return put("actions",
                    ActionRegister(m_session.database).ofRecord(m_record).map(partsJson<Action>));
            })
            .and_then([this] {
                return put("timeline",
                    TimelineRegister(m_session.database)
                        .ofRecord(m_record)
                        .map(partsJson<TimelineEntry>));
            })
            .and_then([this] { return put("documents", documentsJson(m_session, m_record)); })
            .and_then([this] { return put("audit", auditJson(m_session, m_record)); })
            .map([this] { return m_object; });
    }

private:
    Result<void> cells()
    {
        return RegisterSheet::open(m_session, sheetOf(m_record.kind))
            .and_then([this](RegisterSheet sheet) { return sheet.lines({ m_record.id }); })
            .map([this](const std::vector<FlatRecord> &lines) {
                m_object = flatJson(lines.front());
                m_object.insert(QStringLiteral("kind"), m_record.kind);
            });
    }

    Result<void> parts()
    {
        if (m_record.kind == recordkind::Candour)
            return dutyParts();
        if (m_record.kind == recordkind::Incident)
            return partsOf<AffectedPerson>("people")
                .and_then([this] { return partsOf<IncidentResponse>("learning_responses"); })
                .and_then([this] { return partsOf<CqcNotification>("cqc_notifications"); });
        if (m_record.kind == recordkind::Claim)
            return partsOf<ClaimFailure>("failures");
        return ComplaintRegister(m_session)
            .file({ m_record.id })
            .map([this](const ComplaintFile &file) {
                m_object.insert(QStringLiteral("issues"), partsJson(file.issues));
                m_object.insert(QStringLiteral("episodes"), partsJson(file.episodes));
                m_object.insert(QStringLiteral("holds"), partsJson(file.holds));
                m_object.insert(QStringLiteral("ombudsman"), partsJson(file.ombudsman));
                m_object.insert(QStringLiteral("recommendations"), partsJson(file.recommendations));
            });
    }

    Result<void> dutyParts()
    {
        return partsOf<CandourEnquiry>("enquiries")
            .and_then([this] { return partsOf<CandourSupport>("supports"); })
            .and_then([this] { return partsOf<CandourLetter>("letters"); })
            .and_then([this] { return partsOf<CandourAttempt>("attempts"); })
            .and_then([this] { return partsOf<CandourPause>("pauses"); })
            .and_then([this] { return partsOf<CandourProfessional>("professionals"); });
    }

    template <typename T> Result<void> partsOf(const char *name)
    {
        return Parts<T>(m_session).of(m_record.id).and_then([&](std::vector<T> rows) {
            if (!permits(m_session.role, Capability::ReadNames)) {
                for (T &row : rows)
                    hideName(row);
            }
            return put(name, Result<QJsonArray>(partsJson(rows)));
        });
    }
    template <typename T> static void hideName(T &row)
    {
        if constexpr (std::is_same_v<T, AffectedPerson>)
            row.person.clear();
        else if constexpr (std::is_same_v<T, CandourLetter>)
            row.body.clear(); // it begins with a name
    }

    template <typename Json> Result<void> put(const char *name, const Result<Json> &value)
    {
        return value.map(
            [&](const Json &json) { m_object.insert(QLatin1String(name), QJsonValue(json)); });
    }

    const Session &m_session;
    RecordRef m_record;
    QJsonObject m_object;
};

} // namespace

SheetKind sheetOf(const QString &kind)
{
    if (kind == recordkind::Incident)
        return SheetKind::Incidents;
    if (kind == recordkind::Candour)
        return SheetKind::Candour;
    if (kind == recordkind::Feedback)
        return SheetKind::Feedback;
    return kind == recordkind::Claim ? SheetKind::Claims : SheetKind::Complaints;
}

Result<RecordRef> recordOfReference(Database &database, const QString &reference)
{
    for (const char *collation : { "BINARY", "NOCASE" }) {
        for (const QString &kind :
            { recordkind::Complaint, recordkind::Incident, recordkind::Claim, recordkind::Candour,
                recordkind::Feedback }) {
            const auto id
                = database.scalar(QStringLiteral("SELECT id FROM %1 WHERE reference = ? COLLATE %2")
                                      .arg(kind, QLatin1String(collation)),
                    { reference.trimmed() });
            if (!id)
                return Failure(id.error());
            if (!id->isNull())
                return RecordRef { kind, id->toLongLong() };
        }
    }
    return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), reference);
}

Result<QJsonObject> recordJson(const Session &session, const QString &reference)
{
    return checkRight(session, Capability::ReadRecords)
        .and_then([&] { return recordOfReference(session.database, reference); })
        .and_then([&](const RecordRef &record) { return Gatherer(session, record).gather(); });
}

} // namespace heed
