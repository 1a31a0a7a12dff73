#include "core/fairness/fairnessterms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

FairnessTerms::List listOf(const QJsonObject &object, const char *key)
{
    FairnessTerms::List list;
    for (const QJsonValue &value : object.value(QLatin1String(key)).toArray()) {
        const QJsonArray pair = value.toArray();
        list.emplace_back(pair.at(0).toString(), pair.at(1).toString());
    }
    return list;
}

} // namespace

Result<FairnessTerms> FairnessTerms::load()
{
    QFile file(QStringLiteral(":/heed/questions/terms.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("fairness.terms-damaged"));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject times = object.value(QStringLiteral("times")).toObject();
    const auto days = [&times](const char *key) { return times.value(QLatin1String(key)).toInt(); };
    FairnessTerms terms { object.value(QStringLiteral("version")).toString(),
        object.value(QStringLiteral("source")).toString(), listOf(object, "staff_groups"),
        listOf(object, "acts"), listOf(object, "contexts"), {}, days("suspension_review_days"),
        days("wellbeing_days"), days("advice_days"), days("report_warns_below") };
    for (const QJsonValue &value : object.value(QStringLiteral("system_factors")).toArray()) {
        const QJsonArray asked = value.toArray();
        terms.systemFactors.push_back(
            { asked.at(0).toString(), asked.at(1).toString(), asked.at(2).toString() });
    }
    if (terms.staffGroups.empty() || terms.acts.empty() || terms.suspensionReviewDays < 1)
        return failure(ErrorCode::Invalid, QStringLiteral("fairness.terms-damaged"));
    return terms;
}

QString FairnessTerms::word(const List &list, const QString &code)
{
    for (const auto &[known, words] : list) {
        if (known == code)
            return words;
    }
    return code;
}

} // namespace heed
