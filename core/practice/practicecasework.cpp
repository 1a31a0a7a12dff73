#include "core/practice/practicecasework.h"

#include "core/complaints/complaintrules.h"

namespace heed {

namespace {

QString text(const char *words) { return QString::fromLatin1(words); }

/// Who decides on what is not looked into.
const QString decider = QStringLiteral("The complaints manager");

void addDecision(ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    if (complaint.ending == Ending::Excluded)
        file.casework.exclusions.push_back({ {}, 1, {}, ExclusionLimb::AlreadyInvestigated,
            text("It was looked into and answered two years ago."), decider, complaint.closedOn,
            complaint.closedOn });
    if (complaint.ending == Ending::OutOfTime)
        file.casework.lateTests.push_back({ {}, 1, {}, complaint.receivedOn.addYears(-3), {},
            YesNo::No, YesNo::No, text("Nobody who was there can be asked any more."), decider,
            complaint.closedOn, complaint.closedOn });
    if (complaint.ending == Ending::Transferred) {
        ComplaintPartner receiver;
        receiver.organisation = text("Eastfield Council");
        receiver.role = PartnerRole::SentTo;
        receiver.consentAskedOn = complaint.acknowledgedOn;
        receiver.consentGivenOn = complaint.closedOn;
        receiver.passedOn = complaint.closedOn;
        file.casework.partners.push_back(receiver);
    }
}

void addNeeds(ComplaintFile &file, PracticeRandom &random)
{
    if (!random.chance(180))
        return;
    struct Usual
    {
        AccessNeedKind need;
        const char *detail;
    };
    constexpr std::array usual { Usual { AccessNeedKind::LargePrint, "18 point" },
        Usual { AccessNeedKind::EasyRead, "" }, Usual { AccessNeedKind::Interpreter, "Polish" },
        Usual { AccessNeedKind::Bsl, "" } };
    const Usual &one = random.pick(usual);
    AccessNeed need;
    need.need = one.need;
    need.detail = QLatin1String(one.detail);
    need.recordedOn = file.complaint.receivedOn;
    if (file.complaint.acknowledgedOn.isValid() && random.chance(700))
        need.metOn = file.complaint.acknowledgedOn;
    file.casework.needs.push_back(need);
}

void addConsent(ComplaintFile &file, const PracticeWorld &world, PracticeRandom &random)
{
    if (file.complaint.consent != Consent::Requested || !file.complaint.acknowledgedOn.isValid())
        return;
    ComplaintConsent consent;
    consent.askedOf = file.patient.name;
    consent.requestedOn = file.complaint.acknowledgedOn;
    consent.remindOn = world.calendar().addWorkingDays(world.today(), random.between(-2, 6));
    consent.remindOn = std::max(consent.remindOn, consent.requestedOn);
    file.casework.consents.push_back(consent);
}

void addUpdate(ComplaintFile &file, const PracticeWorld &world, PracticeRandom &random)
{
    const QDate told = world.calendar().addWorkingDays(world.today(), -random.between(3, 12));
    if (told <= file.complaint.acknowledgedOn || !random.chance(350))
        return;
    file.casework.updates.push_back({ {}, 1, {}, told,
        random.chance(600) ? UpdateKind::Call : UpdateKind::HoldingLetter,
        text("Statements are still coming in."),
        world.calendar().addWorkingDays(world.today(), random.between(-1, 9)) });
}

} // namespace

void addPracticeCasework(ComplaintFile &file, const PracticeWorld &world, PracticeRandom random)
{
    addDecision(file);
    const Complaint &complaint = file.complaint;
    if (!complaint.isOpen() || !isFormal(complaint.type))
        return;
    addNeeds(file, random);
    if (!complaint.acknowledgedOn.isValid())
        return;
    if (random.chance(800))
        file.casework.advocacy.push_back({ {}, 1, {}, complaint.acknowledgedOn,
            text("Riverside Advocacy"), AdvocacyAnswer::NoReply, {} });
    addConsent(file, world, random);
    if (!complaint.repliedOn.isValid() && !complaint.resolvedEarlyOn.isValid())
        addUpdate(file, world, random);
}

} // namespace heed
