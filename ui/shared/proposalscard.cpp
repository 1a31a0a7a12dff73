#include "ui/shared/proposalscard.h"

#include "core/records/linkregister.h"
#include "core/records/linkservice.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/linkwords.h"
#include "ui/shared/recordlinks.h"

#include <QTimer>

#include <utility>

namespace heed {

ProposalsCard::ProposalsCard(const RecordDesk &desk, RecordRef record, QWidget *parent)
    : Card(tr("May belong together"), parent)
    , m_desk(desk)
    , m_record(std::move(record))
{
    setObjectName(QStringLiteral("proposals"));
    hide();
    QTimer::singleShot(0, this, &ProposalsCard::look);
}

void ProposalsCard::look() { fill(); }

QString ProposalsCard::reasons(const LinkProposal &proposal) const
{
    return linkReasonWords(proposal.score.reasons, m_desk.codes, m_desk.session.database);
}

void ProposalsCard::fill()
{
    const auto found = LinkProposals(m_desk.session.database).of(m_record);
    m_rows = refill();
    m_room = m_rows->parentWidget();
    m_problem = new InlineError(m_room);
    setVisible(!found || !found->empty() || m_undo);
    if (!found) {
        m_rows->addWidget(makeLabel(explain(found.error()), type::base(), m_room, false, true));
        return;
    }
    if (found->empty())
        m_rows->addWidget(
            makeLabel(tr("Nothing else looks as if it belonged here."), type::base(), m_room, true));
    for (const LinkProposal &proposal : *found)
        addLine(proposal);
    addUndo();
    m_rows->addWidget(m_problem);
}

void ProposalsCard::addLine(const LinkProposal &proposal)
{
    const QString name = recordName(m_desk.session, proposal.other);
    auto *line = new QHBoxLayout;
    QPushButton *open = makeButton(name, m_room);
    open->setObjectName(QStringLiteral("openProposal"));
    open->setIcon(icon(proposal.isLikely ? Glyph::Link : Glyph::Help));
    connect(open, &QPushButton::clicked, this,
        [this, other = proposal.other] { m_desk.open(other); });
    line->addWidget(open);
    line->addWidget(makeLabel(proposal.isLikely
                            ? tr("Looks right. %1.").arg(reasons(proposal))
                            : tr("Perhaps. %1.").arg(reasons(proposal)),
                        type::small(), m_room, true, true),
        1);
    if (m_desk.may(Capability::WriteRecords)) {
        QPushButton *yes = makeButton(tr("Yes, link"), m_room);
        yes->setObjectName(QStringLiteral("acceptProposal"));
        yes->setIcon(icon(Glyph::Check));
        yes->setAccessibleName(tr("Yes, link with %1").arg(name));
        connect(yes, &QPushButton::clicked, this, [this, proposal] { accept(proposal); });
        QPushButton *no = makeButton(tr("No"), m_room);
        no->setObjectName(QStringLiteral("refuseProposal"));
        no->setToolTip(tr("They do not belong together. It is not proposed again."));
        no->setAccessibleName(tr("No, %1 does not belong here").arg(name));
        connect(no, &QPushButton::clicked, this, [this, proposal] { refuse(proposal); });
        line->addWidget(yes);
        line->addWidget(no);
    }
    m_rows->addLayout(line);
}

void ProposalsCard::addUndo()
{
    if (!m_undo)
        return;
    auto *line = new QHBoxLayout;
    line->addWidget(makeLabel(m_said, type::small(), m_room, true, true), 1);
    QPushButton *undo = makeButton(tr("Take the answer back"), m_room);
    undo->setObjectName(QStringLiteral("undoProposal"));
    undo->setIcon(icon(Glyph::Undo));
    undo->setFlat(true);
    connect(undo, &QPushButton::clicked, this, [this] {
        const auto back = std::exchange(m_undo, {});
        answered(back(), {}, {});
    });
    line->addWidget(undo);
    m_rows->addLayout(line);
}

void ProposalsCard::accept(const LinkProposal &proposal)
{
    const auto made = LinkService(m_desk.session)
                          .link(proposal.record, proposal.other, reasons(proposal));
    const Session &session = m_desk.session;
    answered(made.map([](LinkId) {}), tr("Linked with %1.").arg(proposal.otherReference),
        [&session, id = made.value_or(LinkId {})] { return LinkService(session).unlink(id); });
}

void ProposalsCard::refuse(const LinkProposal &proposal)
{
    const Session &session = m_desk.session;
    const auto done
        = LinkService(session).refuse(proposal.record, proposal.other, reasons(proposal));
    answered(done, tr("%1 is not proposed again.").arg(proposal.otherReference),
        [&session, proposal] {
            return LinkService(session).forgetRefusal(proposal.record, proposal.other);
        });
}

void ProposalsCard::answered(
    const Result<void> &done, const QString &said, std::function<Result<void>()> undo)
{
    if (!done) {
        m_problem->setText(explain(done.error()));
        return;
    }
    m_said = said;
    m_undo = std::move(undo);
    fill();
    emit changed();
}

} // namespace heed
