#include "core/calendar/dayformat.h"
#include "core/complaints/complaintregister.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/stepform.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/translated.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace heed {

namespace {

const QString notSaid = QStringLiteral("");

struct Maker
{
    const ComplaintDesk &desk;
    const ComplaintFile &file;
    QWidget *parent;

    [[nodiscard]] ComplaintId id() const { return file.complaint.id; }
    [[nodiscard]] QDate today() const { return desk.today(); }
    [[nodiscard]] StepForm *form(CaseStep step, const QString &sentence, const QString &verb) const
    {
        return new StepForm(desk, wordFor(step), sentence, verb, parent);
    }
};

StepForm *acknowledgeForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::Acknowledge,
        make.file.complaint.regime == Regime::ProviderOnly
            ? tr("Tell the person that it came, who deals with it, and offer to discuss how it "
                 "will be handled and by when.")
            : tr("Tell the person that it came, who deals with it, and offer to discuss how it "
                 "will be handled and by when (regulation 13)."),
        tr("Record acknowledgement"));
    auto *on = form->addDay(
        QStringLiteral("acknowledged_on"), tr("When was it acknowledged?"), {}, make.today());
    auto *method = form->addChoice(QStringLiteral("acknowledgement_method"), tr("How?"));
    fillCombo<ContactMethod>(*method, notSaid);
    auto *offer = form->addChoice(QStringLiteral("discussion_offer"), tr("Offer to discuss it"),
        tr("The person may say how they want it handled and when to expect the reply."));
    fillCombo<DiscussionOffer>(*offer, notSaid);
    form->setAct([make, on, method, offer] {
        return make.desk.service.acknowledge(make.id(),
            { dayOf(on), chosen<ContactMethod>(*method), chosen<DiscussionOffer>(*offer) });
    });
    return form;
}

StepForm *agreePeriodForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::AgreePeriod,
        tr("Agree with the person by when the reply comes. Earlier days stay visible below; a day "
           "that is agreed after the one before has passed is told, but does not count as in "
           "time."),
        tr("Record the day"));
    auto *due = form->addDay(QStringLiteral("reply_by"), tr("Reply by"), tr("For example +25wd."));
    auto *with = form->addLine(QStringLiteral("agreed_with"), tr("Agreed with"),
        tr("Leave it empty where you set the day and told the person."));
    with->setText(make.file.complainant.name);
    auto *on
        = form->addDay(QStringLiteral("agreed_on"), tr("When was that agreed?"), {}, make.today());
    auto *reason = form->addLine(QStringLiteral("reason"), tr("Why this day?"));
    form->setAct([make, due, with, on, reason] {
        return make.desk.service.agreePeriod(
            make.id(), { dayOf(due), with->text(), dayOf(on), reason->text() });
    });
    return form;
}

StepForm *replyForm(const Maker &make)
{
    const QString body
        = namesOf(ombudsmenFor(make.file.complaint.regime, make.file.complaint.funding));
    StepForm *form = make.form(CaseStep::Reply,
        tr("The reply is signed by the responsible person or somebody they authorised, and names "
           "the %1.")
            .arg(body),
        tr("Record the reply"));
    auto *on = form->addDay(
        QStringLiteral("replied_on"), tr("When was the reply sent?"), {}, make.today());
    auto *by = form->addLine(QStringLiteral("reply_signed_by"), tr("Who signed it?"));
    form->setAct([make, on, by] {
        return make.desk.service.reply(make.id(), { dayOf(on), by->text() });
    });
    return form;
}

StepForm *closeForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::Close,
        tr("Say how it ended and what was learned: your yearly report asks for it "
           "(regulation 18)."),
        tr("Close the case"));
    auto *on
        = form->addDay(QStringLiteral("closed_on"), tr("When was it closed?"), {}, make.today());
    auto *ending = form->addChoice(QStringLiteral("ending"), tr("How did it end?"));
    // The other endings are decisions of their own: see the tab "Stage" and the steps.
    for (const Ending one : { Ending::Replied, Ending::ResolvedEarly, Ending::NoConsent,
             Ending::Withdrawn, Ending::OpenedInError })
        ending->addItem(wordFor(one), toCode(one));
    if (make.file.complaint.resolvedEarlyOn.isValid() && !make.file.complaint.repliedOn.isValid())
        choose(*ending, std::optional(Ending::ResolvedEarly));
    auto *grade = form->addChoice(QStringLiteral("grade_closed"), tr("How serious was it?"));
    fillCombo<RiskGrade>(*grade, notSaid);
    choose(*grade, make.file.complaint.gradeReceived);
    auto *learning
        = form->addText(QStringLiteral("learning"), tr("What was learned, and what changes?"));
    learning->setPlainText(make.file.complaint.learning);
    auto *reason = form->addLine(QStringLiteral("reason"), tr("Why did it end like this?"),
        tr("Needed where it was opened in error."));
    form->setAct([make, on, ending, grade, learning, reason] {
        Closing closing;
        closing.on = dayOf(on);
        closing.ending = chosen<Ending>(*ending).value_or(Ending::Replied);
        closing.grade = chosen<RiskGrade>(*grade);
        closing.learning = learning->toPlainText().trimmed();
        closing.reason = reason->text().trimmed();
        return make.desk.service.close(make.id(), closing);
    });
    return form;
}

StepForm *resolveEarlyForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::ResolveEarly,
        tr("It was put right quickly and the person is satisfied."), tr("Record that"));
    auto *on = form->addDay(
        QStringLiteral("resolved_early_on"), tr("When was it put right?"), {}, make.today());
    form->setAct([make, on] { return make.desk.service.resolveEarly(make.id(), dayOf(on)); });
    return form;
}

StepForm *explainDelayForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::ExplainDelay,
        tr("Where the reply comes later than six months or a longer agreed day, tell the person "
           "in writing why, and reply as soon as you can (regulation 14(4))."),
        tr("Record the explanation"));
    auto *on = form->addDay(
        QStringLiteral("delay_explained_on"), tr("When was the person told?"), {}, make.today());
    auto *reason = form->addText(QStringLiteral("delay_reason"), tr("What were they told?"));
    form->setAct([make, on, reason] {
        return make.desk.service.explainDelay(make.id(), dayOf(on), reason->toPlainText());
    });
    return form;
}

StepForm *reasonForm(const Maker &make, CaseStep step, const QString &sentence, const QString &verb,
    const QString &question, std::function<Result<void>(const QString &)> act)
{
    StepForm *form = make.form(step, sentence, verb);
    auto *reason = form->addLine(QStringLiteral("reason"), question);
    form->setAct([reason, act = std::move(act)] { return act(reason->text().trimmed()); });
    return form;
}

StepForm *dayAndReasonForm(const Maker &make, CaseStep step, const QString &sentence,
    const QString &verb, const QString &field,
    std::function<Result<void>(QDate, const QString &)> act)
{
    StepForm *form = make.form(step, sentence, verb);
    auto *on = form->addDay(field, tr("When?"), {}, make.today());
    auto *reason = form->addLine(QStringLiteral("reason"), tr("Why?"));
    form->setAct(
        [on, reason, act = std::move(act)] { return act(dayOf(on), reason->text().trimmed()); });
    return form;
}

StepForm *endHoldForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::EndHold,
        tr("The case goes on. Its clocks ran all the time."), tr("End the hold"));
    auto *on = form->addDay(QStringLiteral("to_on"), tr("Since when?"), {}, make.today());
    form->setAct([make, on] { return make.desk.service.endHold(make.id(), dayOf(on)); });
    return form;
}

StepForm *reopenForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::Reopen,
        tr("The case keeps its reference and its first reply, and gets one more."),
        tr("Reopen the case"));
    auto *on = form->addDay(
        QStringLiteral("reopened_on"), tr("When did it come back?"), {}, make.today());
    auto *reason = form->addChoice(QStringLiteral("reason"), tr("Why did it come back?"));
    fillCombo<ReopenReason>(*reason, notSaid);
    auto *by = form->addDay(QStringLiteral("reply_by"), tr("Reply again by"));
    auto *note = form->addText(QStringLiteral("note"), tr("What the person said"));
    form->setAct([make, on, reason, by, note] {
        return make.desk.service.reopen(make.id(),
            { dayOf(on), chosen<ReopenReason>(*reason), dayOf(by), note->toPlainText() });
    });
    return form;
}

StepForm *ombudsmanForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::Ombudsman,
        tr("What the ombudsman asked for, by when, and what they decided."), tr("Record contact"));
    auto *body = form->addChoice(QStringLiteral("body"), tr("Which ombudsman?"));
    fillCombo<OmbudsmanBody>(*body);
    choose(*body,
        std::optional(ombudsmanFor(make.file.complaint.regime, make.file.complaint.funding)));
    auto *stage = form->addChoice(QStringLiteral("stage"), tr("What is it?"));
    fillCombo<OmbudsmanStage>(*stage);
    auto *reference = form->addLine(QStringLiteral("reference"), tr("Their reference"));
    auto *on = form->addDay(QStringLiteral("contacted_on"), tr("When?"), {}, make.today());
    auto *due = form->addDay(QStringLiteral("due_on"), tr("Answer them by"));
    auto *decided = form->addDay(QStringLiteral("decided_on"), tr("When did they decide?"));
    auto *decision = form->addChoice(QStringLiteral("decision"), tr("What did they decide?"));
    fillCombo<OmbudsmanDecision>(*decision, notSaid);
    form->setAct([make, body, stage, reference, on, due, decided, decision] {
        OmbudsmanContact contact;
        contact.complaintId = make.id();
        contact.body = chosen<OmbudsmanBody>(*body).value_or(OmbudsmanBody::Phso);
        contact.stage = chosen<OmbudsmanStage>(*stage).value_or(OmbudsmanStage::Enquiry);
        contact.reference = reference->text().trimmed();
        contact.contactedOn = dayOf(on);
        contact.dueOn = dayOf(due);
        contact.decidedOn = dayOf(decided);
        contact.decision = chosen<OmbudsmanDecision>(*decision);
        return make.desk.service.setOmbudsmanContact(contact);
    });
    return form;
}

StepForm *timelineForm(const Maker &make)
{
    StepForm *form = make.form(CaseStep::AddTimeline,
        tr("A call, a meeting, a letter: what happened, with whom."), tr("Add to the timeline"));
    auto *on = form->addDay(QStringLiteral("happened_on"), tr("When?"), {}, make.today());
    auto *what = form->addLine(QStringLiteral("what"), tr("What happened?"));
    auto *with = form->addLine(QStringLiteral("with_whom"), tr("With whom?"));
    auto *note = form->addText(QStringLiteral("note"), tr("More about it"));
    form->setAct([make, on, what, with, note] {
        TimelineEntry entry;
        entry.happenedOn = dayOf(on);
        entry.what = what->text().trimmed();
        entry.withWhom = with->text().trimmed();
        entry.note = note->toPlainText().trimmed();
        return make.desk.service.addTimeline(make.id(), entry);
    });
    return form;
}

StepForm *holdForm(const Maker &make)
{
    return dayAndReasonForm(make, CaseStep::Hold,
        tr("Shows that the case waits. No law stops its clocks meanwhile."), tr("Put on hold"),
        QStringLiteral("from_on"), [make](QDate on, const QString &reason) {
            return make.desk.service.hold(make.id(), reason, on);
        });
}

StepForm *withdrawForm(const Maker &make)
{
    return dayAndReasonForm(make, CaseStep::Withdraw,
        tr("The person does not want it looked into any more. The case is closed and stays in "
           "your figures."),
        tr("Record that"), QStringLiteral("closed_on"), [make](QDate on, const QString &reason) {
            return make.desk.service.withdraw(make.id(), on, reason);
        });
}

} // namespace

StepForm *makeStepForm(
    CaseStep step, const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    const Maker make { desk, file, parent };
    switch (step) {
    case CaseStep::Acknowledge:
        return acknowledgeForm(make);
    case CaseStep::AgreePeriod:
        return agreePeriodForm(make);
    case CaseStep::Findings:
        return makeFindingsForm(desk, file, parent);
    case CaseStep::Reply:
        return replyForm(make);
    case CaseStep::Close:
        return closeForm(make);
    case CaseStep::ResolveEarly:
        return resolveEarlyForm(make);
    case CaseStep::ExplainDelay:
        return explainDelayForm(make);
    case CaseStep::TreatAsComplaint:
        return reasonForm(make, step,
            tr("It keeps the day it was first received, and the full procedure applies."),
            tr("Treat as a complaint"), tr("What did the person ask for?"),
            [make](const QString &reason) {
                return make.desk.service.treatAsComplaint(make.id(), reason);
            });
    case CaseStep::Hold:
        return holdForm(make);
    case CaseStep::EndHold:
        return endHoldForm(make);
    case CaseStep::Withdraw:
        return withdrawForm(make);
    case CaseStep::Reopen:
        return reopenForm(make);
    case CaseStep::Duplicate:
        return makeDuplicateForm(desk, file, parent);
    case CaseStep::NewIssues:
        return makeNewIssuesForm(desk, file, parent);
    case CaseStep::ChangeFunding:
        return makeFundingForm(desk, file, parent);
    case CaseStep::Ombudsman:
        return ombudsmanForm(make);
    case CaseStep::AddTimeline:
        return timelineForm(make);
    case CaseStep::Bin:
        return reasonForm(make, step,
            tr("For what was recorded by mistake. It can be taken out again."),
            tr("Put in the bin"), tr("Why?"),
            [make](const QString &reason) { return make.desk.service.bin(make.id(), reason); });
    }
    return nullptr;
}

} // namespace heed
