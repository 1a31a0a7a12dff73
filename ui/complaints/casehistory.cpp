#include "ui/complaints/casehistory.h"

#include "core/records/recordkinds.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/translated.h"

#include <algorithm>

namespace heed {

namespace {

HistoryLine lineOf(const TimelineEntry &entry)
{
    HistoryLine line;
    line.at = entry.happenedOn.startOfDay();
    line.what
        = entry.withWhom.isEmpty() ? entry.what : tr("%1, with %2").arg(entry.what, entry.withWhom);
    line.who = entry.enteredBy;
    if (!entry.note.isEmpty())
        line.details += entry.note;
    return line;
}

} // namespace

Result<std::vector<HistoryLine>> historyOf(const ComplaintDesk &desk, const ComplaintFile &file)
{
    auto lines = auditLinesOf(desk.session.database,
        { recordkind::Complaint, file.complaint.id.value }, { columnWord, valueWords });
    if (!lines)
        return lines;
    for (const TimelineEntry &entry : file.timeline)
        lines->push_back(lineOf(entry));
    std::stable_sort(lines->begin(), lines->end(),
        [](const HistoryLine &a, const HistoryLine &b) { return a.at > b.at; });
    return lines;
}

} // namespace heed
