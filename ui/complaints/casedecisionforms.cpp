#include "core/complaints/complaintclocks.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/stepform.h"
#include "ui/shared/enumcombo.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::CaseForms)
};

} // namespace

StepForm *makeDuplicateForm(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    auto *form = new StepForm(desk, wordFor(CaseStep::Duplicate),
        Words::tr("This case is closed and linked to the one that goes on."),
        Words::tr("Close as the same"), parent);
    auto *other = form->addLine(QStringLiteral("duplicate_of"),
        Words::tr("Which case is it the same as?"), Words::tr("Its reference."));
    auto *on = form->addDay(
        QStringLiteral("closed_on"), Words::tr("When was that found?"), {}, desk.today());
    form->setAct([&desk, id = file.complaint.id, other, on] {
        return desk.service.closeAsDuplicate(id, other->text(), dayOf(on));
    });
    return form;
}

StepForm *makeNewIssuesForm(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    auto *form = new StepForm(desk, wordFor(CaseStep::NewIssues),
        Words::tr("What is new gets a case of its own, with the same people and place, and its own "
                  "days. What was not answered reopens this one instead."),
        Words::tr("Log the new case"), parent);
    auto *on = form->addDay(
        QStringLiteral("received_on"), Words::tr("When did it come?"), {}, desk.today());
    auto *channel = form->addChoice(QStringLiteral("channel"), Words::tr("How did it come?"));
    fillCombo<Channel>(*channel, QStringLiteral(""));
    auto *said = form->addText(QStringLiteral("description"), Words::tr("What is new?"));
    form->setAct([&desk, id = file.complaint.id, on, channel, said]() -> Result<void> {
        ComplaintFile draft;
        draft.complaint.receivedOn = dayOf(on);
        draft.complaint.channel = chosen<Channel>(*channel);
        draft.complaint.description = said->toPlainText().trimmed();
        return desk.service.logNewIssues(id, draft).map([](ComplaintId) {});
    });
    return form;
}

StepForm *makeFundingForm(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    auto *form = new StepForm(desk, wordFor(CaseStep::ChangeFunding),
        Words::tr("Who pays decides which rules bind, by when you answer, and which ombudsman "
                  "comes next. Days that were set before stay on the record."),
        Words::tr("Change it"), parent);
    auto *funding = form->addChoice(QStringLiteral("funding"), Words::tr("Who pays for the care?"));
    fillCombo<Funding>(*funding, QStringLiteral(""));
    choose(*funding, file.complaint.funding);
    QLabel *follows = form->addNote({});
    follows->setObjectName(QStringLiteral("fundingFollows"));
    auto *reason = form->addLine(QStringLiteral("reason"), Words::tr("How do you know?"));
    const Regime own = ownRegime(desk.session.database).value_or(file.complaint.regime);
    const auto say = [funding, follows, own] {
        const auto now = chosen<Funding>(*funding);
        follows->setText(sentenceFor(regimeFor(now, own), now));
    };
    QObject::connect(funding, &QComboBox::currentIndexChanged, follows, say);
    say();
    form->setAct([&desk, id = file.complaint.id, funding, reason] {
        return desk.service.changeFunding(id, chosen<Funding>(*funding), reason->text())
            .map([](const Complaint &) {});
    });
    return form;
}

} // namespace heed
