#include "ui/candour/candoursections.h"

#include "ui/candour/candourcards.h"
#include "ui/candour/candourletterssection.h"
#include "ui/candour/candourwords.h"
#include "ui/records/papersection.h"
#include "ui/shared/assignmentcard.h"
#include "ui/shared/historysection.h"
#include "ui/shared/togethersection.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

Question line(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint };
}

Question prose(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Text };
}

Question day(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Day };
}

Question yesOrNo(const char *column, const QString &label, const QString &hint)
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Choice,
        { { QString(), tr("Not answered yet") }, { QStringLiteral("1"), tr("Yes") },
            { QStringLiteral("0"), tr("No") } } };
}

/// Only the outcomes of the definition that binds this provider are asked about; "could result"
/// counts for a health service body alone.
Question harmQuestion(CandourProvider provider, CandourHarm harm)
{
    Question question { toCode(harm), wordFor(harm), {}, QuestionInput::Choice };
    for (const auto &[likelihood, code] : EnumCodes<HarmLikelihood>::list) {
        if (provider == CandourProvider::HealthServiceBody
            || likelihood != HarmLikelihood::CouldResult)
            question.choices.emplace_back(QString::fromLatin1(code), wordFor(likelihood));
    }
    return question;
}

std::vector<Question> testQuestions(const CandourDuty &duty)
{
    std::vector<Question> list {
        yesOrNo("unintended", tr("Was it &unintended or unexpected?"),
            tr("Whose fault it was plays no part.")),
        yesOrNo("during_activity", tr("Did it happen to a service user in &regulated care?"), {}),
    };
    for (const auto &[harm, code] : EnumCodes<CandourHarm>::list) {
        if (isHarmOf(duty.provider, harm))
            list.push_back(harmQuestion(duty.provider, harm));
    }
    if (duty.provider == CandourProvider::OtherRegistered)
        list.push_back({ QStringLiteral("treatment_to_prevent"),
            tr("Did a health care professional have to treat to prevent death or such harm?"), {},
            QuestionInput::Tick });
    list.push_back(line("opinion_by", tr("&Opinion of (name)"),
        tr("A health care professional. Without an opinion nothing can be closed.")));
    list.push_back(line("opinion_profession", tr("Their &profession")));
    list.push_back(day("opinion_on", tr("&Day of the opinion")));
    list.push_back(prose("rationale", tr("&Why"), tr("Needed when it is not notifiable.")));
    return list;
}

CandourTab testTab()
{
    CandourTab tab;
    tab.id = QStringLiteral("test");
    tab.title = tr("Does it apply?");
    tab.hint = tr("The test of regulation 20. A grade of harm in the incident log only prompts it "
                  "and decides nothing.");
    tab.saveVerb = tr("Run the &test");
    tab.questions = testQuestions;
    tab.moves = { { QStringLiteral("moveNotifiable"), tr("Go &on as notifiable"),
        CandourState::Notifiable } };
    tab.said = [](const CandourFile &file) { return verdictWords(file.duty); };
    return tab;
}

std::vector<Question> personQuestions(const CandourDuty &)
{
    return {
        line("relevant_name", tr("&Whom to tell")),
        choiceQuestion<RelevantBasis>(QStringLiteral("relevant_basis"), tr("On what &ground"),
            tr("Next of kin is not a ground by itself.")),
        line("relevant_relationship", tr("&Relationship")),
        line("authority_evidence", tr("What shows their &authority"),
            tr("Such as a lasting power of attorney that was seen. Not needed for the person "
               "themselves.")),
        prose("communication_needs", tr("Language and communication &needs")),
    };
}

CandourTab personTab(const RecordDesk &desk)
{
    CandourTab tab;
    tab.id = QStringLiteral("person");
    tab.title = tr("Whom to tell");
    tab.hint = tr("The person it happened to, or somebody who acts lawfully for them.");
    tab.saveVerb = tr("&Save");
    tab.questions = personQuestions;
    tab.moves = {
        { QStringLiteral("moveContacting"), tr("&Begin to make contact"),
            CandourState::Contacting },
        { QStringLiteral("moveUncontactable"), tr("&Nobody can be reached"),
            CandourState::Uncontactable, false },
        { QStringLiteral("moveDeclined"), tr("They &declined to be told"), CandourState::Declined,
            false },
    };
    tab.cards = [&desk](const CandourDuty &duty, QWidget *parent) {
        return std::vector<PartCard *> { makeAttemptsCard(desk, duty.id.value, parent),
            makePausesCard(desk, duty.id.value, parent) };
    };
    return tab;
}

std::vector<Question> tellQuestions(const CandourDuty &)
{
    return {
        day("told_on", tr("&Told on"), tr("In person; never before the day it was known.")),
        line("told_time", tr("T&ime"), tr("Such as 14:30.")),
        line("told_place", tr("&Place")),
        line("told_by", tr("By &whom"), tr("Names and roles.")),
        line("told_attendees", tr("Who was t&here")),
        line("interpreter", tr("Interpreter")),
        prose("account", tr("&Account of all the facts known")),
        day("account_known_on", tr("Facts &known as at")),
        prose("apology", tr("The ap&ology, in its words"),
            tr("To say sorry is not to admit liability.")),
        line("apology_by", tr("Who &gave it")),
        line("record_place", tr("Where the written &record is kept")),
        line("record_author", tr("Who wr&ote it")),
        line("record_access", tr("Who may s&ee it")),
    };
}

CandourTab tellTab(const RecordDesk &desk)
{
    CandourTab tab;
    tab.id = QStringLiteral("tell");
    tab.title = tr("The conversation");
    tab.hint = tr("Steps 2 to 7: tell in person as soon as you can, with all that is known.");
    tab.saveVerb = tr("&Save");
    tab.questions = tellQuestions;
    tab.moves = { { QStringLiteral("moveNotifiedInPerson"), tr("They were told in p&erson"),
        CandourState::NotifiedInPerson } };
    tab.assignments = [&desk](const CandourDuty &duty, QWidget *parent) {
        const RecordRef record { recordkind::Candour, duty.id.value };
        return new AssignmentCard(
            desk.session, record,
            [record, duty] {
                return AssignmentSubject { record, partiesOf(duty), {} };
            },
            parent);
    };
    tab.cards = [&desk](const CandourDuty &duty, QWidget *parent) {
        return std::vector<PartCard *> { makeEnquiriesCard(desk, duty.id.value, parent),
            makeSupportsCard(desk, duty.id.value, parent),
            makeProfessionalsCard(desk, duty.id.value, parent) };
    };
    return tab;
}

CandourTab lettersTab(const RecordDesk &desk)
{
    CandourTab tab;
    tab.id = QStringLiteral("letters");
    tab.title = tr("Results and closing");
    tab.hint = tr("Steps 8 to 11: follow up in writing, share what the enquiries find, keep a copy "
                  "of every letter.");
    tab.questions = [](const CandourDuty &duty) {
        if (!isEnded(duty.state))
            return std::vector<Question> {};
        return std::vector<Question> { line("reason", tr("&Reason to open it again")) };
    };
    tab.moves = {
        { QStringLiteral("moveInitialLetterSent"), tr("The &first letter is sent"),
            CandourState::InitialLetterSent },
        { QStringLiteral("moveEnquiriesOpen"), tr("&Enquiries are open"),
            CandourState::EnquiriesOpen },
        { QStringLiteral("moveResultsSent"), tr("Results are s&hared"), CandourState::ResultsSent },
        { QStringLiteral("moveComplete"), tr("&Close the duty"), CandourState::Complete },
        { QStringLiteral("moveReopened"), tr("&Open again"), CandourState::Reopened, false },
    };
    tab.cards = [&desk](const CandourDuty &duty, QWidget *parent) {
        const bool isFirst = !duty.letterOn.isValid();
        return std::vector<PartCard *> { makeLettersCard(desk, duty,
            isFirst ? CandourLetterKind::Initial : CandourLetterKind::Results, parent) };
    };
    return tab;
}

} // namespace

std::vector<RecordSection *> makeCandourSections(
    const RecordDesk &desk, CandourService &service, QWidget *parent)
{
    const auto history = [&desk](qint64 id) {
        return auditLinesOf(
            desk.session.database, { recordkind::Candour, id }, candourHistoryWords());
    };
    std::vector<RecordSection *> sections;
    const auto step = [&](CandourTab tab) {
        sections.push_back(new CandourSteps(std::move(tab), desk, service, parent));
    };
    step(testTab());
    // The other steps say who the people are.
    if (desk.may(Capability::ReadNames)) {
        step(personTab(desk));
        step(tellTab(desk));
        sections.push_back(new CandourLettersSection(desk, service, parent));
        step(lettersTab(desk));
    }
    if (desk.papers != nullptr)
        sections.push_back(new PaperSection(*desk.papers, recordkind::Candour, parent));
    sections.push_back(new TogetherSection(desk.session, desk.codes, recordkind::Candour, parent));
    if (desk.may(Capability::ReadNames)) // old and new values tell who somebody is
        sections.push_back(new HistorySection(history, parent));
    return sections;
}

} // namespace heed
