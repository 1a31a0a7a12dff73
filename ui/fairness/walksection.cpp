#include "ui/fairness/walksection.h"

#include "ui/fairness/fairnesswords.h"
#include "ui/shared/card.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/statuslabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int EvidenceLines = 4;
const QString codeOfButton = QStringLiteral("code"); // a property

QVBoxLayout *rowsIn(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    return rows;
}

} // namespace

WalkSection::WalkSection(const RecordDesk &desk, FairnessService &service, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_service(service)
    , m_terms(FairnessTerms::load().value_or(FairnessTerms {}))
    , m_layout(rowsIn(this))
{
    setObjectName(QStringLiteral("fairness_walk"));
    m_layout->addStretch();
    // In the text Enter makes a new line; Ctrl+Enter goes on from anywhere.
    for (const QKeySequence &keys : { QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter),
             QKeySequence(Qt::CTRL | Qt::Key_Return) }) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Go on to the next question of a fairness review"));
        connect(shortcut, &QShortcut::activated, this, &WalkSection::enter);
    }
}

std::vector<WalkSection::Asked> WalkSection::questionsOf(const FairnessFile &file) const
{
    std::vector<Asked> list;
    addFactors(file, list);
    if (isSystemAsked(file.factors))
        addQuestions(file, list);
    return list;
}

void WalkSection::addFactors(const FairnessFile &file, std::vector<Asked> &list) const
{
    for (const FairnessTerms::Asked &asked : m_terms.systemFactors) {
        const auto factor = fromCode<SystemFactor>(asked.code);
        if (!factor)
            continue;
        Asked one { *factor, {}, tr("The system first: %1").arg(wordFor(*factor).toLower()),
            asked.text, asked.why, {}, {} };
        for (const FairnessFactor &row : file.factors) {
            if (row.factor == *factor) {
                one.answer = toCode(row.answer);
                one.evidence = row.note;
            }
        }
        list.push_back(one);
    }
}

void WalkSection::addQuestions(const FairnessFile &file, std::vector<Asked> &list) const
{
    for (const QString &id : walkOf(file.set, file.given()).asked) {
        const SetQuestion *question = file.set.question(id);
        Asked one { std::nullopt, id, file.set.stepOf(id)->heading, question->text, question->why,
            {}, {} };
        for (const FairnessAnswer &row : file.answers) {
            if (row.question == id) {
                one.answer = toCode(row.answer);
                one.evidence = row.evidence;
            }
        }
        list.push_back(one);
    }
}

int WalkSection::waiting(qint64 recordId)
{
    const auto file = FairnessRegister(m_desk.session).file(FairnessId { recordId });
    if (!file || isEnded(file->review.state))
        return 0;
    const auto list = questionsOf(*file);
    return int(std::count_if(
        list.begin(), list.end(), [](const Asked &asked) { return asked.answer.isEmpty(); }));
}

void WalkSection::show(qint64 recordId)
{
    auto file = FairnessRegister(m_desk.session).file(FairnessId { recordId });
    if (!file)
        return;
    const bool isSame = m_file.review.id.value == recordId;
    m_file = std::move(*file);
    m_list = questionsOf(m_file);
    const auto open = std::find_if(
        m_list.begin(), m_list.end(), [](const Asked &asked) { return asked.answer.isEmpty(); });
    if (!isSame || m_at > m_list.size())
        m_at = static_cast<size_t>(open - m_list.begin());
    fill();
}

void WalkSection::enter()
{
    // On a button Enter presses the button.
    if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        button != nullptr && isAncestorOf(button))
        button->click();
    else if (m_at < m_list.size())
        goOn();
    else
        goToDecision();
}

QWidget *WalkSection::firstFocus()
{
    if (m_answers == nullptr)
        return m_toDecision;
    QAbstractButton *chosen = m_answers->checkedButton();
    return chosen != nullptr ? chosen : m_answers->buttons().value(0);
}

void WalkSection::fill()
{
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater();
    }
    m_answers = nullptr;
    m_evidence = nullptr;
    m_toDecision = nullptr;
    m_room = new QWidget(this);
    auto *rows = rowsIn(m_room);
    auto *card = new Card({}, m_room);
    card->content()->setSpacing(space::Medium);
    m_error = new InlineError(card);
    m_error->setObjectName(QStringLiteral("walkError"));
    if (m_at < m_list.size())
        addQuestion(card->content());
    else
        addEnd(card->content());
    rows->addWidget(card);
    m_layout->insertWidget(0, m_room);
    m_room->show();
    if (QWidget *first = firstFocus(); first != nullptr && isVisible())
        first->setFocus(Qt::TabFocusReason);
}

void WalkSection::addQuestion(QVBoxLayout *rows)
{
    const Asked &asked = m_list.at(m_at);
    auto *place
        = makeLabel(tr("Question %1 of %2. %3").arg(m_at + 1).arg(m_list.size()).arg(asked.heading),
            type::small(), this, true, true);
    place->setObjectName(QStringLiteral("walkPlace"));
    rows->addWidget(place);
    auto *text = makeLabel(asked.text, type::section(), this, false, true);
    text->setObjectName(QStringLiteral("walkQuestion"));
    rows->addWidget(text);
    auto *why
        = makeLabel(tr("Why this is asked: %1").arg(asked.why), type::base(), this, true, true);
    why->setObjectName(QStringLiteral("walkWhy"));
    rows->addWidget(why);
    addAnswers(rows, asked);
    rows->addWidget(m_error);
    addButtons(rows);
}

void WalkSection::addAnswers(QVBoxLayout *rows, const Asked &asked)
{
    const std::vector<std::pair<QString, QString>> answers = asked.factor
        ? std::vector<std::pair<QString, QString>> { { toCode(FactorAnswer::Contributed),
                                                         tr("It &played a part") },
              { toCode(FactorAnswer::NotContributed), tr("It played n&o part") },
              { toCode(FactorAnswer::Unknown), tr("Not &known") } }
        : std::vector<std::pair<QString, QString>> { { toCode(SetAnswer::Yes), tr("&Yes") },
              { toCode(SetAnswer::No), tr("N&o") },
              { toCode(SetAnswer::Unknown), tr("Not &known") } };
    m_answers = new QButtonGroup(m_room);
    const bool isOpen = m_desk.may(Capability::WriteRecords) && !isEnded(m_file.review.state);
    for (const auto &[code, words] : answers) {
        auto *button = new QRadioButton(words, m_room);
        button->setObjectName(QStringLiteral("walk_") + code);
        button->setProperty(qPrintable(codeOfButton), code);
        button->setMinimumHeight(TargetHeight);
        button->setChecked(asked.answer == code);
        button->setEnabled(isOpen);
        button->setAccessibleDescription(asked.text);
        m_answers->addButton(button);
        rows->addWidget(button);
    }
    m_evidence = new QPlainTextEdit;
    m_evidence->setObjectName(QStringLiteral("walkEvidence"));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFixedHeight(
        m_evidence->fontMetrics().lineSpacing() * EvidenceLines + space::Large);
    m_evidence->setPlainText(asked.evidence);
    m_evidence->setReadOnly(!isOpen);
    rows->addWidget(new LabelledField(tr("What &shows it?"),
        tr("Who said it, where it is written, what you saw. It is printed beside the answer."),
        m_evidence, m_room));
}

void WalkSection::addButtons(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    QPushButton *back = makeButton(tr("&Back"), m_room);
    back->setObjectName(QStringLiteral("walkBack"));
    back->setIcon(icon(Glyph::Previous));
    back->setEnabled(m_at > 0);
    QPushButton *next = makeButton(tr("Ne&xt"), m_room, true);
    next->setObjectName(QStringLiteral("walkNext"));
    next->setToolTip(tr("Enter, or Ctrl+Enter in the text"));
    row->addWidget(back);
    row->addWidget(next);
    row->addStretch();
    rows->addLayout(row);
    connect(back, &QPushButton::clicked, this, &WalkSection::goBack);
    connect(next, &QPushButton::clicked, this, &WalkSection::goOn);
}

void WalkSection::addEnd(QVBoxLayout *rows)
{
    const SetWalk walk = walkOf(m_file.set, m_file.given());
    const SetOutcome *outcome = m_file.set.outcome(walk.outcome);
    QString sentence = tr("Every question is answered. Now two people decide, one of them from "
                          "human resources.");
    if (outcome != nullptr)
        sentence = tr("The answers lead to: %1").arg(outcome->label);
    if (walk.isBlocked)
        sentence = tr("The answers lead nowhere while this is not known: %1")
                       .arg(m_file.set.question(walk.unknown.value(0))->text);
    auto *said = makeLabel(sentence, type::section(), this, false, true);
    said->setObjectName(QStringLiteral("walkOutcome"));
    rows->addWidget(said);
    if (outcome != nullptr)
        rows->addWidget(makeLabel(outcome->text, type::base(), this, false, true));
    rows->addWidget(makeLabel(tr("Questions: %1, version %2. %3")
                                  .arg(m_file.set.label, m_file.set.version, m_file.set.source),
        type::small(), this, true, true));
    auto *row = new QHBoxLayout;
    QPushButton *back = makeButton(tr("&Back"), m_room);
    back->setObjectName(QStringLiteral("walkBack"));
    back->setIcon(icon(Glyph::Previous));
    m_toDecision = makeButton(tr("Go to the &decision"), m_room, true);
    m_toDecision->setObjectName(QStringLiteral("walkDecision"));
    row->addWidget(back);
    row->addWidget(m_toDecision);
    row->addStretch();
    rows->addWidget(m_error);
    rows->addLayout(row);
    connect(back, &QPushButton::clicked, this, &WalkSection::goBack);
    connect(m_toDecision, &QPushButton::clicked, this, &WalkSection::goToDecision);
}

void WalkSection::goBack()
{
    if (m_at == 0)
        return;
    --m_at;
    fill();
}

void WalkSection::goOn()
{
    if (m_at >= m_list.size() || m_answers == nullptr)
        return;
    const bool mayWrite = m_desk.may(Capability::WriteRecords) && !isEnded(m_file.review.state);
    if (mayWrite) {
        if (m_answers->checkedButton() == nullptr) {
            m_error->setText(tr("Choose an answer first; \"not known\" is one too."));
            return;
        }
        const auto stored = store(m_list.at(m_at));
        if (!stored) {
            const QList<FieldProblem> &problems = stored.error().problems;
            m_error->setText(
                problems.isEmpty() ? explain(stored.error()) : explain(problems.front()));
            m_evidence->setFocus();
            return;
        }
    }
    ++m_at;
    if (mayWrite)
        emit changed(); // fills this tab anew, at the next question
    else
        fill();
}

Result<void> WalkSection::store(const Asked &asked)
{
    const QString code = m_answers->checkedButton()->property(qPrintable(codeOfButton)).toString();
    const QString evidence = m_evidence->toPlainText();
    const FairnessId id = m_file.review.id;
    if (code == asked.answer && evidence.trimmed() == asked.evidence)
        return {};
    if (asked.factor)
        return m_service.answerFactor(id, *asked.factor,
            fromCode<FactorAnswer>(code).value_or(FactorAnswer::Unknown), evidence);
    return m_service.answer(
        id, asked.question, fromCode<SetAnswer>(code).value_or(SetAnswer::Unknown), evidence);
}

void WalkSection::goToDecision()
{
    for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *tabs = qobject_cast<RecordTabs *>(up)) {
            tabs->choose(QStringLiteral("decision"));
            if (tabs->firstFocus() != nullptr)
                tabs->firstFocus()->setFocus();
            return;
        }
    }
}

} // namespace heed
