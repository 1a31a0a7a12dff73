#include "ui/complaints/stagesection.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintmoves.h"
#include "ui/complaints/caseworkcards.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/keptfocus.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

StageSection::StageSection(const ComplaintDesk &desk, QWidget *parent)
    : CaseworkSection(desk, { makePartnersCard, makeLateCard, makeExclusionCard }, parent)
{
}

QString StageSection::id() const { return QStringLiteral("stage"); }

QString StageSection::title() const { return tr("Stage"); }

void StageSection::addFirst(QVBoxLayout *column, const ComplaintFile &)
{
    m_stands = new Card(tr("Where it stands"), room());
    m_stands->setObjectName(QStringLiteral("stands"));
    column->addWidget(m_stands);
}

void StageSection::refresh(const ComplaintFile &file)
{
    const KeptFocus kept(*this);
    QVBoxLayout *layout = m_stands->refill();
    const Complaint &complaint = file.complaint;
    const QString state = wordFor(complaint.state);
    const QString sentence
        = complaint.ending ? tr("%1: %2.").arg(state, wordFor(*complaint.ending).toLower())
                           : tr("%1.").arg(state);
    auto *stands = makeLabel(sentence, type::base(), m_stands, false, true);
    stands->setObjectName(QStringLiteral("standsState"));
    layout->addWidget(stands);
    for (const ComplaintEpisode &episode : file.episodes)
        layout->addWidget(makeLabel(
            tr("It came back on %1: %2.")
                .arg(formatDay(episode.reopenedOn),
                    episode.reason ? wordFor(*episode.reason).toLower() : tr("no reason given")),
            type::small(), m_stands, true, true));
    m_error = new InlineError(m_stands);
    layout->addWidget(m_error);
    if (!complaint.isOpen() || !permits(desk().session.role, Capability::WriteRecords))
        return;
    for (const CaseMove &move : caseMoves()) {
        if (move.from == complaint.state && move.by == MoveBy::Hand)
            addMove(layout, file, move.to);
    }
    layout->addWidget(makeLabel(
        tr("The reply, the closing and the other steps are under Now."), type::small(), m_stands,
        true, true));
}

void StageSection::addMove(QVBoxLayout *layout, const ComplaintFile &file, ComplaintState to)
{
    const CaseMove *move = caseMove(file.complaint.state, to);
    QStringList lacks;
    for (const FieldProblem &lack : missingFor(file, *move))
        lacks += explain(lack);
    auto *button = makeButton(tr("Move to: %1").arg(wordFor(to).toLower()), m_stands);
    button->setObjectName(QStringLiteral("moveTo_") + toCode(to));
    button->setEnabled(lacks.isEmpty());
    button->setAccessibleDescription(lacks.join(QLatin1Char(' ')));
    connect(button, &QPushButton::clicked, this,
        [this, id = file.complaint.id, to] { moveTo(id, to); });
    layout->addWidget(button, 0, Qt::AlignLeft);
    if (!lacks.isEmpty())
        layout->addWidget(
            makeLabel(lacks.join(QLatin1Char(' ')), type::small(), m_stands, true, true));
}

void StageSection::moveTo(ComplaintId id, ComplaintState to)
{
    const auto moved = desk().service.moveTo(id, to);
    if (!moved) {
        m_error->setText(explain(moved.error()));
        return;
    }
    show(id.value);
    emit changed();
}

} // namespace heed
