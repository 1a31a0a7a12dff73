#include "ui/shell/localsettings.h"

#include <QFileInfo>
#include <QSettings>

namespace heed {

namespace {

constexpr int mostRecent = 8;
constexpr int defaultLockMinutes = 5;
constexpr int longestLockMinutes = 60;

} // namespace

QStringList LocalSettings::recentStores()
{
    QStringList found;
    const QStringList kept = QSettings().value(QStringLiteral("stores")).toStringList();
    for (const QString &path : kept) {
        if (QFileInfo::exists(path))
            found += path;
    }
    return found;
}

void LocalSettings::rememberStore(const QString &path)
{
    QStringList stores = recentStores();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    stores.removeAll(absolute);
    stores.prepend(absolute);
    QSettings().setValue(QStringLiteral("stores"), stores.mid(0, mostRecent));
}

void LocalSettings::forgetStore(const QString &path)
{
    QStringList stores = recentStores();
    stores.removeAll(path);
    QSettings().setValue(QStringLiteral("stores"), stores);
}

ThemeChoice LocalSettings::theme()
{
    const QString word = QSettings().value(QStringLiteral("theme")).toString();
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::FollowSystem;
}

void LocalSettings::setTheme(ThemeChoice choice)
{
    const QString word = choice == ThemeChoice::Light ? QStringLiteral("light")
        : choice == ThemeChoice::Dark                 ? QStringLiteral("dark")
                                                      : QStringLiteral("system");
    QSettings().setValue(QStringLiteral("theme"), word);
}

int LocalSettings::lockMinutes()
{
    const int minutes
        = QSettings().value(QStringLiteral("lock-minutes"), defaultLockMinutes).toInt();
    return qBound(1, minutes, longestLockMinutes);
}

void LocalSettings::setLockMinutes(int minutes)
{
    QSettings().setValue(QStringLiteral("lock-minutes"), qBound(1, minutes, longestLockMinutes));
}

QString LocalSettings::settingsPart()
{
    return QSettings().value(QStringLiteral("settings-part")).toString();
}

void LocalSettings::setSettingsPart(const QString &id)
{
    QSettings().setValue(QStringLiteral("settings-part"), id);
}

QByteArray LocalSettings::windowGeometry()
{
    return QSettings().value(QStringLiteral("window")).toByteArray();
}

void LocalSettings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(QStringLiteral("window"), geometry);
}

} // namespace heed
