#include "core/insight/ko41acases.h"

#include "core/complaints/complaintcodes.h"
#include "core/store/database.h"

namespace heed {

namespace {

constexpr int daysOfYear = 366; // a birthday later in the year: compared as month and day

QDate dayAt(const Statement &row, int column) { return dayOfIsoText(row.text(column)); }

/// Whole years from birth to a day.
std::optional<int> ageOn(QDate day, QDate born)
{
    if (!born.isValid() || born > day)
        return std::nullopt;
    const bool isBefore = day.month() * daysOfYear + day.day() < born.month() * daysOfYear + born.day();
    return day.year() - born.year() - (isBefore ? 1 : 0);
}

constexpr auto casesSql
    = "SELECT c.id, c.reference, c.regime, c.channel, c.received_on, c.resolved_early_on, "
      "c.closed_on, c.ending, c.outcome, c.patient_age, p.born_on, c.complainant_status, "
      "c.relationship, c.service_area, c.lead_organisation IS NOT NULL, "
      "EXISTS (SELECT 1 FROM complaint_exclusion x WHERE x.complaint_id = c.id AND x.limb = 'c'), "
      "e.reopened_on, c.replied_on "
      "FROM complaint c LEFT JOIN person p ON p.id = c.patient_id "
      "LEFT JOIN complaint_episode e ON e.complaint_id = c.id AND e.number = 1 "
      "WHERE c.binned_at IS NULL AND c.type IN ('complaint', 'mp') AND c.received_on <= ? "
      "AND (c.closed_on IS NULL OR c.closed_on >= ? OR c.received_on >= ?) "
      "ORDER BY c.received_on, c.id";

constexpr auto issuesSql
    = "SELECT i.complaint_id, i.subject, i.specialty, i.profession FROM complaint_issue i "
      "JOIN complaint c ON c.id = i.complaint_id WHERE c.binned_at IS NULL "
      "AND c.type IN ('complaint', 'mp') AND c.received_on BETWEEN ? AND ? "
      "ORDER BY i.complaint_id, i.number";

/// The day it ended for the first time, where it came back on `reopenedOn`.
QDate firstEnd(const Ko41aCase &at, QDate reopenedOn, QDate repliedOn)
{
    if (!reopenedOn.isValid())
        return at.closedOn;
    for (const QDate day : { repliedOn, at.resolvedEarlyOn }) {
        if (day.isValid() && day <= reopenedOn)
            return day;
    }
    return at.outcome ? reopenedOn : at.closedOn;
}

Ko41aCase caseOf(const Statement &row)
{
    Ko41aCase at;
    at.id = row.number(0);
    at.reference = row.text(1);
    columns::read(row.value(2), at.regime);
    columns::read(row.value(3), at.channel);
    at.receivedOn = dayAt(row, 4);
    at.resolvedEarlyOn = dayAt(row, 5);
    at.closedOn = dayAt(row, 6);
    columns::read(row.value(7), at.ending);
    columns::read(row.value(8), at.outcome);
    columns::read(row.value(9), at.age);
    if (!at.age)
        at.age = ageOn(at.receivedOn, dayAt(row, 10));
    columns::read(row.value(11), at.status);
    at.relationship = row.text(12);
    at.serviceArea = row.text(13);
    at.isLedByOther = row.number(14) != 0;
    at.isPutRightAtOnce = row.number(15) != 0;
    const QDate reopenedOn = dayAt(row, 16);
    at.isReopened = reopenedOn.isValid();
    at.endedOn = firstEnd(at, reopenedOn, dayAt(row, 17));
    return at;
}

} // namespace

Result<QList<Ko41aCase>> readKo41aCases(Database &database, const Period &period)
{
    const QString from = period.from.toString(Qt::ISODate);
    const QString to = period.to.toString(Qt::ISODate);
    QList<Ko41aCase> cases;
    QHash<qint64, qsizetype> places;
    const auto rows = database.run(QLatin1String(casesSql), { to, from, from });
    if (!rows)
        return Failure(rows.error());
    while ((*rows)->next()) {
        cases << caseOf(**rows);
        places.insert(cases.last().id, cases.size() - 1);
    }
    return database.run(QLatin1String(issuesSql), { from, to }).map([&](Statement *issues) {
        while (issues->next()) {
            const auto place = places.constFind(issues->number(0));
            if (place != places.cend())
                cases[*place].issues << Ko41aCase::Issue { issues->text(1), issues->text(2),
                    issues->text(3) };
        }
        return cases;
    });
}

} // namespace heed
