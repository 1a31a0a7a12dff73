#include "ui/fairness/fairnesswords.h"

#include "core/calendar/dayformat.h"

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

QString suspensionWords(QDate reviewOn, QDate today)
{
    const auto late = reviewOn.daysTo(today);
    if (late == 1)
        return Words::tr("to be reviewed by %1: 1 day late").arg(formatDay(reviewOn));
    if (late > 1)
        return Words::tr("to be reviewed by %1: %2 days late").arg(formatDay(reviewOn)).arg(late);
    return Words::tr("to be reviewed by %1").arg(formatDay(reviewOn));
}

std::vector<std::pair<QString, QString>> termChoices(const FairnessTerms::List &list)
{
    std::vector<std::pair<QString, QString>> choices { { QString(), QString() } };
    choices.insert(choices.end(), list.begin(), list.end());
    return choices;
}

namespace {

QString columnWord(const QString &column)
{
    static const QHash<QString, const char *> words {
        { QStringLiteral("state"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Stands at") },
        { QStringLiteral("person_name"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Person") },
        { QStringLiteral("person_post"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Post") },
        { QStringLiteral("staff_group"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Staff group") },
        { QStringLiteral("act"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Kind of act") },
        { QStringLiteral("act_on"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Day of the act") },
        { QStringLiteral("act_summary"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "What was done or left undone") },
        { QStringLiteral("context"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Circumstances") },
        { QStringLiteral("concern"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Concern") },
        { QStringLiteral("reviewer"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Reviewer") },
        { QStringLiteral("reviewer_relation"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Reviewer and person") },
        { QStringLiteral("wider_reference"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Look at the system") },
        { QStringLiteral("outcome"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Outcome") },
        { QStringLiteral("response"), QT_TRANSLATE_NOOP("heed::FairnessWords", "What follows") },
        { QStringLiteral("rationale"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Reasons") },
        { QStringLiteral("differs"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Why it differs") },
        { QStringLiteral("sign_off_by"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed off by") },
        { QStringLiteral("sign_off_as"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed off as") },
        { QStringLiteral("sign_off_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed off on") },
        { QStringLiteral("signed_on"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed on") },
        { QStringLiteral("signed_by"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed by") },
        { QStringLiteral("reopened_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Opened again on") },
        { QStringLiteral("formal_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Formal investigation began") },
        { QStringLiteral("formal_outcome"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "How it ended") },
        { QStringLiteral("formal_ended_on"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Ended on") },
        { QStringLiteral("ethnicity"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Ethnic group") },
        { QStringLiteral("fairness_answer.answer"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Answer") },
        { QStringLiteral("fairness_answer.question"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Question") },
        { QStringLiteral("fairness_answer.evidence"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "What shows it") },
        { QStringLiteral("fairness_factor.factor"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Factor") },
        { QStringLiteral("fairness_factor.answer"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Factor") },
        { QStringLiteral("fairness_factor.note"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "What shows it") },
        { QStringLiteral("fairness_reader.user_name"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "May open it") },
        { QStringLiteral("fairness_reader.task"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Because") },
        { QStringLiteral("fairness_decider.name"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Decides") },
        { QStringLiteral("fairness_decider.capacity"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "As") },
        { QStringLiteral("fairness_decider.agreed_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Agreed on") },
        { QStringLiteral("fairness_suspension.starts_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Suspended from") },
        { QStringLiteral("fairness_suspension.ended_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Suspension ended") },
        { QStringLiteral("fairness_suspension.review_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "First review by") },
        { QStringLiteral("fairness_suspension.risk_reason"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Reason of the suspension") },
        { QStringLiteral("fairness_suspension_review.decision"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Review of the suspension") },
        { QStringLiteral("fairness_suspension_review.next_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Next review by") },
        { QStringLiteral("fairness_need.need"), QT_TRANSLATE_NOOP("heed::FairnessWords", "Need") },
        { QStringLiteral("fairness_support.contact"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Contact") },
        { QStringLiteral("fairness_advice.advice"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Health advice") },
        { QStringLiteral("fairness_check.done_on"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Talked on") },
        { QStringLiteral("fairness_update.what"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Told") },
        { QStringLiteral("fairness_advised.recommendation"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Recommendation") },
        { QStringLiteral("assignment.person"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Reviewer") },
        { QStringLiteral("assignment.state"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "Check for conflicts") },
        { QStringLiteral("binned_at"),
            QT_TRANSLATE_NOOP("heed::FairnessWords", "In the bin since") },
    };
    const char *word = words.value(column, nullptr);
    return word == nullptr ? QString() : Words::tr(word);
}

template <typename Enum> std::optional<QString> wordOfCode(const QString &code)
{
    const auto value = fromCode<Enum>(code);
    return value ? std::optional(wordFor(*value)) : std::nullopt;
}

QString valueWord(const QString &column, const QString &value)
{
    static const QHash<QString, std::function<std::optional<QString>(const QString &)>> coded {
        { QStringLiteral("state"), wordOfCode<FairnessState> },
        { QStringLiteral("response"), wordOfCode<FairResponse> },
        { QStringLiteral("sign_off_as"), wordOfCode<DeciderCapacity> },
        { QStringLiteral("formal_outcome"), wordOfCode<FormalOutcome> },
        { QStringLiteral("ethnicity"), wordOfCode<EquityGroup> },
        { QStringLiteral("fairness_answer.answer"), wordOfCode<SetAnswer> },
        { QStringLiteral("fairness_factor.factor"), wordOfCode<SystemFactor> },
        { QStringLiteral("fairness_factor.answer"), wordOfCode<FactorAnswer> },
        { QStringLiteral("fairness_decider.capacity"), wordOfCode<DeciderCapacity> },
        { QStringLiteral("fairness_suspension_review.decision"), wordOfCode<SuspensionDecision> },
    };
    if (value.isEmpty())
        return Words::tr("nothing");
    const auto found = coded.constFind(column);
    if (found != coded.cend())
        return (*found)(value).value_or(value);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? formatDay(day) : value;
}

} // namespace

HistoryWords fairnessHistoryWords() { return { columnWord, valueWord }; }

} // namespace heed
