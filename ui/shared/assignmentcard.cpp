#include "ui/shared/assignmentcard.h"

#include "core/calendar/dayformat.h"
#include "core/people/namematch.h"
#include "core/records/assignmentservice.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/keptfocus.h"
#include "ui/shared/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

/// How it came about, in a sentence.
QString stateSentence(const Assignment &assignment)
{
    switch (assignment.state) {
    case AssignmentState::Clear:
        return AssignmentCard::tr("The check found nothing against it.");
    case AssignmentState::AwaitsSecond:
        return AssignmentCard::tr("Waits for a second person. %1 asked in spite of a conflict: %2")
            .arg(assignment.assignedBy, assignment.reason);
    case AssignmentState::Overridden:
        return AssignmentCard::tr("%1 and %2 set a conflict aside on %3: %4")
            .arg(assignment.assignedBy, assignment.secondPerson, formatDay(assignment.secondOn),
                assignment.secondReason);
    case AssignmentState::Declined:
        return AssignmentCard::tr("%1 did not agree on %2: %3")
            .arg(assignment.secondPerson, formatDay(assignment.secondOn), assignment.secondReason);
    }
    return {};
}

} // namespace

AssignmentCard::AssignmentCard(const Session &session, RecordRef record,
    std::function<AssignmentSubject()> subject, QWidget *parent)
    : Card(tr("Who looks into it"), parent)
    , m_session(session)
    , m_record(std::move(record))
    , m_subject(std::move(subject))
{
    setObjectName(QStringLiteral("assignments"));
    reload();
}

bool AssignmentCard::mayWrite() const { return permits(m_session.role, Capability::WriteRecords); }

void AssignmentCard::reload()
{
    const KeptFocus kept(*this, QStringLiteral("assignmentsAdd"));
    m_layout = refill();
    m_form = nullptr;
    const auto assignments = AssignmentRegister(m_session.database).ofRecord(m_record);
    if (!assignments) {
        m_layout->addWidget(
            makeLabel(explain(assignments.error()), type::base(), this, false, true));
        return;
    }
    if (assignments->empty())
        m_layout->addWidget(
            makeLabel(tr("Nobody was asked to look into it yet."), type::base(), this, true, true));
    for (const Assignment &assignment : *assignments)
        addLine(m_layout, assignment);
    if (!mayWrite())
        return;
    auto *choose = makeButton(tr("Choose an investigator"), this);
    choose->setObjectName(QStringLiteral("assignmentsAdd"));
    choose->setIcon(icon(Glyph::Add));
    m_layout->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &AssignmentCard::openForm);
}

void AssignmentCard::addLine(QVBoxLayout *layout, const Assignment &assignment)
{
    const QString since = assignment.endedOn.isValid()
        ? tr("%1, %2 to %3")
              .arg(assignment.person, formatDay(assignment.assignedOn),
                  formatDay(assignment.endedOn))
        : tr("%1, since %2").arg(assignment.person, formatDay(assignment.assignedOn));
    auto *line = makeLabel(assignment.state == AssignmentState::Clear
                || assignment.state == AssignmentState::Overridden
            ? since
            : tr("%1, asked for on %2").arg(assignment.person, formatDay(assignment.assignedOn)),
        type::base(), this, false, true);
    line->setObjectName(QStringLiteral("assignment%1").arg(assignment.id.value));
    layout->addWidget(line);
    layout->addWidget(makeLabel(stateSentence(assignment), type::small(), this, true, true));
    const QString &name = m_session.actor.name;
    const bool another
        = !isSamePerson(name, assignment.assignedBy) && !isSamePerson(name, assignment.person);
    if (assignment.state == AssignmentState::AwaitsSecond && mayWrite() && another)
        addSecond(layout, assignment);
    if (!assignment.isInForce() || !mayWrite())
        return;
    auto *end = makeButton(tr("End this"), this);
    end->setFlat(true);
    end->setObjectName(QStringLiteral("assignmentEnd%1").arg(assignment.id.value));
    end->setAccessibleName(tr("End the work of %1 on this case").arg(assignment.person));
    layout->addWidget(end, 0, Qt::AlignLeft);
    connect(end, &QPushButton::clicked, this, [this, id = assignment.id] {
        stored(AssignmentService(m_session).end(id, m_session.clock.today(), {}));
    });
}

void AssignmentCard::addSecond(QVBoxLayout *layout, const Assignment &assignment)
{
    auto *reason = new QLineEdit(this);
    reason->setObjectName(QStringLiteral("secondReason"));
    reason->setPlaceholderText(tr("Why do you agree, or not?"));
    reason->setAccessibleName(tr("Why do you agree, or not?"));
    auto *row = new QHBoxLayout;
    row->addWidget(reason, 1);
    const auto add = [&](const QString &verb, const char *name, auto act) {
        auto *button = makeButton(verb, this);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, reason, id = assignment.id, act] {
            AssignmentService service(m_session);
            stored((service.*act)(id, reason->text()));
        });
    };
    add(tr("Agree"), "secondAgree", &AssignmentService::agree);
    add(tr("Do not agree"), "secondDecline", &AssignmentService::decline);
    layout->addLayout(row);
}

void AssignmentCard::openForm()
{
    if (m_form != nullptr)
        return;
    auto *form = new AssignmentForm(m_session, m_subject(), this);
    m_form = form;
    m_layout->addWidget(form);
    form->show();
    form->firstField()->setFocus();
    connect(form, &AssignmentForm::cancelled, this, &AssignmentCard::reload);
    connect(form, &AssignmentForm::assigned, this, [this] { stored({}); });
}

void AssignmentCard::stored(const Result<void> &done)
{
    if (!done) {
        const auto &problems = done.error().problems;
        m_layout->addWidget(
            makeLabel(problems.isEmpty() ? explain(done.error()) : explain(problems.front()),
                type::base(), this, false, true));
        return;
    }
    reload();
    emit changed();
}

} // namespace heed
