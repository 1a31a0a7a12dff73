#include "ui/complaints/caseworkcard.h"

namespace heed {

using namespace caseworkcard;

PartCard *makePartnersCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    ComplaintPartner blank;
    blank.consentAskedOn = desk.today();
    auto source = std::make_unique<CaseworkSource<ComplaintPartner>>(
        desk.session, id.value,
        [today = desk.today()](const ComplaintPartner &row) { return lineOf(row, today); }, blank,
        CaseworkSource<ComplaintPartner>::Calls {
            [&desk, id](const ComplaintPartner &row) {
                return row.role == PartnerRole::SentTo ? desk.service.transfer(id, row)
                                                       : desk.service.setPartner(id, row);
            },
            [&desk, id](
                const ComplaintPartner &row) { return desk.service.setPartner(id, row); },
            [&desk, id](qint64 row) { return desk.service.removePartner(id, row); } });
    return makeCard(desk,
        { column("partners"), Words::tr("Other organisations"),
            Words::tr("Nobody else has a part in it. You lead, and send the one reply."),
            Words::tr("Add an &organisation"),
            Words::tr("With the person's agreement (regulations 6, 7, 9 and 11). Once it is "
                      "passed on to another organisation, the case ends here.") },
        { line("organisation", Words::tr("&Organisation")),
            choiceQuestion<PartnerRole>(
                column("role"), Words::tr("What is its pa&rt?"), {}, false),
            line("contact", Words::tr("&Contact")),
            day("consent_asked_on", Words::tr("When was the person as&ked?")),
            day("consent_given_on", Words::tr("When did they &agree?")),
            day("consent_refused_on", Words::tr("When did they re&fuse?")),
            day("passed_on", Words::tr("When was it &passed on and received?"),
                Words::tr("The day from which the second organisation acknowledges.")),
            day("part_due_on", Words::tr("When is their part &due?")),
            day("part_received_on", Words::tr("When did it co&me?")),
            tick("replies_separately", Words::tr("The person agreed to two ans&wers")) },
        std::move(source), parent);
}

PartCard *makeExclusionCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    ComplaintExclusion blank;
    blank.decidedOn = desk.today();
    auto source = std::make_unique<CaseworkSource<ComplaintExclusion>>(
        desk.session, id.value, [](const ComplaintExclusion &row) { return lineOf(row); }, blank,
        CaseworkSource<ComplaintExclusion>::Calls {
            [&desk, id](
                const ComplaintExclusion &row) { return desk.service.exclude(id, row); } });
    return makeCard(desk,
        { column("exclusions"), Words::tr("Not for this procedure"),
            Words::tr("It is dealt with like any other."), Words::tr("Decide that it is &not"),
            Words::tr("The case ends with it, and the person is told why in writing "
                      "(regulation 8).") },
        { choiceQuestion<ExclusionLimb>(column("limb"), Words::tr("&Which exception is it?")),
            text("reason", Words::tr("&Reason, as the person will read it")),
            line("decided_by", Words::tr("Who &decided?")),
            day("decided_on", Words::tr("W&hen?")),
            day("letter_on", Words::tr("When did the &letter go?"),
                Words::tr("As soon as you can. What was put right at once needs none.")) },
        std::move(source), parent);
}

PartCard *makeLateCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    LateTest blank;
    blank.decidedOn = desk.today();
    auto source = std::make_unique<CaseworkSource<LateTest>>(
        desk.session, id.value, [](const LateTest &row) { return lineOf(row); }, blank,
        CaseworkSource<LateTest>::Calls {
            [&desk, id](const LateTest &row) { return desk.service.decideLate(id, row); } });
    return makeCard(desk,
        { column("late"), Words::tr("Came too late"),
            Words::tr("Nobody asked whether it came in time: 12 months from the event, or from "
                      "when they knew."),
            Words::tr("Answer the t&wo questions"),
            Words::tr("Twice yes: it goes on. Otherwise the case ends, and the person is told why "
                      "(regulation 12).") },
        { day("event_on", Words::tr("When did it happe&n?")),
            day("noticed_on", Words::tr("When did they come to &know, if later?")),
            choiceQuestion<YesNo>(
                column("good_reasons"), Words::tr("Had they &good reasons for the delay?")),
            choiceQuestion<YesNo>(column("still_fair"),
                Words::tr("Can it still be looked into well and &fairly?")),
            text("reason", Words::tr("&Reason, as the person will read it")),
            line("decided_by", Words::tr("Who &decided?")),
            day("decided_on", Words::tr("W&hen?")),
            day("letter_on", Words::tr("When did the &letter go?")) },
        std::move(source), parent);
}

PartCard *makeUpdatesCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    ComplaintUpdate blank;
    blank.toldOn = desk.today();
    return plainCard<ComplaintUpdate>(desk, id,
        { column("updates"), Words::tr("Keeping them informed"),
            Words::tr("Nobody noted that they were told how it stands."),
            Words::tr("Record an &update"),
            Words::tr("Say when they hear again, and it comes up on Today (regulation 14(1)).") },
        { day("told_on", Words::tr("When were they &told?")),
            choiceQuestion<UpdateKind>(column("how"), Words::tr("&How?")),
            text("what", Words::tr("&What were they told?")),
            day("next_on", Words::tr("When do they hear &again?")) },
        [today = desk.today()](const ComplaintUpdate &row) { return lineOf(row, today); }, blank,
        parent);
}

} // namespace heed
