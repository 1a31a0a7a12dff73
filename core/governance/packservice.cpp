#include "core/governance/packservice.h"

#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/store/database.h"
#include "core/store/filestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace heed {

namespace {

Failure refusal(const char *fact, const QString &detail)
{
    return failure(ErrorCode::Refused, QString::fromLatin1(fact), detail);
}

Result<void> checkReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return invalid(QStringLiteral("pack.invalid"),
        { { QStringLiteral("reason"), QStringLiteral("pack.reason-missing"), {} } });
}

Result<void> checkDraft(const PackFile &file)
{
    if (file.pack.state != PackState::Draft)
        return refusal("pack.not-draft", file.pack.reference);
    return {};
}

Result<void> checkApproved(const PackFile &file)
{
    if (file.pack.state != PackState::Approved)
        return refusal("pack.not-approved", file.pack.reference);
    return {};
}

/// What a person may change of a draft; the rest stays as it is stored.
void takeEdits(PackFile &stored, const PackFile &edited)
{
    stored.pack.title = edited.pack.title.trimmed();
    stored.pack.periodFrom = edited.pack.periodFrom;
    stored.pack.periodTo = edited.pack.periodTo;
    stored.pack.sites = edited.pack.sites;
    stored.pack.classification = edited.pack.classification.trimmed();
    for (PackSection &section : stored.sections) {
        for (const PackSection &each : edited.sections) {
            if (each.id == section.id)
                section = each;
        }
    }
    std::stable_sort(stored.sections.begin(), stored.sections.end(),
        [](const PackSection &a, const PackSection &b) { return a.position < b.position; });
}

/// Who wrote a commentary is whoever changed its words.
void signCommentaries(PackFile &after, const PackFile &before, const Session &session)
{
    for (PackSection &section : after.sections) {
        for (const PackSection &was : before.sections) {
            if (was.id != section.id || was.commentary == section.commentary)
                continue;
            const bool isEmpty = section.commentary.trimmed().isEmpty();
            section.writtenBy = isEmpty ? QString() : session.actor.name;
            section.writtenOn = isEmpty ? QDate() : session.clock.today();
        }
    }
}

} // namespace

PackService::PackService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<void> PackService::apply(PackId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    PackRegister packs(m_session);
    auto stored = packs.file(id);
    if (!stored)
        return Failure(stored.error());
    if (stored->pack.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return refusal("pack.in-bin", stored->pack.reference);
    PackFile after = *stored;
    const auto done = step(after)
                          .and_then([&] {
                              return packs.update(*work, *stored, after, doing.action,
                                  doing.reason.trimmed());
                          })
                          .and_then([&](bool) { return work->commit(); });
    if (done)
        emit packChanged(id);
    return done;
}

Result<PackId> PackService::begin(PackFile draft)
{
    auto work = beginWork(m_session, Capability::Report);
    if (!work)
        return Failure(work.error());
    if (const auto problems = checkPack(draft); !problems.isEmpty())
        return invalid(QStringLiteral("pack.invalid"), problems);
    draft.pack.state = PackState::Draft;
    PackRegister packs(m_session);
    return packs.insert(*work, draft).and_then([&](PackId id) {
        return work->commit().map([this, id] {
            emit packChanged(id);
            return id;
        });
    });
}

Result<void> PackService::change(const PackFile &edited)
{
    return apply(edited.pack.id, {}, [&](PackFile &file) -> Result<void> {
        if (file.pack.revision != edited.pack.revision)
            return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                QStringLiteral("pack"));
        if (const auto isDraft = checkDraft(file); !isDraft)
            return isDraft;
        const PackFile before = file;
        takeEdits(file, edited);
        signCommentaries(file, before, m_session);
        if (const auto problems = checkPack(file); !problems.isEmpty())
            return invalid(QStringLiteral("pack.invalid"), problems);
        return {};
    });
}

Result<void> PackService::tick(PackId id, const QString &textHash, bool isTicked)
{
    return apply(id, {}, [&](PackFile &file) -> Result<void> {
        if (const auto isDraft = checkDraft(file); !isDraft)
            return isDraft;
        const auto isIt = [&textHash](const PackTick &each) { return each.textHash == textHash; };
        const bool was = std::any_of(file.ticks.begin(), file.ticks.end(), isIt);
        if (isTicked && !was)
            file.ticks << PackTick { {}, id, textHash, m_session.actor.name,
                m_session.clock.today() };
        else if (!isTicked)
            file.ticks.removeIf(isIt);
        return {};
    });
}

Result<PackPreview> PackService::checked(const PackFile &file, bool withReferences) const
{
    if (const auto problems = checkBeforeIssue(file, m_session.clock.today()); !problems.isEmpty())
        return invalid(QStringLiteral("pack.invalid"), problems);
    return previewPack(m_session, file, withReferences)
        .and_then([&file](PackPreview preview) -> Result<PackPreview> {
            const auto open = untickedOf(preview.story, file.ticks);
            if (!open.isEmpty())
                return refusal("pack.story-open", QString::number(open.size()));
            return preview;
        });
}

Result<void> PackService::approve(PackId id)
{
    if (const auto allowed = checkRight(m_session, Capability::SignOff); !allowed)
        return allowed;
    const auto file = PackRegister(m_session).file(id);
    if (!file)
        return Failure(file.error());
    const auto ready = checkDraft(*file).and_then([&] { return checked(*file, false); });
    if (!ready)
        return Failure(ready.error());
    return apply(id, { Capability::SignOff, AuditAction::Change, {} },
        [&](PackFile &now) -> Result<void> {
            if (now.pack.revision != file->pack.revision)
                return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                    QStringLiteral("pack"));
            now.pack.state = PackState::Approved;
            now.pack.approvedBy = m_session.actor.name;
            now.pack.approvedOn = m_session.clock.today();
            return {};
        });
}

Result<void> PackService::backToDraft(PackId id, const QString &reason)
{
    return apply(id, { Capability::Report, AuditAction::Change, reason }, [&](PackFile &file) {
        return checkApproved(file).and_then([&] { return checkReason(reason); }).map([&file] {
            file.pack.state = PackState::Draft;
            file.pack.approvedBy.clear();
            file.pack.approvedOn = {};
        });
    });
}

Result<void> PackService::keep(
    Transaction &work, PackFile &file, const Report &report, const QByteArray &paper) const
{
    Pack &pack = file.pack;
    FileStore files(m_session.database);
    const QByteArray data = packData(report);
    const QByteArray packed = packedData(data);
    pack.dataHash = packHash(data);
    pack.dataFileHash = packHash(packed);
    const auto dataFile = files.addSmall(work, packed, pack.dataFileHash);
    if (!dataFile)
        return Failure(dataFile.error());
    pack.dataFile.value = *dataFile;
    if (paper.isEmpty())
        return {};
    pack.paperHash = packHash(paper);
    return files.addSmall(work, paper, pack.paperHash).map([&pack](qint64 paperFile) {
        pack.paperFile.value = paperFile;
    });
}

Result<void> PackService::issue(PackId id, const PackPaper &paper)
{
    const auto file = PackRegister(m_session).file(id);
    if (!file)
        return Failure(file.error());
    PackFile issued = *file;
    issued.pack.state = PackState::Issued;
    issued.pack.issuedBy = m_session.actor.name;
    issued.pack.issuedAt = m_session.clock.now();
    issued.pack.program = QCoreApplication::applicationVersion();
    const auto preview
        = checkApproved(*file).and_then([&] { return checked(issued, true); });
    if (!preview)
        return Failure(preview.error());
    const auto pages = paper ? paper(preview->report) : Result<QByteArray>(QByteArray());
    if (!pages)
        return Failure(pages.error());
    auto work = beginWork(m_session, Capability::SignOff);
    if (!work)
        return Failure(work.error());
    // What was counted must be what stands in the store at the moment it is frozen.
    const auto head = m_session.database.run(
        QStringLiteral("SELECT seq, lower(hex(hash)) FROM audit ORDER BY seq DESC LIMIT 1"));
    if (!head)
        return Failure(head.error());
    const bool isThere = (*head)->next();
    issued.pack.auditSeq = isThere ? (*head)->number(0) : 0;
    issued.pack.auditHead = isThere ? (*head)->text(1) : QString();
    (*head)->finish();
    if (issued.pack.auditHead != preview->report.auditHead)
        return failure(ErrorCode::Conflict, QStringLiteral("pack.store-moved"));
    const auto done = keep(*work, issued, preview->report, *pages)
                          .and_then([&] { return PackRegister(m_session).update(*work, *file, issued); })
                          .and_then([&](bool) { return work->commit(); });
    if (done)
        emit packChanged(id);
    return done;
}

Result<void> PackService::withdraw(PackId id, const QString &reason)
{
    return apply(id, { Capability::SignOff, AuditAction::Change, reason },
        [&](PackFile &file) -> Result<void> {
            if (file.pack.state != PackState::Issued)
                return refusal("pack.not-issued", file.pack.reference);
            return checkReason(reason).map([&] {
                file.pack.state = PackState::Withdrawn;
                file.pack.withdrawnBy = m_session.actor.name;
                file.pack.withdrawnOn = m_session.clock.today();
                file.pack.withdrawnReason = reason.trimmed();
            });
        });
}

Result<void> PackService::bin(PackId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason },
        [this](PackFile &file) -> Result<void> {
            if (file.pack.isFrozen())
                return refusal("pack.is-kept", file.pack.reference);
            file.pack.binnedAt = m_session.clock.now();
            return {};
        });
}

Result<void> PackService::restore(PackId id)
{
    return apply(id, { Capability::Bin, AuditAction::Restore, {} }, [](PackFile &file) {
        file.pack.binnedAt = {};
        return Result<void>();
    });
}

} // namespace heed
