#include "core/candour/candourservice.h"

#include "core/candour/candourorigin.h"
#include "core/records/linkregister.h"
#include "core/records/recordquery.h"

namespace heed {

namespace {

/// What follows from steps and days is kept, whatever a form brings back.
void keepWhatFollows(CandourDuty &edited, const CandourDuty &stored)
{
    edited.reference = stored.reference;
    edited.state = stored.state;
    edited.origin = stored.origin;
    edited.decision = stored.decision;
    edited.harmSeen = stored.harmSeen;
    edited.notNotifiableOn = stored.notNotifiableOn;
    edited.notifiableOn = stored.notifiableOn;
    edited.overturnedOn = stored.overturnedOn;
    edited.contact = stored.contact;
    edited.letterOn = stored.letterOn;
    edited.resultsOn = stored.resultsOn;
    edited.toldBreachDays = stored.toldBreachDays;
    edited.letterBreachDays = stored.letterBreachDays;
    edited.offenceExposed = stored.offenceExposed;
    edited.reopenedOn = stored.reopenedOn;
    edited.closedOn = stored.closedOn;
    edited.createdAt = stored.createdAt;
    edited.updatedAt = stored.updatedAt;
    edited.binnedAt = stored.binnedAt;
}

bool isGradedUp(std::optional<Harm> before, std::optional<Harm> after)
{
    return after && (!before || *after > *before);
}

} // namespace

CandourService::CandourService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<CandourId> CandourService::openFrom(const RecordRef &origin)
{
    const auto existing = CandourRegister(m_session).ofOrigin(origin);
    if (!existing)
        return Failure(existing.error());
    if (!existing->empty())
        return failure(
            ErrorCode::Conflict, QStringLiteral("candour.exists"), existing->front().reference);
    return dutyFrom(m_session, origin).and_then([this](const CandourDuty &draft) {
        return open(draft);
    });
}

Result<CandourId> CandourService::open(CandourDuty draft)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    const auto problems = checkCandour(draft, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("candour.invalid"), problems);
    const auto targets = candourTargets(m_session.database);
    if (!targets)
        return Failure(targets.error());
    CandourFile file;
    draft.state = CandourState::Potential;
    file.duty = draft;
    const auto tested = retest(file, draft);
    if (!tested)
        return Failure(tested.error());
    setDueDays(file, *targets, m_session.calendar, m_session.clock.today());
    const auto id = CandourRegister(m_session).insert(*work, file.duty);
    if (!id)
        return id;
    if (!draft.origin.kind.isEmpty()) {
        const auto linked = LinkRegister::add(*work,
            { {}, recordkind::Candour, id->value, draft.origin.kind, draft.origin.id,
                QStringLiteral("Duty of candour") });
        if (!linked)
            return Failure(linked.error());
    }
    if (const auto done = work->commit(); !done)
        return Failure(done.error());
    emit candoursChanged();
    return id;
}

Result<void> CandourService::change(CandourDuty edited, const QString &reason)
{
    return apply(
        edited.id, { .reason = reason }, [&](CandourFile &file) { return edit(file, edited); });
}

Result<void> CandourService::take(CandourDuty edited, CandourState to, const QString &reason)
{
    return apply(edited.id, { .reason = reason }, [&](CandourFile &file) {
        return edit(file, edited).and_then([&] { return go(file, to, reason); });
    });
}

Result<void> CandourService::move(CandourId id, CandourState to, const QString &reason)
{
    return apply(id, { .reason = reason }, [&](CandourFile &file) { return go(file, to, reason); });
}

Result<void> CandourService::recount(CandourId id)
{
    return apply(id, {}, [](CandourFile &) { return Result<void>(); });
}

Result<int> CandourService::noticeHarm(const RecordRef &origin)
{
    const auto harm = harmOfOrigin(m_session.database, origin);
    if (!harm)
        return Failure(harm.error());
    const auto duties = CandourRegister(m_session).ofOrigin(origin);
    if (!duties)
        return Failure(duties.error());
    int reopened = 0;
    for (const CandourDuty &duty : *duties) {
        if (duty.harmSeen == *harm)
            continue;
        const bool again = isGradedUp(duty.harmSeen, *harm) && isEnded(duty.state);
        const QString reason = again ? QStringLiteral("The harm was graded up") : QString();
        const auto seen = apply(duty.id, { .reason = reason }, [&](CandourFile &file) {
            file.duty.harmSeen = *harm;
            return again ? go(file, CandourState::Reopened, reason) : Result<void>();
        });
        if (!seen)
            return Failure(seen.error());
        reopened += again ? 1 : 0;
    }
    return reopened;
}

Result<int> CandourService::noticeAllHarm()
{
    const auto origins = selectIds(m_session.database,
        QStringLiteral("SELECT DISTINCT origin_id FROM candour WHERE origin_kind = ? AND origin_id "
                       "IN (SELECT id FROM incident) AND binned_at IS NULL ORDER BY origin_id"),
        { recordkind::Incident });
    if (!origins)
        return Failure(origins.error());
    int reopened = 0;
    for (const qint64 origin : *origins) {
        const auto noticed = noticeHarm({ recordkind::Incident, origin });
        if (!noticed)
            return noticed;
        reopened += *noticed;
    }
    return reopened;
}

Result<void> CandourService::setTargets(const CandourTargets &targets)
{
    const auto before = candourTargets(m_session.database);
    if (!before)
        return Failure(before.error());
    auto work = beginWork(m_session, Capability::ManageSettings);
    if (!work)
        return Failure(work.error());
    const auto kept = saveCandourTargets(*work, *before, targets).and_then([&] {
        return work->commit();
    });
    if (!kept || !permits(m_session.role, Capability::WriteRecords))
        return kept;
    CandourQuery open;
    open.which = CandourQuery::Which::Open;
    const auto ids = CandourRegister(m_session).ids(open);
    if (!ids)
        return Failure(ids.error());
    for (const qint64 id : *ids) {
        if (const auto counted = recount(CandourId { id }); !counted)
            return counted;
    }
    return {};
}

Result<void> CandourService::bin(CandourId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason }, [this](CandourFile &file) {
        file.duty.binnedAt = m_session.clock.now();
        return Result<void>();
    });
}

Result<void> CandourService::restore(CandourId id)
{
    return apply(id, { Capability::Bin, AuditAction::Restore, {} }, [](CandourFile &file) {
        file.duty.binnedAt = {};
        return Result<void>();
    });
}

Result<void> CandourService::edit(CandourFile &file, CandourDuty edited) const
{
    if (file.duty.revision != edited.revision)
        return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
            QStringLiteral("candour"));
    const CandourDuty before = file.duty;
    keepWhatFollows(edited, before);
    file.duty = edited;
    return retest(file, before);
}

Result<void> CandourService::retest(CandourFile &file, const CandourDuty &before) const
{
    CandourDuty &duty = file.duty;
    const auto verdict = candourVerdict(duty.provider, duty.facts, duty.opinion);
    const bool again = reopens(before, duty.facts, verdict.decision);
    duty.decision = verdict.decision;
    if (again)
        enterState(file, CandourState::Reopened, m_session.clock.today());
    const CandourState to = stateFor(verdict.decision);
    // A reopened duty goes on by the test when its facts or its opinion changed; other typing in it
    // moves nothing.
    const bool isTested = before.state != CandourState::Reopened || !(before.facts == duty.facts)
        || !(before.opinion == duty.opinion);
    if (!isTestOpen(duty.state) || !isTested || to == duty.state || to == CandourState::Potential)
        return {};
    return go(file, to, {});
}

Result<void> CandourService::go(CandourFile &file, CandourState to, const QString &reason) const
{
    const auto missing = missingFor(file, to, reason);
    if (!missing.isEmpty())
        return invalid(QStringLiteral("candour.step-missing"), missing);
    enterState(file, to, m_session.clock.today());
    return {};
}

Result<void> CandourService::write(
    Transaction &work, const CandourDuty &before, CandourFile &after, const Doing &doing) const
{
    const auto targets = candourTargets(m_session.database);
    if (!targets)
        return Failure(targets.error());
    auto problems = checkCandour(after.duty, m_session.clock.today());
    for (const FieldProblem &known : checkCandour(before, m_session.clock.today()))
        problems.removeAll(known);
    if (!problems.isEmpty())
        return invalid(QStringLiteral("candour.invalid"), problems);
    setDueDays(after, *targets, m_session.calendar, m_session.clock.today());
    return CandourRegister(m_session)
        .update(work, before, after.duty, doing.action, doing.reason)
        .map([](bool) {});
}

Result<void> CandourService::apply(CandourId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    const auto before = CandourRegister(m_session).file(id);
    if (!before)
        return Failure(before.error());
    if (before->duty.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), before->duty.reference);
    CandourFile after = *before;
    const auto written = step(after)
                             .and_then([&] { return write(*work, before->duty, after, doing); })
                             .and_then([&] { return work->commit(); });
    if (!written)
        return written;
    emit candourChanged(id);
    if (doing.needed == Capability::Bin)
        emit candoursChanged();
    return {};
}

} // namespace heed
