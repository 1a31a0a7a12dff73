#include "ui/candour/candoursteps.h"

#include "core/candour/candourregister.h"
#include "ui/shared/assignmentcard.h"
#include "ui/shared/explain.h"
#include "ui/shared/flowrow.h"
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

/// An empty answer is no answer: "" would read as no.
QJsonObject withNothing(QJsonObject values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isString() && value->toString().isEmpty())
            *value = QJsonValue();
    }
    return values;
}

} // namespace

CandourSteps::CandourSteps(
    CandourTab tab, const RecordDesk &desk, CandourService &service, QWidget *parent)
    : RecordSection(parent)
    , m_tab(std::move(tab))
    , m_desk(desk)
    , m_service(service)
    , m_layout(rowsIn(this))
{
    setObjectName(QStringLiteral("candour_") + m_tab.id);
    m_layout->addStretch();
}

QWidget *CandourSteps::firstFocus() { return m_form != nullptr ? m_form->firstField() : nullptr; }

void CandourSteps::show(qint64 recordId)
{
    const auto file = CandourRegister(m_desk.session).file(CandourId { recordId });
    if (!file)
        return;
    m_duty = file->duty;
    showForm(*file);
    if (m_cardsOf != recordId)
        showCards(file->duty);
}

void CandourSteps::showForm(const CandourFile &file)
{
    letGo(m_room);
    m_room = new QWidget(this);
    auto *rows = rowsIn(m_room);
    rows->addWidget(makeLabel(m_tab.hint, type::base(), m_room, true, true));
    if (m_tab.said) {
        QLabel *said = makeLabel(m_tab.said(file), type::base(), m_room, false, true);
        said->setObjectName(m_tab.id + QStringLiteral("Said"));
        said->setVisible(!said->text().isEmpty());
        rows->addWidget(said);
    }
    auto *card = new Card({}, m_room);
    m_form = new QuestionForm(m_tab.questions(file.duty), m_desk.dateParser(), card);
    m_form->setValues(rowAsJson(file.duty));
    m_form->setEnabled(m_desk.may(Capability::WriteRecords));
    card->content()->addWidget(m_form);
    m_error = new InlineError(card);
    m_error->setObjectName(m_tab.id + QStringLiteral("Error"));
    card->content()->addWidget(m_error);
    if (m_desk.may(Capability::WriteRecords))
        addMoves(file.duty, card->content());
    rows->addWidget(card);
    m_layout->insertWidget(0, m_room);
    m_room->show();
}

void CandourSteps::addMoves(const CandourDuty &duty, QVBoxLayout *rows)
{
    auto *buttons = new QHBoxLayout;
    if (!m_tab.saveVerb.isEmpty()) {
        QPushButton *keep = makeButton(m_tab.saveVerb, m_room);
        keep->setObjectName(m_tab.id + QStringLiteral("Save"));
        connect(keep, &QPushButton::clicked, this, &CandourSteps::save);
        buttons->addWidget(keep);
    }
    bool isFirst = true;
    for (const CandourMove &move : m_tab.moves) {
        // What is still under way need not be opened again.
        const bool isOffered = move.to != CandourState::Reopened || isEnded(duty.state);
        if (!isOffered || !isTransition(duty.state, move.to))
            continue;
        QPushButton *button = makeButton(move.verb, m_room, isFirst && move.isUsual);
        button->setObjectName(move.name);
        connect(button, &QPushButton::clicked, this, [this, to = move.to] { go(to); });
        buttons->addWidget(button);
        isFirst = isFirst && !move.isUsual;
    }
    buttons->addStretch();
    rows->addLayout(buttons);
}

void CandourSteps::showCards(const CandourDuty &duty)
{
    letGo(m_cards);
    m_cardsOf = duty.id.value;
    m_cards = new QWidget(this);
    auto *rows = rowsIn(m_cards);
    if (m_tab.assignments)
        rows->addWidget(m_tab.assignments(duty, m_cards));
    if (m_tab.cards) {
        for (PartCard *card : m_tab.cards(duty, m_cards)) {
            rows->addWidget(card);
            // Queued: what is counted again fills this tab anew.
            connect(
                card, &PartCard::changed, this,
                [this, id = duty.id] {
                    if (const auto counted = m_service.recount(id); !counted)
                        tell(counted.error());
                },
                Qt::QueuedConnection);
        }
    }
    m_layout->insertWidget(1, m_cards);
    m_cards->show();
}

std::optional<CandourDuty> CandourSteps::typed()
{
    m_error->setText({});
    const auto unreadable = m_form->unreadable();
    m_form->showProblems(unreadable);
    if (!unreadable.isEmpty())
        return std::nullopt;
    CandourDuty edited = m_duty;
    readRow(edited, withNothing(m_form->values()));
    return edited;
}

void CandourSteps::save()
{
    const auto edited = typed();
    if (!edited)
        return;
    if (const auto done = m_service.change(*edited); !done)
        tell(done.error());
    else
        emit changed();
}

void CandourSteps::go(CandourState to)
{
    const auto edited = typed();
    if (!edited)
        return;
    const QString reason = m_form->values().value(QStringLiteral("reason")).toString();
    if (const auto done = m_service.take(*edited, to, reason); !done)
        tell(done.error());
    else
        emit changed();
}

void CandourSteps::tell(const Error &error)
{
    const QStringList elsewhere = m_form->showProblems(error.problems);
    m_error->setText(error.problems.isEmpty() ? explain(error) : elsewhere.join(QLatin1Char('\n')));
    if (!elsewhere.isEmpty() || error.problems.isEmpty())
        ensureShown(m_error);
}

} // namespace heed
