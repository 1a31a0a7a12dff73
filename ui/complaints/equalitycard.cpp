#include "ui/complaints/equalitycard.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/equalityregister.h"
#include "core/records/parts.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/questions.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

QString labelOf(const QString &question)
{
    static const QHash<QString, const char *> labels {
        { QStringLiteral("ethnicity"), QT_TRANSLATE_NOOP("heed::EqualityCard", "Ethnic group") },
        { QStringLiteral("sex"), QT_TRANSLATE_NOOP("heed::EqualityCard", "Sex") },
        { QStringLiteral("gender_identity"),
            QT_TRANSLATE_NOOP("heed::EqualityCard", "Gender identity") },
        { QStringLiteral("age"), QT_TRANSLATE_NOOP("heed::EqualityCard", "Age") },
        { QStringLiteral("disability"), QT_TRANSLATE_NOOP("heed::EqualityCard", "Disability") },
        { QStringLiteral("religion"),
            QT_TRANSLATE_NOOP("heed::EqualityCard", "Religion or belief") },
        { QStringLiteral("orientation"),
            QT_TRANSLATE_NOOP("heed::EqualityCard", "Sexual orientation") },
        { QStringLiteral("pregnancy"),
            QT_TRANSLATE_NOOP("heed::EqualityCard", "Pregnancy and maternity") },
        { QStringLiteral("marriage"),
            QT_TRANSLATE_NOOP("heed::EqualityCard", "Marriage and civil partnership") },
    };
    return EqualityCard::tr(labels.value(question, ""));
}

std::vector<Question> questionsFrom(const CodeLists &codes)
{
    std::vector<Question> questions;
    for (const QString &name : equalityQuestions()) {
        Question question { name, labelOf(name), {}, QuestionInput::Choice };
        for (const Code &code : codes.codes(equalityScheme(name)))
            question.choices.emplace_back(code.code, code.label);
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace

EqualityCard::EqualityCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
    : Card(tr("Equality, kept apart"), parent)
    , m_desk(desk)
    , m_id(id)
    , m_state(makeLabel({}, type::base(), this, false, true))
    , m_open(makeButton(tr("Record ans&wers"), this))
{
    setObjectName(QStringLiteral("equality"));
    m_state->setObjectName(QStringLiteral("equalityState"));
    m_open->setObjectName(QStringLiteral("equalityOpen"));
    content()->addWidget(makeLabel(
        tr("Answers about the patient or resident, freely given. They are counted in reports and "
           "shown nowhere else, not even here."),
        type::small(), this, true, true));
    content()->addWidget(m_state);
    content()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &EqualityCard::openForm);
    say();
}

void EqualityCard::say()
{
    const auto on = EqualityRegister(m_desk.session).recordedOn(m_id);
    if (!on)
        m_state->setText(explain(on.error()));
    else
        m_state->setText(on->isValid() ? tr("Answers were recorded on %1.").arg(formatDay(*on))
                                       : tr("Nobody was asked yet."));
}

void EqualityCard::openForm()
{
    closeForm();
    m_form = new QuestionForm(questionsFrom(m_desk.codes), m_desk.dateParser(), this);
    m_form->setObjectName(QStringLiteral("equalityForm"));
    m_form->setValues(rowAsJson(EqualityAnswers {})); // never what was answered before
    m_error = new InlineError(m_form);
    auto *save = makeButton(tr("Save"), m_form);
    save->setObjectName(QStringLiteral("equalitySave"));
    auto *layout = qobject_cast<QVBoxLayout *>(m_form->layout());
    layout->addWidget(m_error);
    layout->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &EqualityCard::keep);
    content()->addWidget(m_form);
    m_form->show();
    m_open->hide();
    m_form->firstField()->setFocus();
}

void EqualityCard::closeForm()
{
    if (m_form == nullptr)
        return;
    m_form->hide();
    m_form->deleteLater(); // the button that brought us here is inside
    m_form = nullptr;
    m_open->show();
}

void EqualityCard::keep()
{
    if (m_form == nullptr)
        return;
    EqualityAnswers answers;
    readRow(answers, m_form->values());
    answers.complaintId = m_id;
    const auto done = EqualityRegister(m_desk.session).record(answers);
    if (!done) {
        m_form->showProblems(done.error().problems);
        m_error->setText(explain(done.error()));
        return;
    }
    closeForm();
    say();
    m_open->setFocus();
}

} // namespace heed
