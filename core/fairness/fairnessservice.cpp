#include "core/fairness/fairnessservice.h"

#include "core/fairness/fairnessedit.h"
#include "core/fairness/fairnessorigin.h"
#include "core/people/namematch.h"
#include "core/people/userregister.h"
#include "core/records/assignmentservice.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

} // namespace

FairnessService::FairnessService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<FairnessId> FairnessService::open(FairnessReview draft, const QString &setCode)
{
    const auto problems = checkGate(draft, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(text("fairness.gate"), problems);
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    if (const auto allowed = checkRight(m_session, Capability::RestrictedReviews); !allowed)
        return Failure(allowed.error());
    if (const auto recorded = checkOrigin(m_session, draft.origin); !recorded)
        return Failure(recorded.error());
    const auto set = QuestionSets(m_session).use(*work, setCode);
    if (!set)
        return Failure(set.error());
    draft.questionSetId = *set;
    if (const auto fits = checkSet(draft); !fits)
        return Failure(fits.error());
    draft.state = FairnessState::SystemFirst;
    draft.openedOn = m_session.clock.today();
    const auto id = FairnessRegister(m_session).insert(*work, draft);
    if (!id)
        return id;
    const Actor &actor = m_session.actor;
    const auto done = nameWithin(*work, *id, actor.userId, actor.name, text("Opened the review"))
                          .and_then([&] { return assignReviewer(*work, draft); })
                          .and_then([&] { return work->commit(); });
    if (!done)
        return Failure(done.error());
    emit fairnessesChanged();
    return id;
}

Result<void> FairnessService::checkSet(const FairnessReview &draft) const
{
    return QuestionSets(m_session)
        .byId(draft.questionSetId)
        .and_then([](const StoredSet &row) { return row.set(); })
        .and_then([&draft](const QuestionSet &set) -> Result<void> {
            const auto problems = checkTool(set, draft);
            if (!problems.isEmpty())
                return invalid(text("fairness.gate"), problems);
            return {};
        });
}

Result<void> FairnessService::assignReviewer(Transaction &work, const FairnessReview &review) const
{
    NewAssignment wanted;
    wanted.record = { recordkind::Fairness, review.id.value };
    wanted.task = AssignmentTask::Review;
    wanted.on = m_session.clock.today();
    wanted.question.person = review.reviewer;
    wanted.question.parties
        = { { PartyRole::StaffSubject, review.personName, review.reviewerRelation } };
    wanted.reason = review.reviewerReason;
    return AssignmentService(m_session).assignWithin(work, wanted).map([](AssignmentId) {});
}

Result<void> FairnessService::nameWithin(Transaction &work, FairnessId id, qint64 userId,
    const QString &userName, const QString &task) const
{
    FairnessReader reader;
    reader.reviewId = id;
    reader.userId = userId;
    reader.userName = userName;
    reader.task = task.simplified();
    reader.namedOn = m_session.clock.today();
    reader.namedBy = m_session.actor.name;
    const auto problems = PartOf<FairnessReader>::check(reader, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(text("part.invalid"), problems);
    return insertRow(work, reader).map([&](auto) {
        work.note({ AuditAction::Change, recordkind::Fairness, id.value, {},
            partChanges(RowOf<FairnessReader>::table, changesBetween(FairnessReader {}, reader)),
            {} });
    });
}

Result<FairnessFile> FairnessService::look(FairnessId id)
{
    const auto allowed = mayUse(m_session, id);
    const QString refused = allowed ? QString() : text("Refused: not named on this review");
    if (const auto noted = noteLook(id, refused); !noted)
        return Failure(noted.error());
    return allowed.and_then([&] { return FairnessRegister(m_session).file(id); });
}

Result<void> FairnessService::noteLook(FairnessId id, const QString &reason) const
{
    auto work = beginWork(m_session, Capability::ReadRecords);
    if (!work)
        return Failure(work.error());
    const auto review = rowById<FairnessReview>(m_session.database, id);
    if (!review)
        return Failure(review.error());
    work->note(
        { AuditAction::View, recordkind::Fairness, id.value, review->reference, {}, reason });
    return work->commit();
}

Result<void> FairnessService::answerFactor(
    FairnessId id, SystemFactor factor, FactorAnswer answer, const QString &note)
{
    return apply(id, {}, [&](Transaction &work, FairnessFile &file) -> Result<void> {
        FairnessFactor row;
        for (const FairnessFactor &known : file.factors) {
            if (known.factor == factor)
                row = known;
        }
        row.reviewId = id;
        row.factor = factor;
        row.answer = answer;
        row.note = note.trimmed();
        const Parts<FairnessFactor> factors(m_session);
        const auto stored = row.id.isValid() ? factors.update(work, row)
                                             : factors.insert(work, row).map([](auto) {});
        if (!row.id.isValid())
            file.factors.push_back(row);
        if (file.review.state == FairnessState::SystemFirst && isSystemAsked(file.factors))
            file.review.state = FairnessState::Questions;
        return stored;
    });
}

Result<void> FairnessService::answer(
    FairnessId id, const QString &question, SetAnswer answer, const QString &evidence)
{
    return apply(id, {}, [&](Transaction &work, FairnessFile &file) -> Result<void> {
        if (!isSystemAsked(file.factors))
            return failure(ErrorCode::Refused, text("fairness.system-first"));
        if (file.set.question(question) == nullptr)
            return failure(ErrorCode::NotFound, text("fairness.no-such-question"), question);
        FairnessAnswer row;
        for (const FairnessAnswer &known : file.answers) {
            if (known.question == question)
                row = known;
        }
        row.reviewId = id;
        row.question = question;
        row.answer = answer;
        row.evidence = evidence.trimmed();
        const Parts<FairnessAnswer> answers(m_session);
        const auto stored = row.id.isValid() ? answers.update(work, row)
                                             : answers.insert(work, row).map([](auto) {});
        // Where the answers lead to, the decision follows until people sign it.
        SetAnswers given = file.given();
        given.insert(question, answer);
        if (file.set.isFlow)
            file.review.outcome = walkOf(file.set, given).outcome;
        return stored;
    });
}

Result<void> FairnessService::change(FairnessReview edited, const QString &reason)
{
    return apply(edited.id, { .reason = reason, .ofEnded = true },
        [&](Transaction &, FairnessFile &file) { return writeEdit(m_session, file, edited); });
}

Result<void> FairnessService::changeReviewer(FairnessId id, const QString &reviewer,
    std::optional<Relationship> relation, const QString &reason)
{
    return apply(id, { .reason = reason }, [&](Transaction &work, FairnessFile &file) {
        file.review.reviewer = reviewer.simplified();
        file.review.reviewerRelation = relation;
        file.review.reviewerReason = reason.trimmed();
        return assignReviewer(work, file.review);
    });
}

Result<void> FairnessService::sign(FairnessReview edited)
{
    return apply(edited.id, { .needed = Capability::SignOff },
        [&](Transaction &, FairnessFile &file) -> Result<void> {
            if (const auto done = writeEdit(m_session, file, edited); !done)
                return done;
            const FairnessRegister records(m_session);
            const auto likes = records.likeCases(file.review);
            if (!likes)
                return Failure(likes.error());
            const auto cleared = records.isReviewerCleared(file.review);
            if (!cleared)
                return Failure(cleared.error());
            const QDate today = m_session.clock.today();
            const auto missing = missingForSigning(file, *likes, *cleared, today);
            if (!missing.isEmpty())
                return invalid(text("fairness.step-missing"), missing);
            file.review.response = file.set.outcome(file.review.outcome)->response;
            file.review.state = FairnessState::Signed;
            file.review.signedOn = today;
            file.review.signedBy = m_session.actor.name;
            return {};
        });
}

Result<void> FairnessService::reopen(FairnessId id, const QString &reason)
{
    return apply(id, { .reason = reason, .ofEnded = true },
        [&](Transaction &, FairnessFile &file) -> Result<void> {
            if (!isEnded(file.review.state))
                return {};
            if (reason.trimmed().isEmpty())
                return invalid(text("fairness.invalid"),
                    { { text("reason"), text("fairness.reopen-needs-reason"), {} } });
            file.review.state = isSystemAsked(file.factors) ? FairnessState::Questions
                                                            : FairnessState::SystemFirst;
            file.review.signedOn = {};
            file.review.signedBy.clear();
            file.review.response.reset();
            file.review.reopenedOn = m_session.clock.today();
            return {};
        });
}

Result<void> FairnessService::withdraw(FairnessId id, const QString &reason)
{
    return apply(id, { .reason = reason }, [&](Transaction &, FairnessFile &file) -> Result<void> {
        if (reason.trimmed().isEmpty())
            return invalid(text("fairness.invalid"),
                { { text("reason"), text("fairness.withdraw-needs-reason"), {} } });
        file.review.state = FairnessState::Withdrawn;
        return {};
    });
}

Result<void> FairnessService::name(FairnessId id, const QString &userName, const QString &task)
{
    const auto users = allUsers(m_session.database);
    if (!users)
        return Failure(users.error());
    qint64 userId = 0;
    QString known;
    for (const UserRow &user : *users) {
        if (isSamePerson(user.name, userName) && user.user().may(Capability::RestrictedReviews)) {
            userId = user.id.value;
            known = user.name;
        }
    }
    return apply(id, { .ofEnded = true }, [&](Transaction &work, FairnessFile &file) {
        const bool isNamed = std::any_of(file.readers.begin(), file.readers.end(),
            [userId](const FairnessReader &reader) { return reader.userId == userId; });
        return isNamed ? Result<void>() : nameWithin(work, id, userId, known, task);
    });
}

Result<void> FairnessService::unname(FairnessId id, qint64 readerId)
{
    return apply(
        id, { .ofEnded = true }, [&](Transaction &work, FairnessFile &file) -> Result<void> {
            if (file.readers.size() < 2)
                return failure(ErrorCode::Refused, text("fairness.last-reader"));
            for (const FairnessReader &reader : file.readers) {
                if (reader.id.value != readerId)
                    continue;
                work.note(
                    { AuditAction::Change, recordkind::Fairness, id.value, file.review.reference,
                        partChanges(RowOf<FairnessReader>::table,
                            changesBetween(reader, FairnessReader {})),
                        {} });
                return m_session.database
                    .run(text("DELETE FROM fairness_reader WHERE id = ?"), { readerId })
                    .map([](Statement *) {});
            }
            return {};
        });
}

Result<void> FairnessService::bin(FairnessId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason, true },
        [this](Transaction &, FairnessFile &file) -> Result<void> {
            file.review.binnedAt = m_session.clock.now();
            return {};
        });
}

Result<void> FairnessService::restore(FairnessId id)
{
    return apply(id, { Capability::Bin, AuditAction::Restore, {}, true },
        [](Transaction &, FairnessFile &file) -> Result<void> {
            file.review.binnedAt = {};
            return {};
        });
}

Result<void> FairnessService::notePrinted(FairnessId id)
{
    const auto review = FairnessRegister(m_session).byId(id);
    if (!review)
        return Failure(review.error());
    if (review->state != FairnessState::Signed)
        return failure(ErrorCode::Refused, text("fairness.not-signed"), review->reference);
    auto work = beginWork(m_session, Capability::ReadRecords);
    if (!work)
        return Failure(work.error());
    work->note({ AuditAction::Print, recordkind::Fairness, id.value, review->reference, {},
        text("The signed record") });
    return work->commit();
}

Result<void> FairnessService::apply(FairnessId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    FairnessRegister records(m_session);
    const auto before = records.file(id);
    if (!before)
        return Failure(before.error());
    const FairnessReview &stored = before->review;
    if (stored.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return failure(ErrorCode::Refused, text("record.in-bin"), stored.reference);
    if (isEnded(stored.state) && !doing.ofEnded)
        return failure(ErrorCode::Refused, text("fairness.signed-already"), stored.reference);
    FairnessFile after = *before;
    const auto written
        = step(*work, after)
              .and_then([&] {
                  return records.update(*work, stored, after.review, doing.action, doing.reason);
              })
              .and_then([&] { return work->commit(); });
    if (!written)
        return written;
    emit fairnessChanged(id);
    if (doing.needed == Capability::Bin)
        emit fairnessesChanged();
    return {};
}

} // namespace heed
