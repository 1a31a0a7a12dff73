#include "core/store/settings.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QJsonArray>

namespace heed {

Result<QString> setting(Database &database, const QString &key, const QString &fallback)
{
    static const QString sql = QStringLiteral("SELECT value FROM setting WHERE key = ?");
    return database.scalar(sql, { key }).map([&](const QVariant &value) {
        return value.isNull() ? fallback : value.toString();
    });
}

Result<void> setSetting(Transaction &transaction, const QString &key, const QString &value)
{
    static const QString sql
        = QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value RETURNING id");
    const auto before = setting(transaction.database(), key);
    if (!before)
        return Failure(before.error());
    if (*before == value && !value.isEmpty())
        return {};
    return transaction.database().scalar(sql, { key, value }).map([&](const QVariant &id) {
        transaction.note({ AuditAction::Change, QStringLiteral("setting"), id.toLongLong(), key,
            { { QStringLiteral("value"), QJsonArray { *before, value } } }, {} });
    });
}

Result<QString> storeFact(Database &database, const QString &key)
{
    return database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), { key })
        .map([](const QVariant &value) { return value.toString(); });
}

Result<void> setStoreFact(Transaction &transaction, const QString &key, const QString &value)
{
    static const QString sql
        = QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE "
                         "SET value = excluded.value");
    return transaction.database().run(sql, { key, value }).map([](Statement *) {});
}

} // namespace heed
