// What the sheet of one piece of feedback shows.
#include "core/calendar/dayformat.h"
#include "core/people/placenames.h"
#include "ui/shared/factcard.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"
#include "ui/voice/feedbackpage.h"
#include "ui/voice/feedbackwords.h"

namespace heed {

Result<void> FeedbackPage::fillSheet(qint64 id)
{
    const auto file = m_source.records().file(FeedbackId { id });
    if (!file)
        return Failure(file.error());
    const Feedback &said = file->feedback;
    if (said.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("feedback.in-bin"), said.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(said.reference);
    m_sheet->header()->setSentence(
        tr("%1, heard %2.").arg(wordFor(said.type), formatDay(said.heardOn)));
    addActions(said);
    addWords(*file);
    addDone(said);
    addDays(said);
    m_sheet->finish();
    return {};
}

void FeedbackPage::addActions(const Feedback &said)
{
    PageHeader *header = m_sheet->header();
    if (m_desk.may(Capability::Bin)) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binFeedback"));
        connect(bin, &QPushButton::clicked, this, &FeedbackPage::binShown);
    }
    if (!m_desk.may(Capability::WriteRecords))
        return;
    if (!said.toldBackOn.isValid()) {
        QPushButton *told = header->addQuietAction(Glyph::Send, tr("Told them today"));
        told->setObjectName(QStringLiteral("toldBackToday"));
        told->setToolTip(tr("Those who said it heard today what was done about it."));
        connect(told, &QPushButton::clicked, this, &FeedbackPage::tellBackShown);
    }
    header->setAction(Glyph::Edit, tr("Change or add"));
    connect(header, &PageHeader::actionTriggered, this, [this] { showForm(shownId()); });
}

void FeedbackPage::addWords(const FeedbackFile &file)
{
    const Feedback &said = file.feedback;
    auto *card = new FactCard(tr("What was said"), m_sheet->room());
    card->addText(said.verbatim.isEmpty() ? tr("No words were written down.") : said.verbatim);
    card->add(tr("Good or bad"), said.sentiment ? wordFor(*said.sentiment) : QString());
    card->add(tr("Who said it"), m_desk.codes.label(codescheme::FeedbackVoice, said.voice));
    card->add(tr("How it came"), m_desk.codes.label(codescheme::FeedbackSource, said.source));
    if (m_desk.may(Capability::ReadNames))
        card->add(tr("Whose care it is about"), file.person.name);
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(said.siteId.value),
        places.units.value(said.unitId.value) };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    card->add(tr("Theme"), m_desk.codes.label(codescheme::Theme, said.theme));
    m_sheet->main()->addWidget(card);
}

void FeedbackPage::addDone(const Feedback &said)
{
    auto *card = new FactCard(tr("What was done"), m_sheet->room());
    card->addText(said.action.isEmpty() ? tr("Nothing is written down yet.") : said.action);
    card->add(tr("Dealt with by"), said.handler);
    m_sheet->main()->addWidget(card);
}

void FeedbackPage::addDays(const Feedback &said)
{
    auto *card = new FactCard(tr("Days"), m_sheet->room());
    card->add(tr("Happened"), formatDay(said.eventOn));
    card->add(tr("Heard"), formatDay(said.heardOn));
    card->add(tr("Told back"),
        said.toldBackOn.isValid() ? formatDay(said.toldBackOn) : tr("Not yet"),
        QStringLiteral("toldBackFact"));
    card->add(tr("Number at its source"), said.sourceId);
    m_sheet->side()->addWidget(card);
}

} // namespace heed
