#include "ui/complaints/casehistory.h"

#include "core/records/recordkinds.h"
#include "core/store/audit.h"
#include "core/store/database.h"
#include "ui/complaints/complaintwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heed {

namespace {

constexpr qsizetype MostDetails = 12; ///< changed columns that one line lists

QString tr(const char *text) { return QCoreApplication::translate("CaseHistory", text); }

QString actionWords(const QString &code)
{
    const auto action = fromCode<AuditAction>(code);
    if (!action)
        return code;
    switch (*action) {
    case AuditAction::Create:
        return tr("Logged");
    case AuditAction::Import:
        return tr("Taken in from a file");
    case AuditAction::Change:
        return tr("Changed");
    case AuditAction::Bin:
        return tr("Put in the bin");
    case AuditAction::Restore:
        return tr("Taken out of the bin");
    case AuditAction::Print:
        return tr("Printed");
    case AuditAction::Export:
        return tr("Written to a file");
    case AuditAction::View:
        return tr("Looked at");
    case AuditAction::Dispose:
        return tr("Destroyed after its time to be kept");
    default:
        return code;
    }
}

/// What Heed keeps for itself and nobody asks about.
bool isInternal(const QString &column)
{
    const QString last = column.section(QLatin1Char('.'), -1);
    return last == QLatin1String("revision") || last == QLatin1String("updated_at")
        || last == QLatin1String("kind") || last == QLatin1String("record_id")
        || last == QLatin1String("version") || last == QLatin1String("rule")
        || last == QLatin1String("entered_by") || last.endsWith(QLatin1String("_id"))
        || last == QLatin1String("number") || last == QLatin1String("starts_on")
        || last == QLatin1String("set_on");
}

QStringList changesInWords(const QVariant &stored)
{
    const QJsonObject changes = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
    QStringList words;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (isInternal(change.key()))
            continue;
        const QJsonArray pair = change.value().toArray();
        const QString before = pair.at(0).toVariant().toString();
        const QString after = valueWords(change.key(), pair.at(1).toVariant().toString());
        words += before.isEmpty()
            ? tr("%1: %2").arg(columnWord(change.key()), after)
            : tr("%1: %2, then %3")
                  .arg(columnWord(change.key()), valueWords(change.key(), before), after);
    }
    if (words.size() > MostDetails) {
        const qsizetype more = words.size() - MostDetails;
        words = words.mid(0, MostDetails);
        words += tr("and %1 more").arg(more);
    }
    return words;
}

HistoryLine lineOf(const AuditEntry &entry)
{
    HistoryLine line;
    line.at = QDateTime::fromString(entry.at, Qt::ISODateWithMs).toLocalTime();
    line.timed = true;
    line.who = entry.userName;
    line.what = actionWords(entry.action);
    line.details = changesInWords(entry.changes);
    if (!entry.reason.toString().isEmpty())
        line.details.prepend(tr("Why: %1").arg(entry.reason.toString()));
    return line;
}

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
    const auto audit
        = auditOfRecord(desk.session.database, recordkind::Complaint, file.complaint.id.value);
    if (!audit)
        return Failure(audit.error());
    std::vector<HistoryLine> lines;
    for (const AuditEntry &entry : *audit)
        lines.push_back(lineOf(entry));
    for (const TimelineEntry &entry : file.timeline)
        lines.push_back(lineOf(entry));
    std::stable_sort(lines.begin(), lines.end(),
        [](const HistoryLine &a, const HistoryLine &b) { return a.at > b.at; });
    return lines;
}

} // namespace heed
