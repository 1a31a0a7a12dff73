#pragma once

#include "core/base/result.h"
#include "core/calendar/deadline.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace heed {

/// A named rule of law or contract about how long something may take.
struct DeadlineRule
{
    QString id;
    QString label;
    DeadlineSpan span;
    QString source;
    /// False while the rule rests on general knowledge and wants checking against its source.
    bool isVerified = false;
};

/// The rules as data, so that a change of law needs no change of program.
class DeadlineRules
{
public:
    /// The rules in the program's resources (rules/deadlines.json).
    /// Errors: as fromJson(); NotFound when the file is missing.
    [[nodiscard]] static Result<DeadlineRules> load();

    /// Errors: Invalid "calendar.rules-damaged" with the id or place of the first rule that cannot
    /// be read, or whose id was used before.
    [[nodiscard]] static Result<DeadlineRules> fromJson(const QByteArray &json);

    [[nodiscard]] const std::vector<DeadlineRule> &all() const { return m_rules; }
    /// Null when there is no such rule. Valid as long as this object.
    [[nodiscard]] const DeadlineRule *find(const QString &id) const;

    /// The due date by a rule.
    /// Errors: NotFound when there is no such rule; otherwise as deadlineFor().
    [[nodiscard]] Result<Deadline> deadline(
        const QString &id, QDate from, const WorkingCalendar &calendar) const;

private:
    std::vector<DeadlineRule> m_rules;
};

/// Ids of the rules that Heed itself applies; rules/deadlines.json holds all of them.
namespace deadlinerule {
inline const QString Acknowledge = QStringLiteral("acknowledge");
inline const QString AcknowledgePassedOn = QStringLiteral("acknowledge-passed-on");
inline const QString OralQuickFix = QStringLiteral("oral-quick-fix");
inline const QString RelevantPeriod = QStringLiteral("relevant-period");
inline const QString LateToComplain = QStringLiteral("late-to-complain");
inline const QString CqcRequest = QStringLiteral("cqc-request");
inline const QString Phso = QStringLiteral("phso");
inline const QString LgscoReturned = QStringLiteral("lgsco-returned");
inline const QString CandourInPerson = QStringLiteral("candour-in-person");
} // namespace deadlinerule

} // namespace heed
