#include "core/duties/dutybook.h"

#include "core/duties/cqcrequestregister.h"
#include "core/store/settings.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool comesBefore(const DutyLine &a, const DutyLine &b)
{
    if (a.isOn() != b.isOn())
        return a.isOn();
    if (a.nextDue.isValid() != b.nextDue.isValid())
        return a.nextDue.isValid();
    return a.nextDue < b.nextDue;
}

void reckon(DutyLine &line, QDate today)
{
    line.nextDue = line.isAskedFor() ? line.requests.front().dueOn : nextDue(line.duty, line.done);
    line.state = dutyState(line.duty, line.nextDue, today);
    // What was asked for is on somebody's desk from the first day on.
    if (line.isAskedFor() && line.state == DutyState::Later)
        line.state = DutyState::Soon;
}

/// Which duty of the calendar a request calls for. Source: SI 2014/2936 regs 16(3), 17(3).
QString dutyCode(CqcRegulation regulation)
{
    return regulation == CqcRegulation::Complaints ? text("cqc_complaints") : text("cqc_quality");
}

void addRequests(DutyLine &line, const std::vector<CqcRequest> &requests)
{
    for (const CqcRequest &request : requests) {
        if (line.duty.code == dutyCode(request.regulation))
            line.requests.push_back(request);
    }
}

} // namespace

QDate DutyLine::lastDoneOn() const
{
    QDate last = done.empty() ? QDate() : done.front().doneOn;
    for (const CqcRequest &request : requests) {
        if (request.sentOn.isValid() && (!last.isValid() || request.sentOn > last))
            last = request.sentOn;
    }
    return last;
}

Result<QDate> DutyBook::firstDay() const
{
    // At most one year's day is asked for of what was never written down here: an old store that
    // gets this calendar has had its reports before.
    const QDate earliest = m_session.clock.today().addYears(-1).addDays(1);
    return storeFact(m_session.database, text("store.created-at")).map([&](const QString &made) {
        const QDate day = QDate::fromString(made.left(10), Qt::ISODate);
        return day.isValid() && day > earliest ? day : earliest;
    });
}

Result<std::vector<DutyLine>> DutyBook::lines() const
{
    const auto sets = DutySets::load();
    if (!sets)
        return Failure(sets.error());
    const auto bound = boundBy(m_session.database);
    if (!bound)
        return Failure(bound.error());
    const auto first = firstDay();
    if (!first)
        return Failure(first.error());
    const auto rows = selectRows<Duty>(m_session.database, text("ORDER BY id"));
    if (!rows)
        return Failure(rows.error());
    auto done = selectRows<DutyDone>(m_session.database, text("ORDER BY done_on DESC, id DESC"));
    if (!done)
        return Failure(done.error());
    const auto requests = CqcRequestRegister(m_session).all();
    if (!requests)
        return Failure(requests.error());
    std::vector<DutyLine> lines;
    for (size_t i = 0; i < sets->duties.size(); ++i) {
        const DutySets::Shipped &shipped = sets->duties[i];
        DutyLine line { -1 - qint64(i), shipped.duty, true, bound->isBoundBy(shipped), {}, {}, {},
            {} };
        line.duty.startsOn = *first;
        lines.push_back(std::move(line));
    }
    for (const Duty &row : *rows) {
        const auto at = std::find_if(lines.begin(), lines.end(), [&row](const DutyLine &line) {
            return !row.code.isEmpty() && line.duty.code == row.code;
        });
        if (at == lines.end()) {
            lines.push_back({ row.id.value, row, false, true, {}, {}, {}, {} });
            continue;
        }
        at->key = row.id.value;
        at->duty = row;
        // Somebody who switched it on or did it says that it binds.
        at->binds = true;
    }
    for (DutyLine &line : lines) {
        for (const DutyDone &row : *done) {
            if (row.dutyId == line.duty.id && line.duty.id.isValid())
                line.done.push_back(row);
        }
        addRequests(line, *requests);
        reckon(line, m_session.clock.today());
    }
    std::stable_sort(lines.begin(), lines.end(), comesBefore);
    return lines;
}

Result<DutyLine> DutyBook::byKey(qint64 key) const
{
    return lines().and_then([key](const std::vector<DutyLine> &all) -> Result<DutyLine> {
        for (const DutyLine &line : all) {
            if (line.key == key)
                return line;
        }
        return failure(ErrorCode::NotFound, text("record.missing"), text("duty"));
    });
}

Result<DutyId> DutyBook::stored(Transaction &work, const DutyLine &line)
{
    if (line.duty.id.isValid())
        return line.duty.id;
    Duty row = line.duty;
    row.revision = 1;
    return insertRow(work, row).map([&](DutyId id) {
        work.note({ AuditAction::Create, recordkind::Duty, id.value, {},
            changesBetween(Duty {}, row), {} });
        return id;
    });
}

Result<qint64> DutyBook::keep(qint64 key, Duty edited)
{
    DutyLine line;
    if (key != 0) {
        const auto known = byKey(key);
        if (!known)
            return Failure(known.error());
        line = *known;
    }
    edited.id = line.duty.id;
    edited.code = line.duty.code;
    edited.revision = line.duty.id.isValid() ? edited.revision : 1;
    if (!edited.startsOn.isValid())
        edited.startsOn
            = line.duty.startsOn.isValid() ? line.duty.startsOn : m_session.clock.today();
    return StandaloneRows<Duty>(m_session).keep(edited).map([](DutyId id) { return id.value; });
}

Result<DutyDoneId> DutyBook::done(qint64 key, DutyDone row)
{
    const auto line = byKey(key);
    if (!line)
        return Failure(line.error());
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    const auto id = stored(*work, *line);
    if (!id)
        return Failure(id.error());
    row.dutyId = *id;
    row.evidence = row.evidence.trimmed();
    if (!row.forDue.isValid())
        row.forDue = line->nextDue;
    if (row.doneBy.trimmed().isEmpty())
        row.doneBy = m_session.actor.name;
    const auto made = Parts<DutyDone>(m_session).insert(*work, row);
    if (!made)
        return made;
    return work->commit().map([&] { return *made; });
}

Result<void> DutyBook::undone(DutyDoneId id) { return Parts<DutyDone>(m_session).remove(id); }

Result<void> DutyBook::remove(qint64 key)
{
    const auto line = byKey(key);
    if (!line)
        return Failure(line.error());
    if (!line->done.empty())
        return failure(ErrorCode::Refused, text("duty.was-done"));
    if (!line->duty.id.isValid())
        return failure(ErrorCode::Refused, text("duty.comes-with-heed"));
    return StandaloneRows<Duty>(m_session).remove(line->duty.id);
}

} // namespace heed
