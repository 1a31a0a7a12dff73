#include "core/retention/retentionrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heed {

Result<RetentionRules> RetentionRules::load()
{
    QFile file(QStringLiteral(":/heed/rules/retention.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, QStringLiteral("retention.rules-damaged"));
    return fromJson(file.readAll());
}

Result<RetentionRules> RetentionRules::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RetentionRules rules;
    rules.m_version = object.value(QStringLiteral("version")).toString();
    for (const auto &value : object.value(QStringLiteral("rules")).toArray()) {
        const QJsonObject one = value.toObject();
        const RetentionRule rule { one.value(QStringLiteral("id")).toString(),
            one.value(QStringLiteral("label")).toString(),
            one.value(QStringLiteral("years")).toInt(),
            one.value(QStringLiteral("source")).toString(),
            one.value(QStringLiteral("verified")).toBool() };
        if (rule.id.isEmpty() || rule.years <= 0 || rule.source.isEmpty())
            return failure(ErrorCode::Invalid, QStringLiteral("retention.rules-damaged"), rule.id);
        rules.m_rules.push_back(rule);
    }
    if (rules.m_rules.empty() || rules.m_version.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("retention.rules-damaged"));
    return rules;
}

const RetentionRule *RetentionRules::find(const QString &id) const
{
    const auto found = std::find_if(
        m_rules.begin(), m_rules.end(), [&id](const RetentionRule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

int RetentionRules::fewestYears() const
{
    return std::min_element(m_rules.begin(), m_rules.end(), [](const auto &a, const auto &b) {
        return a.years < b.years;
    })->years;
}

QDate keepUntil(QDate closedOn, const RetentionRule &rule)
{
    return closedOn.isValid() ? closedOn.addYears(rule.years) : QDate();
}

} // namespace heed
