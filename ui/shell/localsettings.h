#pragma once

#include "ui/shared/theme.h"

#include <QByteArray>
#include <QStringList>

namespace heed {

/// What this computer's user likes: kept by the system, holds nothing of any record. Paths of
/// stores are kept so that they can be offered again.
class LocalSettings
{
public:
    [[nodiscard]] static QStringList recentStores();
    static void rememberStore(const QString &path);
    static void forgetStore(const QString &path);

    [[nodiscard]] static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);

    /// Minutes without a key or a click until the store locks. 1 to 60; 5 unless changed.
    [[nodiscard]] static int lockMinutes();
    static void setLockMinutes(int minutes);

    /// The part of the settings that was seen last.
    [[nodiscard]] static QString settingsPart();
    static void setSettingsPart(const QString &id);

    [[nodiscard]] static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);
};

} // namespace heed
