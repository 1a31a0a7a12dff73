#pragma once

#include "core/complaints/complaint.h"
#include "ui/complaints/complaintdesk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heed {

class FormFields;

/// What a complaint is about: one line or more, each with its subject and a few words.
class ComplaintIssues : public QWidget
{
    Q_OBJECT

public:
    /// The questions join `fields` as "issues.1.subject" and so on.
    ComplaintIssues(const ComplaintDesk &desk, FormFields &fields, QWidget *parent = nullptr);

    void setCount(int count);
    /// Shows stored issues; what the lines do not ask (findings, outcomes) stays with each.
    void setIssues(const std::vector<ComplaintIssue> &issues);
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    /// Lines in which nothing is said are left out, but the first one only when all are empty.
    [[nodiscard]] std::vector<ComplaintIssue> issues() const;
    /// Numbers of lines in which words stand that no list has.
    [[nodiscard]] QList<FieldProblem> problems() const;

private:
    struct Line
    {
        QWidget *widget;
        QComboBox *subject;
        QLineEdit *summary;
        ComplaintIssue stored = {};
    };
    void addLine();
    void removeLine();
    [[nodiscard]] QComboBox *makeSubjects();
    [[nodiscard]] QString codeOf(const Line &line) const;

    const ComplaintDesk &m_desk;
    FormFields &m_fields;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace heed
