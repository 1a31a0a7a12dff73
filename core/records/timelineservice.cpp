#include "core/records/timelineservice.h"

#include "core/records/parts.h"
#include "core/records/timelineregister.h"

namespace heed {

namespace {

RecordRef recordOf(const TimelineEntry &entry) { return { entry.kind, entry.recordId }; }

} // namespace

QList<FieldProblem> checkTimelineEntry(const TimelineEntry &entry, QDate today)
{
    QList<FieldProblem> problems;
    if (entry.what.trimmed().isEmpty())
        problems += { QStringLiteral("what"), QStringLiteral("timeline.what-missing"), {} };
    if (!entry.happenedOn.isValid())
        problems += { QStringLiteral("happened_on"), QStringLiteral("timeline.day-missing"), {} };
    else if (entry.happenedOn > today)
        problems += { QStringLiteral("happened_on"), QStringLiteral("timeline.day-in-future"), {} };
    return problems;
}

TimelineService::TimelineService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<std::vector<TimelineEntry>> TimelineService::of(const RecordRef &record) const
{
    return checkRight(m_session, Capability::ReadRecords).and_then([&] {
        return TimelineRegister(m_session.database).ofRecord(record);
    });
}

Result<TimelineEntryId> TimelineService::add(const RecordRef &record, TimelineEntry entry)
{
    if (const auto problems = checkTimelineEntry(entry, m_session.clock.today());
        !problems.isEmpty())
        return invalid(QStringLiteral("timeline.invalid"), problems);
    entry.kind = record.kind;
    entry.recordId = record.id;
    entry.what = entry.what.trimmed();
    if (entry.enteredBy.isEmpty())
        entry.enteredBy = m_session.actor.name;
    return apply(record, changesBetween(TimelineEntry {}, entry), {},
        [&entry](Transaction &transaction) { return TimelineRegister::add(transaction, entry); });
}

Result<void> TimelineService::change(const TimelineEntry &before, TimelineEntry after)
{
    if (const auto problems = checkTimelineEntry(after, m_session.clock.today());
        !problems.isEmpty())
        return invalid(QStringLiteral("timeline.invalid"), problems);
    after.id = before.id;
    after.kind = before.kind;
    after.recordId = before.recordId;
    after.enteredBy = before.enteredBy;
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return {};
    return apply(recordOf(before), changes, {}, [&](Transaction &transaction) {
        return checkUnchanged(before)
            .and_then([&] { return updateRow(transaction, after); })
            .map([&] { return after.id; });
    }).map([](TimelineEntryId) {});
}

Result<void> TimelineService::remove(const TimelineEntry &entry, const QString &reason)
{
    return apply(recordOf(entry), changesBetween(entry, TimelineEntry {}), reason,
        [&](Transaction &transaction) {
            return checkUnchanged(entry)
                .and_then([&] {
                    return transaction.database().run(
                        QStringLiteral("DELETE FROM timeline_entry WHERE id = ?"),
                        { entry.id.value });
                })
                .map([&](Statement *) { return entry.id; });
        })
        .map([](TimelineEntryId) {});
}

Result<void> TimelineService::checkUnchanged(const TimelineEntry &entry) const
{
    return rowById<TimelineEntry>(m_session.database, entry.id)
        .and_then([&entry](const TimelineEntry &stored) -> Result<void> {
            if (stored == entry)
                return {};
            return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"));
        });
}

Result<TimelineEntryId> TimelineService::apply(
    const RecordRef &record, const QJsonObject &changes, const QString &reason, const Work &work)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto reference = referenceForWork(m_session.database, record.kind, record.id);
    if (!reference)
        return Failure(reference.error());
    const auto id = work(*transaction);
    if (!id)
        return id;
    transaction->note({ AuditAction::Change, record.kind, record.id, *reference,
        partChanges(RowOf<TimelineEntry>::table, changes), reason });
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit timelineChanged(record);
    return id;
}

} // namespace heed
