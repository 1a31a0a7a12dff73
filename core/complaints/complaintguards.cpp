#include "core/complaints/complaintguards.h"

#include "core/records/recordkinds.h"

namespace heed {

Failure refused(const char *fact, const QString &detail)
{
    return failure(ErrorCode::Refused, QLatin1String(fact), detail);
}

Failure wrongDay(const QString &field, const char *fact)
{
    return invalid(QStringLiteral("complaint.invalid"), { { field, QLatin1String(fact), {} } });
}

Result<void> checkDay(const ComplaintFile &file, const QString &field, QDate on, QDate today)
{
    if (!on.isValid())
        return wrongDay(field, "complaint.day-missing");
    if (on > today)
        return wrongDay(field, "complaint.day-in-future");
    if (on < file.complaint.receivedOn)
        return wrongDay(field, "complaint.day-before-received");
    return {};
}

Result<void> mustBeOpen(const ComplaintFile &file)
{
    if (!file.complaint.isOpen())
        return refused("complaint.closed", file.complaint.reference);
    return {};
}

const ComplaintEpisode *openEpisode(const ComplaintFile &file)
{
    const auto open = std::find_if(file.episodes.begin(), file.episodes.end(),
        [](const ComplaintEpisode &episode) { return !episode.closedOn.isValid(); });
    return open != file.episodes.end() ? &*open : nullptr;
}

ComplaintEpisode *openEpisode(ComplaintFile &file)
{
    for (ComplaintEpisode &episode : file.episodes) {
        if (!episode.closedOn.isValid())
            return &episode;
    }
    return nullptr;
}

QStringList issuesWithoutOutcome(const ComplaintFile &file)
{
    QStringList numbers;
    for (const ComplaintIssue &issue : file.issues) {
        if (!issue.outcome)
            numbers += QString::number(issue.number);
    }
    return numbers;
}

void addTimeline(ComplaintFile &file, QDate on, const QString &what, const QString &note)
{
    TimelineEntry entry;
    entry.kind = recordkind::Complaint;
    entry.recordId = file.complaint.id.value;
    entry.happenedOn = on;
    entry.what = what;
    entry.note = note;
    file.timeline.push_back(entry);
}

} // namespace heed
