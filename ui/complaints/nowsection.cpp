#include "ui/complaints/nowsection.h"

#include "ui/complaints/stepform.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace heed {

namespace {

constexpr int RoomForColumns = 700; ///< px; below, the steps stand above the form
constexpr int StepsWidth = 272; ///< px
constexpr int WidestSteps = 400; ///< px, in languages with longer words

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

NowSection::NowSection(const ComplaintDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_steps(new Card(tr("Steps"), this))
    , m_step(new Card({}, this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::Medium);
    m_columns->addWidget(m_steps, 0, Qt::AlignTop);
    m_columns->addWidget(m_step, 1, Qt::AlignTop);
}

QString NowSection::id() const { return QStringLiteral("now"); }

QString NowSection::title() const { return tr("Now"); }

void NowSection::show(qint64 recordId)
{
    auto file = ComplaintRegister(m_desk.session).file(ComplaintId { recordId });
    if (!file)
        return;
    const bool same = file->complaint.id == m_file.complaint.id
        && file->complaint.revision == m_file.complaint.revision;
    if (same && m_form != nullptr)
        return; // nothing happened meanwhile: what stands in the form of the step stays
    m_file = std::move(*file);
    const auto next = nextCaseStep(m_file, m_desk.today(), m_desk.session.calendar);
    choose(next.value_or(m_file.complaint.isOpen() ? CaseStep::AddTimeline : CaseStep::Reopen));
}

void NowSection::addStep(QVBoxLayout *layout, const CaseStepLine &one)
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
        ensureShown(m_step);
    });
    layout->addWidget(button);
}

void NowSection::showSteps()
{
    QVBoxLayout *layout = m_steps->refill();
    layout->setSpacing(0);
    bool others = false;
    for (const CaseStepLine &one : stepsOf(m_file, m_desk.today(), m_desk.session.calendar)) {
        if (one.state == StepState::Possible && !others) {
            layout->addSpacing(space::Medium);
            layout->addWidget(makeLabel(tr("Also possible"), type::small(), m_steps, true, true));
            others = true;
        }
        addStep(layout, one);
    }
}

void NowSection::choose(CaseStep step)
{
    showSteps();
    QVBoxLayout *layout = m_step->refill();
    m_form = makeStepForm(step, m_desk, m_file, m_step);
    m_form->setObjectName(QStringLiteral("stepForm"));
    layout->addWidget(m_form);
    m_form->show(); // so that the keyboard can go there now
    connect(m_form, &StepForm::done, this, [this, step] { stepDone(step); });
}

void NowSection::stepDone(CaseStep step)
{
    if (step == CaseStep::Bin) {
        emit binned(m_file.complaint.id);
        return;
    }
    show(m_file.complaint.id.value);
    emit changed();
    // The keyboard goes on to what comes next.
    if (m_form != nullptr && isVisible())
        m_form->firstFocus()->setFocus();
}

QWidget *NowSection::firstFocus() { return m_form == nullptr ? nullptr : m_form->firstFocus(); }

void NowSection::save()
{
    if (m_form != nullptr)
        m_form->act();
}

void NowSection::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= RoomForColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (Card *card : { m_steps, m_step })
        m_columns->setAlignment(card, wide ? Qt::AlignTop : Qt::Alignment());
    m_steps->setMaximumWidth(wide ? WidestSteps : QWIDGETSIZE_MAX);
    m_steps->setMinimumWidth(wide ? StepsWidth : 0);
    QWidget::resizeEvent(event);
}

} // namespace heed
