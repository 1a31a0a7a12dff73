#include "core/exchange/candourline.h"

namespace heed {

namespace {

/// Columns that say who somebody is.
const QStringList &naming()
{
    static const QStringList columns { QStringLiteral("person_name"),
        QStringLiteral("relevant_name"), QStringLiteral("told_attendees") };
    return columns;
}

void hideNames(FlatRecord &line)
{
    for (const QString &column : naming()) {
        const qsizetype at = line.names.indexOf(column);
        line.names.removeAt(at);
        line.cells.removeAt(at);
    }
}

void addStanding(FlatRecord &line, const CandourRow &row)
{
    line.add(QStringLiteral("steps_done"), int(row.line.done.size()));
    line.add(QStringLiteral("steps_asked"), row.line.asked);
    line.add(QStringLiteral("next_step"), toCode(row.line.next));
    line.add(QStringLiteral("next_due_on"), typedCell(row.line.dueOn));
    line.add(QStringLiteral("working_days_late"), row.line.daysLate);
}

} // namespace

Result<void> addCandourLines(const Session &session, const std::vector<CandourDuty> &duties,
    bool withNames, std::vector<FlatRecord> &lines)
{
    std::vector<qint64> ids;
    for (const CandourDuty &duty : duties)
        ids.push_back(duty.id.value);
    return CandourRegister(session).rows(ids).map([&](const std::vector<CandourRow> &rows) {
        QHash<qint64, CandourRow> byId;
        for (const CandourRow &row : rows)
            byId.insert(row.id.value, row);
        for (size_t i = 0; i < duties.size(); ++i) {
            addStanding(lines[i], byId.value(duties[i].id.value));
            if (!withNames)
                hideNames(lines[i]);
        }
    });
}

} // namespace heed
