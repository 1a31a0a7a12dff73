#pragma once

#include "core/codes/codelists.h"

namespace heed {

using ThemeMapVersionId = TypedId<struct ThemeMapVersionTag>;
using ThemeMapChangeId = TypedId<struct ThemeMapChangeTag>;

/// One state of the map from codes to themes. Its id is its number; 1 is what the store began with.
struct ThemeMapVersion
{
    ThemeMapVersionId id;
    QDate madeOn;
    QString madeBy;
    QString reason;
};

/// What one code stood for before and after a version; empty = for no theme.
struct ThemeMapChange
{
    ThemeMapChangeId id;
    ThemeMapVersionId versionId;
    QString scheme;
    QString code;
    QString before;
    QString after;
};

template <> struct RowOf<ThemeMapVersion>
{
    static constexpr auto table = "theme_map_version";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("made_on", row.madeOn);
        visit("made_by", row.madeBy);
        visit("reason", row.reason);
    }
};

template <> struct RowOf<ThemeMapChange>
{
    static constexpr auto table = "theme_map_change";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("version_id", row.versionId);
        visit("scheme", row.scheme);
        visit("code", row.code);
        visit("before", row.before);
        visit("after", row.after);
    }
};

/// The number of the version in force: 1 until somebody edits the map. Errors: Storage.
[[nodiscard]] Result<qint64> themeMapVersion(Database &database);

/// Every version, newest first; empty until somebody edits the map. Errors: Storage.
[[nodiscard]] Result<std::vector<ThemeMapVersion>> themeMapVersions(Database &database);

/// The map as it was in a version, in order of scheme and code. Errors: NotFound
/// "themes.no-such-version" with the number; Storage.
[[nodiscard]] Result<std::vector<ThemeMapping>> themeMapAt(Database &database, qint64 version);

/// Begins the next version of the map and notes it; its changes are added by the caller. Errors:
/// Storage.
Result<ThemeMapVersion> beginThemeMapVersion(Transaction &transaction, const QString &reason);

} // namespace heed
