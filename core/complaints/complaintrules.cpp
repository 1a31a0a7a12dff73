#include "core/complaints/complaintrules.h"

#include "core/calendar/deadlinerules.h"
#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintguards.h"

namespace heed {

bool isOnePerson(const ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    if (complaint.patientId.isValid())
        return complaint.patientId == complaint.complainantId;
    return complaint.complainantStatus == ComplainantStatus::Patient
        && (file.patient.isEmpty() || file.patient == file.complainant);
}

bool isFormal(ComplaintType type)
{
    return type == ComplaintType::Complaint || type == ComplaintType::Mp;
}

bool isSpoken(std::optional<Channel> channel)
{
    return channel == Channel::InPerson || channel == Channel::Telephone;
}

Regime regimeFor(std::optional<Funding> funding, Regime otherwise)
{
    if (!funding)
        return otherwise;
    switch (*funding) {
    case Funding::Nhs:
    case Funding::Mixed: // the stricter of the two that bind it
        return Regime::Nhs2009;
    case Funding::Council:
        return Regime::Council2009;
    case Funding::SelfFunded:
        return Regime::ProviderOnly;
    }
    return otherwise;
}

OmbudsmanBody ombudsmanFor(Regime regime, std::optional<Funding> funding)
{
    if (funding == Funding::Council || funding == Funding::SelfFunded)
        return OmbudsmanBody::Lgsco;
    return regime == Regime::Nhs2009 ? OmbudsmanBody::Phso : OmbudsmanBody::Lgsco;
}

std::vector<OmbudsmanBody> ombudsmenFor(Regime regime, std::optional<Funding> funding)
{
    if (funding == Funding::Mixed)
        return { OmbudsmanBody::Phso, OmbudsmanBody::Lgsco };
    return { ombudsmanFor(regime, funding) };
}

std::optional<Outcome> outcomeOf(const std::vector<ComplaintIssue> &issues)
{
    if (issues.empty())
        return std::nullopt;
    bool anyUpheld = false;
    bool allUpheld = true;
    for (const ComplaintIssue &issue : issues) {
        if (!issue.outcome)
            return std::nullopt;
        anyUpheld = anyUpheld || *issue.outcome != Outcome::NotUpheld;
        allUpheld = allUpheld && *issue.outcome == Outcome::Upheld;
    }
    if (allUpheld)
        return Outcome::Upheld;
    return anyUpheld ? Outcome::PartiallyUpheld : Outcome::NotUpheld;
}

Urgency urgencyOf(QDate dueOn, QDate today, const WorkingCalendar &calendar)
{
    if (!dueOn.isValid())
        return Urgency::None;
    if (dueOn < today)
        return Urgency::Overdue;
    return calendar.workingDaysBetween(today, dueOn) <= dueSoonWorkingDays ? Urgency::Soon
                                                                           : Urgency::Fine;
}

namespace {

struct StepDay
{
    NextStep step = NextStep::Nothing;
    QDate dueOn;
};

/// A spoken concern not put right by the next working day goes through the full procedure
/// (reg 8(1)(c)), so that day is its clock.
StepDay stepOfConcern(const ComplaintFile &file)
{
    if (file.complaint.resolvedEarlyOn.isValid() || file.complaint.repliedOn.isValid())
        return { NextStep::Close, {} };
    const auto versions = versionsOf(file, deadlinerule::OralQuickFix);
    if (file.complaint.replyBy.isValid())
        return { NextStep::SortOut, file.complaint.replyBy };
    return { NextStep::SortOut, versions.empty() ? QDate() : versions.back().dueOn };
}

/// complaintregister.cpp says the same in SQL for lists; tst_complaintregister compares the two.
StepDay stepDay(const ComplaintFile &file, QDate today)
{
    const Complaint &complaint = file.complaint;
    if (!complaint.isOpen())
        return {};
    if (const ComplaintEpisode *episode = openEpisode(file); episode != nullptr)
        return episode->repliedOn.isValid() ? StepDay { NextStep::Close, {} }
                                            : StepDay { NextStep::ReplyAgain, episode->replyBy };
    if (!isFormal(complaint.type))
        return stepOfConcern(file);
    if (complaint.repliedOn.isValid() || complaint.resolvedEarlyOn.isValid())
        return { NextStep::Close, {} };
    if (!complaint.acknowledgedOn.isValid())
        return { NextStep::Acknowledge, complaint.acknowledgeBy };
    if (!complaint.replyBy.isValid())
        return { NextStep::AgreePeriod, complaint.relevantPeriodEnds };
    const bool periodIsOver = complaint.relevantPeriodEnds.isValid()
        && complaint.relevantPeriodEnds < today && !complaint.delayExplainedOn.isValid();
    return { periodIsOver ? NextStep::ExplainDelay : NextStep::Reply, complaint.replyBy };
}

} // namespace

ComplaintStep nextStep(const ComplaintFile &file, QDate today, const WorkingCalendar &calendar)
{
    const StepDay day = stepDay(file, today);
    ComplaintStep step { day.step, day.dueOn, urgencyOf(day.dueOn, today, calendar), 0 };
    if (day.dueOn.isValid())
        step.workingDaysLeft = calendar.workingDaysBetween(today, day.dueOn);
    return step;
}

} // namespace heed
