#include "ui/shared/recordhistory.h"

#include "core/store/audit.h"
#include "ui/shared/translated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

constexpr qsizetype MostChanges = 12; ///< changed columns that one line lists
constexpr int LongestValue = 80; ///< letters; a longer text is only said to have changed

QString deedWords(const QString &code)
{
    switch (fromCode<AuditAction>(code).value_or(AuditAction::Change)) {
    case AuditAction::Create:
        return tr("Logged");
    case AuditAction::Bin:
        return tr("Put into the bin");
    case AuditAction::Restore:
        return tr("Taken out of the bin");
    case AuditAction::Remove:
        return tr("Taken out");
    case AuditAction::View:
        return tr("Looked at");
    case AuditAction::Print:
        return tr("Printed");
    case AuditAction::Export:
        return tr("Exported");
    case AuditAction::Import:
        return tr("Imported from a file");
    case AuditAction::UndoImport:
        return tr("Import undone");
    case AuditAction::Dispose:
        return tr("Destroyed after its time to be kept");
    default:
        return tr("Changed");
    }
}

QString asText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return value.toVariant().toString();
}

QString changeWords(const QString &column, const QJsonArray &pair, const HistoryWords &words)
{
    const QString old = words.value(column, asText(pair.at(0)));
    const QString now = words.value(column, asText(pair.at(1)));
    const QString name = words.column(column);
    if (old.size() > LongestValue || now.size() > LongestValue)
        return tr("%1: text changed").arg(name);
    return asText(pair.at(0)).isEmpty() ? tr("%1: %2").arg(name, now)
                                        : tr("%1: %2, was %3").arg(name, now, old);
}

/// What Heed keeps for itself and nobody asks about.
bool isBookkeeping(const QString &column)
{
    static const QStringList names { QStringLiteral("revision"), QStringLiteral("kind"),
        QStringLiteral("version"), QStringLiteral("rule"), QStringLiteral("entered_by"),
        QStringLiteral("number"), QStringLiteral("starts_on"), QStringLiteral("set_on") };
    const QString last = column.section(QLatin1Char('.'), -1);
    return names.contains(last) || last.endsWith(QLatin1String("_at"))
        || last.endsWith(QLatin1String("_id"));
}

QStringList changesInWords(const QVariant &stored, const HistoryWords &words)
{
    const QJsonObject changes = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
    QStringList said;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!isBookkeeping(change.key()))
            said += changeWords(change.key(), change.value().toArray(), words);
    }
    if (said.size() > MostChanges) {
        const qsizetype more = said.size() - MostChanges;
        said = said.mid(0, MostChanges);
        said += tr("and %1 more").arg(more);
    }
    return said;
}

HistoryLine lineOf(const AuditEntry &entry, const HistoryWords &words)
{
    HistoryLine line;
    line.at = QDateTime::fromString(entry.at, Qt::ISODateWithMs).toLocalTime();
    line.timed = true;
    line.who = entry.userName;
    line.what = deedWords(entry.action);
    line.details = changesInWords(entry.changes, words);
    const QString reason = entry.reason.toString();
    if (!reason.isEmpty())
        line.details.prepend(tr("Why: %1").arg(reason));
    return line;
}

} // namespace

Result<std::vector<HistoryLine>> auditLinesOf(
    Database &database, const RecordRef &record, const HistoryWords &words)
{
    return auditOfRecord(database, record.kind, record.id).map([&](const auto &entries) {
        std::vector<HistoryLine> lines;
        for (const AuditEntry &entry : entries)
            lines.push_back(lineOf(entry, words));
        return lines;
    });
}

} // namespace heed
