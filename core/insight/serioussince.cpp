#include "core/insight/serioussince.h"

#include "core/complaints/complaintcodes.h"
#include "core/records/recordkinds.h"
#include "core/store/audit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heed {

namespace {

/// What makes a case serious, as it stood at some time.
struct Weight
{
    QString grade;
    bool impact = false;

    [[nodiscard]] bool isSerious() const
    {
        return impact || grade == toCode(RiskGrade::High) || grade == toCode(RiskGrade::Extreme);
    }
    /// Goes back to before an entry of the history.
    void undo(const AuditEntry &entry)
    {
        const QJsonObject changes
            = QJsonDocument::fromJson(entry.changes.toString().toUtf8()).object();
        const auto before = [&changes](const char *column) {
            return changes.value(QLatin1String(column)).toArray().at(0).toVariant();
        };
        if (changes.contains(QLatin1String("grade_received")))
            grade = before("grade_received").toString();
        if (changes.contains(QLatin1String("significant_impact")))
            impact = before("significant_impact").toInt() != 0;
    }
};

} // namespace

Result<QDate> seriousSince(Database &database, const Complaint &complaint)
{
    const auto history = auditOfRecord(database, recordkind::Complaint, complaint.id.value);
    if (!history)
        return Failure(history.error());
    QList<AuditEntry> entries = *history;
    std::sort(entries.begin(), entries.end(),
        [](const AuditEntry &a, const AuditEntry &b) { return a.seq > b.seq; });
    Weight weight { complaint.gradeReceived ? toCode(*complaint.gradeReceived) : QString(),
        complaint.significantImpact };
    for (const AuditEntry &entry : entries) {
        if (entry.action == toCode(AuditAction::Create))
            break;
        weight.undo(entry);
        if (!weight.isSerious())
            return QDateTime::fromString(entry.at, Qt::ISODateWithMs).toLocalTime().date();
    }
    return complaint.receivedOn;
}

} // namespace heed
