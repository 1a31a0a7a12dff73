#include "ui/complaints/complaintrecord.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintclocks.h"
#include "core/records/actionregister.h"
#include "core/records/linkregister.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "ui/complaints/casehistory.h"
#include "ui/complaints/complaintpreview.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/stepform.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollArea>

namespace heed {

namespace {

constexpr int RoomForColumns = 860; ///< px; below, the columns stand one under the other
constexpr int StepsWidth = 272; ///< px
constexpr int HistoryWidth = 280; ///< px
constexpr size_t MostHistory = 100; ///< lines shown at once

/// Empties a card but for its heading.
void clearCard(Card *card)
{
    for (QWidget *old :
        card->findChildren<QWidget *>(QStringLiteral("content"), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater(); // it may hold the button whose click brought us here
    }
}

/// A new inside for a card.
QVBoxLayout *fillCard(Card *card)
{
    clearCard(card);
    auto *inside = new QWidget(card);
    inside->setObjectName(QStringLiteral("content"));
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    card->content()->addWidget(inside);
    inside->show(); // at once, since a layout shows it only when the events come round
    return layout;
}

QLabel *line(const QString &text, QWidget *parent, bool muted = false)
{
    return makeLabel(text, muted ? type::small() : type::base(), parent, muted, true);
}

Glyph glyphOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Glyph::Done;
    case StepState::Next:
        return Glyph::CurrentStep;
    case StepState::Later:
        return Glyph::Circle;
    case StepState::Possible:
        break;
    }
    return Glyph::More;
}

Tone toneOf(StepState state)
{
    return state == StepState::Done ? Tone::Done
        : state == StepState::Next  ? Tone::Info
                                    : Tone::Neutral;
}

} // namespace

ComplaintRecord::ComplaintRecord(const ComplaintDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_register(desk.session)
    , m_header(new PageHeader(tr("Complaint"), this))
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("complaintRecord"));
    build();
}

void ComplaintRecord::build()
{
    QPushButton *back = m_header->addQuietAction(Glyph::Back, tr("All complaints"));
    back->setObjectName(QStringLiteral("backToList"));
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &ComplaintRecord::backRequested);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::Small, space::Large);
    rows->setSpacing(space::Medium);
    rows->addWidget(makeClock());
    m_steps = new Card(tr("Steps"), inside);
    m_step = new Card({}, inside);
    m_details = new Card(tr("What was said"), inside);
    m_deadlines = new Card(tr("Due dates, every version"), inside);
    m_together = new Card(tr("What belongs to it"), inside);
    m_history = new Card(tr("What happened"), inside);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(space::Medium);
    for (Card *card : { m_step, m_details, m_deadlines, m_together })
        middle->addWidget(card);
    middle->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::Medium);
    m_columns->addWidget(m_steps, 0, Qt::AlignTop);
    m_columns->addLayout(middle, 1);
    m_columns->addWidget(m_history, 0, Qt::AlignTop);
    rows->addLayout(m_columns);
    rows->addStretch();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Large, space::Page, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_area, 1);
}

Card *ComplaintRecord::makeClock()
{
    auto *card = new Card({}, this);
    m_due = new StatusLabel(card);
    m_clock = makeLabel({}, type::base(), card, false, true);
    m_clock->setObjectName(QStringLiteral("clockSentence"));
    m_why = makeButton(tr("&Why?"), card);
    m_why->setObjectName(QStringLiteral("whyDue"));
    m_why->setFlat(true);
    m_why->setCheckable(true);
    m_why->setAccessibleName(tr("Why is it due then?"));
    m_reason = makeLabel({}, type::base(), card, true, true);
    m_reason->setObjectName(QStringLiteral("dueReason"));
    m_reason->hide();
    connect(m_why, &QPushButton::toggled, m_reason, &QWidget::setVisible);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    row->addWidget(m_clock, 1);
    row->addWidget(m_due);
    row->addWidget(m_why);
    card->content()->addLayout(row);
    card->content()->addWidget(m_reason);
    return card;
}

bool ComplaintRecord::show(ComplaintId id)
{
    auto file = m_register.file(id);
    if (!file || file->complaint.binnedAt.isValid())
        return false;
    const bool other = id != m_file.complaint.id;
    const bool same = !other && file->complaint.revision == m_file.complaint.revision;
    if (same && m_form != nullptr) {
        // Nothing happened meanwhile: what stands in the form of the step stays.
        showClock();
        showTogether();
        return true;
    }
    m_file = std::move(*file);
    if (other) {
        m_why->setChecked(false);
        m_area->ensureVisible(0, 0);
    }
    showHeader();
    showClock();
    const auto next = nextCaseStep(m_file, m_desk.today(), m_desk.session.calendar);
    choose(next.value_or(m_file.complaint.isOpen() ? CaseStep::AddTimeline : CaseStep::Reopen));
    showDetails();
    showDeadlines();
    showTogether();
    showHistory();
    return true;
}

void ComplaintRecord::reload()
{
    if (id().isValid() && !show(id()))
        emit backRequested();
}

void ComplaintRecord::showHeader()
{
    const Complaint &complaint = m_file.complaint;
    m_header->setTitle(tr("%1: %2").arg(complaint.reference, peopleOf(m_file)));
    QString state
        = tr("%1. Received %2.").arg(wordFor(complaint.state), formatDay(complaint.receivedOn));
    if (!complaint.handler.isEmpty())
        state = tr("%1 Dealt with by %2.").arg(state, complaint.handler);
    m_header->setSentence(state);
}

void ComplaintRecord::showClock()
{
    const QDate today = m_desk.today();
    const ComplaintStep step = nextStep(m_file, today, m_desk.session.calendar);
    const bool runs = step.dueOn.isValid();
    m_clock->setText(runs
            ? tr("Next: %1 by %2.").arg(verbFor(step.step).toLower(), formatDay(step.dueOn))
            : tr("Next: %1.").arg(verbFor(step.step).toLower()));
    m_due->setStatus(toneFor(step.urgency), dueWords(step.dueOn, today, m_desk.session.calendar));
    m_due->setVisible(runs);
    const QString why = runs ? whyDue() : QString();
    m_reason->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_reason->setVisible(m_why->isChecked() && !why.isEmpty());
}

QString ComplaintRecord::whyDue() const
{
    const QDate due = nextStep(m_file, m_desk.today(), m_desk.session.calendar).dueOn;
    const auto rules = m_register.clockRules();
    if (rules) {
        if (const auto dues = dueDates(m_file.complaint, **rules, m_desk.session.calendar)) {
            for (const ComplaintDue &one : *dues) {
                if (one.deadline.due == due)
                    return one.deadline.explanation + QLatin1Char('.');
            }
        }
    }
    for (auto entry = m_file.deadlines.rbegin(); entry != m_file.deadlines.rend(); ++entry) {
        if (entry->dueOn != due)
            continue;
        return entry->agreedWith.isEmpty()
            ? tr("Set on %1.").arg(formatDay(entry->setOn))
            : tr("Agreed with %1 on %2.").arg(entry->agreedWith, formatDay(entry->agreedOn));
    }
    return {};
}

void ComplaintRecord::addStep(QVBoxLayout *layout, const CaseStepLine &one)
{
    const QString state = wordFor(one.state);
    auto *button = makeButton(
        state.isEmpty() ? wordFor(one.step) : tr("%1 (%2)").arg(wordFor(one.step), state), m_steps);
    button->setObjectName(QStringLiteral("step%1").arg(int(one.step)));
    button->setFlat(true);
    button->setStyleSheet(QStringLiteral("text-align: left;"));
    button->setIcon(icon(glyphOf(one.state), toneOf(one.state)));
    connect(button, &QPushButton::clicked, this, [this, step = one.step] {
        choose(step);
        m_form->firstFocus()->setFocus();
        m_area->ensureWidgetVisible(m_step, 0, 0);
    });
    layout->addWidget(button);
}

void ComplaintRecord::showSteps()
{
    QVBoxLayout *layout = fillCard(m_steps);
    layout->setSpacing(0);
    bool others = false;
    for (const CaseStepLine &one : stepsOf(m_file, m_desk.today(), m_desk.session.calendar)) {
        if (one.state == StepState::Possible && !others) {
            layout->addSpacing(space::Medium);
            layout->addWidget(line(tr("Also possible"), m_steps, true));
            others = true;
        }
        addStep(layout, one);
    }
}

void ComplaintRecord::choose(CaseStep step)
{
    showSteps();
    QVBoxLayout *layout = fillCard(m_step);
    m_form = makeStepForm(step, m_desk, m_file, m_step);
    m_form->setObjectName(QStringLiteral("stepForm"));
    layout->addWidget(m_form);
    m_form->show(); // so that the keyboard can go there now
    connect(m_form, &StepForm::done, this,
        [this, step] { step == CaseStep::Bin ? emit binned(id()) : stepDone(); });
}

void ComplaintRecord::stepDone()
{
    reload();
    // The keyboard goes on to what comes next.
    if (m_form != nullptr && isVisible())
        m_form->firstFocus()->setFocus();
}

QWidget *ComplaintRecord::firstFocus() const { return m_form->firstFocus(); }

void ComplaintRecord::showDetails()
{
    QVBoxLayout *layout = fillCard(m_details);
    const Complaint &complaint = m_file.complaint;
    if (!complaint.description.isEmpty())
        layout->addWidget(line(complaint.description, m_details));
    for (const ComplaintIssue &issue : m_file.issues) {
        QString text = tr("%1. %2").arg(issue.number).arg(m_desk.subjectLabel(issue.subject));
        if (!issue.summary.isEmpty())
            text = tr("%1: %2").arg(text, issue.summary);
        if (issue.outcome)
            text = tr("%1 (%2)").arg(text, wordFor(*issue.outcome).toLower());
        layout->addWidget(line(text, m_details));
    }
    if (!complaint.outcomeWanted.isEmpty())
        layout->addWidget(line(tr("They want: %1").arg(complaint.outcomeWanted), m_details));
    layout->addWidget(line(sentenceFor(complaint.regime, complaint.funding), m_details, true));
    for (const FieldProblem &gap : complaintGaps(m_file))
        layout->addWidget(line(tr("Missing: %1").arg(explain(gap)), m_details, true));
}

void ComplaintRecord::showDeadlines()
{
    QVBoxLayout *layout = fillCard(m_deadlines);
    for (const DeadlineEntry &entry : m_file.deadlines) {
        QString text = tr("%1, version %2: %3.")
                           .arg(ruleWord(entry.rule))
                           .arg(entry.version)
                           .arg(formatDay(entry.dueOn));
        if (!entry.agreedWith.isEmpty())
            text += QLatin1Char(' ')
                + tr("Agreed with %1 on %2.").arg(entry.agreedWith, formatDay(entry.agreedOn));
        if (!entry.reason.isEmpty())
            text += QLatin1Char(' ') + entry.reason;
        layout->addWidget(line(text, m_deadlines));
    }
    m_deadlines->setVisible(!m_file.deadlines.empty());
}

void ComplaintRecord::showTogether()
{
    QVBoxLayout *layout = fillCard(m_together);
    Database &database = m_desk.session.database;
    const RecordRef self { recordkind::Complaint, id().value };
    const auto links = LinkRegister(database).ofRecord(self).value_or(std::vector<Link> {});
    for (const Link &link : links) {
        const RecordRef other = otherEnd(link, self);
        const QString reference = referenceOf(database, other.kind, other.id).value_or(QString());
        auto *open = makeButton(tr("%1: %2").arg(reference, link.reason), m_together);
        open->setIcon(icon(Glyph::Link));
        open->setFlat(true);
        connect(open, &QPushButton::clicked, this, [this, other] { emit recordWanted(other); });
        layout->addWidget(open, 0, Qt::AlignLeft);
    }
    const auto actions = ActionRegister(database).ofRecord(self).value_or(std::vector<Action> {});
    for (const Action &action : actions) {
        const QString until = action.doneOn.isValid()
            ? tr("done %1").arg(formatDay(action.doneOn))
            : tr("due %1").arg(action.dueOn.isValid() ? formatDay(action.dueOn) : tr("any day"));
        layout->addWidget(
            line(tr("%1 (%2, %3)").arg(action.title, action.owner, until), m_together));
    }
    m_together->setVisible(!links.empty() || !actions.empty());
}

void ComplaintRecord::showHistory()
{
    QVBoxLayout *layout = fillCard(m_history);
    const auto history = historyOf(m_desk, m_file);
    if (!history) {
        layout->addWidget(line(explain(history.error()), m_history));
        return;
    }
    for (size_t i = 0; i < history->size() && i < MostHistory; ++i) {
        const HistoryLine &one = history->at(i);
        const QString when = one.timed ? tr("%1, %2").arg(formatDay(one.at.date()),
                                 one.at.time().toString(QStringLiteral("HH:mm")))
                                       : formatDay(one.at.date());
        layout->addWidget(
            line(one.who.isEmpty() ? when : tr("%1: %2").arg(when, one.who), m_history, true));
        layout->addWidget(line(one.what, m_history));
        for (const QString &detail : one.details)
            layout->addWidget(line(detail, m_history, true));
        layout->addSpacing(space::Hair);
    }
}

void ComplaintRecord::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else if (event->matches(QKeySequence::Save))
        m_form->act();
    else
        QWidget::keyPressEvent(event);
}

void ComplaintRecord::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= RoomForColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setAlignment(m_steps, wide ? Qt::AlignTop : Qt::Alignment());
    m_columns->setAlignment(m_history, wide ? Qt::AlignTop : Qt::Alignment());
    m_steps->setMaximumWidth(wide ? StepsWidth : QWIDGETSIZE_MAX);
    m_history->setMaximumWidth(wide ? HistoryWidth : QWIDGETSIZE_MAX);
    m_steps->setMinimumWidth(wide ? StepsWidth : 0);
    m_history->setMinimumWidth(wide ? HistoryWidth : 0);
    QWidget::resizeEvent(event);
}

} // namespace heed
