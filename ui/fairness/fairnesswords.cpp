#include "ui/fairness/fairnesswords.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::FairnessWords)
};

} // namespace

QString wordFor(FairnessState value)
{
    switch (value) {
    case FairnessState::SystemFirst:
        return Words::tr("The system first");
    case FairnessState::Questions:
        return Words::tr("Questions");
    case FairnessState::Signed:
        return Words::tr("Signed");
    case FairnessState::Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString wordFor(FairnessGround value)
{
    switch (value) {
    case FairnessGround::ConcernRaised:
        return Words::tr("A learning response raised a concern about one person");
    case FairnessGround::Routine:
        return Words::tr("It is done after every incident");
    case FairnessGround::Harm:
        return Words::tr("The harm was grave");
    case FairnessGround::AskedFor:
        return Words::tr("Somebody asked for it");
    }
    return {};
}

QString wordFor(ConcernSource value)
{
    switch (value) {
    case ConcernSource::Psii:
        return Words::tr("Patient safety incident investigation");
    case ConcernSource::Aar:
        return Words::tr("After action review");
    case ConcernSource::Mdt:
        return Words::tr("Multidisciplinary review");
    case ConcernSource::Swarm:
        return Words::tr("Swarm huddle");
    case ConcernSource::Thematic:
        return Words::tr("Thematic review");
    case ConcernSource::RoundTable:
        return Words::tr("Round table");
    case ConcernSource::Complaint:
        return Words::tr("Investigation of a complaint");
    case ConcernSource::Claim:
        return Words::tr("Review of a claim");
    case ConcernSource::Safeguarding:
        return Words::tr("Safeguarding enquiry");
    case ConcernSource::Other:
        return Words::tr("Another learning response");
    }
    return {};
}

QString wordFor(ConcernAbout value)
{
    switch (value) {
    case ConcernAbout::Conduct:
        return Words::tr("Conduct");
    case ConcernAbout::Fitness:
        return Words::tr("Fitness to practise");
    }
    return {};
}

QString wordFor(EquityGroup value)
{
    switch (value) {
    case EquityGroup::NotStated:
        return Words::tr("Not stated");
    case EquityGroup::White:
        return Words::tr("White");
    case EquityGroup::Bme:
        return Words::tr("Black and minority ethnic");
    }
    return {};
}

QString wordFor(SystemFactor value)
{
    switch (value) {
    case SystemFactor::Workload:
        return Words::tr("Workload");
    case SystemFactor::Staffing:
        return Words::tr("Staffing");
    case SystemFactor::Equipment:
        return Words::tr("Equipment");
    case SystemFactor::Training:
        return Words::tr("Training");
    case SystemFactor::Guidance:
        return Words::tr("Guidance");
    case SystemFactor::Environment:
        return Words::tr("The place");
    }
    return {};
}

QString wordFor(FactorAnswer value)
{
    switch (value) {
    case FactorAnswer::Contributed:
        return Words::tr("Played a part");
    case FactorAnswer::NotContributed:
        return Words::tr("Played no part");
    case FactorAnswer::Unknown:
        return Words::tr("Not known");
    }
    return {};
}

QString wordFor(SetAnswer value)
{
    switch (value) {
    case SetAnswer::Yes:
        return Words::tr("Yes");
    case SetAnswer::No:
        return Words::tr("No");
    case SetAnswer::Unknown:
        return Words::tr("Not known");
    }
    return {};
}

QString wordFor(FairResponse value)
{
    switch (value) {
    case FairResponse::NoAction:
        return Words::tr("No action about the person");
    case FairResponse::Informal:
        return Words::tr("Informal conversation or advice");
    case FairResponse::Restorative:
        return Words::tr("Restorative way");
    case FairResponse::TrainingSupervision:
        return Words::tr("Training or supervision");
    case FairResponse::Health:
        return Words::tr("Health support");
    case FairResponse::Capability:
        return Words::tr("Capability policy");
    case FairResponse::Formal:
        return Words::tr("Formal investigation");
    }
    return {};
}

QString wordFor(DeciderCapacity value)
{
    switch (value) {
    case DeciderCapacity::Hr:
        return Words::tr("Human resources");
    case DeciderCapacity::Manager:
        return Words::tr("A manager, not the line manager");
    case DeciderCapacity::LineManager:
        return Words::tr("The line manager");
    case DeciderCapacity::Director:
        return Words::tr("A director");
    case DeciderCapacity::Panel:
        return Words::tr("A panel");
    case DeciderCapacity::Investigator:
        return Words::tr("The investigator");
    case DeciderCapacity::StaffSide:
        return Words::tr("Staff side or union");
    }
    return {};
}

QString wordFor(FormalOutcome value)
{
    switch (value) {
    case FormalOutcome::NoCase:
        return Words::tr("No case to answer");
    case FormalOutcome::Informal:
        return Words::tr("Settled informally");
    case FormalOutcome::Training:
        return Words::tr("Training or supervision");
    case FormalOutcome::Warning:
        return Words::tr("Warning");
    case FormalOutcome::Dismissal:
        return Words::tr("Dismissal");
    case FormalOutcome::Left:
        return Words::tr("The person left before it ended");
    }
    return {};
}

QString wordFor(SetStatus value)
{
    switch (value) {
    case SetStatus::Draft:
        return Words::tr("Draft");
    case SetStatus::InUse:
        return Words::tr("In use");
    case SetStatus::Retired:
        return Words::tr("Retired");
    }
    return {};
}

Tone toneFor(FairnessState state)
{
    switch (state) {
    case FairnessState::SystemFirst:
    case FairnessState::Questions:
        return Tone::Soon;
    case FairnessState::Signed:
        return Tone::Done;
    case FairnessState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

std::vector<std::pair<QString, QString>> termChoices(const FairnessTerms::List &list)
{
    std::vector<std::pair<QString, QString>> choices { { QString(), QString() } };
    choices.insert(choices.end(), list.begin(), list.end());
    return choices;
}

} // namespace heed
