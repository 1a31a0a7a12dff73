#include "core/calendar/deadlinerules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

std::optional<DeadlineRule> ruleFromJson(const QJsonObject &object)
{
    const auto unit = fromCode<DeadlineUnit>(object.value(QStringLiteral("unit")).toString());
    const int count = object.value(QStringLiteral("count")).toInt(-1);
    const QJsonValue verified = object.value(QStringLiteral("verified"));
    DeadlineRule rule;
    rule.id = object.value(QStringLiteral("id")).toString();
    rule.label = object.value(QStringLiteral("label")).toString();
    rule.source = object.value(QStringLiteral("source")).toString();
    rule.isVerified = verified.toBool();
    if (!unit || count < 0 || rule.id.isEmpty() || rule.label.isEmpty() || rule.source.isEmpty()
        || !verified.isBool())
        return std::nullopt;
    rule.span = { count, *unit, object.value(QStringLiteral("adjust")).toInt() };
    return rule;
}

} // namespace

Result<DeadlineRules> DeadlineRules::load()
{
    QFile file(QStringLiteral(":/heed/rules/deadlines.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("calendar.rules-missing"));
    return fromJson(file.readAll());
}

Result<DeadlineRules> DeadlineRules::fromJson(const QByteArray &json)
{
    const QJsonArray array
        = QJsonDocument::fromJson(json).object().value(QStringLiteral("rules")).toArray();
    if (array.isEmpty())
        return failure(
            ErrorCode::Invalid, QStringLiteral("calendar.rules-damaged"), QStringLiteral("1"));
    DeadlineRules rules;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto rule = ruleFromJson(array.at(i).toObject());
        if (!rule || rules.find(rule->id))
            return failure(ErrorCode::Invalid, QStringLiteral("calendar.rules-damaged"),
                rule ? rule->id : QString::number(i + 1));
        rules.m_rules.push_back(*rule);
    }
    return rules;
}

const DeadlineRule *DeadlineRules::find(const QString &id) const
{
    for (const DeadlineRule &rule : m_rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

Result<Deadline> DeadlineRules::deadline(
    const QString &id, QDate from, const WorkingCalendar &calendar) const
{
    const DeadlineRule *rule = find(id);
    if (!rule)
        return failure(ErrorCode::NotFound, QStringLiteral("calendar.no-such-rule"), id);
    return deadlineFor(rule->span, from, calendar);
}

} // namespace heed
