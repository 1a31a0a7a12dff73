#include "ui/complaints/caseworksection.h"

#include "ui/shared/theme.h"

#include <QVBoxLayout>

namespace heed {

CaseworkSection::CaseworkSection(
    const ComplaintDesk &desk, std::vector<Maker> makers, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_makers(std::move(makers))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CaseworkSection::addFirst(QVBoxLayout *column, const ComplaintFile &file)
{
    Q_UNUSED(column)
    Q_UNUSED(file)
}

void CaseworkSection::refresh(const ComplaintFile &file) { Q_UNUSED(file) }

void CaseworkSection::addLast(QVBoxLayout *column, const ComplaintFile &file)
{
    Q_UNUSED(column)
    Q_UNUSED(file)
}

void CaseworkSection::show(qint64 recordId)
{
    const auto file = ComplaintRegister(m_desk.session).file(ComplaintId { recordId });
    if (!file)
        return;
    if (m_id == file->complaint.id) {
        for (PartCard *card : m_cards)
            card->reload();
        refresh(*file);
        return;
    }
    m_id = file->complaint.id;
    build(*file);
    refresh(*file);
}

void CaseworkSection::build(const ComplaintFile &file)
{
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater(); // it may hold the button whose click brought us here
    }
    m_cards.clear();
    m_room = new QWidget(this);
    auto *column = new QVBoxLayout(m_room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    addFirst(column, file);
    for (const Maker make : m_makers) {
        PartCard *card = make(m_desk, m_id, m_room);
        m_cards.push_back(card);
        column->addWidget(card);
        connect(card, &PartCard::changed, this, [this] {
            if (const auto now = ComplaintRegister(m_desk.session).file(m_id))
                refresh(*now);
            emit changed();
        });
    }
    addLast(column, file);
    column->addStretch();
    layout()->addWidget(m_room);
    m_room->show(); // at once, since a layout shows it only when the events come round
}

} // namespace heed
