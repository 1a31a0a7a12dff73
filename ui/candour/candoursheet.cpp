// What the first tab of one duty of candour shows.
#include "core/calendar/dayformat.h"
#include "core/people/placenames.h"
#include "ui/candour/candourpage.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/factcard.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

Result<void> CandourPage::fillSheet(qint64 id)
{
    const auto file = m_source.records().file(CandourId { id });
    if (!file)
        return Failure(file.error());
    const CandourDuty &duty = file->duty;
    if (duty.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("record.in-bin"), duty.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(duty.reference);
    m_sheet->header()->setSentence(
        tr("%1, known since %2.").arg(wordFor(duty.state), formatDay(duty.awareOn)));
    addActions(duty);
    addLine(*file);
    addSteps(*file);
    addStory(duty);
    addDays(duty);
    m_sheet->finish();
    return {};
}

void CandourPage::addActions(const CandourDuty &duty)
{
    PageHeader *header = m_sheet->header();
    if (m_desk.may(Capability::Bin)) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binCandour"));
        connect(bin, &QPushButton::clicked, this, &CandourPage::binShown);
    }
    if (!duty.origin.kind.isEmpty()) {
        QPushButton *origin = header->addQuietAction(Glyph::Link, tr("Go to its record"));
        origin->setObjectName(QStringLiteral("openOrigin"));
        connect(origin, &QPushButton::clicked, this,
            [this, record = duty.origin] { m_desk.open(record); });
    }
    if (!m_desk.may(Capability::WriteRecords))
        return;
    header->setAction(Glyph::Edit, tr("Change or add"));
    connect(header, &PageHeader::actionTriggered, this, [this] { showForm(shownId()); });
}

void CandourPage::addLine(const CandourFile &file)
{
    const CandourLine line = candourLine(file, m_desk.today(), m_desk.session.calendar);
    auto *card = new FactCard(tr("Where it stands"), m_sheet->room());
    card->setObjectName(QStringLiteral("candourLine"));
    card->addSentence(toneFor(line), lineWords(line), QStringLiteral("candourLineSaid"));
    card->addSentence(Tone::Neutral, verdictWords(file.duty), QStringLiteral("candourVerdict"));
    if (file.duty.decision == CandourDecision::NotNotifiable
        && file.duty.state != CandourState::NotNotifiable)
        card->addSentence(
            Tone::Info, tr("The harm is held lower than before. The steps that were taken stay."));
    if (const QString offence = offenceWords(offenceGrounds(file, m_desk.today()));
        !offence.isEmpty())
        card->addSentence(Tone::Overdue, offence, QStringLiteral("offenceNote"));
    m_sheet->main()->addWidget(card);
}

void CandourPage::addSteps(const CandourFile &file)
{
    auto *card = new FactCard(tr("The steps"), m_sheet->room());
    for (int number = 1; number <= candourStepCount; ++number) {
        const auto step = static_cast<CandourStep>(number);
        if (!isAskedFor(file, step))
            continue;
        const bool done = isDone(file, step);
        const QString paragraph = paragraphOf(step);
        const QString name = tr("%1. %2").arg(number).arg(wordFor(step));
        const QString stands = done ? tr("%1: done").arg(name) : tr("%1: not yet").arg(name);
        card->addSentence(done ? Tone::Done : Tone::Neutral,
            paragraph.isEmpty() ? stands : tr("%1 (regulation %2)").arg(stands, paragraph));
    }
    m_sheet->main()->addWidget(card);
}

void CandourPage::addStory(const CandourDuty &duty)
{
    auto *card = new FactCard(tr("What it is about"), m_sheet->room());
    card->addText(duty.summary);
    if (m_desk.may(Capability::ReadNames)) {
        card->add(tr("Happened to"), duty.personName);
        card->add(tr("To be told"), duty.relevantName);
    }
    card->add(tr("Needs"), duty.communicationNeeds);
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(duty.siteId.value),
        places.units.value(duty.unitId.value) };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    card->add(tr("Came from"), wordFor(duty.source));
    card->add(tr("Definition"), wordFor(duty.provider));
    card->add(tr("Dealt with by"), duty.handler);
    m_sheet->side()->addWidget(card);
}

void CandourPage::addDays(const CandourDuty &duty)
{
    auto *card = new FactCard(tr("Days"), m_sheet->room());
    const auto late = [](QDate day, std::optional<int> days) {
        if (!days)
            return formatDay(day);
        return *days == 1 ? tr("%1 (1 working day late)").arg(formatDay(day))
                          : tr("%1 (%2 working days late)").arg(formatDay(day)).arg(*days);
    };
    card->add(tr("Happened"), formatDay(duty.occurredOn));
    card->add(tr("Known since"), formatDay(duty.awareOn));
    const auto own = [this](QDate day) {
        const auto targets = candourTargets(m_desk.session.database);
        const QString source = targets ? targets->source : QString();
        if (!day.isValid())
            return QString();
        return source.isEmpty() ? tr("%1 (own target)").arg(formatDay(day))
                                : tr("%1 (own target: %2)").arg(formatDay(day), source);
    };
    card->add(tr("To be told by"),
        duty.standardContract
            ? tr("%1 (NHS Standard Contract, not verified)").arg(formatDay(duty.inPersonDueOn))
            : own(duty.inPersonDueOn));
    card->add(tr("Told in person"), late(duty.toldOn, duty.toldBreachDays));
    card->add(tr("Letter by"), own(duty.letterDueOn));
    card->add(tr("Letter sent"), late(duty.letterOn, duty.letterBreachDays));
    card->add(tr("Results by"), formatDay(duty.resultsDueOn));
    card->add(tr("Results shared"), formatDay(duty.resultsOn));
    card->add(tr("Opened again"), formatDay(duty.reopenedOn));
    card->add(tr("Closed"), formatDay(duty.closedOn));
    m_sheet->side()->addWidget(card);
}

} // namespace heed
