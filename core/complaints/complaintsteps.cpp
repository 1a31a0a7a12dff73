#include "core/complaints/complaintsteps.h"

#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintrules.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

Failure refused(const char *fact, const QString &detail = {})
{
    return failure(ErrorCode::Refused, QLatin1String(fact), detail);
}

Failure wrongDay(const QString &field, const char *fact)
{
    return invalid(QStringLiteral("complaint.invalid"), { { field, QLatin1String(fact), {} } });
}

/// A day on which a step was taken: given, not in the future, not before the complaint came.
Result<void> checkDay(const ComplaintFile &file, const QString &field, QDate on, QDate today)
{
    if (!on.isValid())
        return wrongDay(field, "complaint.day-missing");
    if (on > today)
        return wrongDay(field, "complaint.day-in-future");
    if (on < file.complaint.receivedOn)
        return wrongDay(field, "complaint.day-before-received");
    return {};
}

Result<void> mustBeOpen(const ComplaintFile &file)
{
    if (!file.complaint.isOpen())
        return refused("complaint.closed", file.complaint.reference);
    return {};
}

ComplaintEpisode *openEpisode(ComplaintFile &file)
{
    for (ComplaintEpisode &episode : file.episodes) {
        if (!episode.closedOn.isValid())
            return &episode;
    }
    return nullptr;
}

/// Numbers of the issues that have no finding yet; a case without issues is answered as a whole.
QStringList issuesWithoutOutcome(const ComplaintFile &file)
{
    QStringList numbers;
    for (const ComplaintIssue &issue : file.issues) {
        if (!issue.outcome)
            numbers += QString::number(issue.number);
    }
    return numbers;
}

/// What an ending needs before the case may close with it.
struct EndingRule
{
    Ending ending;
    bool (*isMet)(const ComplaintFile &, const Closing &);
    const char *fact;
};

bool hasReply(const ComplaintFile &file, const Closing &)
{
    const bool all
        = std::all_of(file.episodes.begin(), file.episodes.end(), [](const auto &episode) {
              return episode.closedOn.isValid() || episode.repliedOn.isValid();
          });
    return file.complaint.repliedOn.isValid() && all;
}

bool hasEarlyFix(const ComplaintFile &file, const Closing &)
{
    return file.complaint.resolvedEarlyOn.isValid();
}

bool hasReason(const ComplaintFile &, const Closing &closing)
{
    return !closing.reason.trimmed().isEmpty();
}

bool lacksConsent(const ComplaintFile &file, const Closing &)
{
    return file.complaint.consent == Consent::Refused
        || file.complaint.consent == Consent::NotReturned;
}

constexpr std::array endingRules {
    // SI 2009/309 reg 14(2): a written response ends the procedure.
    EndingRule { Ending::Replied, hasReply, "complaint.close-without-reply" },
    // Reg 8(1)(c): put right to the complainant's satisfaction.
    EndingRule { Ending::ResolvedEarly, hasEarlyFix, "complaint.close-without-early-fix" },
    // Reg 12: why it was not waived. Reg 8(2): the decision and its reason in writing.
    EndingRule { Ending::OutOfTime, hasReason, "complaint.close-without-reason" },
    EndingRule { Ending::Excluded, hasReason, "complaint.close-without-reason" },
    EndingRule { Ending::Transferred, hasReason, "complaint.close-without-reason" },
    EndingRule { Ending::Duplicate, hasReason, "complaint.close-without-reason" },
    EndingRule { Ending::OpenedInError, hasReason, "complaint.close-without-reason" },
    EndingRule { Ending::NoConsent, lacksConsent, "complaint.close-with-consent" },
};

Result<void> checkEnding(const ComplaintFile &file, const Closing &closing)
{
    for (const EndingRule &rule : endingRules) {
        if (rule.ending == closing.ending && !rule.isMet(file, closing))
            return refused(rule.fact);
    }
    const QStringList open = issuesWithoutOutcome(file);
    if (closing.ending == Ending::Replied && isFormal(file.complaint.type) && !open.isEmpty())
        return refused("complaint.close-without-outcome", open.join(QStringLiteral(", ")));
    return {};
}

/// The states between which a case moves by hand, from first to last.
constexpr std::array workingStates {
    ComplaintState::Logged,
    ComplaintState::Triaged,
    ComplaintState::Acknowledged,
    ComplaintState::EarlyResolution,
    ComplaintState::Investigating,
    ComplaintState::Drafting,
    ComplaintState::AwaitingSignOff,
};

bool isWorkingState(ComplaintState state)
{
    return std::find(workingStates.begin(), workingStates.end(), state) != workingStates.end();
}

void addTimeline(ComplaintFile &file, QDate on, const QString &what, const QString &note)
{
    TimelineEntry entry;
    entry.kind = recordkind::Complaint;
    entry.recordId = file.complaint.id.value;
    entry.happenedOn = on;
    entry.what = what;
    entry.note = note;
    file.timeline.push_back(entry);
}

} // namespace

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
    const QStringList open = issuesWithoutOutcome(file);
    if (formal && !open.isEmpty())
        return refused("complaint.reply-without-outcome", open.join(QStringLiteral(", ")));
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

Result<void> closeCase(ComplaintFile &file, const Closing &closing, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (const auto day = checkDay(file, QStringLiteral("closed_on"), closing.on, today); !day)
        return day;
    if (const auto found = recordFindings(file, closing.findings); !found)
        return found;
    if (const auto ending = checkEnding(file, closing); !ending)
        return ending;
    Complaint &complaint = file.complaint;
    ComplaintEpisode *episode = openEpisode(file);
    const QDate replied = episode != nullptr ? episode->repliedOn : complaint.repliedOn;
    if (replied.isValid() && closing.on < replied)
        return wrongDay(QStringLiteral("closed_on"), "complaint.closed-before-reply");
    if (episode != nullptr) {
        episode->closedOn = closing.on;
        episode->outcome = outcomeOf(file.issues);
    } else {
        complaint.outcome = outcomeOf(file.issues);
    }
    complaint.closedOn = closing.on;
    complaint.ending = closing.ending;
    complaint.state = ComplaintState::Closed;
    if (closing.grade)
        complaint.gradeClosed = closing.grade;
    if (!closing.learning.trimmed().isEmpty())
        complaint.learning = closing.learning.trimmed();
    for (ComplaintHold &hold : file.holds) {
        if (!hold.toOn.isValid())
            hold.toOn = closing.on;
    }
    if (!closing.reason.trimmed().isEmpty())
        addTimeline(file, closing.on, QStringLiteral("Closed"), closing.reason.trimmed());
    return {};
}

Result<void> reopenCase(ComplaintFile &file, const Reopening &reopening, QDate today)
{
    Complaint &complaint = file.complaint;
    if (complaint.isOpen())
        return refused("complaint.open-already", complaint.reference);
    const auto day = checkDay(file, QStringLiteral("reopened_on"), reopening.on, today);
    if (!day)
        return day;
    if (reopening.on < complaint.closedOn)
        return wrongDay(QStringLiteral("reopened_on"), "complaint.reopened-before-closed");
    if (!reopening.reason)
        return refused("complaint.reopen-without-reason");
    if (reopening.replyBy.isValid() && reopening.replyBy < reopening.on)
        return wrongDay(QStringLiteral("reply_by"), "complaint.period-ends-before-agreed");
    ComplaintEpisode episode;
    episode.complaintId = complaint.id;
    episode.number = static_cast<int>(file.episodes.size()) + 1;
    episode.reopenedOn = reopening.on;
    episode.reason = reopening.reason;
    episode.replyBy = reopening.replyBy;
    file.episodes.push_back(episode);
    complaint.closedOn = {};
    complaint.ending.reset();
    complaint.state = ComplaintState::Investigating;
    if (!reopening.note.trimmed().isEmpty())
        addTimeline(file, reopening.on, QStringLiteral("Reopened"), reopening.note.trimmed());
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
    if (const auto open = mustBeOpen(file); !open)
        return open;
    const Complaint &complaint = file.complaint;
    if (!isWorkingState(state) || complaint.state == ComplaintState::ResponseSent)
        return refused("complaint.state-by-step", toCode(state));
    // Acknowledged and later say that somebody was told; reg 13(3) wants the day of it.
    const bool claimsAcknowledgement = state == ComplaintState::Acknowledged;
    if (claimsAcknowledgement && !complaint.acknowledgedOn.isValid())
        return refused("complaint.not-acknowledged");
    file.complaint.state = state;
    return {};
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
    if (done && correction.replySignedBy)
        complaint.replySignedBy = *correction.replySignedBy;
    if (done && complaint.closedOn.isValid() && complaint.repliedOn.isValid()
        && complaint.closedOn < complaint.repliedOn)
        return wrongDay(QStringLiteral("closed_on"), "complaint.closed-before-reply");
    return done;
}

Result<void> setOmbudsmanContact(ComplaintFile &file, const OmbudsmanContact &contact, QDate today)
{
    if (contact.contactedOn.isValid()) {
        const auto day = checkDay(file, QStringLiteral("contacted_on"), contact.contactedOn, today);
        if (!day)
            return day;
    }
    if (contact.decision && !contact.decidedOn.isValid())
        return wrongDay(QStringLiteral("decided_on"), "complaint.decision-without-day");
    if (contact.decidedOn.isValid() && contact.decidedOn > today)
        return wrongDay(QStringLiteral("decided_on"), "complaint.day-in-future");
    OmbudsmanContact row = contact;
    row.complaintId = file.complaint.id;
    if (!row.id.isValid()) {
        file.ombudsman.push_back(row);
        return {};
    }
    const auto stored = std::find_if(file.ombudsman.begin(), file.ombudsman.end(),
        [&row](const auto &candidate) { return candidate.id == row.id; });
    if (stored == file.ombudsman.end())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    *stored = row;
    return {};
}

Result<void> setRecommendation(
    ComplaintFile &file, const OmbudsmanRecommendation &recommendation, QDate today)
{
    if (recommendation.text.trimmed().isEmpty())
        return wrongDay(QStringLiteral("text"), "complaint.recommendation-without-text");
    for (const QDate day : { recommendation.evidenceSentOn, recommendation.acceptedOn }) {
        if (day.isValid() && day > today)
            return wrongDay(QStringLiteral("evidence_sent_on"), "complaint.day-in-future");
    }
    const bool belongs = std::any_of(file.ombudsman.begin(), file.ombudsman.end(),
        [&](const auto &contact) { return contact.id == recommendation.contactId; });
    if (!belongs)
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    if (!recommendation.id.isValid()) {
        file.recommendations.push_back(recommendation);
        return {};
    }
    const auto stored = std::find_if(file.recommendations.begin(), file.recommendations.end(),
        [&](const auto &candidate) { return candidate.id == recommendation.id; });
    if (stored == file.recommendations.end())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    *stored = recommendation;
    return {};
}

} // namespace heed
