#pragma once

#include "core/learning/learningregister.h"
#include "core/learning/learningrules.h"

#include <QObject>

namespace heed {

/// Closing the circle: an action is finished with something to judge it by, somebody looks whether
/// it helped, and others are told. Errors of every deed, besides its own: Refused
/// "session.not-allowed", "record.in-bin"; NotFound "record.missing"; those of the store.
class LearningService : public QObject
{
    Q_OBJECT

public:
    explicit LearningService(const Session &session, QObject *parent = nullptr);

    /// Errors: Invalid "action.not-finished" with everything that is missing; Refused
    /// "action.done-already".
    Result<void> finish(ActionId id, const ActionFinish &finish);
    /// The measure or the day of the check of an action that is done. Errors: Invalid
    /// "action.not-finished"; Refused "action.not-done".
    Result<void> changeAim(ActionId id, ActionAim aim);
    /// Errors: Invalid "action.answer-invalid"; Refused "action.not-done".
    Result<void> check(ActionId id, ActionCheck answer);
    /// Answers what it means that a theme came back. Errors: Invalid "action.answer-invalid".
    Result<void> answerReturn(ActionId id, ActionReturn answer);
    /// Keeps the words of a story. One that was approved has to be approved again.
    Result<void> keepStory(ActionId id, ActionStory words);
    /// Puts one's name to the words as they stand in `story`, which are kept too. Errors: Invalid
    /// "story.not-approved" with everything that is missing; Refused "action.not-done".
    Result<void> approveStory(ActionId id, ActionStory story);
    /// Takes the name back: it is not to be published from now on.
    Result<void> withdrawStory(ActionId id, const QString &reason);
    /// Notes that several were told to somebody, in one go. Errors: Invalid "share.invalid".
    Result<void> share(const std::vector<ActionId> &ids, ActionShare share);
    Result<void> removeShare(ActionId id, qint64 shareId);

signals:
    void learningChanged(heed::ActionId id);

private:
    using Step = std::function<Result<void>(Transaction &, Action &)>;
    Result<void> apply(ActionId id, const Step &step, Capability needed = Capability::WriteRecords);
    Result<void> within(Transaction &work, ActionId id, const Step &step) const;
    template <typename T> [[nodiscard]] Result<T> stored(ActionId id) const;

    Session m_session;
    LearningRegister m_register;
};

} // namespace heed
