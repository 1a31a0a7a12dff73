#include "ui/shared/recordhistory.h"

#include "core/calendar/dayformat.h"
#include "core/store/audit.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

constexpr int MostLines = 40; ///< of a card; the audit trail has them all
constexpr int LongestValue = 80; ///< letters; a longer text is only said to have changed

QString tr(const char *text) { return QCoreApplication::translate("RecordHistory", text); }

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

QString whenWords(const QString &at)
{
    const QDateTime moment = QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime();
    return tr("%1, %2").arg(
        formatDay(moment.date()), moment.time().toString(QStringLiteral("HH:mm")));
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
    return tr("%1: %2, was %3").arg(name, now, old);
}

/// Columns that say nothing to a reader.
bool isBookkeeping(const QString &column)
{
    return column.endsWith(QLatin1String("_at")) || column == QLatin1String("revision")
        || column == QLatin1String("import_batch_id") || column.endsWith(QLatin1String("_id"));
}

AuditLine lineOf(const AuditEntry &entry, const HistoryWords &words)
{
    QStringList said { deedWords(entry.action) };
    const QString reason = entry.reason.toString();
    if (!reason.isEmpty())
        said += tr("Reason: %1").arg(reason);
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toString().toUtf8()).object();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!isBookkeeping(change.key()))
            said += changeWords(change.key(), change.value().toArray(), words);
    }
    return { whenWords(entry.at), entry.userName, said.join(QLatin1Char('\n')) };
}

} // namespace

Result<QList<AuditLine>> auditLinesOf(
    Database &database, const RecordRef &record, const HistoryWords &words)
{
    return auditOfRecord(database, record.kind, record.id).map([&](const auto &entries) {
        QList<AuditLine> lines;
        for (const AuditEntry &entry : entries)
            lines += lineOf(entry, words);
        return lines;
    });
}

HistoryCard::HistoryCard(
    Database &database, const RecordRef &record, const HistoryWords &words, QWidget *parent)
    : Card(tr("History"), parent)
{
    setObjectName(QStringLiteral("history"));
    const auto lines = auditLinesOf(database, record, words);
    if (!lines) {
        content()->addWidget(makeLabel(explain(lines.error()), type::base(), this, false, true));
        return;
    }
    for (const AuditLine &line : lines->first(qMin(qsizetype(MostLines), lines->size()))) {
        content()->addSpacing(space::Hair);
        content()->addWidget(
            makeLabel(tr("%1 by %2").arg(line.when, line.who), type::small(), this, true, true));
        QLabel *what = makeLabel(line.what, type::base(), this, false, true);
        what->setTextInteractionFlags(Qt::TextSelectableByMouse);
        content()->addWidget(what);
    }
    if (lines->size() > MostLines)
        content()->addWidget(makeLabel(
            tr("Older entries are in the audit trail."), type::small(), this, true, true));
}

} // namespace heed
