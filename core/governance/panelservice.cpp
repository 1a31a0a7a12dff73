#include "core/governance/panelservice.h"

#include "core/governance/panelagenda.h"
#include "core/people/namematch.h"
#include "core/records/actionregister.h"
#include "core/records/actionservice.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

constexpr int placeStep = 10; // room between two lines, so that a case finds its place

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

/// Where a new line belongs: in the order of the kinds, cases so after the figures; what is added
/// by hand before what is escalated.
int placeFor(const PanelFile &file, PanelItemKind kind)
{
    int before = 0;
    for (const PanelItem &item : file.items) {
        const bool isAfter = kind == PanelItemKind::Other
            ? item.kind == PanelItemKind::Escalate || item.kind == PanelItemKind::Share
            : item.kind > kind && item.kind != PanelItemKind::Other;
        if (isAfter)
            return before == 0 ? item.position - placeStep / 2 : (before + item.position) / 2;
        before = item.position;
    }
    return before + placeStep;
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

Result<int> PanelService::buildAgenda(PanelMeetingId id)
{
    int lines = 0;
    const auto done = apply(id, {}, [&](Transaction &work, PanelFile &file) -> Result<void> {
        const auto sets = PanelSets::load();
        if (!sets)
            return Failure(sets.error());
        const auto standing = standingItems(m_session, file, *sets);
        if (!standing)
            return Failure(standing.error());
        const Parts<PanelItem> items(m_session);
        const bool isFirst = file.items.empty();
        int position = 0;
        for (PanelItem item : *standing) {
            position += placeStep;
            const auto known = std::find_if(file.items.begin(), file.items.end(),
                [&item](const PanelItem &each) { return each.kind == item.kind; });
            Result<void> written;
            if (known == file.items.end()) {
                // Later than the first time, a line that was taken off comes back at its place.
                item.position = isFirst ? position : placeFor(file, item.kind);
                written = items.insert(work, item).map([](auto) {});
                ++lines;
            } else if (!known->isOwn) {
                PanelItem renewed = *known;
                renewed.body = item.body;
                written = items.update(work, renewed);
            }
            if (!written)
                return written;
        }
        lines += int(file.items.size());
        return {};
    });
    if (!done)
        return Failure(done.error());
    return lines;
}

Result<PanelItem> PanelService::masked(PanelItem item) const
{
    const auto mask = NameMask::load(m_session.database);
    if (!mask)
        return Failure(mask.error());
    QStringList names;
    if (item.complaintId.isValid()) {
        const auto found = namesInComplaint(m_session.database, item.complaintId);
        if (!found)
            return Failure(found.error());
        names = *found;
    }
    for (QString *each : { &item.title, &item.body, &item.minutes, &item.decision })
        *each = mask->masked(each->trimmed(), names);
    return item;
}

Result<PanelItemId> PanelService::place(
    Transaction &work, const PanelFile &file, PanelItem item) const
{
    item.meetingId = file.meeting.id;
    item.position = placeFor(file, item.kind);
    return masked(std::move(item)).and_then([&](const PanelItem &clean) {
        return Parts<PanelItem>(m_session).insert(work, clean);
    });
}

Result<PanelItemId> PanelService::addCase(PanelMeetingId id, ComplaintId complaint)
{
    PanelItemId added;
    return apply(id, {},
        [&](Transaction &work, PanelFile &file) -> Result<void> {
            for (const PanelItem &item : file.items) {
                if (item.complaintId == complaint)
                    return failure(ErrorCode::Refused, text("panel.case-there"));
            }
            const auto sets = PanelSets::load();
            if (!sets)
                return Failure(sets.error());
            const Period period { file.meeting.periodFrom, file.meeting.periodTo };
            const auto proposal = caseProposal(m_session, complaint, period, *sets);
            const auto paper = casePaper(m_session, complaint);
            if (!proposal || !paper)
                return Failure(proposal ? paper.error() : proposal.error());
            PanelItem item;
            item.kind = PanelItemKind::Case;
            item.complaintId = complaint;
            item.reasons = reasonCodes(proposal->reasons);
            item.title = proposal->subject.isEmpty() ? text("A case of interest")
                                                     : proposal->subject;
            item.body = *paper;
            return place(work, file, item).map([&](PanelItemId made) { added = made; });
        })
        .map([&] { return added; });
}

Result<PanelItemId> PanelService::addItem(
    PanelMeetingId id, const QString &title, const QString &body)
{
    PanelItemId added;
    return apply(id, {},
        [&](Transaction &work, PanelFile &file) {
            PanelItem item;
            item.title = title.simplified();
            item.body = body;
            item.isOwn = true;
            return place(work, file, item).map([&](PanelItemId made) { added = made; });
        })
        .map([&] { return added; });
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

Result<void> PanelService::changeItem(PanelItem edited)
{
    return withItem(edited.id, [&](Transaction &work, PanelFile &, const PanelItem &stored) {
        PanelItem after = stored;
        after.revision = edited.revision;
        after.title = edited.title.simplified();
        after.body = edited.body;
        after.minutes = edited.minutes;
        after.decision = edited.decision;
        return masked(after).and_then([&](PanelItem clean) {
            clean.isOwn = stored.isOwn || clean.body != stored.body;
            return Parts<PanelItem>(m_session).update(work, clean);
        });
    });
}

Result<void> PanelService::placeItem(PanelItemId id, int place)
{
    return withItem(id,
        [&](Transaction &work, PanelFile &file, const PanelItem &stored) -> Result<void> {
            const PanelItem moved = stored;
            std::erase_if(file.items, [id](const PanelItem &each) { return each.id == id; });
            const int at = std::clamp(place - 1, 0, int(file.items.size()));
            file.items.insert(file.items.begin() + at, moved);
            const Parts<PanelItem> items(m_session);
            int position = 0;
            for (PanelItem &each : file.items) {
                each.position = position += placeStep;
                if (const auto done = items.update(work, each); !done)
                    return done;
            }
            return {};
        });
}

Result<void> PanelService::removeItem(PanelItemId id)
{
    return withItem(id,
        [&](Transaction &work, PanelFile &file, const PanelItem &stored) -> Result<void> {
            const auto isOfIt = [id](const auto &row) { return row.itemId == id; };
            if (std::any_of(file.scores.begin(), file.scores.end(), isOfIt)
                || std::any_of(file.links.begin(), file.links.end(), isOfIt))
                return failure(ErrorCode::Refused, text("panel.item-used"));
            work.note({ AuditAction::Change, recordkind::PanelMeeting, file.meeting.id.value,
                file.meeting.reference,
                partChanges(RowOf<PanelItem>::table, changesBetween(stored, PanelItem {})), {} });
            return m_session.database
                .run(text("DELETE FROM panel_item WHERE id = ?"), { id.value })
                .map([](Statement *) {});
        });
}

Result<PanelItemId> PanelService::putBack(PanelItem item)
{
    PanelItemId back;
    return apply(item.meetingId, {},
        [&](Transaction &work, PanelFile &) {
            return masked(item).and_then([&](const PanelItem &clean) {
                return Parts<PanelItem>(m_session).insert(work, clean).map(
                    [&](PanelItemId made) { back = made; });
            });
        })
        .map([&] { return back; });
}

Result<int> PanelService::everybodyIsHere(PanelMeetingId id)
{
    int marked = 0;
    return apply(id, {},
        [&](Transaction &work, PanelFile &file) -> Result<void> {
            const Parts<PanelAttendance> attendance(m_session);
            for (PanelAttendance row : file.attendance) {
                if (row.presence != PanelPresence::Expected)
                    continue;
                row.presence = PanelPresence::Present;
                if (const auto done = attendance.update(work, row); !done)
                    return done;
                ++marked;
            }
            return {};
        })
        .map([&] { return marked; });
}

Result<void> PanelService::score(
    PanelItemId id, const QString &standard, const QString &score, const QString &note)
{
    return withItem(id,
        [&](Transaction &work, PanelFile &file, const PanelItem &stored) -> Result<void> {
            const auto mask = NameMask::load(m_session.database);
            if (!mask)
                return Failure(mask.error());
            PanelScore row { {}, 1, file.meeting.id, stored.id, standard, score, {} };
            for (const PanelScore &known : file.scores) {
                if (known.itemId == stored.id && known.standard == standard)
                    row = known;
            }
            const PanelScore before = row;
            row.score = score;
            row.note = mask->masked(note.trimmed());
            const Parts<PanelScore> scores(m_session);
            if (!row.id.isValid())
                return score.isEmpty() ? Result<void>()
                                       : scores.insert(work, row).map([](auto) {});
            if (!score.isEmpty())
                return scores.update(work, row);
            work.note({ AuditAction::Change, recordkind::PanelMeeting, file.meeting.id.value,
                file.meeting.reference,
                partChanges(RowOf<PanelScore>::table, changesBetween(before, PanelScore {})), {} });
            return m_session.database
                .run(text("DELETE FROM panel_score WHERE id = ?"), { row.id.value })
                .map([](Statement *) {});
        });
}

Result<int> PanelService::nothingToDeclare(PanelMeetingId id)
{
    int declared = 0;
    return apply(id, {},
        [&](Transaction &work, PanelFile &file) -> Result<void> {
            const Parts<PanelDeclaration> declarations(m_session);
            for (const QString &name : undeclared(file)) {
                PanelDeclaration row;
                row.meetingId = file.meeting.id;
                row.name = name;
                row.kind = InterestKind::Nil;
                if (const auto added = declarations.insert(work, row); !added)
                    return Failure(added.error());
                ++declared;
            }
            return {};
        })
        .map([&] { return declared; });
}

Result<ActionId> PanelService::promise(
    PanelItemId id, const QString &title, const QString &owner, QDate dueOn)
{
    ActionId made;
    return withItem(id,
        [&](Transaction &work, PanelFile &file, const PanelItem &stored) -> Result<void> {
            PanelItem words;
            words.title = title;
            words.complaintId = stored.complaintId;
            const auto clean = masked(words);
            if (!clean)
                return Failure(clean.error());
            Action action;
            action.kind = recordkind::PanelMeeting;
            action.recordId = file.meeting.id.value;
            if (stored.complaintId.isValid()) {
                action.kind = recordkind::Complaint;
                action.recordId = stored.complaintId.value;
            }
            action.title = clean->title.simplified();
            action.owner = owner.simplified();
            action.dueOn = dueOn;
            QList<FieldProblem> problems = checkAction(action, m_session.clock.today());
            if (action.owner.isEmpty())
                problems += { text("owner"), text("panel.owner-missing"), {} };
            if (!dueOn.isValid())
                problems += { text("due_on"), text("panel.day-missing"), {} };
            if (!problems.isEmpty())
                return invalid(text("part.invalid"), problems);
            const auto added = ActionRegister::add(work, action);
            if (!added)
                return Failure(added.error());
            made = *added;
            const PanelActionLink link { {}, file.meeting.id, stored.id, made };
            return insertRow(work, link).map([&](PanelActionId) {
                work.note({ AuditAction::Change, recordkind::PanelMeeting, file.meeting.id.value,
                    file.meeting.reference,
                    partChanges(RowOf<PanelActionLink>::table,
                        changesBetween(PanelActionLink {}, link)),
                    {} });
            });
        })
        .map([&] { return made; });
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

Result<void> PanelService::correct(
    PanelMeetingId id, const QString &what, const QString &reason)
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
                    partChanges(RowOf<PanelCorrection>::table,
                        changesBetween(PanelCorrection {}, row)),
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
    return apply(id, { .needed = Capability::Bin, .action = AuditAction::Restore, .ofBinned = true },
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
