#include "ui/complaints/investigation/cardparts.h"
#include "ui/complaints/investigation/investigationcards.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::InvestigationCards)
};

QString supportWords(const StaffSubject &subject)
{
    if (!subject.supportOfferedOn.isValid())
        return Words::tr("No support was offered yet.");
    const QString offered
        = Words::tr("Support offered %1").arg(formatDay(subject.supportOfferedOn));
    return subject.supportAnswer
        ? Words::tr("%1: %2.").arg(offered, wordFor(*subject.supportAnswer).toLower())
        : offered + QLatin1Char('.');
}

QString accountWords(const StaffSubject &subject, QDate today)
{
    if (!subject.accountAskedOn.isValid())
        return {};
    if (subject.accountReceivedOn.isValid())
        return Words::tr("Account received %1.").arg(formatDay(subject.accountReceivedOn));
    return joined({ Words::tr("Account asked for %1.").arg(formatDay(subject.accountAskedOn)),
        dueSentence(subject.accountDueOn, {}, today) });
}

PartLine lineOf(const StaffSubject &subject, QDate today)
{
    PartLine line;
    line.sentence = nameOf(subject);
    QStringList small;
    if (!subject.toldOn.isValid())
        small += Words::tr("Not told yet.");
    else if (subject.toldBy.isEmpty())
        small += Words::tr("Told %1.").arg(formatDay(subject.toldOn));
    else
        small += Words::tr("Told %1 by %2.").arg(formatDay(subject.toldOn), subject.toldBy);
    small += supportWords(subject);
    if (!subject.namedContact.isEmpty())
        small += Words::tr("Contact for support: %1.").arg(subject.namedContact);
    small += accountWords(subject, today);
    if (subject.outcomeToldOn.isValid())
        small += Words::tr("Told the outcome %1.").arg(formatDay(subject.outcomeToldOn));
    if (subject.debriefOn.isValid())
        small += Words::tr("Talked over afterwards %1.").arg(formatDay(subject.debriefOn));
    line.small = joined(small);
    line.tone = subject.debriefOn.isValid() ? Tone::Done : Tone::Neutral;
    return line;
}

} // namespace

QString nameOf(const StaffSubject &subject)
{
    return subject.person.isEmpty() ? subject.post
                                    : Words::tr("%1, %2").arg(subject.person, subject.post);
}

PartCard *makeStaffCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    std::vector<Question> questions {
        lineQuestion("post", Words::tr("What is their &post?")),
        lineQuestion("person", Words::tr("Name or initials"),
            Words::tr("Needed so that nobody looks into their own conduct.")),
        dayQuestion("named_on", Words::tr("When was it known that it is about them?")),
        dayQuestion("told_on", Words::tr("When were they told?")),
        lineQuestion("told_by", Words::tr("By whom?")),
        dayQuestion("support_offered_on", Words::tr("When was support offered?")),
        lineQuestion("support", Words::tr("Which support?")),
        choiceQuestion<SupportAnswer>(
            QStringLiteral("support_answer"), Words::tr("What did they say to it?")),
        lineQuestion("named_contact", Words::tr("Who is there for them?"),
            Words::tr("Not the investigator.")),
        dayQuestion("account_asked_on", Words::tr("When were they asked for their account?")),
        dayQuestion("account_due_on", Words::tr("By when?")),
        dayQuestion("account_received_on", Words::tr("When did it come?")),
        dayQuestion("outcome_told_on", Words::tr("When were they told the outcome?")),
        dayQuestion("debrief_on", Words::tr("When was it talked over afterwards?")),
    };
    const PartWords words { QStringLiteral("staff"), Words::tr("Staff who were complained about"),
        Words::tr("Nobody in particular was complained about."), Words::tr("Add a member of staff"),
        Words::tr("Tell them, support them, hear them, keep them informed (Complaint Standards, "
                  "just and learning culture). The result of a personnel procedure is never kept here.") };
    StaffSubject blank;
    blank.namedOn = desk.today();
    const QDate today = desk.today();
    return makeCard<StaffSubject>(
        desk, file.complaint.id, words, std::move(questions),
        [today](const StaffSubject &subject) { return lineOf(subject, today); }, parent, blank);
}

PartCard *makeUpdatesCard(const ComplaintDesk &desk, const ComplaintFile &file,
    const std::vector<StaffSubject> &staff, QWidget *parent)
{
    Question who { QStringLiteral("subject_id"), Words::tr("&Who was told?"), {},
        QuestionInput::Choice, {} };
    for (const StaffSubject &subject : staff)
        who.choices.emplace_back(QString::number(subject.id.value), nameOf(subject));
    std::vector<Question> questions { who, dayQuestion("told_on", Words::tr("When?")),
        lineQuestion("told_by", Words::tr("By whom?")),
        lineQuestion("what", Words::tr("What were they told?")) };
    const PartWords words { QStringLiteral("updates"), Words::tr("Kept informed"),
        Words::tr("They were told nothing since."), Words::tr("Record an update"), {} };
    StaffUpdate blank;
    blank.toldOn = desk.today();
    blank.toldBy = desk.session.actor.name;
    if (!staff.empty())
        blank.subjectId = staff.front().id;
    return makeCard<StaffUpdate>(
        desk, file.complaint.id, words, std::move(questions),
        [staff](const StaffUpdate &update) {
            const auto found = std::find_if(staff.begin(), staff.end(),
                [&](const StaffSubject &subject) { return subject.id == update.subjectId; });
            const QString name = found == staff.end() ? QString() : nameOf(*found);
            PartLine line { 0, Words::tr("%1: %2").arg(formatDay(update.toldOn), name) };
            line.small = joined({ update.what,
                update.toldBy.isEmpty() ? QString()
                                        : Words::tr("Told by %1.").arg(update.toldBy) });
            return line;
        },
        parent, blank);
}

} // namespace heed
