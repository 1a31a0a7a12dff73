#include "core/learning/learningservice.h"

#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

Failure notDone() { return failure(ErrorCode::Refused, text("action.not-done")); }

/// A measure leaves no own words behind, and own words no measure.
void tidy(ActionAim &aim)
{
    if (aim.noFigure) {
        aim.measure.clear();
        aim.theme.clear();
        aim.siteId = {};
    } else {
        aim.words.clear();
        aim.noFigureWhy.clear();
    }
    aim.words = aim.words.trimmed();
    aim.noFigureWhy = aim.noFigureWhy.trimmed();
}

} // namespace

LearningService::LearningService(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_register(m_session)
{
}

template <typename T> Result<T> LearningService::stored(ActionId id) const
{
    return selectRows<T>(m_session.database, text("WHERE action_id = ?"), { id.value })
        .map([](std::vector<T> rows) { return rows.empty() ? T {} : std::move(rows.front()); });
}

Result<void> LearningService::finish(ActionId id, const ActionFinish &finish)
{
    return apply(id, [&](Transaction &work, Action &action) -> Result<void> {
        if (action.doneOn.isValid())
            return failure(ErrorCode::Refused, text("action.done-already"));
        const auto problems = checkFinish(finish, m_session.clock.today());
        if (!problems.isEmpty())
            return invalid(text("action.not-finished"), problems);
        action.doneOn = finish.doneOn;
        action.evidence = finish.evidence.trimmed();
        return stored<ActionAim>(id).and_then([&](const ActionAim &before) {
            ActionAim aim = finish.aim;
            tidy(aim);
            aim.id = before.id;
            aim.revision = before.revision;
            aim.setOn = m_session.clock.today();
            aim.setBy = m_session.actor.name;
            return m_register.put(work, action, aim);
        });
    });
}

Result<void> LearningService::changeAim(ActionId id, ActionAim aim)
{
    return apply(id, [&](Transaction &work, Action &action) -> Result<void> {
        if (!action.doneOn.isValid())
            return notDone();
        if (const auto problems = checkAim(aim, action.doneOn); !problems.isEmpty())
            return invalid(text("action.not-finished"), problems);
        return stored<ActionAim>(id).and_then([&](const ActionAim &before) {
            tidy(aim);
            aim.id = before.id;
            aim.revision = before.revision;
            aim.setOn = m_session.clock.today();
            aim.setBy = m_session.actor.name;
            return m_register.put(work, action, aim);
        });
    });
}

Result<void> LearningService::check(ActionId id, ActionCheck answer)
{
    return apply(id, [&](Transaction &work, Action &action) -> Result<void> {
        if (!action.doneOn.isValid())
            return notDone();
        const auto problems = checkAnswer(answer, action.doneOn, m_session.clock.today());
        if (!problems.isEmpty())
            return invalid(text("action.answer-invalid"), problems);
        answer.id = {};
        answer.why = answer.why.trimmed();
        answer.checkedBy = m_session.actor.name;
        return m_register.put(work, action, answer);
    });
}

Result<void> LearningService::answerReturn(ActionId id, ActionReturn answer)
{
    return apply(id, [&](Transaction &work, Action &action) -> Result<void> {
        if (const auto problems = checkReturn(answer); !problems.isEmpty())
            return invalid(text("action.answer-invalid"), problems);
        answer.id = {};
        answer.why = answer.why.trimmed();
        answer.answeredOn = m_session.clock.today();
        answer.answeredBy = m_session.actor.name;
        return m_register.put(work, action, answer);
    });
}

Result<void> LearningService::keepStory(ActionId id, ActionStory words)
{
    return apply(id, [&](Transaction &work, Action &action) {
        return stored<ActionStory>(id).and_then([&](ActionStory story) -> Result<void> {
            const bool isSame = story.said == words.said.trimmed()
                && story.did == words.did.trimmed() && story.changed == words.changed.trimmed();
            if (isSame)
                return {};
            story.said = words.said.trimmed();
            story.did = words.did.trimmed();
            story.changed = words.changed.trimmed();
            story.familyAsked = false;
            story.warnings = 0;
            story.inSpite.clear();
            story.approvedOn = {};
            story.approvedBy.clear();
            return m_register.put(work, action, story);
        });
    });
}

Result<void> LearningService::approveStory(ActionId id, ActionStory story)
{
    return apply(
        id,
        [&](Transaction &work, Action &action) -> Result<void> {
            if (!action.doneOn.isValid())
                return notDone();
            if (const auto problems = checkApproval(story); !problems.isEmpty())
                return invalid(text("story.not-approved"), problems);
            return stored<ActionStory>(id).and_then([&](const ActionStory &before) {
                story.id = before.id;
                story.revision = before.revision;
                story.said = story.said.trimmed();
                story.did = story.did.trimmed();
                story.changed = story.changed.trimmed();
                story.inSpite = story.warnings > 0 ? story.inSpite.trimmed() : QString();
                story.approvedOn = m_session.clock.today();
                story.approvedBy = m_session.actor.name;
                return m_register.put(work, action, story);
            });
        },
        Capability::SignOff);
}

Result<void> LearningService::withdrawStory(ActionId id, const QString &reason)
{
    return apply(
        id,
        [&](Transaction &work, Action &action) {
            return stored<ActionStory>(id).and_then([&](ActionStory story) -> Result<void> {
                if (!story.isApproved())
                    return {};
                story.approvedOn = {};
                story.approvedBy.clear();
                story.familyAsked = false;
                return m_register.put(work, action, story, reason.trimmed());
            });
        },
        Capability::SignOff);
}

Result<void> LearningService::share(const std::vector<ActionId> &ids, ActionShare share)
{
    if (const auto problems = checkShare(share, m_session.clock.today()); !problems.isEmpty())
        return invalid(text("share.invalid"), problems);
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    share.id = {};
    share.what = share.what.trimmed();
    if (share.sharedBy.trimmed().isEmpty())
        share.sharedBy = m_session.actor.name;
    for (const ActionId id : ids) {
        const auto put = within(*work, id, [&](Transaction &transaction, Action &action) {
            return m_register.put(transaction, action, share);
        });
        if (!put)
            return put;
    }
    if (const auto done = work->commit(); !done)
        return done;
    for (const ActionId id : ids)
        emit learningChanged(id);
    return {};
}

Result<void> LearningService::removeShare(ActionId id, qint64 shareId)
{
    return apply(id, [&](Transaction &work, Action &action) {
        return rowById<ActionShare>(m_session.database, { shareId })
            .and_then([&](const ActionShare &share) -> Result<void> {
                if (share.actionId != action.id)
                    return failure(
                        ErrorCode::NotFound, text("record.missing"), text("action_share"));
                return m_register.remove(work, action, share);
            });
    });
}

/// One step on one action inside a unit of work. A change of the action itself is noted by itself.
Result<void> LearningService::within(Transaction &work, ActionId id, const Step &step) const
{
    const auto before = ActionRegister(m_session.database).byId(id);
    if (!before)
        return Failure(before.error());
    const auto reference = referenceOf(m_session.database, before->kind, before->recordId);
    if (!reference)
        return Failure(reference.error());
    if (before->binnedAt.isValid())
        return failure(ErrorCode::Refused, text("record.in-bin"), *reference);
    Action after = *before;
    if (const auto done = step(work, after); !done)
        return done;
    const QJsonObject changes = changesBetween(*before, after);
    if (changes.isEmpty())
        return {};
    work.note({ AuditAction::Change, recordkind::Action, id.value, *reference, changes, {} });
    return ActionRegister::update(work, after);
}

Result<void> LearningService::apply(ActionId id, const Step &step, Capability needed)
{
    auto work = beginWork(m_session, needed);
    if (!work)
        return Failure(work.error());
    return within(*work, id, step).and_then([&] { return work->commit(); }).map([&] {
        emit learningChanged(id);
    });
}

} // namespace heed
