#include "ui/shared/assignmentform.h"

#include "core/records/assignmentservice.h"
#include "ui/shared/conflictwords.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace heed {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

AssignmentForm::AssignmentForm(const Session &session, AssignmentSubject subject, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_subject(std::move(subject))
    , m_person(new QLineEdit)
    , m_found(nullptr)
    , m_foundRoom(new QWidget(this))
    , m_reason(new QLineEdit)
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("assignmentForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    m_fields.add(layout, QStringLiteral("person"), tr("&Who is to look into it?"),
        tr("The name as it stands in the register of interests."), m_person);
    layout->addWidget(makeLabel(
        tr("What is this person to everybody in the case?"), type::base(), this, false, true));
    int number = 0;
    for (const Party &party : m_subject.parties)
        addParty(layout, party, ++number);
    m_found = new QVBoxLayout(m_foundRoom);
    m_found->setContentsMargins(0, 0, 0, 0);
    m_found->setSpacing(space::Hair);
    layout->addWidget(m_foundRoom);
    m_reasonField
        = m_fields.add(layout, QStringLiteral("reason"), tr("Why this person in spite of that?"),
            tr("A second user must agree before it counts. Both names and reasons are kept and "
               "counted."),
            m_reason);
    addButtons(layout);
    connect(m_person, &QLineEdit::textChanged, this, &AssignmentForm::tellConflicts);
    tellConflicts();
}

QWidget *AssignmentForm::firstField() const { return m_person; }

void AssignmentForm::addParty(QVBoxLayout *layout, const Party &party, int number)
{
    PartyRow row { party, nullptr, new QComboBox };
    row.relationship->setMinimumHeight(TargetHeight);
    row.relationship->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillCombo<Relationship>(*row.relationship, tr("Not said"));
    if (party.name.isEmpty()) {
        row.name = new QLineEdit;
        m_fields.add(layout, QStringLiteral("partyName%1").arg(number),
            tr("%1: who is it?").arg(wordFor(party.role)), tr("Leave empty if nobody does."),
            row.name);
        connect(row.name, &QLineEdit::textChanged, this, &AssignmentForm::tellConflicts);
    }
    m_fields.add(
        layout, QStringLiteral("party%1").arg(number), sentenceFor(party), {}, row.relationship);
    connect(
        row.relationship, &QComboBox::currentIndexChanged, this, &AssignmentForm::tellConflicts);
    m_rows.push_back(row);
}

void AssignmentForm::addButtons(QVBoxLayout *layout)
{
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    m_assign = makeButton(tr("Assign"), this);
    m_assign->setObjectName(QStringLiteral("assignmentAssign"));
    auto *back = makeButton(tr("Cancel"), this);
    back->setObjectName(QStringLiteral("assignmentCancel"));
    buttons->addWidget(m_assign);
    buttons->addWidget(back);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_assign, &QPushButton::clicked, this, &AssignmentForm::assign);
    connect(back, &QPushButton::clicked, this, &AssignmentForm::cancelled);
}

ConflictQuestion AssignmentForm::question() const
{
    ConflictQuestion question;
    question.person = m_person->text().simplified();
    question.organisations = m_subject.organisations;
    for (const PartyRow &row : m_rows) {
        Party party = row.party;
        if (row.name != nullptr)
            party.name = row.name->text().simplified();
        party.relationship = chosen<Relationship>(*row.relationship);
        // Nobody manages the place: nothing to say about it.
        if (!(row.name != nullptr && party.name.isEmpty() && !party.relationship))
            question.parties.push_back(party);
    }
    return question;
}

void AssignmentForm::tellConflicts()
{
    clear(m_found);
    const ConflictQuestion asked = question();
    m_reasonField->hide();
    m_assign->setText(tr("Assign"));
    if (asked.person.isEmpty())
        return;
    const auto conflicts = AssignmentService(m_session).conflictsOf(asked);
    if (!conflicts)
        return;
    for (const Conflict &conflict : *conflicts) {
        auto *line = makeLabel(
            sentenceFor(conflict, asked.person), type::base(), m_foundRoom, false, true);
        line->setObjectName(QStringLiteral("conflict-") + toCode(conflict.rule));
        m_found->addWidget(line);
    }
    const bool forbidden = isForbidden(*conflicts);
    if (forbidden)
        m_found->addWidget(
            makeLabel(tr("Nobody can set this aside."), type::small(), m_foundRoom, true, true));
    else if (conflicts->empty())
        m_found->addWidget(
            makeLabel(tr("Nothing speaks against it."), type::small(), m_foundRoom, true, true));
    m_reasonField->setVisible(!forbidden && !conflicts->empty());
    if (!forbidden && !conflicts->empty())
        m_assign->setText(tr("Ask a second person to agree"));
}

void AssignmentForm::assign()
{
    if (m_assigning)
        return;
    m_assigning = true; // a double click acts once
    AssignmentService service(m_session);
    const auto done = service.assign({ m_subject.record, AssignmentTask::Investigate,
        m_session.clock.today(), question(), m_reason->text().trimmed() });
    m_assigning = false;
    if (done) {
        emit assigned();
        return;
    }
    const QStringList elsewhere = m_fields.showProblems(done.error().problems);
    m_error->setText(
        done.error().problems.isEmpty() ? explain(done.error()) : elsewhere.join(QLatin1Char(' ')));
}

} // namespace heed
