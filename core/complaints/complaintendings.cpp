#include "core/complaints/complaintendings.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/caseworkparts.h"
#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintguards.h"
#include "core/complaints/complaintmoves.h"
#include "core/complaints/complaintrules.h"

namespace heed {

namespace {

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

/// Whether SI 2009/309 binds. A provider that is bound by regulation 16 alone has to investigate
/// every complaint: the exceptions are not open to it.
bool isUnder2009(const ComplaintFile &file, const Closing &)
{
    return file.complaint.regime != Regime::ProviderOnly;
}

bool hasExclusion(const ComplaintFile &file, const Closing &)
{
    return !file.casework.exclusions.empty();
}

bool isRefusedAsLate(const ComplaintFile &file, const Closing &)
{
    const auto &tests = file.casework.lateTests;
    return !tests.empty() && !tests.back().isWaived();
}

bool hasReceiver(const ComplaintFile &file, const Closing &)
{
    const auto &partners = file.casework.partners;
    return std::any_of(partners.begin(), partners.end(), [](const ComplaintPartner &partner) {
        return partner.role == PartnerRole::SentTo && partner.passedOn.isValid();
    });
}

bool namesTheOther(const ComplaintFile &file, const Closing &closing)
{
    return closing.duplicateOf.isValid() && closing.duplicateOf != file.complaint.id;
}

constexpr std::array endingRules {
    // SI 2009/309 reg 14(2): a written response ends the procedure.
    EndingRule { Ending::Replied, hasReply, "complaint.close-without-reply" },
    // Reg 8(1)(c): put right to the complainant's satisfaction.
    EndingRule { Ending::ResolvedEarly, hasEarlyFix, "complaint.close-without-early-fix" },
    // Reg 12: both tests, and why it was not waived.
    EndingRule { Ending::OutOfTime, isUnder2009, "complaint.not-under-2009" },
    EndingRule { Ending::OutOfTime, isRefusedAsLate, "complaint.close-without-late-test" },
    // Reg 8(2): the decision and its reason in writing.
    EndingRule { Ending::Excluded, isUnder2009, "complaint.not-under-2009" },
    EndingRule { Ending::Excluded, hasExclusion, "complaint.close-without-exclusion" },
    // Regs 6, 7 and 11: to whom it went, and when they had it.
    EndingRule { Ending::Transferred, hasReceiver, "complaint.close-without-receiver" },
    EndingRule { Ending::Duplicate, namesTheOther, "complaint.duplicate-without-other" },
    EndingRule { Ending::OpenedInError, hasReason, "complaint.close-without-reason" },
    // Reg 5 and complaints reference 6.
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

/// A decision not to consider a case: sound in itself, and not older than the case.
template <typename Row> Result<void> checkDecision(const ComplaintFile &file, const Row &row, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    if (file.complaint.regime == Regime::ProviderOnly)
        return refused("complaint.not-under-2009");
    if (file.complaint.repliedOn.isValid())
        return refused("complaint.replied-already");
    const auto problems = PartOf<Row>::check(row, today);
    if (!problems.isEmpty())
        return invalid(QStringLiteral("complaint.invalid"), problems);
    return checkDay(file, QStringLiteral("decided_on"), row.decidedOn, today);
}

/// Reg 8(1)(c) is for what was said, and put right by the next working day.
Result<void> checkPutRightAtOnce(const ComplaintFile &file)
{
    if (!isSpoken(file.complaint.channel))
        return refused("complaint.exclusion-not-spoken");
    const auto days = versionsOf(file, deadlinerule::OralQuickFix);
    const QDate on = file.complaint.resolvedEarlyOn;
    if (!on.isValid() || days.empty() || on > days.back().dueOn)
        return refused("complaint.exclusion-not-put-right");
    return {};
}

} // namespace

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
    if (const auto move = checkMove(file, ComplaintState::Closed, MoveBy::Closing); !move)
        return move;
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

Result<void> exclude(ComplaintFile &file, const ComplaintExclusion &exclusion, QDate today)
{
    if (const auto sound = checkDecision(file, exclusion, today); !sound)
        return sound;
    const bool putRight = exclusion.limb == ExclusionLimb::PutRightAtOnce;
    if (putRight) {
        if (const auto at = checkPutRightAtOnce(file); !at)
            return at;
    }
    file.casework.exclusions.push_back(exclusion);
    Closing closing;
    closing.on = exclusion.decidedOn;
    closing.ending = putRight ? Ending::ResolvedEarly : Ending::Excluded;
    closing.reason = exclusion.reason;
    return closeCase(file, closing, today);
}

Result<void> decideLate(ComplaintFile &file, const LateTest &test, QDate lastDay, QDate today)
{
    if (const auto sound = checkDecision(file, test, today); !sound)
        return sound;
    if (lastDay.isValid() && file.complaint.receivedOn <= lastDay)
        return refused("complaint.not-late", formatDay(lastDay));
    file.casework.lateTests.push_back(test);
    if (test.isWaived()) {
        addTimeline(file, test.decidedOn, QStringLiteral("Late, and looked into all the same"),
            test.reason.trimmed());
        return {};
    }
    Closing closing;
    closing.on = test.decidedOn;
    closing.ending = Ending::OutOfTime;
    closing.reason = test.reason;
    return closeCase(file, closing, today);
}

Result<void> transfer(ComplaintFile &file, const ComplaintPartner &receiver, QDate today)
{
    if (const auto open = mustBeOpen(file); !open)
        return open;
    ComplaintPartner row = receiver;
    row.role = PartnerRole::SentTo;
    const auto problems = PartOf<ComplaintPartner>::check(row, today);
    if (!problems.isEmpty())
        return invalid(QStringLiteral("complaint.invalid"), problems);
    if (!row.consentGivenOn.isValid())
        return refused("complaint.transfer-without-consent");
    const auto day = checkDay(file, QStringLiteral("passed_on"), row.passedOn, today);
    if (!day)
        return day;
    file.casework.partners.push_back(row);
    Closing closing;
    closing.on = row.passedOn;
    closing.ending = Ending::Transferred;
    closing.reason = QStringLiteral("Passed on to %1").arg(row.organisation);
    return closeCase(file, closing, today);
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

} // namespace heed
