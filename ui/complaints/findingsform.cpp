#include "core/complaints/investigation/investigationregister.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/stepform.h"
#include "ui/shared/enumcombo.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::CaseForms)
};

/// The questions about one issue. What the investigation says already is not asked again: its text
/// and its remedy go into the reply as they stand there.
struct FindingRow
{
    ComplaintIssue issue;
    QComboBox *outcome = nullptr;
    QPlainTextEdit *finding = nullptr; ///< null where the account of the issue tells it
    QComboBox *remedy = nullptr; ///< null where a remedy is planned

    [[nodiscard]] IssueFinding answer() const
    {
        IssueFinding found { issue.number, chosen<Outcome>(*outcome), issue.finding, issue.remedy };
        if (finding != nullptr)
            found.finding = finding->toPlainText().trimmed();
        if (remedy != nullptr)
            found.remedy = chosen<Remedy>(*remedy);
        return found;
    }
};

QString toldBy(const IssueAccount *account)
{
    if (account == nullptr)
        return {};
    QStringList told { account->happened.trimmed(), account->shouldHaveHappened.trimmed() };
    told.removeAll(QString());
    return told.join(QLatin1Char(' '));
}

QComboBox *addRemedy(StepForm *form, const ComplaintIssue &issue, const QString &field)
{
    QComboBox *remedy = form->addChoice(field, Words::tr("What puts it right"));
    fillCombo<Remedy>(*remedy, QStringLiteral(""));
    choose(*remedy, issue.remedy);
    return remedy;
}

FindingRow addIssue(StepForm *form, const ComplaintDesk &desk, const InvestigationFile &found,
    const ComplaintIssue &issue)
{
    const QString name = QStringLiteral("issues.%1.").arg(issue.number);
    const QString about
        = issue.summary.isEmpty() ? desk.subjectLabel(issue.subject) : issue.summary;
    form->addHeading(Words::tr("%1. %2").arg(issue.number).arg(about));
    FindingRow row { issue, form->addChoice(name + QStringLiteral("outcome"), Words::tr("Outcome")) };
    fillCombo<Outcome>(*row.outcome, QStringLiteral(""));
    choose(*row.outcome, issue.outcome);
    const QString told = toldBy(found.accountOf(issue.id));
    if (issue.finding.isEmpty() && !told.isEmpty()) {
        form->addNote(Words::tr("What was found stands under Investigation: %1").arg(told));
    } else {
        row.finding = form->addText(name + QStringLiteral("finding"), Words::tr("What was found"));
        row.finding->setPlainText(issue.finding);
    }
    const auto remedies = found.remediesFor(issue.id);
    if (!issue.remedy && !remedies.empty())
        form->addNote(Words::tr("What puts it right stands under Investigation: %1.")
                          .arg(wordFor(remedies.front().remedy).toLower()));
    else
        row.remedy = addRemedy(form, issue, name + QStringLiteral("remedy"));
    return row;
}

} // namespace

StepForm *makeFindingsForm(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    auto *form = new StepForm(desk, wordFor(CaseStep::Findings),
        Words::tr("Say for each issue what was found and what puts it right."),
        Words::tr("Record findings"), parent);
    const auto found
        = InvestigationRegister(desk.session.database).ofComplaint(file.complaint.id);
    QList<FindingRow> rows;
    for (const ComplaintIssue &issue : file.issues)
        rows += addIssue(form, desk, found.value_or(InvestigationFile {}), issue);
    form->setAct([&desk, id = file.complaint.id, rows] {
        std::vector<IssueFinding> findings;
        for (const FindingRow &row : rows)
            findings.push_back(row.answer());
        return desk.service.recordFindings(id, findings);
    });
    return form;
}

} // namespace heed
