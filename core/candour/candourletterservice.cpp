#include "core/candour/candourletterservice.h"

#include "core/candour/candourletterfields.h"
#include "core/candour/candourorigin.h"
#include "core/letters/letterfill.h"
#include "core/letters/letterhash.h"
#include "core/letters/letterregister.h"
#include "core/letters/letterrules.h"
#include "core/letters/lettertext.h"

namespace heed {

namespace {

const QString apologyMark = QStringLiteral("apology");

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// Values with "{{anything}}" in their place: whatever stands there later, the sentence around it
/// comes from the template. What is looked into and offered is said in the catalogue's own words.
LetterFields withWildcards(LetterFields fields)
{
    const auto open = [](const QString &name, QString &value) {
        if (!value.isEmpty())
            value = QStringLiteral("{{%1}}").arg(name);
    };
    for (auto field = fields.texts.begin(); field != fields.texts.end(); ++field)
        open(field.key(), field.value());
    for (auto &lines : fields.lists) {
        for (LetterLine &line : lines) {
            for (const char *name : { "owner", "due" }) {
                const auto found = line.texts.find(QLatin1String(name));
                if (found != line.texts.end())
                    open(found.key(), found.value());
            }
        }
    }
    return fields;
}

bool isIssued(const CandourLetter &letter) { return letter.issuedAt.isValid(); }

} // namespace

QString templateCode(CandourLetterKind kind)
{
    switch (kind) {
    case CandourLetterKind::InPersonRecord:
        return text("candour-record");
    case CandourLetterKind::Initial:
        return text("candour-first");
    case CandourLetterKind::Results:
        return text("candour-results");
    case CandourLetterKind::Other:
        break;
    }
    return {};
}

CandourLetterService::CandourLetterService(const Session &session, CandourService &duties)
    : m_session(session)
    , m_duties(duties)
    , m_templates(session)
{
}

Result<const LetterCatalogue *> CandourLetterService::catalogue()
{
    if (!m_catalogue) {
        auto loaded = LetterCatalogue::load();
        if (!loaded)
            return Failure(loaded.error());
        m_catalogue = std::move(*loaded);
    }
    return &*m_catalogue;
}

Result<LetterSender> CandourLetterService::sender()
{
    return catalogue().and_then([this](const LetterCatalogue *shipped) {
        return loadLetterSender(m_session.database, *shipped);
    });
}

Result<LetterFields> CandourLetterService::fieldsOf(CandourId duty)
{
    const auto from = sender();
    const auto file = CandourRegister(m_session).file(duty);
    if (!from || !file)
        return Failure(from ? file.error() : from.error());
    return addressOfRelevantPerson(m_session, file->duty).map([&](const QString &address) {
        return candourLetterFields({ *file, *from, *m_catalogue, m_session.actor.name, address,
            m_session.clock.today() });
    });
}

Result<CandourLetter> CandourLetterService::begin(
    CandourId duty, CandourLetterKind kind, LetterVariant variant)
{
    const auto shipped = catalogue();
    if (!shipped)
        return Failure(shipped.error());
    const QString code = templateCode(kind);
    const LetterKind *known = (*shipped)->find(code);
    if (known == nullptr)
        return failure(ErrorCode::NotFound, text("letter.no-template"), toCode(kind));
    if (permits(m_session.role, Capability::WriteRecords)) {
        if (const auto seeded = m_templates.seed(); !seeded)
            return Failure(seeded.error());
    }
    const auto row = m_templates.current(code, variant);
    if (!row)
        return Failure(row.error());
    const auto parts = m_templates.parts(**shipped);
    if (!parts)
        return Failure(parts.error());
    return fieldsOf(duty)
        .and_then([&](const LetterFields &fields) {
            return fillLetter(row->body, fields, *parts, **shipped);
        })
        .map([&](const QString &body) {
            CandourLetter letter;
            letter.dutyId = duty;
            letter.kind = kind;
            letter.code = code;
            letter.variant = variant;
            letter.templateVersion = row->version;
            letter.title = known->title;
            letter.body = body;
            return letter;
        });
}

void CandourLetterService::note(Transaction &transaction, const QString &reference,
    const CandourLetter &letter, const char *before, const char *after) const
{
    transaction.note({ AuditAction::Change, recordkind::Candour, letter.dutyId.value, reference,
        { { text("letter"), QJsonArray { text(before), text(after) } } }, letter.title });
}

Result<QString> CandourLetterService::workOn(const CandourLetter &letter) const
{
    if (letter.id.isValid()) {
        const auto stored = rowById<CandourLetter>(m_session.database, letter.id);
        if (!stored)
            return Failure(stored.error());
        if (isIssued(*stored))
            return failure(ErrorCode::Refused, text("letter.issued-already"));
    }
    return referenceForWork(m_session.database, recordkind::Candour, letter.dutyId.value);
}

Result<CandourLetter> CandourLetterService::save(CandourLetter letter)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    const auto reference = workOn(letter);
    if (!reference)
        return Failure(reference.error());
    const bool isNew = !letter.id.isValid();
    letter.changedAt = m_session.clock.now();
    if (isNew) {
        letter.createdBy = m_session.actor.name;
        const auto id = insertRow(*work, letter);
        if (!id)
            return Failure(id.error());
        letter.id = *id;
    } else if (const auto done = updateRow(*work, letter); !done) {
        return Failure(done.error());
    }
    note(*work, *reference, letter, isNew ? "" : "draft", "draft");
    return work->commit().map([&letter] { return letter; });
}

Result<void> CandourLetterService::drop(const CandourLetter &letter)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    const auto reference = workOn(letter);
    if (!reference)
        return Failure(reference.error());
    note(*work, *reference, letter, "draft", "dropped");
    return m_session.database
        .run(text("DELETE FROM candour_letter WHERE id = ?"), { letter.id.value })
        .and_then([&](Statement *) { return work->commit(); });
}

Result<QList<FieldProblem>> CandourLetterService::problemsOf(const CandourLetter &letter)
{
    const auto shipped = catalogue();
    const auto duty = CandourRegister(m_session).byId(letter.dutyId);
    if (!shipped || !duty)
        return Failure(shipped ? duty.error() : shipped.error());
    const LetterKind *kind = (*shipped)->find(letter.code);
    if (kind == nullptr)
        return failure(ErrorCode::NotFound, text("letter.no-template"), letter.code);
    QList<FieldProblem> problems = checkLetterText(*kind, letter.body);
    if (duty->relevantName.trimmed().isEmpty())
        problems.prepend({ text("relevant_name"), text("letter.no-recipient"), {} });
    return problems;
}

Result<OwnStory> CandourLetterService::storyOf(const CandourLetter &letter)
{
    const auto shipped = catalogue();
    if (!shipped)
        return Failure(shipped.error());
    const auto versions = LetterRegister(m_session.database)
                              .versions(letter.code, letter.variant.value_or(LetterVariant::Standard));
    const auto parts = m_templates.parts(**shipped);
    if (!versions || !parts)
        return Failure(versions ? parts.error() : versions.error());
    QString body;
    for (const LetterTemplate &version : *versions) {
        if (version.version == letter.templateVersion)
            body = version.body;
    }
    return fieldsOf(letter.dutyId)
        .and_then([&](LetterFields fields) {
            return fillLetter(body, withWildcards(std::move(fields)), *parts, **shipped);
        })
        .map([&](const QString &form) { return letterStory(letter.body, form); });
}

Result<void> CandourLetterService::checkDay(
    const CandourDuty &duty, const CandourLetter &letter, const IssueCandourLetter &how) const
{
    const char *fact = !how.on.isValid()            ? "letter.day-missing"
        : how.on > m_session.clock.today()          ? "letter.day-in-future"
        : how.on < duty.awareOn                     ? "candour.letter-before-aware"
                                                    : nullptr;
    if (fact != nullptr)
        return invalid(text("letter.invalid"), { { text("issued_on"), text(fact), {} } });
    const bool isEarly = letter.kind == CandourLetterKind::Initial
        && (!duty.toldOn.isValid() || how.on < duty.toldOn);
    if (isEarly && how.overrideReason.trimmed().isEmpty())
        return invalid(text("letter.invalid"),
            { { text("override_reason"), text("candour.letter-before-telling"),
                { paragraphOf(CandourStep::Letter),
                    QString::number(static_cast<int>(CandourStep::Letter)) } } });
    return {};
}

Result<void> CandourLetterService::issue(const CandourLetter &letter, const IssueCandourLetter &how)
{
    if (letter.revision != how.revision)
        return failure(ErrorCode::Conflict, text("record.changed-meanwhile"), text("letter"));
    const auto duty = CandourRegister(m_session).byId(letter.dutyId);
    const auto problems = problemsOf(letter);
    if (!duty || !problems)
        return Failure(duty ? problems.error() : duty.error());
    if (!problems->isEmpty())
        return invalid(text("letter.not-ready"), *problems);
    if (const auto ready = checkDay(*duty, letter, how); !ready)
        return ready;
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    const auto reference = workOn(letter);
    if (!reference)
        return Failure(reference.error());
    CandourLetter sent = letter;
    const auto textParts = letterParts(letter.body);
    if (const LetterPart *apology = partMarked(textParts, apologyMark))
        sent.apology = apology->text.trimmed();
    sent.sentOn = how.on;
    sent.copyOn = how.on;
    sent.overrideReason = how.overrideReason.trimmed();
    sent.issuedBy = m_session.actor.name;
    sent.issuedAt = m_session.clock.now();
    CandourLetterIssue frozen;
    frozen.letterId = letter.id;
    frozen.content = issuedText(letter.body, how.on).toUtf8();
    frozen.contentHash = letterHash(frozen.content);
    frozen.pdf = how.pdf;
    frozen.pdfHash = letterHash(how.pdf);
    note(*work, *reference, sent, "draft", "issued");
    return updateRow(*work, sent)
        .and_then([&] { return insertRow(*work, frozen); })
        .and_then([&](auto) { return work->commit(); })
        .and_then([&] { return m_duties.recount(letter.dutyId); });
}

Result<CandourLetterIssue> CandourLetterService::issued(const CandourLetter &letter) const
{
    const auto rows = selectRows<CandourLetterIssue>(
        m_session.database, text("WHERE letter_id = ?"), { letter.id.value });
    if (!rows)
        return Failure(rows.error());
    const bool holds = rows->size() == 1
        && rows->front().contentHash == letterHash(rows->front().content)
        && rows->front().pdfHash == letterHash(rows->front().pdf);
    if (!holds)
        return failure(ErrorCode::Storage, text("letter.changed-since-issued"), letter.title);
    return rows->front();
}

Result<std::vector<CandourLetter>> CandourLetterService::ofDuty(CandourId duty) const
{
    return selectRows<CandourLetter>(m_session.database,
        text("WHERE duty_id = ? AND template IS NOT NULL ORDER BY id"), { duty.value });
}

} // namespace heed
