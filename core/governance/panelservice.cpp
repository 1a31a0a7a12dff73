#include "core/governance/panelservice.h"

#include "core/governance/panelitems.h"
#include "core/governance/panelnames.h"
#include "core/people/namematch.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// What follows from steps is kept, whatever a form brings back.
void keepWhatFollows(PanelMeeting &edited, const PanelMeeting &stored)
{
    edited.reference = stored.reference;
    edited.quorumSaid = stored.quorumSaid;
    edited.signedOn = stored.signedOn;
    edited.createdAt = stored.createdAt;
    edited.updatedAt = stored.updatedAt;
    edited.binnedAt = stored.binnedAt;
}

} // namespace

PanelService::PanelService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<PanelTermsId> PanelService::adopt(PanelTerms terms)
{
    auto work = beginWork(m_session, Capability::ManageSettings);
    if (!work)
        return Failure(work.error());
    const auto known = PanelRegister(m_session).allTerms();
    if (!known)
        return Failure(known.error());
    terms.version = known->empty() ? 1 : known->front().version + 1;
    terms.madeBy = m_session.actor.name;
    terms.madeOn = m_session.clock.today();
    const auto problems = checkTerms(terms, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(text("panel.invalid"), problems);
    const auto id = insertRow(*work, terms);
    if (!id)
        return id;
    work->note({ AuditAction::Create, recordkind::PanelTerms, id->value, {},
        changesBetween(PanelTerms {}, terms), terms.reason });
    if (const auto done = work->commit(); !done)
        return Failure(done.error());
    emit meetingsChanged();
    return id;
}

Result<void> PanelService::keepFirstTerms(Transaction &work, QDate from) const
{
    const auto known = PanelRegister(m_session).allTerms();
    if (!known)
        return Failure(known.error());
    if (!known->empty())
        return {};
    return PanelSets::load().and_then([&](const PanelSets &sets) {
        PanelTerms terms = sets.terms;
        terms.version = 1;
        terms.fromOn = from;
        terms.madeBy = m_session.actor.name;
        terms.madeOn = m_session.clock.today();
        return insertRow(work, terms).map([&](PanelTermsId id) {
            work.note({ AuditAction::Create, recordkind::PanelTerms, id.value, {},
                changesBetween(PanelTerms {}, terms), {} });
        });
    });
}

Result<void> PanelService::expect(Transaction &work, const PanelFile &file) const
{
    const auto members = PanelRegister(m_session).membersOn(file.meeting.heldOn);
    if (!members)
        return Failure(members.error());
    const Parts<PanelAttendance> attendance(m_session);
    for (const PanelMember &member : *members) {
        const bool isKnown = std::any_of(file.attendance.begin(), file.attendance.end(),
            [&member](const PanelAttendance &row) { return row.memberId == member.id; });
        if (isKnown)
            continue;
        PanelAttendance row { {}, 1, file.meeting.id, member.id, member.name, member.role,
            PanelPresence::Expected, {} };
        if (const auto added = attendance.insert(work, row); !added)
            return Failure(added.error());
    }
    return {};
}

Result<PanelMeetingId> PanelService::plan(PanelMeeting meeting)
{
    const auto problems = checkMeeting(meeting);
    if (!problems.isEmpty())
        return invalid(text("panel.invalid"), problems);
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    PanelMeeting draft = meeting;
    keepWhatFollows(draft, PanelMeeting {});
    const auto id = keepFirstTerms(*work, draft.heldOn).and_then([&] {
        return PanelRegister(m_session).insert(*work, draft);
    });
    if (!id)
        return id;
    PanelFile file;
    file.meeting = draft;
    if (const auto done = expect(*work, file).and_then([&] { return work->commit(); }); !done)
        return Failure(done.error());
    emit meetingsChanged();
    return id;
}

Result<void> PanelService::edit(PanelFile &file, PanelMeeting edited) const
{
    if (file.meeting.revision != edited.revision)
        return failure(
            ErrorCode::Conflict, text("record.changed-meanwhile"), recordkind::PanelMeeting);
    keepWhatFollows(edited, file.meeting);
    const auto problems = checkMeeting(edited);
    if (!problems.isEmpty())
        return invalid(text("panel.invalid"), problems);
    const auto mask = NameMask::load(m_session.database);
    if (!mask)
        return Failure(mask.error());
    edited.assuranceWhy = mask->masked(edited.assuranceWhy.trimmed());
    edited.escalates = mask->masked(edited.escalates.trimmed());
    edited.shares = mask->masked(edited.shares.trimmed());
    edited.inquorate = mask->masked(edited.inquorate.trimmed());
    edited.signedBy = edited.signedBy.simplified();
    file.meeting = edited;
    return {};
}

Result<void> PanelService::change(PanelMeeting edited, const QString &reason)
{
    return apply(edited.id, { .reason = reason }, [&](Transaction &work, PanelFile &file) {
        const QDate before = file.meeting.heldOn;
        return edit(file, edited).and_then([&] {
            return file.meeting.heldOn == before ? Result<void>() : expect(work, file);
        });
    });
}

Result<void> PanelService::withItem(PanelItemId id,
    const std::function<Result<void>(Transaction &, PanelFile &, const PanelItem &)> &step)
{
    const auto item = PanelRegister(m_session).item(id);
    if (!item)
        return Failure(item.error());
    return apply(item->meetingId, {}, [&](Transaction &work, PanelFile &file) -> Result<void> {
        const PanelItem *stored = file.item(id);
        if (stored == nullptr)
            return failure(ErrorCode::NotFound, text("record.missing"), text("panel_item"));
        return step(work, file, *stored);
    });
}

Result<int> PanelService::buildAgenda(PanelMeetingId id)
{
    return make<int>(id, [this](Transaction &work, PanelFile &file) {
        return PanelItems(m_session).build(work, file);
    });
}

Result<PanelItemId> PanelService::addCase(PanelMeetingId id, ComplaintId complaint)
{
    return make<PanelItemId>(id, [&](Transaction &work, PanelFile &file) {
        return PanelItems(m_session).addCase(work, file, complaint);
    });
}

Result<PanelItemId> PanelService::addItem(
    PanelMeetingId id, const QString &title, const QString &body)
{
    return make<PanelItemId>(id, [&](Transaction &work, PanelFile &file) {
        PanelItem item;
        item.title = title.simplified();
        item.body = body;
        item.isOwn = true;
        return PanelItems(m_session).add(work, file, item);
    });
}

Result<PanelItemId> PanelService::putBack(PanelItem item)
{
    return make<PanelItemId>(item.meetingId,
        [&](Transaction &work, PanelFile &) { return PanelItems(m_session).putBack(work, item); });
}

Result<void> PanelService::changeItem(PanelItem edited)
{
    return withItem(edited.id, [&](Transaction &work, PanelFile &, const PanelItem &stored) {
        return PanelItems(m_session).change(work, stored, edited);
    });
}

Result<void> PanelService::placeItem(PanelItemId id, int place)
{
    return withItem(id, [&](Transaction &work, PanelFile &file, const PanelItem &) {
        return PanelItems(m_session).move(work, file, id, place);
    });
}

Result<void> PanelService::removeItem(PanelItemId id)
{
    return withItem(id, [&](Transaction &work, PanelFile &file, const PanelItem &stored) {
        return PanelItems(m_session).remove(work, file, stored);
    });
}

Result<void> PanelService::score(
    PanelItemId id, const QString &standard, const QString &score, const QString &note)
{
    return withItem(id, [&](Transaction &work, PanelFile &file, const PanelItem &stored) {
        const PanelScore wanted { {}, 1, file.meeting.id, stored.id, standard, score, note };
        return PanelItems(m_session).score(work, file, wanted);
    });
}

Result<ActionId> PanelService::promise(
    PanelItemId id, const QString &title, const QString &owner, QDate dueOn)
{
    Action wanted;
    wanted.title = title;
    wanted.owner = owner.simplified();
    wanted.dueOn = dueOn;
    ActionId made;
    return withItem(id,
        [&](Transaction &work, PanelFile &file, const PanelItem &stored) {
            const auto promised = PanelItems(m_session).promise(work, file, stored, wanted);
            made = promised.value_or(ActionId {});
            return promised.map([](ActionId) {});
        })
        .map([&] { return made; });
}

Result<int> PanelService::everybodyIsHere(PanelMeetingId id)
{
    return make<int>(id, [this](Transaction &work, PanelFile &file) -> Result<int> {
        const Parts<PanelAttendance> attendance(m_session);
        int marked = 0;
        for (PanelAttendance row : file.attendance) {
            if (row.presence != PanelPresence::Expected)
                continue;
            row.presence = PanelPresence::Present;
            if (const auto done = attendance.update(work, row); !done)
                return Failure(done.error());
            ++marked;
        }
        return marked;
    });
}

Result<int> PanelService::nothingToDeclare(PanelMeetingId id)
{
    return make<int>(id, [this](Transaction &work, PanelFile &file) -> Result<int> {
        const Parts<PanelDeclaration> declarations(m_session);
        const QStringList silent = undeclared(file);
        for (const QString &name : silent) {
            PanelDeclaration row;
            row.meetingId = file.meeting.id;
            row.name = name;
            row.kind = InterestKind::Nil;
            if (const auto added = declarations.insert(work, row); !added)
                return Failure(added.error());
        }
        return int(silent.size());
    });
}

Result<void> PanelService::sign(PanelMeeting edited)
{
    return apply(edited.id, { .needed = Capability::SignOff },
        [&](Transaction &, PanelFile &file) -> Result<void> {
            if (const auto done = edit(file, edited); !done)
                return done;
            const QDate today = m_session.clock.today();
            const auto missing = missingForSigning(file, today);
            if (!missing.isEmpty())
                return invalid(text("panel.step-missing"), missing);
            file.meeting.signedOn = today;
            file.meeting.quorumSaid = quorumWords(quorumOf(file.attendance, file.terms));
            for (const PanelAttendance &row : file.attendance) {
                if (isSamePerson(row.name, file.meeting.signedBy))
                    file.meeting.signedAs = panelRoleWords(row.role);
            }
            return {};
        });
}

Result<void> PanelService::correct(PanelMeetingId id, const QString &what, const QString &reason)
{
    return apply(id, { .needed = Capability::SignOff, .reason = reason, .ofSigned = true },
        [&](Transaction &work, PanelFile &file) -> Result<void> {
            if (!file.meeting.isSigned())
                return failure(
                    ErrorCode::Refused, text("panel.not-signed"), file.meeting.reference);
            const auto mask = NameMask::load(m_session.database);
            if (!mask)
                return Failure(mask.error());
            const PanelCorrection row { {}, id, m_session.clock.today(), m_session.actor.name,
                mask->masked(what.trimmed()), mask->masked(reason.trimmed()) };
            QList<FieldProblem> problems;
            if (row.what.isEmpty())
                problems += { text("what"), text("panel.correction-missing"), {} };
            if (row.reason.isEmpty())
                problems += { text("reason"), text("panel.reason-missing"), {} };
            if (!problems.isEmpty())
                return invalid(text("part.invalid"), problems);
            return insertRow(work, row).map([&](PanelCorrectionId) {
                work.note({ AuditAction::Change, recordkind::PanelMeeting, id.value,
                    file.meeting.reference,
                    partChanges(
                        RowOf<PanelCorrection>::table, changesBetween(PanelCorrection {}, row)),
                    row.reason });
            });
        });
}

Result<void> PanelService::bin(PanelMeetingId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason },
        [this](Transaction &, PanelFile &file) -> Result<void> {
            file.meeting.binnedAt = m_session.clock.now();
            return {};
        })
        .map([this] { emit meetingsChanged(); });
}

Result<void> PanelService::restore(PanelMeetingId id)
{
    return apply(id,
        { .needed = Capability::Bin, .action = AuditAction::Restore, .ofBinned = true },
        [](Transaction &, PanelFile &file) -> Result<void> {
            file.meeting.binnedAt = {};
            return {};
        })
        .map([this] { emit meetingsChanged(); });
}

Result<void> PanelService::notePrinted(PanelMeetingId id, const QString &what)
{
    const auto meeting = PanelRegister(m_session).byId(id);
    if (!meeting)
        return Failure(meeting.error());
    auto work = beginWork(m_session, Capability::ReadRecords);
    if (!work)
        return Failure(work.error());
    work->note(
        { AuditAction::Print, recordkind::PanelMeeting, id.value, meeting->reference, {}, what });
    return work->commit();
}

template <typename T>
Result<T> PanelService::make(
    PanelMeetingId id, const std::function<Result<T>(Transaction &, PanelFile &)> &step)
{
    T made {};
    return apply(id, {}, [&](Transaction &work, PanelFile &file) {
        return step(work, file).map([&made](const T &value) { made = value; });
    }).map([&made] { return made; });
}

Result<void> PanelService::apply(PanelMeetingId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    PanelRegister records(m_session);
    const auto before = records.file(id);
    if (!before)
        return Failure(before.error());
    const PanelMeeting &stored = before->meeting;
    if (stored.binnedAt.isValid() && !doing.ofBinned)
        return failure(ErrorCode::Refused, text("record.in-bin"), stored.reference);
    if (stored.isSigned() && !doing.ofSigned)
        return failure(ErrorCode::Refused, text("panel.signed-already"), stored.reference);
    PanelFile after = *before;
    const auto written
        = step(*work, after)
              .and_then([&] {
                  return records.update(*work, stored, after.meeting, doing.action, doing.reason);
              })
              .and_then([&] { return work->commit(); });
    if (written)
        emit meetingChanged(id);
    return written;
}

} // namespace heed
