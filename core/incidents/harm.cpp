#include "core/incidents/harm.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

/// LFPSE's number for "no harm" on each axis; every grade up is one less.
constexpr int noHarmCode(HarmAxis axis) { return axis == HarmAxis::Physical ? 5 : 4; }

std::optional<HarmDefinition> definitionFromJson(const QJsonObject &object, const QString &source)
{
    const auto axis = fromCode<HarmAxis>(object.value(QStringLiteral("axis")).toString());
    const auto harm = fromCode<Harm>(object.value(QStringLiteral("harm")).toString());
    const QJsonValue verified = object.value(QStringLiteral("verified"));
    if (!axis || !harm || !verified.isBool())
        return std::nullopt;
    const HarmDefinition definition {
        .axis = *axis,
        .harm = *harm,
        .code = object.value(QStringLiteral("code")).toInt(),
        .label = object.value(QStringLiteral("label")).toString(),
        .definition = object.value(QStringLiteral("definition")).toString(),
        .source = source,
        .isVerified = verified.toBool(),
    };
    if (definition.label.isEmpty() || definition.definition.isEmpty()
        || lfpseHarmCode(*axis, *harm) != definition.code)
        return std::nullopt;
    return definition;
}

} // namespace

std::optional<int> lfpseHarmCode(HarmAxis axis, Harm harm)
{
    if (axis == HarmAxis::Psychological && harm == Harm::Fatal)
        return std::nullopt;
    return noHarmCode(axis) - static_cast<int>(harm);
}

std::optional<Harm> harmFromLfpse(HarmAxis axis, int code)
{
    if (code < 1 || code > noHarmCode(axis))
        return std::nullopt;
    return static_cast<Harm>(noHarmCode(axis) - code);
}

std::optional<Harm> overallHarm(std::optional<Harm> physical, std::optional<Harm> psychological)
{
    if (!physical || !psychological)
        return physical ? physical : psychological;
    return std::max(*physical, *psychological);
}

bool candourTestNeeded(std::optional<Harm> physical, std::optional<Harm> psychological)
{
    return overallHarm(physical, psychological).value_or(Harm::None) >= Harm::Moderate;
}

Result<std::vector<HarmDefinition>> harmDefinitions()
{
    QFile file(QStringLiteral(":/heed/rules/harm.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("incident.harm-missing"));
    return harmDefinitions(file.readAll());
}

Result<std::vector<HarmDefinition>> harmDefinitions(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QString source = root.value(QStringLiteral("source")).toString();
    const QJsonArray levels = root.value(QStringLiteral("levels")).toArray();
    const auto damaged = [](qsizetype place) {
        return failure(
            ErrorCode::Invalid, QStringLiteral("incident.harm-damaged"), QString::number(place));
    };
    if (levels.isEmpty() || source.isEmpty())
        return damaged(1);
    std::vector<HarmDefinition> definitions;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const auto definition = definitionFromJson(levels.at(i).toObject(), source);
        if (!definition)
            return damaged(i + 1);
        definitions.push_back(*definition);
    }
    return definitions;
}

} // namespace heed
