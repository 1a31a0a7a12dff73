#include "ui/shared/recordlinks.h"

#include "core/candour/candourregister.h"
#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/incidents/incidentregister.h"
#include "core/records/linkregister.h"
#include "core/records/linkservice.h"
#include "core/records/recordkinds.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>

namespace heed {

namespace {

QString words(const char *text) { return QCoreApplication::translate("RecordLinks", text); }

} // namespace

QString recordName(const Session &session, const RecordRef &record)
{
    if (record.kind == recordkind::Complaint) {
        const auto found = ComplaintRegister(session).byId(ComplaintId { record.id });
        return found ? words("Complaint %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Incident) {
        const auto found = IncidentRegister(session).byId(IncidentId { record.id });
        return found ? words("Incident %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Claim) {
        const auto found = ClaimRegister(session).byId(ClaimId { record.id });
        return found ? words("Claim %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Candour) {
        const auto found = CandourRegister(session).byId(CandourId { record.id });
        return found ? words("Duty of candour %1").arg(found->reference) : QString();
    }
    return {};
}

Result<RecordRef> recordByReference(const Session &session, const QString &typed)
{
    const QString wanted = typed.trimmed();
    for (const QString &reference : { wanted, wanted.toUpper() }) {
        if (const auto found = ComplaintRegister(session).byReference(reference))
            return RecordRef { recordkind::Complaint, found->id.value };
        if (const auto found = IncidentRegister(session).byReference(reference))
            return RecordRef { recordkind::Incident, found->id.value };
        if (const auto found = ClaimRegister(session).byReference(reference))
            return RecordRef { recordkind::Claim, found->id.value };
    }
    return failure(ErrorCode::NotFound, QStringLiteral("link.no-such-reference"), wanted);
}

LinksCard::LinksCard(const RecordDesk &desk, RecordRef record, QWidget *parent)
    : Card(tr("Belongs together with"), parent)
    , m_desk(desk)
    , m_record(std::move(record))
{
    setObjectName(QStringLiteral("links"));
    const auto links = LinkRegister(desk.session.database).ofRecord(m_record);
    if (!links) {
        content()->addWidget(makeLabel(explain(links.error()), type::base(), this, false, true));
        return;
    }
    if (links->empty())
        content()->addWidget(
            makeLabel(tr("No complaint, incident or claim yet."), type::base(), this, true, true));
    for (const Link &link : *links)
        addLine(link);
    if (desk.may(Capability::WriteRecords))
        addEntry();
}

void LinksCard::addLine(const Link &link)
{
    const RecordRef other = otherEnd(link, m_record);
    const QString name = recordName(m_desk.session, other);
    if (name.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    QPushButton *open = makeButton(name, this);
    open->setObjectName(QStringLiteral("openLink"));
    open->setIcon(icon(Glyph::Link));
    connect(open, &QPushButton::clicked, this, [this, other] { m_desk.open(other); });
    line->addWidget(open);
    line->addStretch();
    if (m_desk.may(Capability::WriteRecords)) {
        QPushButton *part = makeButton({}, this);
        part->setIcon(icon(Glyph::Close));
        part->setFlat(true);
        part->setToolTip(tr("They do not belong together"));
        part->setAccessibleName(tr("Part from %1").arg(name));
        connect(part, &QPushButton::clicked, this, [this, id = link.id] {
            const auto parted = LinkService(m_desk.session).unlink(id);
            m_problem->setText(parted ? QString() : explain(parted.error()));
            if (parted)
                emit changed();
        });
        line->addWidget(part);
    }
    content()->addLayout(line);
    if (!link.reason.isEmpty())
        content()->addWidget(makeLabel(link.reason, type::small(), this, true, true));
}

void LinksCard::addEntry()
{
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(QStringLiteral("linkReference"));
    m_reference->setPlaceholderText(tr("Reference"));
    m_reference->setAccessibleName(tr("Reference of a record that belongs with this one"));
    QPushButton *add = makeButton(tr("Link"), this);
    add->setObjectName(QStringLiteral("addLink"));
    add->setIcon(icon(Glyph::Add));
    auto *line = new QHBoxLayout;
    line->addWidget(m_reference, 1);
    line->addWidget(add);
    content()->addLayout(line);
    m_problem = new InlineError(this);
    content()->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &LinksCard::join);
    connect(m_reference, &QLineEdit::returnPressed, this, &LinksCard::join);
}

void LinksCard::join()
{
    const auto joined = recordByReference(m_desk.session, m_reference->text())
                            .and_then([this](const RecordRef &other) {
                                return LinkService(m_desk.session).link(m_record, other, {});
                            });
    m_problem->setText(joined ? QString() : explain(joined.error()));
    if (joined)
        emit changed();
}

} // namespace heed
