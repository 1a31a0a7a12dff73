#pragma once

#include "core/calendar/dayformat.h"
#include "core/codes/codelists.h"
#include "core/complaints/investigation/investigationfields.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/shared/partcard.h"

/// What the cards of an investigation are made from.
namespace heed {

[[nodiscard]] inline Question dayQuestion(
    const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Day, {} };
}
[[nodiscard]] inline Question lineQuestion(
    const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Line, {} };
}
[[nodiscard]] inline Question textQuestion(
    const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Text, {} };
}

/// A choice over a code list as it is offered today; a line that no source confirmed says so.
[[nodiscard]] Question codeQuestion(const ComplaintDesk &desk, const char *column,
    const QString &scheme, const QString &label, const QString &hint = {}, bool blank = true);
/// "Which issue?" over the issues of a case. With `orAll` the first line stands for all of them.
[[nodiscard]] Question issueQuestion(
    const ComplaintDesk &desk, const ComplaintFile &file, bool orAll);
/// "Issue 2", or "All issues".
[[nodiscard]] QString issueWords(const ComplaintFile &file, IssueId issue);

/// The sentences that say something, one after the other.
[[nodiscard]] QString joined(const QStringList &sentences);
/// Whether a day is over and what it was for is not done.
[[nodiscard]] inline bool isLate(QDate dueOn, QDate doneOn, QDate today)
{
    return dueOn.isValid() && !doneOn.isValid() && dueOn < today;
}
/// "Due Tue 24 Nov 2026", "overdue since ...", "done ..."; empty without days.
[[nodiscard]] QString dueSentence(QDate dueOn, QDate doneOn, QDate today);
/// Late is overdue, done is done.
[[nodiscard]] Tone dueTone(QDate dueOn, QDate doneOn, QDate today);

/// A card over the parts of type T of one case.
template <typename T>
[[nodiscard]] PartCard *makeCard(const ComplaintDesk &desk, ComplaintId id, PartWords words,
    std::vector<Question> questions, typename PartsOfRecord<T>::Say say, QWidget *parent,
    T blank = {})
{
    return new PartCard(std::move(words), std::move(questions),
        std::make_unique<PartsOfRecord<T>>(
            desk.session, id.value, std::move(say), std::move(blank)),
        desk.dateParser(), permits(desk.session.role, Capability::WriteRecords), parent);
}

} // namespace heed
