#include "core/calendar/dayformat.h"
#include "ui/fairness/fairnesswords.h"

#include <QCoreApplication>

/// What people read about a suspension and about the care for those whom a review touches.
namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::FairnessWords)
};

} // namespace

QString wordFor(SuspensionRisk value)
{
    switch (value) {
    case SuspensionRisk::Investigation:
        return Words::tr("The investigation");
    case SuspensionRisk::Business:
        return Words::tr("The service");
    case SuspensionRisk::Others:
        return Words::tr("Other people");
    case SuspensionRisk::Person:
        return Words::tr("The person themselves");
    }
    return {};
}

QString wordFor(SuspensionPay value)
{
    switch (value) {
    case SuspensionPay::Full:
        return Words::tr("Full pay");
    case SuspensionPay::Less:
        return Words::tr("Less than full pay");
    }
    return {};
}

QString wordFor(SuspensionDecision value)
{
    switch (value) {
    case SuspensionDecision::Continue:
        return Words::tr("It goes on");
    case SuspensionDecision::Change:
        return Words::tr("It becomes something less");
    case SuspensionDecision::Lift:
        return Words::tr("It is lifted");
    }
    return {};
}

QString wordFor(NeedParty value)
{
    switch (value) {
    case NeedParty::Patient:
        return Words::tr("The patient or resident");
    case NeedParty::Family:
        return Words::tr("The family");
    case NeedParty::Staff:
        return Words::tr("The member of staff");
    case NeedParty::Team:
        return Words::tr("The team");
    case NeedParty::Organisation:
        return Words::tr("The organisation");
    }
    return {};
}

QString wordFor(SupportCause value)
{
    switch (value) {
    case SupportCause::Incident:
        return Words::tr("An incident");
    case SupportCause::Complaint:
        return Words::tr("A complaint");
    case SupportCause::Claim:
        return Words::tr("A claim");
    case SupportCause::Inquest:
        return Words::tr("An inquest");
    case SupportCause::Investigation:
        return Words::tr("An investigation");
    case SupportCause::Suspension:
        return Words::tr("A suspension");
    case SupportCause::SpeakUp:
        return Words::tr("Speaking up");
    }
    return {};
}

QString wordFor(AdviceFollowed value)
{
    switch (value) {
    case AdviceFollowed::Yes:
        return Words::tr("Followed");
    case AdviceFollowed::InPart:
        return Words::tr("Followed in part");
    case AdviceFollowed::No:
        return Words::tr("Not followed");
    }
    return {};
}

QString wordFor(StressArea value)
{
    switch (value) {
    case StressArea::Demands:
        return Words::tr("Demands");
    case StressArea::Control:
        return Words::tr("Control");
    case StressArea::Support:
        return Words::tr("Support");
    case StressArea::Relationships:
        return Words::tr("Relationships");
    case StressArea::Role:
        return Words::tr("Role");
    case StressArea::Change:
        return Words::tr("Change");
    }
    return {};
}

QString wordFor(StressRisk value)
{
    switch (value) {
    case StressRisk::Low:
        return Words::tr("Low risk");
    case StressRisk::Medium:
        return Words::tr("Medium risk");
    case StressRisk::High:
        return Words::tr("High risk");
    }
    return {};
}

QString careWord(StaffFailure failing)
{
    switch (failing) {
    case StaffFailure::PolicyNotFollowed:
        return Words::tr("The policy");
    case StaffFailure::OccupationalHealth:
        return Words::tr("Occupational health");
    case StaffFailure::NoSafeSystem:
        return Words::tr("Safe work");
    case StaffFailure::RecommendationsNotFollowed:
        return Words::tr("Recommendations");
    case StaffFailure::NoRiskAssessment:
        return Words::tr("The risk of stress");
    case StaffFailure::NoPreventiveMeasures:
        return Words::tr("Measures against it");
    }
    return {};
}

QString wordFor(CareState state)
{
    switch (state) {
    case CareState::Met:
        return Words::tr("Done");
    case CareState::NotYet:
        return Words::tr("Not yet");
    case CareState::Gap:
        return Words::tr("A gap");
    }
    return {};
}

Tone toneFor(CareState state)
{
    return state == CareState::Met ? Tone::Done
        : state == CareState::Gap  ? Tone::Overdue
                                   : Tone::Neutral;
}

QString suspensionWords(QDate reviewOn, QDate today)
{
    const auto late = reviewOn.daysTo(today);
    if (late == 1)
        return Words::tr("to be reviewed by %1: 1 day late").arg(formatDay(reviewOn));
    if (late > 1)
        return Words::tr("to be reviewed by %1: %2 days late").arg(formatDay(reviewOn)).arg(late);
    return Words::tr("to be reviewed by %1").arg(formatDay(reviewOn));
}

} // namespace heed
