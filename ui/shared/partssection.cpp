#include "ui/shared/partssection.h"

#include "ui/shared/assignmentcard.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QLabel>

namespace heed {

PartsSection::PartsSection(PartsTab tab, QWidget *parent)
    : RecordSection(parent)
    , m_tab(std::move(tab))
    , m_layout(new QVBoxLayout(this))
    , m_said(makeLabel({}, type::base(), this, false, true))
{
    setObjectName(m_tab.id + QStringLiteral("Section"));
    m_said->setObjectName(m_tab.id + QStringLiteral("Said"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Medium);
    m_layout->addWidget(m_said);
    m_layout->addStretch();
}

void PartsSection::say()
{
    m_said->setText(m_tab.said ? m_tab.said(m_recordId) : QString());
    m_said->setVisible(!m_said->text().isEmpty());
}

void PartsSection::show(qint64 recordId)
{
    const bool isSame = m_room != nullptr && m_recordId == recordId;
    m_recordId = recordId;
    say();
    if (isSame)
        return; // what was taken away can still be brought back
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater();
    }
    m_room = new QWidget(this);
    auto *rows = new QVBoxLayout(m_room);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    if (m_tab.assignments) {
        AssignmentCard *card = m_tab.assignments(recordId, m_room);
        rows->addWidget(card);
        connect(card, &AssignmentCard::changed, this, &PartsSection::changed);
    }
    for (PartCard *card : m_tab.cards(recordId, m_room)) {
        rows->addWidget(card);
        connect(card, &PartCard::changed, this, [this] {
            if (m_tab.afterChange)
                m_tab.afterChange(m_recordId);
            say();
            emit changed();
        });
    }
    m_layout->insertWidget(1, m_room);
    m_room->show();
}

} // namespace heed
