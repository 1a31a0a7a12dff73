// What the first tab of an action shows.
#include "core/calendar/dayformat.h"
#include "core/people/placenames.h"
#include "core/records/recordkinds.h"
#include "ui/learning/learningpage.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/recordtabs.h"

#include <QLabel>
#include <QPushButton>

namespace heed {

Result<void> LearningPage::fillSheet(qint64 id)
{
    const auto file = m_learning.file(id);
    if (!file)
        return Failure(file.error());
    if (file->action.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), file->row.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(titleOf(file->row));
    const QString theme = m_desk.codes.label(codescheme::Theme, file->row.theme);
    //: A kind of record, its reference, and what it is about: "Complaint C-2026-014, Communication"
    m_sheet->header()->setSentence(theme.isEmpty()
            ? tr("%1 %2").arg(kindWord(file->row.record.kind), file->row.reference)
            : tr("%1 %2, %3").arg(kindWord(file->row.record.kind), file->row.reference, theme));
    addActions(*file);
    addWhat(*file);
    addAim(*file);
    addStanding(*file);
    addMoved(*file);
    m_sheet->finish();
    return {};
}

void LearningPage::addActions(const LearningFile &file)
{
    PageHeader *header = m_sheet->header();
    QPushButton *record = header->addQuietAction(Glyph::Link, tr("Open the record"));
    record->setObjectName(QStringLiteral("openRecord"));
    record->setToolTip(file.row.reference);
    connect(record, &QPushButton::clicked, this,
        [this, holder = file.row.record] { m_desk.open(holder); });
    if (m_desk.may(Capability::Bin)) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binAction"));
        connect(bin, &QPushButton::clicked, this, &LearningPage::binShown);
    }
    if (!m_desk.may(Capability::WriteRecords))
        return;
    QPushButton *edit = header->addQuietAction(Glyph::Edit, tr("Change"));
    edit->setObjectName(QStringLiteral("editAction"));
    connect(edit, &QPushButton::clicked, this, [this] { showForm(shownId()); });
    const bool isDone = file.row.doneOn.isValid();
    header->setAction(isDone ? Glyph::Chart : Glyph::Done,
        isDone ? tr("Did it help?") : tr("Finish it"));
    connect(header, &PageHeader::actionTriggered, this, [this, isDone] {
        chooseTab(isDone ? QStringLiteral("helped") : QStringLiteral("finish"));
    });
}

void LearningPage::addWhat(const LearningFile &file)
{
    const LearningRow &row = file.row;
    auto *card = new FactCard(tr("What was promised"), m_sheet->room());
    card->addText(titleOf(row));
    card->add(tr("Who does it"), row.owner.isEmpty() ? tr("Nobody yet") : row.owner);
    card->add(tr("Due"), row.dueOn.isValid() ? formatDay(row.dueOn) : tr("No day is set"));
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(row.siteId.value),
        places.units.value(row.unitId.value) };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    if (row.doneOn.isValid()) {
        card->add(tr("Done"), formatDay(row.doneOn), QStringLiteral("doneFact"));
        card->add(
            tr("What shows it"), row.evidence.isEmpty() ? tr("Nothing is written down") : row.evidence);
    }
    m_sheet->main()->addWidget(card);
}

void LearningPage::addAim(const LearningFile &file)
{
    if (!file.aim.id.isValid())
        return;
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    auto *card = new FactCard(tr("How one will know if it helped"), m_sheet->room());
    card->addText(
        aimWords(file.aim, m_desk.codes, places.sites.value(file.aim.siteId.value)));
    if (file.aim.noFigure)
        card->add(tr("No figure fits because"), file.aim.noFigureWhy);
    card->add(tr("First look"), formatDay(file.aim.checkOn));
    card->add(tr("Set by"), file.aim.setBy);
    m_sheet->main()->addWidget(card);
}

void LearningPage::addStanding(const LearningFile &file)
{
    auto *card = new FactCard(tr("How it stands"), m_sheet->room());
    const RegisterCell cell = stateCell(file.row, m_desk.today(), false);
    card->addStatus(tr("Now"), cell.tone, cell.text);
    if (file.row.checkDueOn.isValid())
        card->add(tr("Look again"), formatDay(file.row.checkDueOn));
    if (const ActionCheck *check = file.lastCheck()) {
        card->add(tr("Last answer"), wordFor(check->answer), QStringLiteral("lastAnswer"));
        card->add(tr("By"), tr("%1, %2").arg(check->checkedBy, formatDay(check->checkedOn)));
        card->add(tr("Why"), check->why);
    }
    if (file.story.isApproved())
        card->add(tr("May be published"),
            tr("%1, %2").arg(file.story.approvedBy, formatDay(file.story.approvedOn)));
    if (!file.shares.empty())
        card->add(tr("Shared"), QString::number(file.shares.size()));
    if (file.row.doneOn.isValid() && m_desk.may(Capability::WriteRecords)) {
        auto *again = makeButton(tr("It is not done after all"), card);
        again->setObjectName(QStringLiteral("openAgain"));
        again->setFlat(true);
        card->content()->addWidget(again, 0, Qt::AlignLeft);
        connect(again, &QPushButton::clicked, this, &LearningPage::openAgain);
    }
    m_sheet->side()->addWidget(card);
}

void LearningPage::openAgain()
{
    const ActionId id { shownId() };
    const auto before = m_learning.file(id.value);
    std::function<Result<void>()> undo;
    if (before && before->aim.id.isValid()) {
        undo = [this, id, file = *before] {
            return m_service.finish(id, { file.action.doneOn, file.action.evidence, file.aim });
        };
    }
    tell(m_actions.reopen(id, tr("Marked as not done after all")), tr("The action is open again."),
        undo);
}

void LearningPage::addMoved(const LearningFile &file)
{
    if (file.moved.empty())
        return;
    auto *card = new FactCard(tr("Earlier days"), m_sheet->room());
    card->setObjectName(QStringLiteral("movedCard"));
    card->addSentence(Tone::Neutral, movedWords(file.row.moved, file.row.firstDueOn),
        QStringLiteral("movedSentence"));
    for (const MovedDate &moved : file.moved)
        card->add(formatDay(moved.dueOn),
            moved.movedTo.isValid()
                ? tr("Moved to %1 by %2 on %3: %4")
                      .arg(formatDay(moved.movedTo), moved.movedBy, formatDay(moved.movedOn),
                          moved.reason)
                : tr("Taken away by %1 on %2: %3")
                      .arg(moved.movedBy, formatDay(moved.movedOn), moved.reason));
    m_sheet->side()->addWidget(card);
}

} // namespace heed
