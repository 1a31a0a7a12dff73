#pragma once

#include "core/base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace heed {

/// What keeps a letter from going out, one sentence each, with a button that goes to the place.
/// Hidden while there is nothing.
class LetterProblems : public QWidget
{
    Q_OBJECT

public:
    explicit LetterProblems(QWidget *parent = nullptr);

    void setProblems(const QList<FieldProblem> &problems);

signals:
    void mendWanted(const heed::FieldProblem &problem);

private:
    void addLine(const FieldProblem &problem);

    QVBoxLayout *m_lines;
    QList<FieldProblem> m_problems;
};

} // namespace heed
