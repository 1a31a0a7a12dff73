#include "ui/complaints/investigation/investigationcards.h"

#include "ui/complaints/investigation/cardparts.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::InvestigationCards)
};

QString labelled(const QString &label, const QString &text)
{
    //: %1 a heading, %2 what somebody wrote: "Impact: she lay in the cold"
    return text.isEmpty() ? QString() : Words::tr("%1: %2").arg(label, text);
}

PartLine lineOf(const ComplaintFile &file, const IssueAccount &account)
{
    PartLine line;
    line.sentence = Words::tr("%1: %2").arg(issueWords(file, account.issueId),
        account.said.isEmpty() ? account.happened : account.said);
    QStringList small { labelled(Words::tr("Impact"), account.impact),
        labelled(Words::tr("They want"), account.outcomeWanted) };
    if (account.agreedOn.isValid())
        small += Words::tr("Agreed with %1 on %2.")
                     .arg(account.agreedWith, formatDay(account.agreedOn));
    else
        small += Words::tr("Not agreed with the person yet.");
    small += labelled(Words::tr("What happened"), account.happened);
    small += labelled(Words::tr("What should have happened"), account.shouldHaveHappened);
    small += labelled(Words::tr("Why the difference"), account.whyDifferent);
    small.removeAll(QString());
    line.small = small.join(QLatin1Char('\n'));
    if (account.isAnswered())
        line.tone = Tone::Done;
    return line;
}

PartLine lineOf(const InvestigationStatement &statement, QDate today)
{
    PartLine line;
    line.sentence = statement.post.isEmpty()
        ? statement.person
        : Words::tr("%1, %2").arg(statement.person, statement.post);
    const QString asked = Words::tr("Asked %1.").arg(formatDay(statement.askedOn));
    QString come = statement.receivedOn.isValid()
        ? Words::tr("Received %1.").arg(formatDay(statement.receivedOn))
        : dueSentence(statement.dueOn, {}, today);
    if (statement.remindedOn.isValid() && !statement.receivedOn.isValid())
        come = joined({ come, Words::tr("Reminded %1.").arg(formatDay(statement.remindedOn)) });
    line.small
        = joined({ wordFor(statement.part) + QLatin1Char('.'), asked, come, statement.note });
    line.tone = dueTone(statement.dueOn, statement.receivedOn, today);
    return line;
}

} // namespace

PartCard *makeAccountsCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        issueQuestion(desk, file, false),
        textQuestion("said", Words::tr("What &happened, as the person tells it?")),
        textQuestion("impact", Words::tr("What did it do to them?")),
        textQuestion("outcome_wanted", Words::tr("What do they want to come of it?")),
        dayQuestion("agreed_on", Words::tr("When was this agreed with them?")),
        lineQuestion("agreed_with", Words::tr("With whom?")),
        textQuestion("happened", Words::tr("What happened, as far as it could be found?")),
        textQuestion("should_have_happened", Words::tr("What should have happened?"),
            Words::tr("Name the policy, standard or guidance.")),
        textQuestion("why_different", Words::tr("Why the difference?"),
            Words::tr("Look at the work and its conditions before the person.")),
    };
    const PartWords words { QStringLiteral("accounts"), Words::tr("Issues agreed with the person"),
        Words::tr("Nothing is set down yet: agree with the person what to look into."),
        Words::tr("Set down an issue"),
        file.complaint.regime == Regime::ProviderOnly
            ? Words::tr("What happened, what it did, what they want; then what you found. Offer to "
                        "talk about it when you acknowledge.")
            : Words::tr("What happened, what it did, what they want; then what you found. Offer to "
                        "talk about it when you acknowledge (regulation 13(7)).") };
    IssueAccount blank;
    if (file.issues.size() == 1)
        blank.issueId = file.issues.front().id;
    return makeCard<IssueAccount>(
        desk, file.complaint.id, words, std::move(questions),
        [file](const IssueAccount &account) { return lineOf(file, account); }, parent, blank);
}

PartCard *makePlanCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        lineQuestion("what", Words::tr("What is to be &done?")),
        lineQuestion("who", Words::tr("By whom?")),
        dayQuestion("due_on", Words::tr("By when?")),
        dayQuestion("done_on", Words::tr("When was it done?")),
    };
    const PartWords words { QStringLiteral("plan"), Words::tr("Plan"),
        Words::tr("No step is planned yet."), Words::tr("Add a step"), {} };
    const QDate today = desk.today();
    return makeCard<PlanStep>(
        desk, file.complaint.id, words, std::move(questions),
        [today](const PlanStep &step) {
            PartLine line { 0, step.what };
            line.small = joined({ labelled(Words::tr("By"), step.who),
                dueSentence(step.dueOn, step.doneOn, today) });
            line.tone = dueTone(step.dueOn, step.doneOn, today);
            return line;
        },
        parent);
}

PartCard *makeEvidenceCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        lineQuestion("what", Words::tr("What is it?"), Words::tr("A chart, a rota, a photograph.")),
        issueQuestion(desk, file, true),
        lineQuestion("source", Words::tr("Where is it from?")),
        dayQuestion("dated_on", Words::tr("Of which day?")),
        lineQuestion("kept_where", Words::tr("Where is it kept?")),
        textQuestion("shows", Words::tr("What does it show?")),
    };
    const PartWords words { QStringLiteral("evidence"), Words::tr("Evidence"),
        Words::tr("No evidence is listed yet."), Words::tr("List evidence"), {} };
    return makeCard<Evidence>(
        desk, file.complaint.id, words, std::move(questions),
        [file](const Evidence &evidence) {
            PartLine line;
            line.sentence
                = Words::tr("%1: %2").arg(issueWords(file, evidence.issueId), evidence.what);
            line.small = joined({ labelled(Words::tr("From"), evidence.source),
                formatDay(evidence.datedOn), labelled(Words::tr("Kept"), evidence.keptWhere),
                labelled(Words::tr("It shows"), evidence.shows) });
            return line;
        },
        parent);
}

PartCard *makeStatementsCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        lineQuestion("person", Words::tr("&Who is asked?")),
        lineQuestion("post", Words::tr("What is their post?")),
        choiceQuestion<StatementPart>(
            QStringLiteral("part"), Words::tr("What is their part?"), {}, false),
        dayQuestion("asked_on", Words::tr("When were they asked?")),
        dayQuestion("due_on", Words::tr("By when?")),
        dayQuestion("reminded_on", Words::tr("When were they last reminded?")),
        dayQuestion("received_on", Words::tr("When did it come?")),
        lineQuestion("note", Words::tr("Note")),
    };
    const PartWords words { QStringLiteral("statements"), Words::tr("Statements"),
        Words::tr("Nobody was asked for a statement yet."), Words::tr("Ask for a statement"),
        Words::tr("Whoever gives one as a witness cannot be the investigator.") };
    InvestigationStatement blank;
    blank.askedOn = desk.today();
    const QDate today = desk.today();
    return makeCard<InvestigationStatement>(
        desk, file.complaint.id, words, std::move(questions),
        [today](const InvestigationStatement &statement) { return lineOf(statement, today); },
        parent, blank);
}

} // namespace heed
