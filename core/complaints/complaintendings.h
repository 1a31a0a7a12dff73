#pragma once

#include "core/complaints/complaintsteps.h"

/// How a case ends, and how it comes back: as the steps of complaintsteps.h, with their errors.
namespace heed {

struct Closing
{
    QDate on;
    Ending ending = Ending::Replied;
    std::vector<IssueFinding> findings; ///< issues that are not named keep what they have
    std::optional<RiskGrade> grade;
    QString learning;
    QString reason; ///< why, where it did not end with a reply
    ComplaintId duplicateOf; ///< the case that goes on, for Ending::Duplicate
};

struct Reopening
{
    QDate on;
    std::optional<ReopenReason> reason;
    QDate replyBy;
    QString note;
};

Result<void> closeCase(ComplaintFile &file, const Closing &closing, QDate today);
/// Closes a case that need not be dealt with. Limb (c) ends it as put right early, and only where
/// it was spoken and put right by the next working day. Source: SI 2009/309 reg 8(1).
/// Errors besides: Refused "complaint.not-under-2009" for a provider's own procedure,
/// "complaint.exclusion-not-spoken", "complaint.exclusion-not-put-right".
Result<void> exclude(ComplaintFile &file, const ComplaintExclusion &exclusion, QDate today);
/// A complaint that came after `lastDay`: waived when both answers are yes, closed otherwise.
/// Source: SI 2009/309 reg 12. Errors besides: Refused "complaint.not-late" (detail: the last day), "complaint.not-under-2009".
Result<void> decideLate(ComplaintFile &file, const LateTest &test, QDate lastDay, QDate today);
/// Closes a case that another body takes over, with the consent of the person who complained.
/// Source: SI 2009/309 regs 6, 7 and 11. Errors besides: Refused
/// "complaint.transfer-without-consent".
Result<void> transfer(ComplaintFile &file, const ComplaintPartner &receiver, QDate today);
Result<void> reopenCase(ComplaintFile &file, const Reopening &reopening, QDate today);

} // namespace heed
