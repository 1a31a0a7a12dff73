#include "core/calendar/dayformat.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/wordlist.h"

/// What the history of a review calls its columns and values.
namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::FairnessWords)
};

constexpr ColumnWord columnWords[] {
    { "state", QT_TRANSLATE_NOOP("heed::FairnessWords", "Stands at") },
    { "person_name", QT_TRANSLATE_NOOP("heed::FairnessWords", "Person") },
    { "person_post", QT_TRANSLATE_NOOP("heed::FairnessWords", "Post") },
    { "staff_group", QT_TRANSLATE_NOOP("heed::FairnessWords", "Staff group") },
    { "act", QT_TRANSLATE_NOOP("heed::FairnessWords", "Kind of act") },
    { "act_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Day of the act") },
    { "act_summary", QT_TRANSLATE_NOOP("heed::FairnessWords", "What was done or left undone") },
    { "context", QT_TRANSLATE_NOOP("heed::FairnessWords", "Circumstances") },
    { "concern", QT_TRANSLATE_NOOP("heed::FairnessWords", "Concern") },
    { "reviewer", QT_TRANSLATE_NOOP("heed::FairnessWords", "Reviewer") },
    { "reviewer_relation", QT_TRANSLATE_NOOP("heed::FairnessWords", "Reviewer and person") },
    { "wider_reference", QT_TRANSLATE_NOOP("heed::FairnessWords", "Look at the system") },
    { "outcome", QT_TRANSLATE_NOOP("heed::FairnessWords", "Outcome") },
    { "response", QT_TRANSLATE_NOOP("heed::FairnessWords", "What follows") },
    { "rationale", QT_TRANSLATE_NOOP("heed::FairnessWords", "Reasons") },
    { "differs", QT_TRANSLATE_NOOP("heed::FairnessWords", "Why it differs") },
    { "sign_off_by", QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed off by") },
    { "sign_off_as", QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed off as") },
    { "sign_off_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed off on") },
    { "signed_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed on") },
    { "signed_by", QT_TRANSLATE_NOOP("heed::FairnessWords", "Signed by") },
    { "reopened_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Opened again on") },
    { "formal_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Formal investigation began") },
    { "formal_outcome", QT_TRANSLATE_NOOP("heed::FairnessWords", "How it ended") },
    { "formal_ended_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Ended on") },
    { "ethnicity", QT_TRANSLATE_NOOP("heed::FairnessWords", "Ethnic group") },
    { "fairness_answer.answer", QT_TRANSLATE_NOOP("heed::FairnessWords", "Answer") },
    { "fairness_answer.question", QT_TRANSLATE_NOOP("heed::FairnessWords", "Question") },
    { "fairness_answer.evidence", QT_TRANSLATE_NOOP("heed::FairnessWords", "What shows it") },
    { "fairness_factor.factor", QT_TRANSLATE_NOOP("heed::FairnessWords", "Factor") },
    { "fairness_factor.answer", QT_TRANSLATE_NOOP("heed::FairnessWords", "Factor") },
    { "fairness_factor.note", QT_TRANSLATE_NOOP("heed::FairnessWords", "What shows it") },
    { "fairness_reader.user_name", QT_TRANSLATE_NOOP("heed::FairnessWords", "May open it") },
    { "fairness_reader.task", QT_TRANSLATE_NOOP("heed::FairnessWords", "Because") },
    { "fairness_decider.name", QT_TRANSLATE_NOOP("heed::FairnessWords", "Decides") },
    { "fairness_decider.capacity", QT_TRANSLATE_NOOP("heed::FairnessWords", "As") },
    { "fairness_decider.agreed_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Agreed on") },
    { "fairness_suspension.starts_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Suspended from") },
    { "fairness_suspension.ended_on",
        QT_TRANSLATE_NOOP("heed::FairnessWords", "Suspension ended") },
    { "fairness_suspension.review_on",
        QT_TRANSLATE_NOOP("heed::FairnessWords", "First review by") },
    { "fairness_suspension.risk_reason",
        QT_TRANSLATE_NOOP("heed::FairnessWords", "Reason of the suspension") },
    { "fairness_suspension_review.decision",
        QT_TRANSLATE_NOOP("heed::FairnessWords", "Review of the suspension") },
    { "fairness_suspension_review.next_on",
        QT_TRANSLATE_NOOP("heed::FairnessWords", "Next review by") },
    { "fairness_need.need", QT_TRANSLATE_NOOP("heed::FairnessWords", "Need") },
    { "fairness_support.contact", QT_TRANSLATE_NOOP("heed::FairnessWords", "Contact") },
    { "fairness_advice.advice", QT_TRANSLATE_NOOP("heed::FairnessWords", "Health advice") },
    { "fairness_check.done_on", QT_TRANSLATE_NOOP("heed::FairnessWords", "Talked on") },
    { "fairness_update.what", QT_TRANSLATE_NOOP("heed::FairnessWords", "Told") },
    { "fairness_advised.recommendation",
        QT_TRANSLATE_NOOP("heed::FairnessWords", "Recommendation") },
    { "assignment.person", QT_TRANSLATE_NOOP("heed::FairnessWords", "Reviewer") },
    { "assignment.state", QT_TRANSLATE_NOOP("heed::FairnessWords", "Check for conflicts") },
    { "binned_at", QT_TRANSLATE_NOOP("heed::FairnessWords", "In the bin since") },
};

QString columnWord(const QString &column)
{
    return wordIn("heed::FairnessWords", columnWords, column);
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
