#include "ui/settings/candoursettings.h"

#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int mostDays = 250; ///< working days: a year
constexpr int fieldWidth = 480; ///< px

} // namespace

CandourSettings::CandourSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Duty of candour: your own days"), parent)
    , m_workspace(workspace)
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("candourSettings"));
    content()->addWidget(makeLabel(
        tr("Regulation 20 names no number of days: it says as soon as reasonably practicable. "
           "These are local targets, in working days; those here are a starting point only. A "
           "change counts for every duty that is open."),
        type::small(), this, true, true));
    const auto targets = candourTargets(workspace.session().database);
    if (!targets) {
        m_error->setText(explain(targets.error()));
        content()->addWidget(m_error);
        return;
    }
    m_targets = *targets;
    m_inPerson = addDays("candourInPersonDays", tr("&Tell in person (local target)"),
        tr("From the day the organisation knew. Where the NHS Standard Contract applies, its "
           "service condition 35 counts instead: %1 working days (not checked against its text).")
            .arg(m_targets.contractDays),
        m_targets.inPersonDays);
    m_letter = addDays("candourLetterDays", tr("Send the first &letter (local target)"),
        tr("From the conversation."), m_targets.letterDays);
    m_results = addDays("candourResultsDays", tr("Share the &results (local target)"),
        tr("Proposed for a new enquiry, from the day it is entered; each has its own day."),
        m_targets.resultsDays);
    m_source = new QLineEdit(m_targets.source);
    m_source->setObjectName(QStringLiteral("candourTargetSource"));
    auto *source = new LabelledField(tr("Where these days &come from"),
        tr("The policy and its date, such as: Being open policy, version 4, 1 May 2026."), m_source);
    source->setMaximumWidth(fieldWidth);
    content()->addWidget(source);
    content()->addWidget(m_error);
    m_source->setEnabled(permits(workspace.session().role, Capability::ManageSettings));
    connect(m_source, &QLineEdit::editingFinished, this, &CandourSettings::keep);
}

QSpinBox *CandourSettings::addDays(
    const char *name, const QString &label, const QString &hint, int days)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(0, mostDays);
    box->setValue(days);
    box->setMinimumHeight(TargetHeight);
    box->setEnabled(permits(m_workspace.session().role, Capability::ManageSettings));
    auto *field = new LabelledField(label, hint, box);
    field->setMaximumWidth(fieldWidth);
    content()->addWidget(field);
    connect(box, &QSpinBox::editingFinished, this, &CandourSettings::keep);
    return box;
}

void CandourSettings::keep()
{
    CandourTargets wanted = m_targets;
    wanted.inPersonDays = m_inPerson->value();
    wanted.letterDays = m_letter->value();
    wanted.resultsDays = m_results->value();
    wanted.source = m_source->text().trimmed();
    if (wanted == m_targets)
        return;
    const auto kept = m_workspace.candour().setTargets(wanted);
    m_error->setText(kept ? QString() : explain(kept.error()));
    if (!kept)
        return;
    m_targets = wanted;
    m_workspace.say(tr("Kept."));
}

} // namespace heed
