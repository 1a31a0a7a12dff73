#include "core/insight/targets.h"

#include "core/store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

const QString shippedFile = QStringLiteral(":/heed/rules/targets.json");

std::optional<Target> shippedTarget(const QByteArray &json, const QString &measure)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &line : root[QLatin1String("targets")].toArray()) {
        if (line[QLatin1String("measure")].toString() == measure)
            return Target { line[QLatin1String("target")].toDouble(),
                line[QLatin1String("source")].toString() };
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<Target>> targetOf(Database &database, const QString &measure)
{
    static const QString unset = QStringLiteral("-");
    const auto own = setting(database, QStringLiteral("target.") + measure, unset);
    if (!own)
        return Failure(own.error());
    if (*own != unset) {
        bool isNumber = false;
        const double value = own->toDouble(&isNumber);
        return isNumber ? std::optional(Target { value, QStringLiteral("set for this store") })
                        : std::nullopt;
    }
    QFile file(shippedFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Storage, QStringLiteral("exchange.rules-damaged"), shippedFile);
    return shippedTarget(file.readAll(), measure);
}

} // namespace heed
