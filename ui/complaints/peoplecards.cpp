#include "ui/complaints/caseworkcard.h"
#include "ui/complaints/complaintwords.h"

namespace heed {

using namespace caseworkcard;

PartCard *makeNeedsCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    AccessNeed blank;
    blank.recordedOn = desk.today();
    return plainCard<AccessNeed>(desk, id,
        { column("needs"), Words::tr("What they need to read us and be heard"),
            Words::tr("Nothing is recorded. Ask: most people need nothing, and some cannot say it "
                      "unasked."),
            Words::tr("Add a &need"),
            Words::tr("Shown wherever a letter is written (Accessible Information Standard).") },
        { choiceQuestion<Whose>(column("whose"), Words::tr("&Who needs it?"), {}, false),
            choiceQuestion<AccessNeedKind>(column("need"), Words::tr("What do they &need?")),
            line("detail", Words::tr("&More about it"),
                Words::tr("The size of print, or the language of the interpreter.")),
            day("recorded_on", Words::tr("When did they &say so?")),
            tick("flagged", Words::tr("&Show it on every letter")),
            day("shared_on", Words::tr("When were others &told who need to know?")),
            day("met_on", Words::tr("When was it first m&et?")) },
        [](const AccessNeed &row) { return lineOf(row); }, blank, parent);
}

PartCard *makeConsentCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    ComplaintConsent blank;
    blank.requestedOn = desk.today();
    const auto keep = [&desk, id](const ComplaintConsent &row) {
        return desk.service.setConsent(id, row);
    };
    auto source = std::make_unique<CaseworkSource<ComplaintConsent>>(
        desk.session, id.value,
        [today = desk.today()](const ComplaintConsent &row) { return lineOf(row, today); }, blank,
        CaseworkSource<ComplaintConsent>::Calls { keep, keep,
            [&desk, id](qint64 row) { return desk.service.removeConsent(id, row); } });
    return makeCard(desk, { column("consents"), Words::tr("Consent"),
                            Words::tr("No consent was asked for. Whoever complains for themselves "
                                      "needs none."),
                            Words::tr("Add a &consent"),
                            Words::tr("Waiting for it stops no clock: acknowledge meanwhile.") },
        { choiceQuestion<ConsentScope>(
              column("scope"), Words::tr("What does it c&over?"), {}, false),
            line("scope_detail", Words::tr("Which &part, or which organisation?")),
            line("asked_of", Words::tr("Who was &asked?")),
            day("requested_on", Words::tr("When was it as&ked for?")),
            day("remind_on", Words::tr("When do you ask a&gain?"), Words::tr("Shown on Today.")),
            day("reminded_on", Words::tr("When did you last &remind them?")),
            day("received_on", Words::tr("When was it gi&ven?")),
            day("refused_on", Words::tr("When was it re&fused?")),
            day("given_up_on", Words::tr("When did you stop &waiting?")),
            choiceQuestion<Authority>(column("authority"), Words::tr("By which a&uthority?")),
            day("authority_seen_on", Words::tr("When did you &see the paper?")) },
        std::move(source), parent);
}

PartCard *makeRepresentativeCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    RepresentativeTest blank;
    blank.decidedOn = desk.today();
    return plainCard<RepresentativeTest>(desk, id,
        { column("tests"), Words::tr("May they complain for somebody else?"),
            Words::tr("Nothing is recorded. It is asked for a child, and for somebody who lacks "
                      "capacity."),
            Words::tr("Record a &decision"),
            Words::tr("Not in the best interests of the person it is about: it must not be "
                      "considered, and you write why (regulation 5).") },
        { choiceQuestion<RepresentativeBasis>(
              column("basis"), Words::tr("&Why does somebody else complain?")),
            text("child_grounds", Words::tr("Why does the &child not complain personally?")),
            text("child_understanding",
                Words::tr("What does the child &understand and want?"),
                Words::tr("Gillick: a child who understands enough decides for themselves.")),
            text("capacity", Words::tr("What did the capacity &assessment find?")),
            line("capacity_by", Words::tr("Who a&ssessed it?")),
            day("capacity_on", Words::tr("&When?")),
            choiceQuestion<YesNo>(column("best_interests"),
                Words::tr("Is it in the &best interests of the person it is about?")),
            text("reason", Words::tr("Why? The person may &read it")),
            line("decided_by", Words::tr("Who &decided?")),
            day("decided_on", Words::tr("When was it deci&ded?")),
            day("letter_on", Words::tr("When did the &letter go that says no?")) },
        [](const RepresentativeTest &row) { return lineOf(row); }, blank, parent);
}

PartCard *makeEmailCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    EmailConsent blank;
    blank.agreedOn = desk.today();
    return plainCard<EmailConsent>(desk, id,
        { column("emails"), Words::tr("Writing by e-mail"),
            Words::tr("Not agreed: write by post."), Words::tr("Record an agree&ment"),
            Words::tr("E-mail counts as writing to somebody who agreed (regulation 15).") },
        { line("address", Words::tr("&Address")), day("agreed_on", Words::tr("&Agreed on")),
            day("withdrawn_on", Words::tr("&Withdrawn on")) },
        [](const EmailConsent &row) { return lineOf(row); }, blank, parent);
}

PartCard *makeAdvocacyCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    AdvocacyOffer blank;
    blank.toldOn = desk.today();
    return plainCard<AdvocacyOffer>(desk, id,
        { column("advocacy"), Words::tr("Help from an advocate"),
            Words::tr("Nobody noted that they were told about free advocacy."),
            Words::tr("Record that they were &told"),
            Words::tr("The council has to provide it for complaints about the NHS.") },
        { day("told_on", Words::tr("When were they &told?")),
            line("provider", Words::tr("Which &service?")),
            choiceQuestion<AdvocacyAnswer>(column("answer"), Words::tr("What did they &say?")),
            line("contact", Words::tr("How is the advocate &reached?")) },
        [](const AdvocacyOffer &row) { return lineOf(row); }, blank, parent);
}

PartCard *makeSensitiveCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    return plainCard<SensitiveDate>(desk, id,
        { column("sensitive"), Words::tr("Days on which a letter would hurt"),
            Words::tr("None is recorded."), Words::tr("Add a da&y"),
            Words::tr("A death, a birthday, an inquest: letters near them are held back.") },
        { choiceQuestion<SensitiveKind>(column("kind"), Words::tr("Which &day is it?"), {}, false),
            day("on_day", Words::tr("&When?")), line("note", Words::tr("&Note")) },
        [](const SensitiveDate &row) { return lineOf(row); }, {}, parent);
}

PartCard *makeLimitsCard(const ComplaintDesk &desk, ComplaintId id, QWidget *parent)
{
    return plainCard<ContactLimit>(desk, id,
        { column("limits"), Words::tr("Contact that became too much"),
            Words::tr("There are no limits. Most of what is hard to bear has a reason: look there "
                      "first."),
            Words::tr("Look at &it"),
            Words::tr("A new complaint from the same person is always looked at. This shows "
                      "nowhere else.") },
        { text("behaviour", Words::tr("What &happens?"),
              Words::tr("Facts and days. Say nothing about what the person is.")),
            tick("handling_checked", Words::tr("&Our own handling was looked at first")),
            tick("adjustments_checked", Words::tr("&Adjustments that could help were tried")),
            day("warned_on", Words::tr("When did the &warning letter go?")),
            line("no_warning_because", Words::tr("Wh&y was there none?"),
                Words::tr("Violence or threats.")),
            line("decided_by", Words::tr("&Who decided on limits?")),
            line("decider_role", Words::tr("Their &post")),
            day("decided_on", Words::tr("When was it &decided?")),
            text("reason", Words::tr("&Reason")),
            text("limits", Words::tr("What is &limited, and what stays open?")),
            day("told_on", Words::tr("When was the person &told?")),
            day("review_on", Words::tr("When do you look at it a&gain?"),
                Words::tr("Shown on Today.")),
            day("appealed_on", Words::tr("When did they app&eal?")),
            choiceQuestion<AppealOutcome>(column("appeal_outcome"), Words::tr("What came o&f it?")),
            day("ended_on", Words::tr("When did the limits e&nd?")) },
        [today = desk.today()](const ContactLimit &row) { return lineOf(row, today); }, {}, parent);
}

} // namespace heed
