#include "core/codes/thememap.h"

#include <map>

namespace heed {

namespace {

const QString versionKind = QStringLiteral("theme_version");

Result<ThemeMapVersion> addVersion(Transaction &transaction, const QString &reason)
{
    ThemeMapVersion version;
    version.madeOn = transaction.clock().today();
    version.madeBy = transaction.actor().name;
    version.reason = reason;
    return insertRow(transaction, version).map([&](ThemeMapVersionId id) {
        version.id = id;
        transaction.note({ AuditAction::Create, versionKind, id.value,
            QString::number(id.value), changesBetween(ThemeMapVersion {}, version), reason });
        return version;
    });
}

} // namespace

Result<qint64> themeMapVersion(Database &database)
{
    return database
        .scalar(QStringLiteral("SELECT coalesce(max(id), 1) FROM theme_map_version"))
        .map([](const QVariant &number) { return number.toLongLong(); });
}

Result<std::vector<ThemeMapVersion>> themeMapVersions(Database &database)
{
    return selectRows<ThemeMapVersion>(database, QStringLiteral("ORDER BY id DESC"));
}

Result<std::vector<ThemeMapping>> themeMapAt(Database &database, qint64 version)
{
    const auto newest = themeMapVersion(database);
    if (!newest)
        return Failure(newest.error());
    if (version < 1 || version > *newest)
        return failure(ErrorCode::NotFound, QStringLiteral("themes.no-such-version"),
            QString::number(version));
    const auto now = selectRows<ThemeMapping>(database, {});
    const auto later = selectRows<ThemeMapChange>(
        database, QStringLiteral("WHERE version_id > ? ORDER BY id DESC"), { version });
    if (!now || !later)
        return Failure(now ? later.error() : now.error());
    std::map<std::pair<QString, QString>, QString> map;
    for (const ThemeMapping &mapping : *now)
        map[{ mapping.scheme, mapping.code }] = mapping.theme;
    for (const ThemeMapChange &change : *later)
        map[{ change.scheme, change.code }] = change.before;
    std::vector<ThemeMapping> then;
    for (const auto &[code, theme] : map) {
        if (!theme.isEmpty())
            then.push_back({ {}, code.first, code.second, theme });
    }
    return then;
}

Result<ThemeMapVersion> beginThemeMapVersion(Transaction &transaction, const QString &reason)
{
    const auto any = transaction.database().scalar(
        QStringLiteral("SELECT count(*) FROM theme_map_version"));
    if (!any)
        return Failure(any.error());
    if (any->toInt() == 0) {
        const auto first = addVersion(transaction, QStringLiteral("As the store began with it"));
        if (!first)
            return first;
    }
    return addVersion(transaction, reason);
}

} // namespace heed
