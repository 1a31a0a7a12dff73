#include "core/voice/feedbackservice.h"

#include "core/voice/feedbackregister.h"
#include "core/voice/feedbackrules.h"

namespace heed {

namespace {

Failure refusal(const char *fact, const Feedback &said)
{
    return failure(ErrorCode::Refused, QString::fromLatin1(fact), said.reference);
}

/// The schema's word for a reference that exists already, in the register's words.
Error readable(const Error &error, const QString &reference)
{
    if (error.operation != QLatin1String("store.constraint")
        || !error.detail.contains(QLatin1String("reference")))
        return error;
    return { ErrorCode::Conflict, QStringLiteral("feedback.reference-taken"), reference, {} };
}

} // namespace

FeedbackService::FeedbackService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

/// Problems that were there before do not stop a change of something else: an imported record
/// would otherwise be closed to its users.
Result<void> FeedbackService::check(const Feedback &draft, const Feedback &before) const
{
    auto problems = checkFeedback(draft, m_session.clock.today());
    if (before.id.isValid()) {
        for (const FieldProblem &known : checkFeedback(before, m_session.clock.today()))
            problems.removeAll(known);
    }
    if (!problems.isEmpty())
        return invalid(QStringLiteral("feedback.invalid"), problems);
    return {};
}

Result<FeedbackId> FeedbackService::log(FeedbackFile draft)
{
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    FeedbackRegister feedback(m_session);
    const auto stored = check(draft.feedback, {})
                            .and_then([&] { return feedback.insertFile(*work, draft); })
                            .and_then([&](FeedbackId) { return work->commit(); });
    if (!stored)
        return Failure(readable(stored.error(), draft.feedback.reference));
    emit registerChanged();
    return draft.feedback.id;
}

Result<void> FeedbackService::change(FeedbackFile edited, const QString &reason)
{
    const qint64 revision = edited.feedback.revision;
    return apply(edited.feedback.id, { .reason = reason }, [&](FeedbackFile &file) -> Result<void> {
        if (file.feedback.revision != revision)
            return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"),
                QStringLiteral("feedback"));
        edited.feedback.importBatchId = file.feedback.importBatchId;
        edited.feedback.createdAt = file.feedback.createdAt;
        edited.feedback.updatedAt = file.feedback.updatedAt;
        edited.feedback.binnedAt = file.feedback.binnedAt;
        file = edited;
        return {};
    });
}

Result<void> FeedbackService::tellBack(FeedbackId id, QDate on)
{
    return apply(id, {}, [on](FeedbackFile &file) {
        file.feedback.toldBackOn = on;
        return Result<void>();
    });
}

Result<void> FeedbackService::bin(FeedbackId id, const QString &reason)
{
    return apply(id, { Capability::Bin, AuditAction::Bin, reason }, [this](FeedbackFile &file) {
        file.feedback.binnedAt = m_session.clock.now();
        return Result<void>();
    });
}

Result<void> FeedbackService::restore(FeedbackId id)
{
    return apply(
        id, { Capability::Bin, AuditAction::Restore, {} }, [](FeedbackFile &file) -> Result<void> {
            if (!file.feedback.binnedAt.isValid())
                return refusal("feedback.not-in-bin", file.feedback);
            file.feedback.binnedAt = {};
            return {};
        });
}

Result<void> FeedbackService::apply(FeedbackId id, const Doing &doing, const Step &step)
{
    auto work = beginWork(m_session, doing.needed);
    if (!work)
        return Failure(work.error());
    FeedbackRegister feedback(m_session);
    const auto before = feedback.file(id);
    if (!before)
        return Failure(before.error());
    if (before->feedback.binnedAt.isValid() && doing.action != AuditAction::Restore)
        return refusal("feedback.in-bin", before->feedback);
    FeedbackFile after = *before;
    const auto written
        = step(after)
              .and_then([&] { return check(after.feedback, before->feedback); })
              .and_then([&] {
                  return feedback.updateFile(*work, *before, after, doing.action, doing.reason);
              })
              .and_then([&](bool) { return work->commit(); });
    if (!written)
        return Failure(readable(written.error(), after.feedback.reference));
    emit feedbackChanged(id);
    if (doing.needed == Capability::Bin)
        emit registerChanged();
    return {};
}

} // namespace heed
