#include "ui/learning/finishsection.h"

#include "core/insight/learningseries.h"
#include "ui/learning/deedcard.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace heed {

FinishSection::FinishSection(const LearningDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_rules(LearningRules::load(desk.records.session.database).value_or(LearningRules {}))
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void FinishSection::show(qint64 recordId)
{
    QVBoxLayout *rows = m_inside.begin();
    rows->setSpacing(space::Medium);
    m_card = nullptr;
    const auto file = m_desk.file(recordId);
    if (!file)
        return;
    if (!m_desk.records.may(Capability::WriteRecords))
        rows->addWidget(
            makeLabel(tr("Only who works on records finishes an action."), type::base(),
                m_inside.room(), true, true));
    else if (file->row.doneOn.isValid())
        askAim(*file, rows);
    else
        askFinish(*file, rows);
    rows->addStretch();
}

void FinishSection::askFinish(const LearningFile &file, QVBoxLayout *rows)
{
    const RecordDesk &records = m_desk.records;
    std::vector<Question> questions {
        { QStringLiteral("done_on"), tr("W&hen was it done?"), {}, QuestionInput::Day },
        { QStringLiteral("evidence"), tr("What shows that it was &done?"),
            tr("A sheet, a record, a purchase, what somebody saw: something another person could "
               "look at."),
            QuestionInput::Text },
    };
    for (Question &question : aimQuestions(records.session, records.codes))
        questions.push_back(std::move(question));
    const ActionId id = file.action.id;
    m_card = new DeedCard(
        QStringLiteral("finish"), tr("Finish this action"), std::move(questions),
        tr("Finish the action"), records.dateParser(),
        [this, id](const QJsonObject &answers) {
            ActionFinish finish;
            finish.doneOn
                = QDate::fromString(answers.value(QStringLiteral("done_on")).toString(), Qt::ISODate);
            finish.evidence = answers.value(QStringLiteral("evidence")).toString();
            finish.aim = aimFrom(answers);
            return m_desk.service.finish(id, finish);
        },
        m_inside.room());
    ActionAim aim = file.aim;
    if (!aim.id.isValid()) {
        aim.theme = file.row.theme;
        aim.checkOn = records.today().addDays(m_rules.checkAfterDays);
    }
    QJsonObject values = answersFrom(aim);
    values.insert(QStringLiteral("done_on"), records.today().toString(Qt::ISODate));
    values.insert(QStringLiteral("evidence"), file.action.evidence);
    m_card->setValues(values);
    watch(m_card);
    rows->addWidget(m_card);
}

void FinishSection::askAim(const LearningFile &file, QVBoxLayout *rows)
{
    const RecordDesk &records = m_desk.records;
    const ActionId id = file.action.id;
    const bool isNew = !file.aim.id.isValid();
    m_card = new DeedCard(
        QStringLiteral("aim"),
        isNew ? tr("It is done, and nobody said how one would know if it helped")
              : tr("How one will know if it helped"),
        aimQuestions(records.session, records.codes), isNew ? tr("Set the measure") : tr("Save"),
        records.dateParser(),
        [this, id](const QJsonObject &answers) {
            return m_desk.service.changeAim(id, aimFrom(answers));
        },
        m_inside.room());
    ActionAim aim = file.aim;
    if (isNew) {
        aim.theme = file.row.theme;
        aim.checkOn = records.today().addDays(1);
    }
    m_card->setValues(answersFrom(aim));
    watch(m_card);
    rows->addWidget(m_card);
}

void FinishSection::watch(DeedCard *card)
{
    connect(card, &DeedCard::edited, this, &FinishSection::followAnswers);
    connect(card, &DeedCard::stored, this, &FinishSection::changed);
    followAnswers();
}

/// What is asked, and what is said under an answer, follows from the answers.
void FinishSection::followAnswers()
{
    const QJsonObject answers = m_card->values();
    const QString measure = answers.value(QStringLiteral("measure")).toString();
    const bool isFigure = !measure.isEmpty() && measure != noFigureCode;
    m_card->setAsked("theme", takesTheme(measure));
    m_card->setAsked("site_id", isFigure);
    m_card->setAsked("words", measure == noFigureCode);
    m_card->setAsked("no_figure_why", measure == noFigureCode);
    if (answers.contains(QStringLiteral("evidence"))) {
        const bool isWeak = m_rules.isWeak(answers.value(QStringLiteral("evidence")).toString());
        m_card->say("evidence",
            isWeak ? tr("This says that people were told. It is weak evidence: what would somebody "
                        "see who walks in tomorrow?")
                   : QString());
    }
}

QWidget *FinishSection::firstFocus()
{
    return m_card == nullptr ? nullptr : m_card->form()->firstField();
}

void FinishSection::save()
{
    if (m_card != nullptr)
        m_card->keep();
}

} // namespace heed
