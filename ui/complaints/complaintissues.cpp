#include "ui/complaints/complaintissues.h"

#include "ui/shared/formfields.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <utility>

namespace heed {

namespace {

constexpr int MostIssues = 20;

QString fieldName(qsizetype number, const char *part)
{
    return QStringLiteral("issues.%1.%2").arg(number).arg(QLatin1String(part));
}

} // namespace

ComplaintIssues::ComplaintIssues(const ComplaintDesk &desk, FormFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fields(fields)
    , m_layout(new QVBoxLayout)
    , m_add(makeButton(tr("Add another issue"), this))
    , m_remove(makeButton(tr("Take the last one away"), this))
{
    m_add->setObjectName(QStringLiteral("addIssue"));
    m_add->setIcon(icon(Glyph::Add));
    m_remove->setObjectName(QStringLiteral("removeIssue"));
    m_remove->setFlat(true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        setCount(count() + 1);
        m_lines.last().subject->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { setCount(count() - 1); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    m_layout->setSpacing(space::Large);
    layout->addLayout(m_layout);
    layout->addLayout(buttons);
    setCount(1);
}

void ComplaintIssues::setCount(int count)
{
    const int wanted = qBound(1, count, MostIssues);
    while (m_lines.size() < wanted)
        addLine();
    while (m_lines.size() > wanted)
        removeLine();
    m_remove->setVisible(m_lines.size() > 1);
}

void ComplaintIssues::setIssues(const std::vector<ComplaintIssue> &issues)
{
    setCount(std::max(1, int(issues.size())));
    for (Line &line : m_lines)
        line.stored = {};
    for (size_t i = 0; i < issues.size() && i < size_t(m_lines.size()); ++i) {
        Line &line = m_lines[qsizetype(i)];
        line.stored = issues[i];
        line.summary->setText(issues[i].summary);
        // One that the list no longer offers is still what was said.
        if (line.subject->findData(issues[i].subject) < 0)
            line.subject->addItem(m_desk.subjectLabel(issues[i].subject), issues[i].subject);
        line.subject->setCurrentIndex(line.subject->findData(issues[i].subject));
    }
}

void ComplaintIssues::addLine()
{
    const qsizetype number = m_lines.size() + 1;
    Line line { new QWidget(this), makeSubjects(), new QLineEdit };
    auto *layout = new QVBoxLayout(line.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    m_fields.add(layout, fieldName(number, "subject"),
        number == 1 ? tr("What is it a&bout?") : tr("Issue %1: what is it about?").arg(number),
        number == 1 ? tr("One line for each thing complained about. Type a part of a word.")
                    : QString(),
        line.subject);
    m_fields.add(layout, fieldName(number, "summary"), tr("In a few words"), {}, line.summary);
    m_layout->addWidget(line.widget);
    m_lines += line;
    // The buttons were made first, but the keyboard comes to them after the last line.
    QWidget::setTabOrder(line.summary, m_add);
    QWidget::setTabOrder(m_add, m_remove);
}

void ComplaintIssues::removeLine()
{
    m_fields.remove(fieldName(m_lines.size(), "subject"));
    m_fields.remove(fieldName(m_lines.size(), "summary"));
    delete m_lines.takeLast().widget;
}

QComboBox *ComplaintIssues::makeSubjects()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumHeight(TargetHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(QString(), QString());
    for (const QString &scheme : { codescheme::Subject, codescheme::CareHomeSubject }) {
        for (const Code &code : m_desk.codes.offered(scheme, m_desk.today())) {
            if (box->findText(code.label) < 0)
                box->addItem(code.label, code.code);
        }
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

QString ComplaintIssues::codeOf(const Line &line) const
{
    const int known = line.subject->findText(line.subject->currentText().trimmed(),
        Qt::MatchFixedString); // whatever the case
    return known < 0 ? QString() : line.subject->itemData(known).toString();
}

std::vector<ComplaintIssue> ComplaintIssues::issues() const
{
    std::vector<ComplaintIssue> issues;
    for (const Line &line : m_lines) {
        ComplaintIssue issue = line.stored;
        if (!issue.id.isValid())
            issue.number = int(issues.size()) + 1;
        issue.summary = line.summary->text().trimmed();
        const QString subject = codeOf(line);
        if (subject != std::exchange(issue.subject, subject) || issue.theme.isEmpty())
            issue.theme = m_desk.codes.themeFor(codescheme::Subject, issue.subject);
        if (issue.theme.isEmpty())
            issue.theme = m_desk.codes.themeFor(codescheme::CareHomeSubject, issue.subject);
        if (!issue.subject.isEmpty() || !issue.summary.isEmpty())
            issues.push_back(issue);
    }
    return issues;
}

QList<FieldProblem> ComplaintIssues::problems() const
{
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const QString typed = line.subject->currentText().trimmed();
        if (typed.isEmpty() && !line.summary->text().trimmed().isEmpty())
            problems
                += { fieldName(i + 1, "subject"), QStringLiteral("complaint.subject-missing"), {} };
        else if (!typed.isEmpty() && codeOf(line).isEmpty())
            problems += { fieldName(i + 1, "subject"), QStringLiteral("complaint.subject-unknown"),
                { typed } };
    }
    return problems;
}

} // namespace heed
