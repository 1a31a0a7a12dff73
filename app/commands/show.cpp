#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/exchange/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return value.toVariant().toString();
    const QString text = value.toString().simplified();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? cellText(day) : text;
}

/// "first_reply_by" as people read it.
QString label(const QString &name)
{
    QString words = QString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString partsOnALine(const QJsonObject &part)
{
    QStringList cells;
    for (auto cell = part.begin(); cell != part.end(); ++cell) {
        const QString text = plainText(*cell);
        if (!text.isEmpty())
            cells += QStringLiteral("%1: %2").arg(label(cell.key()).toLower(), text);
    }
    return cells.join(QStringLiteral("; "));
}

/// The cells in the order of the register's columns, without what only machines need.
QStringList cellLines(const QJsonObject &record, const QStringList &columns)
{
    static const QStringList technical { QStringLiteral("revision"), QStringLiteral("created_at"),
        QStringLiteral("updated_at"), QStringLiteral("import_batch_id") };
    QStringList lines;
    for (const QString &column : columns) {
        const QString text = plainText(record.value(column));
        if (!text.isEmpty() && !technical.contains(column) && !record.value(column).isArray())
            lines += QStringLiteral("  %1: %2").arg(label(column), text);
    }
    return lines;
}

QStringList sectionLines(const QJsonObject &record)
{
    QStringList lines;
    for (auto field = record.begin(); field != record.end(); ++field) {
        const QJsonArray parts = field->isObject() ? QJsonArray { *field } : field->toArray();
        if (!parts.isEmpty())
            lines += QStringLiteral("\n%1").arg(label(field.key()));
        for (const QJsonValue &part : parts)
            lines += QStringLiteral("  ") + partsOnALine(part.toObject());
    }
    return lines;
}

QString toText(const QJsonObject &record, const QStringList &columns)
{
    const QString title
        = QStringLiteral("%1 (%2)").arg(record.value(QStringLiteral("reference")).toString(),
            record.value(QStringLiteral("kind")).toString());
    return (QStringList { title } + cellLines(record, columns) + sectionLines(record))
        .join(QLatin1Char('\n'));
}

class ShowCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("REFERENCE", m_reference, "The record's reference")
            ->required()
            ->type_name("");
        options.add_flag("--json", m_isJson, "Write JSON");
    }

    ExitStatus run(const Clock &clock) override
    {
        const auto store = m_access.openToRead(clock);
        if (!store)
            return fail(store.error());
        const Session session = (*store)->session();
        const auto record = recordJson(session, QString::fromLocal8Bit(m_reference.c_str()));
        if (!record)
            return fail(record.error());
        if (m_isJson) {
            print(QString::fromUtf8(QJsonDocument(*record).toJson()));
            return ExitStatus::Done;
        }
        const QString kind = record->value(QStringLiteral("kind")).toString();
        const auto columns
            = RegisterSheet::open(session, sheetOf(kind)).and_then([](RegisterSheet sheet) {
                  return sheet.columns();
              });
        if (!columns)
            return fail(columns.error());
        print(toText(*record, *columns));
        return ExitStatus::Done;
    }

private:
    StoreAccess m_access;
    std::string m_reference;
    bool m_isJson = false;
};

} // namespace

std::unique_ptr<Command> makeShowCommand() { return std::make_unique<ShowCommand>(); }

} // namespace heed
