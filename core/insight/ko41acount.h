#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/insight/ko41acases.h"
#include "core/insight/ko41asums.h"

namespace heed {

/// Why a complaint that was recorded is not in the return.
enum class Ko41aLeftOut {
    OtherRules, ///< handled under the council's rules or a provider's own, not as the NHS's
    PutRightAtOnce, ///< spoken, and put right by the next working day: reg 8(1)(c)
    Excluded, ///< reg 8(1)
    OutOfTime, ///< reg 12: not looked into
    Transferred, ///< the body that handles it returns it
    Duplicate,
    OpenedInError,
};

/// Nothing when it counts: written, or spoken and then recorded, and in need of an investigation.
/// One that was withdrawn, or for which no consent came, did need one and stays counted.
/// Source: NHS England, KO41a guidance; SI 2009/309 regs 6, 8 and 12.
[[nodiscard]] std::optional<Ko41aLeftOut> ko41aLeftOut(
    const Ko41aCase &at, const WorkingCalendar &calendar);

/// What was counted in a "*" column, or as an unknown age: what was recorded, if anything.
struct Ko41aUnderOther
{
    Ko41aSection section = Ko41aSection::Subject;
    QString code; ///< empty when nothing was recorded
    QList<qint64> cases;
};

/// One year's numbers and the complaints behind every one of them, by their ids.
struct Ko41aCount
{
    Ko41aLayout layout;
    Period period;
    QList<qint64> numbers; ///< one a column; nought where it says who returns it
    QList<QList<qint64>> behind; ///< one list a column; a total has each case once
    QList<qint64> newCases;
    QList<qint64> openAtEnd; ///< counted, received by the last day and not ended by then
    QList<qint64> withoutFinding; ///< ended in the period with no finding: withdrawn, no consent
    QList<qint64> reopenedOpen; ///< came back and open at the end; resolved before, counted once
    QList<qint64> ledByOther; ///< new, and another body leads the answer
    QList<std::pair<Ko41aLeftOut, QList<qint64>>> leftOut; ///< of those received in the period
    QList<Ko41aUnderOther> underOther;
    QHash<qint64, QString> references;
    QHash<qint64, QString> endings; ///< of withoutFinding: the stored code, empty when none

    [[nodiscard]] qint64 number(Ko41aSection section) const
    {
        return numbers.value(layout.placeOf(section));
    }
    [[nodiscard]] QStringList referencesOf(const QList<qint64> &cases) const;
};

/// Counts. Brought forward: open on the day before the period. New: received in it. Resolved:
/// ended in it for the first time, with a finding. Carried forward: the sum, as the form has it.
/// Age, status, service, subject and profession are those of new complaints; a complaint counts
/// once in each, so two issues with one subject are one, and three subjects and one profession
/// three and one. A parent and a guardian are told apart by the word "guardian" in the relationship.
[[nodiscard]] Ko41aCount countKo41a(const QList<Ko41aCase> &cases, const Ko41aLayout &layout,
    const Period &period, const WorkingCalendar &calendar);

enum class Ko41aVerdict { Holds, Look, Fails };

/// A rule on the return with its verdict in words and the cases that one looks at.
struct Ko41aCheck
{
    QString id;
    QString title;
    Ko41aVerdict verdict = Ko41aVerdict::Holds;
    QString sentence;
    QList<qint64> cases;
};

/// A return that was sent before.
struct Ko41aKept
{
    QString year;
    QDate keptOn;
    qint64 carriedForward = 0;
    QList<qint64> carried; ///< the cases
};

/// The sums of the row, then whether the register agrees with it. `lastYear` is the return of the
/// year before, where one was kept.
[[nodiscard]] QList<Ko41aCheck> checkKo41a(const Ko41aCount &count, const QString &organisationCode,
    const std::optional<Ko41aKept> &lastYear, QDate today);

/// 1 April to 31 March.
[[nodiscard]] bool isKo41aYear(const Period &period);

} // namespace heed
