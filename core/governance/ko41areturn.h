#pragma once

#include "core/insight/ko41acount.h"
#include "core/people/session.h"

namespace heed {

/// Who sends the return, as its first columns say it. Kept as settings ("ko41a.organisation-code").
struct Ko41aSender
{
    QString regionCode;
    QString regionName;
    QString icsCode;
    QString icsName;
    QString code;
    QString name; ///< the organisation's own name
    QString type; ///< "Acute"

    bool operator==(const Ko41aSender &) const = default;
};

/// A year's return with everything that one looks at before it goes.
struct Ko41aReturn
{
    Ko41aCount count;
    Ko41aSender sender;
    QList<Ko41aCheck> checks;

    /// The one row, a value a column: text for who sends it, whole numbers otherwise.
    [[nodiscard]] QVariantList row() const;
    [[nodiscard]] qsizetype failing() const;
};

/// Whether KO41a binds this organisation: it is a return of NHS bodies. Errors: Storage.
[[nodiscard]] Result<bool> isBoundByKo41a(Database &database);

/// Counts and checks a year. Errors: Invalid "report.period"; Refused "ko41a.not-bound" for a
/// care home; Invalid "ko41a.list-..." for a stored list that is damaged; Storage.
[[nodiscard]] Result<Ko41aReturn> ko41aReturn(const Session &session, const Period &period);

/// The columns of a year: the newest list that was brought in for it or a year before, and the one
/// that comes with Heed where there is none. Errors: as readKo41aLayout(); Storage.
[[nodiscard]] Result<Ko41aLayout> ko41aLayoutFor(Database &database, int firstYear);

/// The newest kept return of a year, if any. Errors: Storage.
[[nodiscard]] Result<std::optional<Ko41aKept>> keptKo41a(Database &database, int firstYear);

[[nodiscard]] Result<Ko41aSender> ko41aSender(Database &database);

/// What people do for the return; each call is one unit of work with its note.
class Ko41aService
{
public:
    explicit Ko41aService(const Session &session)
        : m_session(session)
    {
    }

    /// Takes a list of columns in; it counts for its year and later ones. Needs ManageSettings.
    /// Gives the year. Errors: NotFound "ko41a.file-missing"; those of readKo41aLayout().
    Result<QString> bringList(const QString &path);
    /// Keeps a return as it was sent, so that next year's can be compared with it.
    Result<void> keep(const Ko41aReturn &sent);
    /// Needs ManageSettings. The name of the organisation is not changed here.
    Result<void> setSender(const Ko41aSender &sender);

private:
    const Session &m_session;
};

} // namespace heed
