#include "ui/letters/letterproblems.h"

#include "ui/letters/letterwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/sentencerow.h"

#include <QBoxLayout>
#include <QLabel>

namespace heed {

LetterProblems::LetterProblems(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("letterProblems"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    hide();
}

void LetterProblems::setProblems(const QList<FieldProblem> &problems)
{
    if (problems == m_problems)
        return; // the row that has the keyboard stays
    m_problems = problems;
    for (QWidget *old : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater(); // its button may have been clicked just now
    }
    setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    m_lines->addWidget(makeLabel(tr("Before this letter can go out"), type::section(), this));
    for (const FieldProblem &problem : problems)
        addLine(problem);
}

void LetterProblems::addLine(const FieldProblem &problem)
{
    auto *row = new SentenceRow({ Tone::Soon, explain(problem), {}, {}, mendVerb(problem) }, this);
    row->setObjectName(QStringLiteral("problem-") + problem.field);
    connect(row, &SentenceRow::stepTriggered, this, [this, problem] { emit mendWanted(problem); });
    connect(row, &SentenceRow::opened, this, [this, problem] { emit mendWanted(problem); });
    m_lines->addWidget(row);
    row->show();
}

} // namespace heed
