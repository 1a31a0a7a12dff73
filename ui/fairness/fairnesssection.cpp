#include "ui/fairness/fairnesssection.h"

#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

namespace {

/// The button that brought us here may be inside.
void letGo(QWidget *widget)
{
    if (widget == nullptr)
        return;
    widget->hide();
    widget->deleteLater();
}

QVBoxLayout *rowsIn(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    return rows;
}

} // namespace

FairnessSection::FairnessSection(
    FairnessTab tab, const RecordDesk &desk, FairnessService &service, QWidget *parent)
    : RecordSection(parent)
    , m_tab(std::move(tab))
    , m_desk(desk)
    , m_service(service)
    , m_topRows(new QVBoxLayout)
    , m_formRows(new QVBoxLayout)
    , m_cardRows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("fairness_") + m_tab.id);
    QVBoxLayout *rows = rowsIn(this);
    rows->addLayout(m_topRows);
    rows->addLayout(m_tab.areCardsFirst ? m_cardRows : m_formRows);
    rows->addLayout(m_tab.areCardsFirst ? m_formRows : m_cardRows);
    rows->addStretch();
}

QWidget *FairnessSection::firstFocus()
{
    return m_form != nullptr ? m_form->firstField() : nullptr;
}

void FairnessSection::show(qint64 recordId)
{
    auto file = FairnessRegister(m_desk.session).file(FairnessId { recordId });
    if (!file)
        return;
    m_file = std::move(*file);
    showTop(m_file);
    const QString cardsOf = QStringLiteral("%1 %2").arg(recordId).arg(isEnded(m_file.review.state));
    if (m_cardsOf != cardsOf) {
        m_cardsOf = cardsOf;
        showCards(m_file);
    }
}

void FairnessSection::showTop(const FairnessFile &file)
{
    letGo(m_room);
    letGo(m_formRoom);
    m_form = nullptr;
    m_formRoom = nullptr;
    m_room = new QWidget(this);
    auto *rows = rowsIn(m_room);
    if (!m_tab.hint.isEmpty())
        rows->addWidget(makeLabel(m_tab.hint, type::base(), m_room, true, true));
    if (m_tab.said) {
        auto *facts = new FactCard({}, m_room);
        facts->setObjectName(m_tab.id + QStringLiteral("Said"));
        m_tab.said(file, *facts);
        rows->addWidget(facts);
        facts->setVisible(facts->hasFacts());
    }
    m_topRows->addWidget(m_room);
    m_room->show();
    if (m_tab.questions)
        showForm(file);
}

void FairnessSection::showForm(const FairnessFile &file)
{
    std::vector<Question> questions = m_tab.questions(file);
    m_formRoom = new QWidget(this);
    auto *card = new Card({}, m_formRoom);
    m_error = new InlineError(card);
    m_error->setObjectName(m_tab.id + QStringLiteral("Error"));
    if (!questions.empty()) {
        m_form = new QuestionForm(std::move(questions), m_desk.dateParser(), card);
        m_form->setValues(rowAsJson(file.review));
        m_form->setEnabled(m_desk.may(Capability::WriteRecords));
        card->content()->addWidget(m_form);
    }
    card->content()->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    bool hasDeeds = false;
    for (const FairnessDeed &deed : m_tab.deeds) {
        if (!m_desk.may(Capability::WriteRecords) || (deed.isOffered && !deed.isOffered(file)))
            continue;
        QPushButton *button = makeButton(deed.verb, card, deed.isPrimary);
        button->setObjectName(deed.name);
        connect(button, &QPushButton::clicked, this, [this, &deed] { act(deed); });
        buttons->addWidget(button);
        hasDeeds = true;
    }
    buttons->addStretch();
    card->content()->addLayout(buttons);
    card->setVisible(m_form != nullptr || hasDeeds);
    rowsIn(m_formRoom)->addWidget(card);
    m_formRows->addWidget(m_formRoom);
    m_formRoom->show();
}

void FairnessSection::showCards(const FairnessFile &file)
{
    letGo(m_cards);
    m_cards = nullptr;
    if (!m_tab.cards)
        return;
    m_cards = new QWidget(this);
    auto *rows = rowsIn(m_cards);
    for (PartCard *card : m_tab.cards(file, m_cards)) {
        rows->addWidget(card);
        connect(card, &PartCard::changed, this, &FairnessSection::changed, Qt::QueuedConnection);
    }
    m_cardRows->addWidget(m_cards);
    m_cards->show();
}

std::optional<FairnessReview> FairnessSection::typed()
{
    m_error->setText({});
    FairnessReview edited = m_file.review;
    if (m_form == nullptr)
        return edited;
    const auto unreadable = m_form->unreadable();
    m_form->showProblems(unreadable);
    if (!unreadable.isEmpty())
        return std::nullopt;
    readRow(edited, m_form->values());
    return edited;
}

void FairnessSection::save()
{
    for (const FairnessDeed &deed : m_tab.deeds) {
        if (!deed.isPrimary && (!deed.isOffered || deed.isOffered(m_file)))
            return act(deed);
    }
}

void FairnessSection::act(const FairnessDeed &deed)
{
    const auto edited = typed();
    if (!edited)
        return;
    const QString reason = m_form == nullptr
        ? QString()
        : m_form->values().value(QStringLiteral("reason")).toString();
    if (const auto done = deed.act(*edited, reason); !done)
        tell(done.error());
    else
        emit changed();
}

void FairnessSection::tell(const Error &error)
{
    QStringList elsewhere;
    if (m_form != nullptr) {
        elsewhere = m_form->showProblems(error.problems);
    } else {
        for (const FieldProblem &problem : error.problems)
            elsewhere += explain(problem);
    }
    m_error->setText(error.problems.isEmpty() ? explain(error) : elsewhere.join(u'\n'));
    if (!elsewhere.isEmpty() || error.problems.isEmpty())
        ensureShown(m_error);
}

} // namespace heed
