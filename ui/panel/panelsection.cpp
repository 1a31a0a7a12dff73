#include "ui/panel/panelsection.h"

#include "ui/shared/explain.h"
#include "ui/shared/keptfocus.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace heed {

namespace {

QVBoxLayout *addRows(QVBoxLayout *into)
{
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    into->addLayout(rows);
    return rows;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    return rows;
}

} // namespace

PanelSection::PanelSection(PanelTab tab, const RecordDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_tab(std::move(tab))
    , m_desk(desk)
    , m_top(this, addRows(columnOf(this)))
    , m_cardRows(addRows(qobject_cast<QVBoxLayout *>(layout())))
    , m_belowRows(addRows(qobject_cast<QVBoxLayout *>(layout())))
    , m_below(this, m_belowRows)
{
    setObjectName(QStringLiteral("panel_") + m_tab.id);
    qobject_cast<QVBoxLayout *>(layout())->addStretch();
}

QWidget *PanelSection::firstFocus()
{
    if (m_top.room() == nullptr)
        return nullptr;
    for (const PanelDeed &deed : m_tab.deeds) {
        if (auto *button = m_top.room()->findChild<QPushButton *>(deed.name))
            return button;
    }
    return nullptr;
}

void PanelSection::show(qint64 recordId)
{
    m_meeting = { recordId };
    const auto file = PanelRegister(m_desk.session).file(m_meeting);
    if (!file)
        return;
    const KeptFocus kept(*this);
    showTop(*file);
    showCards(*file);
    if (!m_tab.below)
        return;
    QVBoxLayout *rows = m_below.begin();
    m_tab.below(*file, *rows, m_below.room());
}

void PanelSection::showTop(const PanelFile &file)
{
    QVBoxLayout *rows = m_top.begin();
    QWidget *room = m_top.room();
    if (!m_tab.hint.isEmpty())
        rows->addWidget(makeLabel(m_tab.hint, type::base(), room, true, true));
    if (m_tab.said) {
        QLabel *said = makeLabel(m_tab.said(file), type::base(), room, false, true);
        said->setObjectName(m_tab.id + QStringLiteral("Said"));
        rows->addWidget(said);
    }
    m_error = new InlineError(room);
    m_error->setObjectName(m_tab.id + QStringLiteral("Error"));
    const bool mayWrite = m_desk.may(Capability::WriteRecords) && !file.meeting.isSigned();
    auto *buttons = new QHBoxLayout;
    for (const PanelDeed &deed : m_tab.deeds) {
        if (deed.needsWriting && !mayWrite)
            continue;
        QPushButton *button = makeButton(deed.verb, room, deed.isPrimary);
        button->setObjectName(deed.name);
        button->setIcon(
            deed.isPrimary ? icon(deed.glyph, QPalette::HighlightedText) : icon(deed.glyph));
        connect(button, &QPushButton::clicked, this, [this, &deed] { act(deed); });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addWidget(m_error);
}

void PanelSection::showCards(const PanelFile &file)
{
    if (!m_tab.cards)
        return;
    QString cardsOf
        = QStringLiteral("%1 %2 ").arg(file.meeting.id.value).arg(file.meeting.isSigned());
    if (m_tab.cardsKey)
        cardsOf += m_tab.cardsKey(file);
    if (m_cards != nullptr && m_cardsOf == cardsOf) {
        for (PartCard *card : m_shown)
            card->reload();
        return;
    }
    m_cardsOf = cardsOf;
    if (m_cards != nullptr) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    QVBoxLayout *rows = columnOf(m_cards);
    m_shown = m_tab.cards(file, m_cards);
    for (PartCard *card : m_shown) {
        rows->addWidget(card);
        connect(card, &PartCard::changed, this, &PanelSection::changed, Qt::QueuedConnection);
    }
    m_cardRows->addWidget(m_cards);
    m_cards->show();
}

void PanelSection::act(const PanelDeed &deed)
{
    const auto done = deed.act(m_meeting);
    m_error->setText(done ? QString() : explain(done.error()));
    if (done && deed.needsWriting)
        emit changed();
}

} // namespace heed
