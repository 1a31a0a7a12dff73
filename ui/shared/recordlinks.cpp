#include "ui/shared/recordlinks.h"

#include "core/candour/candourregister.h"
#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/incidents/incidentregister.h"
#include "core/records/linkregister.h"
#include "core/records/linkservice.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "core/voice/feedbackregister.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/translated.h"

#include <QCompleter>
#include <QStringListModel>

#include <utility>

namespace heed {

namespace {

constexpr int MostOffered = 12; ///< references that the completion lists

} // namespace

QString recordName(const Session &session, const RecordRef &record)
{
    if (record.kind == recordkind::Complaint) {
        const auto found = ComplaintRegister(session).byId(ComplaintId { record.id });
        return found ? tr("Complaint %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Incident) {
        const auto found = IncidentRegister(session).byId(IncidentId { record.id });
        return found ? tr("Incident %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Claim) {
        const auto found = ClaimRegister(session).byId(ClaimId { record.id });
        return found ? tr("Claim %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Feedback) {
        const auto found = FeedbackRegister(session).byId(FeedbackId { record.id });
        return found ? tr("Feedback %1").arg(found->reference) : QString();
    }
    if (record.kind == recordkind::Candour) {
        const auto found = CandourRegister(session).byId(CandourId { record.id });
        return found ? tr("Duty of candour %1").arg(found->reference) : QString();
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
        if (const auto found = FeedbackRegister(session).byReference(reference))
            return RecordRef { recordkind::Feedback, found->id.value };
    }
    return failure(ErrorCode::NotFound, QStringLiteral("link.no-such-reference"), wanted);
}

LinksCard::LinksCard(const RecordDesk &desk, RecordRef record, QWidget *parent)
    : Card(tr("Belongs together with"), parent)
    , m_desk(desk)
    , m_record(std::move(record))
{
    setObjectName(QStringLiteral("links"));
    fill();
}

void LinksCard::fill()
{
    m_rows = refill();
    m_room = m_rows->parentWidget();
    m_problem = new InlineError(m_room);
    const auto links = LinkRegister(m_desk.session.database).ofRecord(m_record);
    if (!links) {
        m_rows->addWidget(makeLabel(explain(links.error()), type::base(), m_room, false, true));
        return;
    }
    if (links->empty())
        m_rows->addWidget(makeLabel(
            tr("No complaint, incident or claim yet."), type::base(), m_room, true, true));
    for (const Link &link : *links)
        addLine(link);
    if (m_desk.may(Capability::WriteRecords)) {
        addUndo();
        addEntry();
    }
    m_rows->addWidget(m_problem);
}

void LinksCard::addLine(const Link &link)
{
    const RecordRef other = otherEnd(link, m_record);
    const QString name = recordName(m_desk.session, other);
    if (name.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    QPushButton *open = makeButton(name, m_room);
    open->setObjectName(QStringLiteral("openLink"));
    open->setIcon(icon(Glyph::Link));
    connect(open, &QPushButton::clicked, this, [this, other] { m_desk.open(other); });
    line->addWidget(open);
    line->addWidget(makeLabel(link.reason, type::small(), m_room, true, true), 1);
    if (m_desk.may(Capability::WriteRecords)) {
        QPushButton *apart = makeButton({}, m_room);
        apart->setObjectName(QStringLiteral("partLink"));
        apart->setIcon(icon(Glyph::Close));
        apart->setFlat(true);
        apart->setToolTip(tr("They do not belong together"));
        apart->setAccessibleName(tr("Part from %1").arg(name));
        connect(apart, &QPushButton::clicked, this, [this, link] { part(link); });
        line->addWidget(apart);
    }
    m_rows->addLayout(line);
}

void LinksCard::addUndo()
{
    if (!m_parted)
        return;
    const QString name = recordName(m_desk.session, otherEnd(*m_parted, m_record));
    QPushButton *undo = makeButton(tr("Join with %1 again").arg(name), m_room);
    undo->setObjectName(QStringLiteral("undoPart"));
    undo->setIcon(icon(Glyph::Undo));
    undo->setFlat(true);
    connect(undo, &QPushButton::clicked, this, [this] {
        const Link link = *std::exchange(m_parted, std::nullopt);
        done(LinkService(m_desk.session)
                 .link(m_record, otherEnd(link, m_record), link.reason)
                 .map([](LinkId) {}));
    });
    m_rows->addWidget(undo, 0, Qt::AlignLeft);
}

void LinksCard::addEntry()
{
    m_reference = new QLineEdit(m_room);
    m_reference->setObjectName(QStringLiteral("linkReference"));
    m_reference->setPlaceholderText(tr("Reference"));
    m_reference->setAccessibleName(tr("Reference of a record that belongs with this one"));
    m_offered = new QStringListModel(m_reference);
    auto *completer = new QCompleter(m_offered, m_reference);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_reference->setCompleter(completer);
    m_reason = new QLineEdit(m_room);
    m_reason->setObjectName(QStringLiteral("linkReason"));
    m_reason->setPlaceholderText(tr("Why they belong together"));
    m_reason->setAccessibleName(tr("Why they belong together"));
    QPushButton *add = makeButton(tr("Link"), m_room);
    add->setObjectName(QStringLiteral("addLink"));
    add->setIcon(icon(Glyph::Add));
    auto *line = new QHBoxLayout;
    line->addWidget(m_reference, 1);
    line->addWidget(m_reason, 2);
    line->addWidget(add);
    m_rows->addLayout(line);
    connect(add, &QPushButton::clicked, this, &LinksCard::join);
    connect(m_reference, &QLineEdit::textEdited, this, &LinksCard::complete);
    for (QLineEdit *input : { m_reference, m_reason })
        connect(input, &QLineEdit::returnPressed, this, &LinksCard::join);
}

void LinksCard::complete(const QString &typed)
{
    QStringList found
        = referencesLike(m_desk.session.database, typed, MostOffered).value_or(QStringList {});
    found.removeAll(
        referenceOf(m_desk.session.database, m_record.kind, m_record.id).value_or(QString()));
    m_offered->setStringList(found);
}

void LinksCard::join()
{
    done(recordByReference(m_desk.session, m_reference->text())
             .and_then([this](const RecordRef &other) {
                 return LinkService(m_desk.session)
                     .link(m_record, other, m_reason->text().trimmed());
             })
             .map([](LinkId) {}));
}

void LinksCard::part(const Link &link)
{
    const auto parted = LinkService(m_desk.session).unlink(link.id);
    if (parted)
        m_parted = link;
    done(parted);
}

void LinksCard::done(const Result<void> &result)
{
    if (!result) {
        m_problem->setText(explain(result.error()));
        return;
    }
    fill();
    emit changed();
}

} // namespace heed
