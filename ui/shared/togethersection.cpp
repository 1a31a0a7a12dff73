#include "ui/shared/togethersection.h"

#include "core/calendar/dayformat.h"
#include "core/records/actionregister.h"
#include "ui/shared/candourcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/recordlinks.h"

#include <QBoxLayout>

namespace heed {

TogetherSection::TogetherSection(
    const Session &session, const CodeLists &codes, const QString &kind, QWidget *parent)
    : RecordSection(parent)
    , m_desk { session, codes, [this](const RecordRef &record) { emit recordWanted(record); } }
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QString TogetherSection::id() const { return QStringLiteral("together"); }

QString TogetherSection::title() const { return tr("Together"); }

void TogetherSection::show(qint64 recordId)
{
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater(); // it may hold the button whose click brought us here
    }
    m_room = new QWidget(this);
    auto *rows = new QVBoxLayout(m_room);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    const RecordRef self { m_kind, recordId };
    auto *links = new LinksCard(m_desk, self, m_room);
    connect(links, &LinksCard::changed, this, [this, recordId] {
        show(recordId);
        emit changed();
    });
    rows->addWidget(links);
    if (opensCandour(m_kind))
        rows->addWidget(new CandourCard(m_desk, self, m_room));
    auto *promised = new Card(tr("What was promised"), m_room);
    const auto actions
        = ActionRegister(m_desk.session.database).ofRecord(self).value_or(std::vector<Action> {});
    for (const Action &action : actions) {
        const QString until = action.doneOn.isValid()
            ? tr("done %1").arg(formatDay(action.doneOn))
            : tr("due %1").arg(action.dueOn.isValid() ? formatDay(action.dueOn) : tr("any day"));
        promised->content()->addWidget(
            makeLabel(tr("%1 (%2, %3)").arg(action.title, action.owner, until), type::base(),
                promised, false, true));
    }
    promised->setVisible(!actions.empty());
    rows->addWidget(promised);
    rows->addStretch();
    m_layout->addWidget(m_room);
    m_room->show(); // at once, since a layout shows it only when the events come round
}

} // namespace heed
