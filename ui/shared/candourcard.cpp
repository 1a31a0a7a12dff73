#include "ui/shared/candourcard.h"

#include "core/candour/candourservice.h"
#include "core/records/recordkinds.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

bool opensCandour(const QString &kind)
{
    return kind == recordkind::Incident || kind == recordkind::Complaint
        || kind == recordkind::Claim;
}

QPushButton *makeCandourButton(const RecordDesk &desk, const RecordRef &record, QWidget *parent,
    std::function<void(const Error &)> onError)
{
    const auto duties = CandourRegister(desk.session).ofOrigin(record);
    if (duties && !duties->empty()) {
        const CandourDuty &duty = duties->front();
        QPushButton *go = makeButton(CandourCard::tr("Go to duty %1").arg(duty.reference), parent);
        go->setObjectName(QStringLiteral("openDuty"));
        QObject::connect(go, &QPushButton::clicked, parent, [&desk, id = duty.id] {
            desk.open({ recordkind::Candour, id.value });
        });
        return go;
    }
    QPushButton *open = makeButton(CandourCard::tr("Open a duty of candour"), parent);
    open->setObjectName(QStringLiteral("beginDuty"));
    open->setEnabled(desk.may(Capability::WriteRecords));
    QObject::connect(
        open, &QPushButton::clicked, parent, [&desk, record, onError = std::move(onError)] {
            const auto id = CandourService(desk.session).openFrom(record);
            if (id)
                desk.open({ recordkind::Candour, id->value });
            else
                onError(id.error());
        });
    return open;
}

CandourCard::CandourCard(const RecordDesk &desk, const RecordRef &record, QWidget *parent)
    : Card(tr("Duty of candour"), parent)
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("candourCardTogether"));
    content()->addWidget(makeLabel(
        tr("Open a duty whenever somebody may have been harmed by what was unintended or "
           "unexpected: it starts as something to be decided, and both records are linked."),
        type::base(), this, true, true));
    content()->addWidget(m_error);
    content()->addWidget(makeCandourButton(desk, record, this,
                             [this](const Error &error) { m_error->setText(explain(error)); }),
        0, Qt::AlignLeft);
}

} // namespace heed
