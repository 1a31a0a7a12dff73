#pragma once

#include "core/people/session.h"
#include "core/records/record.h"

#include <QObject>

namespace heed {

/// Problems of a timeline entry as it was typed, all at once.
[[nodiscard]] QList<FieldProblem> checkTimelineEntry(const TimelineEntry &entry, QDate today);

/// The timeline of any record: what happened, when, with whom, in which direction. Each write notes
/// the change on the record, so that its history tells what stood there before.
class TimelineService : public QObject
{
    Q_OBJECT

public:
    explicit TimelineService(const Session &session, QObject *parent = nullptr);

    /// By the day and time they happened.
    [[nodiscard]] Result<std::vector<TimelineEntry>> of(const RecordRef &record) const;
    /// Errors of every write: Refused "session.not-allowed", "record.in-bin"; Invalid
    /// "timeline.invalid" with every problem; NotFound "record.missing".
    Result<TimelineEntryId> add(const RecordRef &record, TimelineEntry entry);
    /// Writes `after` over the entry as it was read. Errors also: Conflict
    /// "record.changed-meanwhile".
    Result<void> change(const TimelineEntry &before, TimelineEntry after);
    /// What it said stays readable in the history of the record.
    Result<void> remove(const TimelineEntry &entry, const QString &reason);

signals:
    void timelineChanged(const heed::RecordRef &record);

private:
    using Work = std::function<Result<TimelineEntryId>(Transaction &)>;
    Result<TimelineEntryId> apply(const RecordRef &record, const QJsonObject &changes,
        const QString &reason, const Work &work);
    Result<void> checkUnchanged(const TimelineEntry &entry) const;

    Session m_session;
};

} // namespace heed
