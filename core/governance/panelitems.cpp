#include "core/governance/panelitems.h"

#include "core/governance/panelagenda.h"
#include "core/governance/panelcases.h"
#include "core/governance/panelnames.h"
#include "core/governance/panelrules.h"
#include "core/records/actionregister.h"
#include "core/records/actionservice.h"
#include "core/records/recordkinds.h"

#include <algorithm>

namespace heed {

namespace {

constexpr int placeStep = 10; // room between two lines, so that a case finds its place

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

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

Result<void> erase(Database &database, const char *table, qint64 id)
{
    return database.run(text("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table)), { id })
        .map([](Statement *) {});
}

} // namespace

void PanelItems::noteOnMeeting(Transaction &work, const PanelMeeting &meeting, const char *table,
    const QJsonObject &changes) const
{
    work.note({ AuditAction::Change, recordkind::PanelMeeting, meeting.id.value, meeting.reference,
        partChanges(table, changes), {} });
}

Result<int> PanelItems::build(Transaction &work, const PanelFile &file) const
{
    const auto standing = PanelSets::load().and_then(
        [&](const PanelSets &sets) { return standingItems(m_session, file, sets); });
    if (!standing)
        return Failure(standing.error());
    const Parts<PanelItem> items(m_session);
    const bool isFirst = file.items.empty();
    int lines = int(file.items.size());
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
            return Failure(written.error());
    }
    return lines;
}

Result<PanelItem> PanelItems::masked(PanelItem item) const
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

Result<PanelItem> PanelItems::caseItem(const PanelFile &file, ComplaintId complaint) const
{
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
    item.title = proposal->subject.isEmpty() ? text("A case of interest") : proposal->subject;
    item.body = *paper;
    return item;
}

Result<PanelItemId> PanelItems::addCase(
    Transaction &work, const PanelFile &file, ComplaintId complaint) const
{
    const bool isThere = std::any_of(file.items.begin(), file.items.end(),
        [complaint](const PanelItem &item) { return item.complaintId == complaint; });
    if (isThere)
        return failure(ErrorCode::Refused, text("panel.case-there"));
    return caseItem(file, complaint).and_then([&](const PanelItem &item) {
        return add(work, file, item);
    });
}

Result<PanelItemId> PanelItems::add(Transaction &work, const PanelFile &file, PanelItem item) const
{
    item.meetingId = file.meeting.id;
    item.position = placeFor(file, item.kind);
    return putBack(work, item);
}

Result<PanelItemId> PanelItems::putBack(Transaction &work, const PanelItem &item) const
{
    return masked(item).and_then(
        [&](const PanelItem &clean) { return Parts<PanelItem>(m_session).insert(work, clean); });
}

Result<void> PanelItems::change(
    Transaction &work, const PanelItem &stored, const PanelItem &edited) const
{
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
}

Result<void> PanelItems::move(Transaction &work, PanelFile file, PanelItemId id, int place) const
{
    const auto moved = std::stable_partition(file.items.begin(), file.items.end(),
        [id](const PanelItem &each) { return each.id != id; });
    const auto at = file.items.begin() + std::clamp(place - 1, 0, int(file.items.size()) - 1);
    std::rotate(at, moved, file.items.end());
    const Parts<PanelItem> items(m_session);
    int position = 0;
    for (PanelItem &each : file.items) {
        each.position = position += placeStep;
        if (const auto done = items.update(work, each); !done)
            return done;
    }
    return {};
}

Result<void> PanelItems::remove(
    Transaction &work, const PanelFile &file, const PanelItem &stored) const
{
    const auto isOfIt = [&stored](const auto &row) { return row.itemId == stored.id; };
    if (std::any_of(file.scores.begin(), file.scores.end(), isOfIt)
        || std::any_of(file.links.begin(), file.links.end(), isOfIt))
        return failure(ErrorCode::Refused, text("panel.item-used"));
    const char *table = RowOf<PanelItem>::table;
    noteOnMeeting(work, file.meeting, table, changesBetween(stored, PanelItem {}));
    return erase(m_session.database, table, stored.id.value);
}

Result<void> PanelItems::score(Transaction &work, const PanelFile &file, PanelScore wanted) const
{
    const auto mask = NameMask::load(m_session.database);
    if (!mask)
        return Failure(mask.error());
    const auto known
        = std::find_if(file.scores.begin(), file.scores.end(), [&wanted](const PanelScore &each) {
              return each.itemId == wanted.itemId && each.standard == wanted.standard;
          });
    wanted.note = mask->masked(wanted.note.trimmed());
    const Parts<PanelScore> scores(m_session);
    if (known == file.scores.end())
        return wanted.score.isEmpty() ? Result<void>()
                                      : scores.insert(work, wanted).map([](auto) {});
    wanted.id = known->id;
    wanted.revision = known->revision;
    if (!wanted.score.isEmpty())
        return scores.update(work, wanted);
    const char *table = RowOf<PanelScore>::table;
    noteOnMeeting(work, file.meeting, table, changesBetween(*known, PanelScore {}));
    return erase(m_session.database, table, known->id.value);
}

Result<Action> PanelItems::checked(Action wanted, const PanelItem &stored) const
{
    PanelItem words;
    words.title = wanted.title;
    words.complaintId = stored.complaintId;
    const auto clean = masked(words);
    if (!clean)
        return Failure(clean.error());
    wanted.title = clean->title.simplified();
    QList<FieldProblem> problems = checkAction(wanted, m_session.clock.today());
    if (wanted.owner.isEmpty())
        problems += { text("owner"), text("panel.owner-missing"), {} };
    if (!wanted.dueOn.isValid())
        problems += { text("due_on"), text("panel.day-missing"), {} };
    if (!problems.isEmpty())
        return invalid(text("part.invalid"), problems);
    return wanted;
}

Result<ActionId> PanelItems::promise(
    Transaction &work, const PanelFile &file, const PanelItem &stored, Action wanted) const
{
    const bool isOfCase = stored.complaintId.isValid();
    wanted.kind = isOfCase ? recordkind::Complaint : recordkind::PanelMeeting;
    wanted.recordId = isOfCase ? stored.complaintId.value : file.meeting.id.value;
    const auto action = checked(wanted, stored);
    if (!action)
        return Failure(action.error());
    const auto added = ActionRegister::add(work, *action);
    if (!added)
        return Failure(added.error());
    const PanelActionLink link { {}, file.meeting.id, stored.id, *added };
    return insertRow(work, link).map([&](PanelActionId) {
        noteOnMeeting(work, file.meeting, RowOf<PanelActionLink>::table,
            changesBetween(PanelActionLink {}, link));
        return *added;
    });
}

} // namespace heed
