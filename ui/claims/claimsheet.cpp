// What the sheet of one claim shows.
#include "core/claims/privilege.h"
#include "core/calendar/dayformat.h"
#include "core/people/placenames.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/moneytable.h"
#include "ui/shared/factcard.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordsheet.h"

namespace heed {

Result<void> ClaimsPage::fillSheet(qint64 id)
{
    const auto file = m_source.records().file(ClaimId { id });
    if (!file)
        return Failure(file.error());
    const Claim &claim = file->claim;
    if (claim.binnedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("claim.in-bin"), claim.reference);
    m_sheet->begin(id);
    m_sheet->header()->setTitle(claim.reference);
    m_sheet->header()->setSentence(
        tr("%1, notified %2. %3.")
            .arg(shortWordFor(claim.scheme), formatDay(claim.notifiedOn), wordFor(claim.status)));
    addActions(claim);
    addMoney(claim);
    addCase(*file);
    addHandling(claim);
    addDays(claim);
    m_sheet->finish();
    return {};
}

void ClaimsPage::addActions(const Claim &claim)
{
    PageHeader *header = m_sheet->header();
    const bool isClosed = claim.closedOn.isValid();
    if (m_desk.may(Capability::Bin)) {
        QPushButton *bin = header->addQuietAction(Glyph::Bin, tr("Put into the bin"));
        bin->setObjectName(QStringLiteral("binClaim"));
        connect(bin, &QPushButton::clicked, this, &ClaimsPage::binShown);
    }
    if (!m_desk.may(Capability::WriteRecords))
        return;
    QPushButton *close = header->addQuietAction(
        isClosed ? Glyph::Undo : Glyph::Done, isClosed ? tr("Open again") : tr("Close"));
    close->setObjectName(isClosed ? QStringLiteral("reopenClaim") : QStringLiteral("closeClaim"));
    connect(close, &QPushButton::clicked, this,
        isClosed ? &ClaimsPage::reopenShown : &ClaimsPage::closeShown);
    header->setAction(Glyph::Edit, tr("Change or add"));
    connect(header, &PageHeader::actionTriggered, this, [this] { showForm(shownId()); });
}

void ClaimsPage::addCase(const ClaimFile &file)
{
    const Claim &claim = file.claim;
    auto *card = new FactCard(tr("The claim"), m_sheet->room());
    if (claim.privileged && !readsPrivileged(m_desk.session.role))
        card->addSentence(Tone::Info,
            tr("Privileged: what was written for legal advice or the court case, and what is "
               "reserved for it, is not shown to your role."),
            QStringLiteral("privilegedNote"));
    else if (claim.privileged)
        card->addSentence(Tone::Info,
            tr("Privileged: this file holds what was written for legal advice or the court case. "
               "It need not be shown to the other side, and stays out of packs. Do not send it "
               "on."),
            QStringLiteral("privilegedNote"));
    card->addText(claim.description);
    card->add(tr("Scheme"), wordFor(claim.scheme));
    card->add(tr("Cause"), m_desk.codes.label(codescheme::ClaimCause, claim.cause));
    card->add(tr("Injury"), claim.injury);
    card->add(tr("Kind of claim"), claim.claimType);
    if (m_desk.may(Capability::ReadNames))
        card->add(tr("Claimant"), file.claimant.name);
    const auto places = PlaceNames::load(m_desk.session.database).value_or(PlaceNames {});
    QStringList where { places.sites.value(claim.siteId.value),
        places.units.value(claim.unitId.value) };
    where.removeAll(QString());
    card->add(tr("Where"), where.join(QStringLiteral(", ")));
    card->add(tr("Theme"), m_desk.codes.label(codescheme::Theme, claim.theme));
    m_sheet->main()->addWidget(card);
}

void ClaimsPage::addMoney(const Claim &claim)
{
    auto *card = new Card(tr("Money"), m_sheet->room());
    card->content()->addWidget(new MoneyTable(claim, card));
    m_sheet->main()->addWidget(card);
}

void ClaimsPage::addDays(const Claim &claim)
{
    auto *card = new FactCard(tr("Days"), m_sheet->room());
    const auto add = [card, &claim](const QString &name, QDate day, const char *objectName = "") {
        const QString lag = day.isValid() ? lagWords(claim.incidentOn, day) : QString();
        card->add(name,
            lag.isEmpty() ? formatDay(day) : tr("%1, %2 the incident").arg(formatDay(day), lag),
            QString::fromLatin1(objectName));
    };
    card->add(tr("Happened"), formatDay(claim.incidentOn));
    add(tr("Claimant knew"), claim.knowledgeOn);
    add(tr("Notified"), claim.notifiedOn, "notifiedFact");
    add(tr("Opened"), claim.openedOn);
    add(tr("Settled"), claim.settledOn);
    add(tr("Closed"), claim.closedOn);
    m_sheet->side()->addWidget(card);
}

void ClaimsPage::addHandling(const Claim &claim)
{
    auto *card = new FactCard(tr("How it is handled"), m_sheet->room());
    card->addStatus(tr("Status"), toneFor(claim.status), wordFor(claim.status));
    card->add(tr("Stage"), claim.stage);
    card->add(tr("Outcome"), claim.outcome);
    card->add(tr("Chance that it succeeds"),
        claim.probability ? tr("%1%").arg(*claim.probability) : QString());
    card->add(tr("NHS Resolution reference"), claim.nhsrReference);
    card->add(tr("Solicitor"), claim.solicitor);
    card->add(tr("Dealt with by"), claim.handler);
    m_sheet->main()->addWidget(card);
}

} // namespace heed
