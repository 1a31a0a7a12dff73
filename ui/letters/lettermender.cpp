#include "ui/letters/lettermender.h"

#include "ui/letters/lettertextedit.h"

#include <algorithm>

namespace heed {

namespace {

QString markOf(const FieldProblem &problem) { return problem.field.section(QLatin1Char('.'), 1); }

bool isOfIssue(const FieldProblem &problem)
{
    return problem.field.startsWith(QLatin1String("issues."));
}

/// The heading with nothing under it that a problem tells of; null when it tells of none.
const LetterPart *emptyPart(const FieldProblem &problem, const std::vector<LetterPart> &parts)
{
    if (problem.fact == QLatin1String("reply.empty-paragraph"))
        return partMarked(parts, lettermark::issue(problem.values.value(0).toInt()));
    if (problem.fact == QLatin1String("letter.part-empty"))
        return partMarked(parts, markOf(problem));
    if (problem.fact != QLatin1String("letter.section-empty"))
        return nullptr;
    const auto found = std::find_if(parts.begin(), parts.end(), [&problem](const LetterPart &part) {
        return part.heading == problem.values.value(0) && !part.isFilled();
    });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

bool LetterMender::isOfCase(const FieldProblem &problem)
{
    return isOfIssue(problem) && problem.fact != QLatin1String("reply.empty-paragraph")
        && !isInLetter(problem.field);
}

bool LetterMender::isInLetter(const QString &field)
{
    return field.endsWith(QLatin1String("paragraph")) || field.endsWith(QLatin1String("issue"));
}

void LetterMender::goTo(const FieldProblem &problem)
{
    const auto parts = letterParts(m_text.toPlainText());
    if (const LetterPart *empty = emptyPart(problem, parts)) {
        m_text.goUnder(empty->line); // never onto the heading: its mark would be typed over
        return;
    }
    const QString mark = markOf(problem);
    if (problem.fact == QLatin1String("letter.part-missing"))
        append(QStringLiteral("%1 @%2").arg(problem.values.value(0), mark));
    else if (isOfIssue(problem))
        goToIssue(problem.values.value(0).toInt());
    else
        m_text.goTo(mark.isEmpty() ? problem.values.value(0) : QLatin1Char('@') + mark);
}

void LetterMender::goToIssue(int number)
{
    const auto parts = letterParts(m_text.toPlainText());
    if (const LetterPart *part = partMarked(parts, lettermark::issue(number))) {
        m_text.goToLine(part->line);
        return;
    }
    const auto issue = std::find_if(m_issues.begin(), m_issues.end(),
        [number](const ComplaintIssue &one) { return one.number == number; });
    const QString summary = issue == m_issues.end() ? QString() : issue->summary;
    append(QStringLiteral("%1. %2 @issue-%1").arg(number).arg(summary.simplified()));
}

void LetterMender::append(const QString &heading)
{
    m_text.appendPlainText(QStringLiteral("\n# %1\n").arg(heading));
    m_text.moveCursor(QTextCursor::End);
    m_text.setFocus();
}

} // namespace heed
