#include "ui/complaints/investigation/cardparts.h"

#include <QCoreApplication>

namespace heed {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::InvestigationCards)
};
} // namespace

Question codeQuestion(const ComplaintDesk &desk, const char *column, const QString &scheme,
    const QString &label, const QString &hint, bool blank)
{
    Question question { QString::fromLatin1(column), label, hint, QuestionInput::Choice, {} };
    if (blank)
        question.choices.emplace_back(QString(), QString());
    for (const Code &code : desk.codes.offered(scheme, desk.today()))
        question.choices.emplace_back(code.code, code.label);
    return question;
}

Question issueQuestion(const ComplaintDesk &desk, const ComplaintFile &file, bool orAll)
{
    Question question { QStringLiteral("issue_id"), Words::tr("Which &issue?"), {},
        QuestionInput::Choice, {} };
    question.choices.emplace_back(QString(), orAll ? Words::tr("All issues") : QString());
    for (const ComplaintIssue &issue : file.issues) {
        const QString what = issue.summary.isEmpty() ? desk.subjectLabel(issue.subject)
                                                     : issue.summary.simplified();
        question.choices.emplace_back(QString::number(issue.id.value),
            Words::tr("%1. %2").arg(issue.number).arg(what.left(60)));
    }
    return question;
}

QString issueWords(const ComplaintFile &file, IssueId id)
{
    for (const ComplaintIssue &issue : file.issues) {
        if (issue.id == id)
            return Words::tr("Issue %1").arg(issue.number);
    }
    return Words::tr("All issues");
}

QString joined(const QStringList &sentences)
{
    QString said;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!said.isEmpty())
            said += QLatin1Char(' ');
        said += sentence;
        if (sentence.back().isLetterOrNumber()) // what people typed often ends without a stop
            said += QLatin1Char('.');
    }
    return said;
}

QString dueSentence(QDate dueOn, QDate doneOn, QDate today)
{
    if (doneOn.isValid())
        return Words::tr("Done %1.").arg(formatDay(doneOn));
    if (!dueOn.isValid())
        return {};
    return isLate(dueOn, doneOn, today) ? Words::tr("Overdue since %1.").arg(formatDay(dueOn))
                                        : Words::tr("Due %1.").arg(formatDay(dueOn));
}

Tone dueTone(QDate dueOn, QDate doneOn, QDate today)
{
    if (doneOn.isValid())
        return Tone::Done;
    return isLate(dueOn, doneOn, today) ? Tone::Overdue : Tone::Neutral;
}

} // namespace heed
