#pragma once

#include "core/codes/thememap.h"
#include "core/people/session.h"

#include <QObject>

#include <functional>

namespace heed {

/// Lets the organisation keep its code lists. Codes that records may hold are never removed: they
/// are retired.
class CodeService : public QObject
{
    Q_OBJECT

public:
    explicit CodeService(const Session &session, QObject *parent = nullptr);

    /// Adds a line; the code is made from the label where it is empty. Errors: Invalid
    /// "code.invalid"; Conflict "code.exists"; Refused "session.not-allowed".
    Result<CodeId> add(Code draft);
    Result<void> relabel(CodeId id, const QString &label);
    /// Offers a code up to and including `lastDay`; an invalid day offers it again without end.
    Result<void> retire(CodeId id, QDate lastDay);
    /// Maps a code of a register to a common theme; an empty theme takes the mapping away. A change
    /// is a new version of the map.
    Result<void> setTheme(const QString &scheme, const QString &code, const QString &theme);
    /// Changes several lines of the map in one new version; lines that stay as they are make none.
    /// Records keep the theme that they were given. Gives the number of the version in force.
    Result<qint64> setThemes(const std::vector<ThemeMapping> &lines, const QString &reason);

signals:
    void codesChanged();

private:
    Result<void> change(CodeId id, const std::function<void(Code &)> &edit);

    Session m_session;
};

} // namespace heed
