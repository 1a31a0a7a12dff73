#include "core/letters/letterservice.h"

#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintsteps.h"
#include "core/complaints/investigation/investigationregister.h"
#include "core/letters/letterevidence.h"
#include "core/letters/letterfill.h"
#include "core/letters/letterhash.h"
#include "core/letters/letterregister.h"
#include "core/people/placeregister.h"
#include "core/records/actionregister.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

QString placeOf(Database &database, const Complaint &complaint)
{
    const PlaceRegister places(database);
    QStringList names;
    if (complaint.unitId.isValid()) {
        if (const auto unit = places.unit(complaint.unitId))
            names += unit->name;
    }
    if (complaint.siteId.isValid()) {
        if (const auto site = places.site(complaint.siteId))
            names += site->name;
    }
    return names.join(QStringLiteral(", "));
}

Result<void> checkDay(const ComplaintFile &file, QDate on, QDate today)
{
    const char *fact = !on.isValid()     ? "letter.day-missing"
        : on > today                     ? "letter.day-in-future"
        : on < file.complaint.receivedOn ? "letter.day-before-received"
                                         : nullptr;
    if (fact == nullptr)
        return {};
    return invalid(QStringLiteral("letter.invalid"),
        { { QStringLiteral("issued_on"), QLatin1String(fact), {} } });
}

} // namespace

LetterService::LetterService(const Session &session, ComplaintService &complaints, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_complaints(complaints)
{
}

Result<const LetterCatalogue *> LetterService::catalogue()
{
    if (!m_catalogue) {
        auto loaded = LetterCatalogue::load();
        if (!loaded)
            return Failure(loaded.error());
        m_catalogue = std::move(*loaded);
    }
    return &*m_catalogue;
}

Result<LetterSender> LetterService::sender()
{
    return catalogue().and_then([this](const LetterCatalogue *shipped) {
        return loadLetterSender(m_session.database, *shipped);
    });
}

Result<void> LetterService::setSender(const LetterSender &sender)
{
    const auto before = this->sender();
    if (!before)
        return Failure(before.error());
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    return saveLetterSender(*transaction, *before, sender)
        .and_then([&] { return transaction->commit(); })
        .map([this] { emit templatesChanged(); });
}

Result<LetterFacts> LetterService::factsFor(const ComplaintFile &file)
{
    auto sender = this->sender();
    if (!sender)
        return Failure(sender.error());
    m_sender = std::move(*sender);
    auto codes = CodeLists::load(m_session.database);
    if (!codes)
        return Failure(codes.error());
    m_codes = std::move(*codes);
    const ComplaintId id = file.complaint.id;
    auto actions = ActionRegister(m_session.database).ofRecord({ recordkind::Complaint, id.value });
    if (!actions)
        return Failure(actions.error());
    auto letters = LetterRegister(m_session.database).ofComplaint(id);
    if (!letters)
        return Failure(letters.error());
    return LetterFacts { file, *m_sender, *m_catalogue, m_codes,
        placeOf(m_session.database, file.complaint), m_session.actor.name, std::move(*actions),
        std::move(*letters), m_session.clock.today() };
}

Result<LetterService::CaseFile> LetterService::caseOf(ComplaintId id) const
{
    const auto file = ComplaintRegister(m_session).file(id);
    if (!file)
        return Failure(file.error());
    return InvestigationRegister(m_session.database)
        .ofComplaint(id)
        .map([&](const InvestigationFile &found) {
            return CaseFile { withInvestigation(*file, found), evidenceOf(*file, found) };
        });
}

Result<ReplyGrid> LetterService::gridOf(const Letter &letter) const
{
    return caseOf(letter.complaintId).map([&](const CaseFile &one) {
        return replyGrid(one.file, letter.body, one.evidence);
    });
}

Result<LetterFields> LetterService::fieldsOf(ComplaintId complaint)
{
    const auto one = caseOf(complaint);
    if (!one)
        return Failure(one.error());
    return factsFor(one->file).map([](const LetterFacts &facts) { return letterFields(facts); });
}

Result<Letter> LetterService::begin(
    ComplaintId complaint, const QString &code, LetterVariant variant)
{
    const auto shipped = catalogue();
    if (!shipped)
        return Failure(shipped.error());
    const LetterKind *kind = (*shipped)->find(code);
    if (kind == nullptr || kind->isPart || kind->serves != recordkind::Complaint)
        return failure(ErrorCode::NotFound, QStringLiteral("letter.no-template"), code);
    LetterTemplates templates(m_session);
    if (permits(m_session.role, Capability::WriteRecords)) {
        if (const auto seeded = templates.seed(); !seeded)
            return Failure(seeded.error());
    }
    const auto row = templates.current(code, variant);
    if (!row)
        return Failure(row.error());
    const auto parts = templates.parts(**shipped);
    if (!parts)
        return Failure(parts.error());
    return fieldsOf(complaint)
        .and_then([&](const LetterFields &fields) {
            return fillLetter(row->body, fields, *parts, **shipped);
        })
        .map([&](const QString &body) {
            Letter letter;
            letter.complaintId = complaint;
            letter.code = code;
            letter.variant = variant;
            letter.templateVersion = row->version;
            letter.title = kind->title;
            letter.body = body;
            return letter;
        });
}

void LetterService::note(Transaction &transaction, const QString &reference, const Letter &letter,
    std::optional<LetterStatus> before, const QString &comment) const
{
    const QString was = before ? toCode(*before) : QString();
    const QString why
        = comment.isEmpty() ? letter.title : letter.title + QStringLiteral(": ") + comment;
    transaction.note(
        { AuditAction::Change, recordkind::Complaint, letter.complaintId.value, reference,
            { { QStringLiteral("letter"), QJsonArray { was, toCode(letter.status) } } }, why });
}

Result<Letter> LetterService::save(Letter letter)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const auto complaint = ComplaintRegister(m_session).byId(letter.complaintId);
    if (!complaint)
        return Failure(complaint.error());
    letter.changedAt = m_session.clock.now();
    std::optional<LetterStatus> before;
    if (letter.id.isValid()) {
        const auto stored = LetterRegister(m_session.database).byId(letter.id);
        if (!stored)
            return Failure(stored.error());
        if (stored->status != LetterStatus::Draft)
            return failure(ErrorCode::Refused,
                stored->status == LetterStatus::Issued
                    ? QStringLiteral("letter.issued-already")
                    : QStringLiteral("letter.submitted-already"));
        before = stored->status;
        letter.status = LetterStatus::Draft;
        if (const auto done = updateRow(*transaction, letter); !done)
            return Failure(done.error());
    } else {
        letter.createdBy = m_session.actor.name;
        letter.createdAt = letter.changedAt;
        letter.status = LetterStatus::Draft;
        const auto id = insertRow(*transaction, letter);
        if (!id)
            return Failure(id.error());
        letter.id = *id;
    }
    note(*transaction, complaint->reference, letter, before);
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    emit lettersChanged(letter.complaintId);
    return letter;
}

Result<LetterService::Loaded> LetterService::load(LetterId id)
{
    const auto shipped = catalogue();
    if (!shipped)
        return Failure(shipped.error());
    auto letter = LetterRegister(m_session.database).byId(id);
    if (!letter)
        return Failure(letter.error());
    const LetterKind *kind = (*shipped)->find(letter->code);
    if (kind == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("letter.no-template"), letter->code);
    auto file = ComplaintRegister(m_session).file(letter->complaintId);
    if (!file)
        return Failure(file.error());
    return Loaded { std::move(*letter), *kind, std::move(*file) };
}

Result<QList<FieldProblem>> LetterService::problemsOf(const Letter &letter)
{
    const auto one = caseOf(letter.complaintId);
    if (!one)
        return Failure(one.error());
    return sender().and_then([&](const LetterSender &from) -> Result<QList<FieldProblem>> {
        const LetterKind *kind = m_catalogue->find(letter.code);
        if (kind == nullptr)
            return failure(ErrorCode::NotFound, QStringLiteral("letter.no-template"), letter.code);
        return checkLetter({ *kind, from, one->file, letter.body, one->evidence });
    });
}

Result<void> LetterService::ready(const Loaded &loaded)
{
    return problemsOf(loaded.letter).and_then([](const QList<FieldProblem> &problems) {
        return problems.isEmpty() ? Result<void>()
                                  : invalid(QStringLiteral("letter.not-ready"), problems);
    });
}

Result<void> LetterService::move(const Loaded &loaded, LetterAct act, const QString &comment,
    const std::function<void(Letter &)> &edit, const ComplaintService::Step &step)
{
    const auto found = letterMove(loaded.kind, loaded.letter.status, act);
    if (!found)
        return Failure(found.error());
    auto transaction = beginWork(
        m_session, found->needsSignOff ? Capability::SignOff : Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    Letter letter = loaded.letter;
    letter.status = found->to;
    edit(letter);
    LetterStep taken;
    taken.letterId = letter.id;
    taken.act = act;
    taken.takenBy = m_session.actor.name;
    taken.takenAt = m_session.clock.now();
    taken.comment = comment.trimmed();
    bool caseChanged = false;
    return updateRow(*transaction, letter)
        .and_then([&] { return insertRow(*transaction, taken); })
        .and_then([&](LetterStepId) -> Result<bool> {
            if (!step)
                return false;
            return m_complaints.takeStep(*transaction, letter.complaintId, step);
        })
        .and_then([&](bool changed) {
            caseChanged = changed;
            note(*transaction, loaded.file.complaint.reference, letter, found->from, taken.comment);
            return transaction->commit();
        })
        .map([&] {
            emit lettersChanged(letter.complaintId);
            if (caseChanged)
                m_complaints.announce(letter.complaintId);
        });
}

ComplaintService::Step LetterService::follow(const Loaded &loaded, ComplaintState state)
{
    if (loaded.kind.records != LetterRecords::Reply)
        return {};
    return [state](ComplaintFile &file) -> Result<void> {
        const auto moved = moveTo(file, state);
        Q_UNUSED(moved) // a case whose own steps do not lead there stays where it is
        return {};
    };
}

Result<void> LetterService::submit(LetterId id)
{
    const auto loaded = load(id);
    if (!loaded)
        return Failure(loaded.error());
    return ready(*loaded).and_then([&] {
        return move(
            *loaded, LetterAct::Submit, {},
            [this](Letter &letter) {
                letter.submittedBy = m_session.actor.name;
                letter.submittedAt = m_session.clock.now();
            },
            follow(*loaded, ComplaintState::AwaitingSignOff));
    });
}

Result<void> LetterService::takeBack(LetterId id)
{
    return load(id).and_then([this](const Loaded &loaded) {
        return move(
            loaded, LetterAct::TakeBack, {}, [](Letter &) {},
            follow(loaded, ComplaintState::Drafting));
    });
}

Result<void> LetterService::sendBack(LetterId id, const QString &comment)
{
    if (comment.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("letter.comment-missing"));
    return load(id).and_then([&](const Loaded &loaded) {
        return move(
            loaded, LetterAct::SendBack, comment,
            [](Letter &letter) {
                letter.signedBy.clear();
                letter.signedAt = {};
            },
            follow(loaded, ComplaintState::Drafting));
    });
}

Result<void> LetterService::sign(LetterId id)
{
    const auto loaded = load(id);
    if (!loaded)
        return Failure(loaded.error());
    return ready(*loaded).and_then([&] {
        return move(*loaded, LetterAct::Sign, {}, [this](Letter &letter) {
            letter.signedBy = m_session.actor.name;
            letter.signedAt = m_session.clock.now();
        });
    });
}

Result<void> LetterService::drop(LetterId id)
{
    return load(id).and_then([this](const Loaded &loaded) {
        return move(loaded, LetterAct::Drop, {}, [](Letter &) {});
    });
}

ComplaintService::Step LetterService::recordedBy(const IssueLetter &how) const
{
    return [how, today = m_session.clock.today()](ComplaintFile &file) -> Result<void> {
        if (how.acknowledgement)
            return acknowledge(file, *how.acknowledgement, today);
        if (how.update)
            return addUpdate(file, *how.update, today);
        if (how.delayReason)
            return explainDelay(file, how.on, *how.delayReason, today);
        if (how.refusal)
            return sendRefusal(file, *how.refusal, how.on, today);
        return how.reply ? sendReply(file, *how.reply, today) : Result<void>();
    };
}

Result<void> LetterService::issue(LetterId id, const IssueLetter &how)
{
    const auto loaded = load(id);
    if (!loaded)
        return Failure(loaded.error());
    if (loaded->letter.revision != how.revision)
        return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
            QStringLiteral("letter"));
    return checkDay(loaded->file, how.on, m_session.clock.today())
        .and_then([&] { return ready(*loaded); })
        .and_then([&] {
            return how.reply ? checkRight(m_session, Capability::SignOff) : Result<void>();
        })
        .and_then([&] {
            const auto freeze = [&](Letter &letter) {
                letter.issuedBy = m_session.actor.name;
                letter.issuedAt = m_session.clock.now();
                letter.issuedOn = how.on;
                letter.content = issuedText(letter.body, how.on).toUtf8();
                letter.contentHash = letterHash(letter.content);
                letter.pdf = how.pdf;
                letter.pdfHash = letterHash(how.pdf);
            };
            return move(*loaded, LetterAct::Issue, {}, freeze, recordedBy(how));
        });
}

Result<Letter> LetterService::issued(LetterId id) const
{
    return LetterRegister(m_session.database)
        .byId(id)
        .and_then([](const Letter &letter) -> Result<Letter> {
            const bool holds = letter.status == LetterStatus::Issued
                && letter.contentHash == letterHash(letter.content)
                && letter.pdfHash == letterHash(letter.pdf);
            if (!holds)
                return failure(ErrorCode::Storage, QStringLiteral("letter.changed-since-issued"),
                    letter.title);
            return letter;
        });
}

} // namespace heed
