#include "ui/complaints/detailssection.h"

#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/card.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>

namespace heed {

DetailsSection::DetailsSection(const ComplaintDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_said(new Card(tr("What was said"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_said);
    layout->addStretch();
}

QString DetailsSection::id() const { return QStringLiteral("details"); }

QString DetailsSection::title() const { return tr("Details"); }

void DetailsSection::show(qint64 recordId)
{
    const auto file = ComplaintRegister(m_desk.session).file(ComplaintId { recordId });
    if (file)
        showSaid(*file);
}

void DetailsSection::showSaid(const ComplaintFile &file)
{
    QVBoxLayout *layout = m_said->refill();
    const auto say = [layout, this](const QString &text, bool muted = false) {
        layout->addWidget(
            makeLabel(text, muted ? type::small() : type::base(), m_said, muted, true));
    };
    const Complaint &complaint = file.complaint;
    if (!complaint.description.isEmpty())
        say(complaint.description);
    for (const ComplaintIssue &issue : file.issues) {
        QString text = tr("%1. %2").arg(issue.number).arg(m_desk.subjectLabel(issue.subject));
        if (!issue.summary.isEmpty())
            text = tr("%1: %2").arg(text, issue.summary);
        if (issue.outcome)
            text = tr("%1 (%2)").arg(text, wordFor(*issue.outcome).toLower());
        say(text);
    }
    if (!complaint.outcomeWanted.isEmpty())
        say(tr("They want: %1").arg(complaint.outcomeWanted));
    say(sentenceFor(complaint.regime, complaint.funding), true);
    for (const FieldProblem &gap : complaintGaps(file))
        say(tr("Missing: %1").arg(explain(gap)), true);
}

} // namespace heed
