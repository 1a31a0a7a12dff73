#include "core/voice/feedbackrules.h"

namespace heed {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

void checkPast(const char *field, QDate day, QDate today, QList<FieldProblem> &problems)
{
    if (day.isValid() && day > today)
        problems += { QString::fromLatin1(field), QStringLiteral("feedback.in-future"),
            { iso(day) } };
}

} // namespace

QList<FieldProblem> checkFeedback(const Feedback &draft, QDate today)
{
    QList<FieldProblem> problems;
    if (!draft.heardOn.isValid())
        problems += { QStringLiteral("heard_on"), QStringLiteral("feedback.heard-missing"), {} };
    checkPast("heard_on", draft.heardOn, today, problems);
    checkPast("event_on", draft.eventOn, today, problems);
    checkPast("told_back_on", draft.toldBackOn, today, problems);
    const bool isKnown = draft.heardOn.isValid();
    if (isKnown && draft.eventOn.isValid() && draft.eventOn > draft.heardOn)
        problems += { QStringLiteral("event_on"), QStringLiteral("feedback.event-after-heard"),
            { iso(draft.eventOn), iso(draft.heardOn) } };
    if (isKnown && draft.toldBackOn.isValid() && draft.toldBackOn < draft.heardOn)
        problems += { QStringLiteral("told_back_on"), QStringLiteral("feedback.told-before-heard"),
            { iso(draft.toldBackOn), iso(draft.heardOn) } };
    if (draft.verbatim.trimmed().isEmpty() && !draft.sentiment)
        problems += { QStringLiteral("verbatim"), QStringLiteral("feedback.words-missing"), {} };
    return problems;
}

FeedbackType feedbackTypeOf(const QString &source, std::optional<Sentiment> said)
{
    if (source == QLatin1String("compliment"))
        return FeedbackType::Compliment;
    if (source == QLatin1String("survey") || source == QLatin1String("fft")
        || source == QLatin1String("exit_interview"))
        return FeedbackType::Survey;
    if (source == QLatin1String("pals") || source == QLatin1String("speak_up_theme"))
        return said == Sentiment::Positive ? FeedbackType::Compliment : FeedbackType::Concern;
    return FeedbackType::Comment;
}

std::optional<Sentiment> usualSentiment(FeedbackType type)
{
    if (type == FeedbackType::Compliment)
        return Sentiment::Positive;
    return type == FeedbackType::Concern ? std::optional(Sentiment::Negative) : std::nullopt;
}

} // namespace heed
