#include "ui/shared/togethersection.h"

#include "ui/shared/actionscard.h"
#include "ui/shared/candourcard.h"
#include "ui/shared/partcard.h"
#include "ui/shared/proposalscard.h"
#include "ui/shared/recordlinks.h"

#include <QBoxLayout>

namespace heed {

TogetherSection::TogetherSection(
    const Session &session, const CodeLists &codes, const QString &kind, QWidget *parent)
    : RecordSection(parent)
    , m_desk { session, codes, [this](const RecordRef &record) { emit recordWanted(record); } }
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QString TogetherSection::id() const { return QStringLiteral("together"); }

QString TogetherSection::title() const { return tr("Together"); }

void TogetherSection::show(qint64 recordId)
{
    QVBoxLayout *rows = m_inside.begin();
    rows->setSpacing(space::Medium);
    const RecordRef self { m_kind, recordId };
    auto *links = new LinksCard(m_desk, self, m_inside.room());
    connect(links, &LinksCard::changed, this, &TogetherSection::changed);
    PartCard *actions = makeActionsCard(m_desk, self, m_inside.room());
    connect(actions, &PartCard::changed, this, &TogetherSection::changed);
    rows->addWidget(links);
    if (isLinkable(m_kind)) {
        auto *proposals = new ProposalsCard(m_desk, self, m_inside.room());
        connect(proposals, &ProposalsCard::changed, links, &LinksCard::reload);
        connect(proposals, &ProposalsCard::changed, this, &TogetherSection::changed);
        connect(links, &LinksCard::changed, proposals, &ProposalsCard::look);
        rows->addWidget(proposals);
    }
    rows->addWidget(actions);
    if (opensCandour(m_kind))
        rows->addWidget(new CandourCard(m_desk, self, m_inside.room()));
    rows->addStretch();
}

} // namespace heed
