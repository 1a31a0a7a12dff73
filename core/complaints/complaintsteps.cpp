#include "core/complaints/complaintsteps.h"

#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintguards.h"
#include "core/complaints/complaintmoves.h"
#include "core/complaints/complaintrules.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"

namespace heed {

Result<void> acknowledge(ComplaintFile &file, const Acknowledgement &step, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (file.complaint.acknowledgedOn.isValid())
        return refused("complaint.acknowledged-already");
    if (const auto day = checkDay(file, QStringLiteral("acknowledged_on"), step.on, today); !day)
        return day;
    Complaint &complaint = file.complaint;
    complaint.acknowledgedOn = step.on;
    complaint.acknowledgementMethod = step.method;
    complaint.discussionOffer = step.discussionOffer;
    if (complaint.state == ComplaintState::Logged || complaint.state == ComplaintState::Triaged)
        complaint.state = ComplaintState::Acknowledged;
    return {};
}

Result<void> agreePeriod(ComplaintFile &file, const ReplyPeriod &period, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    const auto day = checkDay(file, QStringLiteral("agreed_on"), period.agreedOn, today);
    if (!day)
        return day;
    if (!period.dueOn.isValid())
        return wrongDay(QStringLiteral("reply_by"), "complaint.day-missing");
    if (period.dueOn < period.agreedOn)
        return wrongDay(QStringLiteral("reply_by"), "complaint.period-ends-before-agreed");
    if (ComplaintEpisode *episode = openEpisode(file); episode != nullptr) {
        episode->replyBy = period.dueOn;
        return {};
    }
    if (file.complaint.repliedOn.isValid())
        return refused("complaint.replied-already");
    const auto versions = versionsOf(file, ledgerrule::Reply);
    DeadlineEntry entry;
    entry.kind = recordkind::Complaint;
    entry.recordId = file.complaint.id.value;
    entry.rule = ledgerrule::Reply;
    entry.version = versions.empty() ? 1 : versions.back().version + 1;
    entry.startsOn = file.complaint.receivedOn;
    entry.dueOn = period.dueOn;
    entry.agreedWith = period.agreedWith.trimmed();
    entry.agreedOn = period.agreedOn;
    entry.reason = period.reason.trimmed();
    entry.setOn = today;
    file.deadlines.push_back(entry);
    return {};
}

Result<void> resolveEarly(ComplaintFile &file, QDate on, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (file.complaint.repliedOn.isValid())
        return refused("complaint.replied-already");
    if (const auto day = checkDay(file, QStringLiteral("resolved_early_on"), on, today); !day)
        return day;
    file.complaint.resolvedEarlyOn = on;
    file.complaint.state = ComplaintState::EarlyResolution;
    return {};
}

Result<void> sendReply(ComplaintFile &file, const ReplySent &reply, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    ComplaintEpisode *episode = openEpisode(file);
    const QDate before = episode != nullptr ? episode->repliedOn : file.complaint.repliedOn;
    if (before.isValid())
        return refused("complaint.replied-already");
    if (const auto day = checkDay(file, QStringLiteral("replied_on"), reply.on, today); !day)
        return day;
    if (episode != nullptr && reply.on < episode->reopenedOn)
        return wrongDay(QStringLiteral("replied_on"), "complaint.reply-before-reopened");
    const bool formal = isFormal(file.complaint.type);
    if (formal && reply.signedBy.trimmed().isEmpty())
        return refused("complaint.reply-without-signer");
    if (const auto move = checkMove(file, ComplaintState::ResponseSent, MoveBy::Replying); !move)
        return move;
    if (episode != nullptr) {
        episode->repliedOn = reply.on;
        episode->outcome = outcomeOf(file.issues);
    } else {
        file.complaint.repliedOn = reply.on;
        file.complaint.outcome = outcomeOf(file.issues);
    }
    file.complaint.replySignedBy = reply.signedBy.trimmed();
    file.complaint.state = ComplaintState::ResponseSent;
    return {};
}

Result<void> explainDelay(ComplaintFile &file, QDate on, const QString &reason, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (reason.trimmed().isEmpty())
        return refused("complaint.delay-without-reason");
    if (const auto day = checkDay(file, QStringLiteral("delay_explained_on"), on, today); !day)
        return day;
    file.complaint.delayExplainedOn = on;
    file.complaint.delayReason = reason.trimmed();
    return {};
}

Result<void> recordFindings(ComplaintFile &file, const std::vector<IssueFinding> &findings)
{
    for (const IssueFinding &finding : findings) {
        const auto issue = std::find_if(file.issues.begin(), file.issues.end(),
            [&finding](const auto &candidate) { return candidate.number == finding.number; });
        if (issue == file.issues.end())
            return refused("complaint.no-such-issue", QString::number(finding.number));
        issue->outcome = finding.outcome;
        issue->finding = finding.finding;
        issue->remedy = finding.remedy;
    }
    return {};
}

Result<void> treatAsComplaint(ComplaintFile &file)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (isFormal(file.complaint.type))
        return refused("complaint.is-complaint-already");
    file.complaint.type = ComplaintType::Complaint;
    return {};
}

Result<void> moveTo(ComplaintFile &file, ComplaintState state)
{
    const auto move = checkMove(file, state, MoveBy::Hand);
    if (move)
        file.complaint.state = state;
    return move;
}

Result<void> hold(ComplaintFile &file, const QString &reason, QDate from, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (reason.trimmed().isEmpty())
        return refused("complaint.hold-without-reason");
    if (const auto day = checkDay(file, QStringLiteral("from_on"), from, today); !day)
        return day;
    for (const ComplaintHold &running : file.holds) {
        if (!running.toOn.isValid())
            return refused("complaint.on-hold-already");
    }
    file.holds.push_back({ {}, file.complaint.id, reason.trimmed(), from, {} });
    return {};
}

Result<void> endHold(ComplaintFile &file, QDate to, QDate today)
{
    if (const auto day = checkDay(file, QStringLiteral("to_on"), to, today); !day)
        return day;
    for (ComplaintHold &running : file.holds) {
        if (running.toOn.isValid())
            continue;
        if (to < running.fromOn)
            return wrongDay(QStringLiteral("to_on"), "complaint.hold-ends-before-start");
        running.toOn = to;
        return {};
    }
    return refused("complaint.not-on-hold");
}

Result<void> correctSteps(ComplaintFile &file, const StepCorrection &correction, QDate today)
{
    Complaint &complaint = file.complaint;
    const auto put = [&](const QString &field, const std::optional<QDate> &day,
                         QDate &member) -> Result<void> {
        if (!day)
            return {};
        if (day->isValid()) {
            if (const auto checked = checkDay(file, field, *day, today); !checked)
                return checked;
        }
        member = *day;
        return {};
    };
    if (correction.closedOn && !correction.closedOn->isValid())
        return refused("complaint.reopen-instead");
    if (correction.closedOn && complaint.isOpen())
        return refused("complaint.close-instead");
    Result<void> done = put(
        QStringLiteral("acknowledged_on"), correction.acknowledgedOn, complaint.acknowledgedOn);
    if (done)
        done = put(QStringLiteral("resolved_early_on"), correction.resolvedEarlyOn,
            complaint.resolvedEarlyOn);
    if (done)
        done = put(QStringLiteral("replied_on"), correction.repliedOn, complaint.repliedOn);
    if (done)
        done = put(QStringLiteral("delay_explained_on"), correction.delayExplainedOn,
            complaint.delayExplainedOn);
    if (done)
        done = put(QStringLiteral("closed_on"), correction.closedOn, complaint.closedOn);
    if (done && !complaint.repliedOn.isValid() && complaint.state == ComplaintState::ResponseSent)
        complaint.state = ComplaintState::Drafting;
    if (done && correction.replySignedBy)
        complaint.replySignedBy = *correction.replySignedBy;
    if (done && complaint.closedOn.isValid() && complaint.repliedOn.isValid()
        && complaint.closedOn < complaint.repliedOn)
        return wrongDay(QStringLiteral("closed_on"), "complaint.closed-before-reply");
    return done;
}

} // namespace heed
