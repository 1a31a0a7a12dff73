#pragma once

#include "core/voice/feedback.h"
#include "core/people/session.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with feedback: each call checks the right, reads the file, applies one step,
/// writes the result and its audit entry in one transaction, and then tells the lists. Errors of
/// every call: Refused "session.not-allowed", "feedback.in-bin"; Invalid "feedback.invalid" with
/// every field problem; NotFound "record.missing"; Conflict "record.changed-meanwhile",
/// "feedback.reference-taken"; Locked, Io, Storage.
class FeedbackService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit FeedbackService(const Session &session, QObject *parent = nullptr);

    /// Stores new feedback; an empty reference is filled in.
    Result<FeedbackId> log(FeedbackFile draft);
    /// Writes changed feedback. `edited` carries the revision it was read with. Only problems
    /// that the change brings in stop it.
    Result<void> change(FeedbackFile edited, const QString &reason = {});
    /// Those who said it were told what was done; an invalid day takes that back.
    Result<void> tellBack(FeedbackId id, QDate on);
    /// Needs Capability::Bin.
    Result<void> bin(FeedbackId id, const QString &reason);
    /// Needs Capability::Bin. Errors: also Refused "feedback.not-in-bin".
    Result<void> restore(FeedbackId id);

signals:
    void feedbackChanged(heed::FeedbackId id);
    /// Many changed, or one came or went: lists take a new snapshot.
    void registerChanged();

private:
    using Step = std::function<Result<void>(FeedbackFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason;
    };
    Result<void> apply(FeedbackId id, const Doing &doing, const Step &step);
    [[nodiscard]] Result<void> check(const Feedback &draft, const Feedback &before) const;

    const Session &m_session;
};

} // namespace heed
