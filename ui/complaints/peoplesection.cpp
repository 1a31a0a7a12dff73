#include "ui/complaints/peoplesection.h"

#include "ui/complaints/caseworkcards.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/equalitycard.h"
#include "ui/shared/labels.h"

#include <QVBoxLayout>

namespace heed {

namespace {

/// Cards that name people, or tell of them, are for those who may read names.
std::vector<CaseworkSection::Maker> cardsFor(Role role)
{
    if (!permits(role, Capability::ReadNames))
        return { makeNeedsCard };
    return { makeNeedsCard, makeConsentCard, makeRepresentativeCard, makeEmailCard,
        makeAdvocacyCard, makeSensitiveCard, makeLimitsCard };
}

} // namespace

PeopleSection::PeopleSection(const ComplaintDesk &desk, QWidget *parent)
    : CaseworkSection(desk, cardsFor(desk.session.role), parent)
{
}

QString PeopleSection::id() const { return QStringLiteral("people"); }

QString PeopleSection::title() const { return tr("People"); }

void PeopleSection::addFirst(QVBoxLayout *column, const ComplaintFile &)
{
    m_who = new Card(tr("Who it is about"), room());
    column->addWidget(m_who);
}

void PeopleSection::refresh(const ComplaintFile &file)
{
    const bool names = permits(desk().session.role, Capability::ReadNames);
    const auto nameOf = [names](const Person &person) {
        return names && !person.name.isEmpty() ? person.name : tr("nobody named");
    };
    QVBoxLayout *layout = m_who->refill();
    const auto say = [layout, this](const QString &text, bool muted = false) {
        layout->addWidget(
            makeLabel(text, muted ? type::small() : type::base(), m_who, muted, true));
    };
    const Complaint &complaint = file.complaint;
    if (isOnePerson(file)) {
        say(tr("%1 complains for themselves.").arg(nameOf(file.complainant)));
        return;
    }
    say(tr("%1 complains (%2).")
            .arg(nameOf(file.complainant),
                complaint.relationship.isEmpty() ? wordFor(complaint.complainantStatus).toLower()
                                                 : complaint.relationship));
    say(tr("It is about %1.").arg(nameOf(file.patient)));
    if (complaint.representativeBasis)
        say(tr("Why somebody else complains: %1.")
                .arg(wordFor(*complaint.representativeBasis).toLower()));
    if (complaint.consent)
        say(tr("Consent: %1.").arg(wordFor(*complaint.consent).toLower()));
    say(tr("Names and addresses are changed under Details."), true);
}

void PeopleSection::addLast(QVBoxLayout *column, const ComplaintFile &file)
{
    if (permits(desk().session.role, Capability::RecordEquality))
        column->addWidget(new EqualityCard(desk(), file.complaint.id, room()));
}

} // namespace heed
