#include "core/practice/practiceinvestigation.h"

#include "core/complaints/complaintrules.h"
#include "core/complaints/investigation/escalation.h"
#include "core/people/interestregister.h"
#include "core/records/assignment.h"

namespace heed {

namespace {

constexpr int latestCases = 60; ///< of these, every other complaint has an investigation
constexpr quint64 stream = 0x696e7665; ///< apart from the random sequences of the stories

const std::array evidenceTexts {
    std::pair { "Care notes of that day", "what was done, and when" },
    std::pair { "Staff rota of the week", "who was on duty" },
    std::pair { "Call bell record", "how long the bell rang" },
    std::pair { "Medicine chart", "what was given" },
    std::pair { "Phone record of the office", "two calls that nobody returned" },
};
const std::array posts { "Staff nurse", "Senior carer", "Ward clerk", "Doctor", "Care assistant" };
const std::array names { "Ines Marlow", "Colm Bray", "Tess Ander", "Yusuf Kettle", "Gwen Sorrel" };
const std::array categories { "clinical_quality", "clinical_safety", "management_processes",
    "relationships_listening", "relationships_communication" };

class InvestigationStory
{
public:
    InvestigationStory(
        Transaction &transaction, const PracticeWorld &world, int index, const ComplaintFile &file)
        : m_transaction(transaction)
        , m_world(world)
        , m_file(file)
        , m_complaint(file.complaint)
        , m_random(world.plan().seed, stream, static_cast<quint64>(index))
        , m_began(after(m_complaint.receivedOn, 4))
    {
    }

    Result<void> run()
    {
        issues();
        plan();
        evidence();
        statements();
        codes();
        remedies();
        parallel();
        staff();
        investigator();
        escalation();
        return m_done;
    }

private:
    /// A working day after another, but never one that has not come.
    [[nodiscard]] QDate after(QDate day, int workingDays) const
    {
        return std::min(m_world.calendar().addWorkingDays(day, workingDays), m_world.today());
    }
    [[nodiscard]] bool isOver(QDate day) const { return day < m_world.today(); }
    [[nodiscard]] QString said(const char *text) const { return QLatin1String(text); }

    template <typename T> decltype(T::id) store(T row)
    {
        row.complaintId = m_complaint.id;
        return insert(row);
    }
    template <typename T> decltype(T::id) insert(const T &row)
    {
        if (!m_done)
            return {};
        const auto id = insertRow(m_transaction, row);
        if (!id)
            m_done = Failure(id.error());
        return id.value_or(decltype(T::id) {});
    }

    void issues()
    {
        for (const ComplaintIssue &issue : m_file.issues) {
            IssueAccount account;
            account.issueId = issue.id;
            account.said = issue.summary.isEmpty() ? m_complaint.description : issue.summary;
            account.impact = said("They were worried and did not know whom to ask.");
            account.outcomeWanted = m_complaint.outcomeWanted;
            account.agreedOn = m_began;
            account.agreedWith = m_file.complainant.name;
            if (issue.outcome) {
                account.happened = issue.finding.isEmpty()
                    ? said("The records bear out most of what they told.")
                    : issue.finding;
                account.shouldHaveHappened
                    = said("Somebody should have come, listened and written it down, by our own "
                           "standard.");
                account.whyDifferent
                    = said("Two people were away, and nobody had been asked to stand in.");
            }
            store(account);
        }
    }

    /// Senior staff saw some of the serious cases; the newest they have yet to look at.
    void escalation()
    {
        const bool isSerious = m_complaint.gradeReceived == RiskGrade::High
            || m_complaint.gradeReceived == RiskGrade::Extreme;
        const QDate looked = m_world.calendar().addWorkingDays(m_began, 3);
        if (!isSerious || !isOver(looked))
            return;
        Escalation row;
        row.why = said("Grave for the family, and the second case from this place this year.");
        row.raisedBy = m_world.place().user;
        row.raisedOn = m_began;
        row.senior = said(m_world.isHome() ? "The owner" : "Chief nurse");
        row.lookedOn = looked;
        row.decision = said("Meet the family with the lead, and bring it to the next meeting.");
        store(row);
    }

    void plan()
    {
        const std::array steps { "Agree the issues with the person", "Read the notes",
            "Ask for statements", "Write down what was found" };
        QDate due = m_began;
        for (const char *what : steps) {
            PlanStep step;
            step.what = said(what);
            step.who = m_complaint.handler;
            step.dueOn = due;
            if (isOver(due) || !m_complaint.isOpen())
                step.doneOn = due;
            store(step);
            due = m_world.calendar().addWorkingDays(due, 5);
        }
    }

    void evidence()
    {
        const int count = m_random.between(1, 3);
        for (int i = 0; i < count; ++i) {
            const auto &[what, shows] = m_random.pick(evidenceTexts);
            Evidence row;
            row.what = said(what);
            row.shows = said(shows);
            row.source = said("The ward or home itself");
            row.keptWhere = said("Complaints folder, under the reference");
            row.datedOn = m_complaint.receivedOn.addDays(-m_random.between(1, 20));
            if (i == 0 && !m_file.issues.empty())
                row.issueId = m_file.issues.front().id;
            store(row);
        }
    }

    void statements()
    {
        InvestigationStatement row;
        row.person = said(m_random.pick(names));
        row.post = said(m_random.pick(posts));
        row.askedOn = after(m_began, 1);
        row.dueOn = m_world.calendar().addWorkingDays(row.askedOn, 10);
        if (isOver(row.dueOn) || !m_complaint.isOpen())
            row.receivedOn = after(row.askedOn, m_random.between(1, 9));
        store(row);
    }

    void codes()
    {
        HcatCoding row;
        row.category = said(m_random.pick(categories));
        row.severity = m_random.between(1, 3);
        row.stage = said("ward_care");
        row.harm = QString::number(m_random.between(0, 3));
        store(row);
        row.category = said("relationships_communication");
        row.severity = 1;
        row.harm.clear();
        store(row);
    }

    void remedies()
    {
        if (!m_complaint.repliedOn.isValid() || m_complaint.outcome == Outcome::NotUpheld)
            return;
        ComplaintRemedy row;
        row.remedy = Remedy::Apology;
        row.what = said("In the reply, by name");
        row.deliveredOn = m_complaint.repliedOn;
        store(row);
        row.remedy = Remedy::ServiceChange;
        row.what = said("The bell is answered by whoever is nearest");
        row.dueOn = m_world.calendar().addWorkingDays(m_complaint.repliedOn, 20);
        row.deliveredOn = isOver(row.dueOn) ? row.dueOn : QDate();
        store(row);
    }

    void parallel()
    {
        if (!m_complaint.safeguarding && !m_random.chance(120))
            return;
        ParallelProcess row;
        row.process = ParallelKind::Safeguarding;
        row.openedOn = m_began;
        row.contact = said("The council's safeguarding desk");
        row.canProceed = CanProceed::InPart;
        row.reason = said("They ask us to wait with one interview; all else goes on.");
        if (!m_complaint.isOpen())
            row.closedOn = std::max(m_began, m_complaint.closedOn);
        store(row);
    }

    void staff()
    {
        if (!m_random.chance(400))
            return;
        StaffSubject row;
        row.person = said(m_random.pick(names));
        row.post = said(m_random.pick(posts));
        row.namedOn = m_began;
        row.toldOn = after(m_began, 1);
        row.toldBy = said("The ward manager");
        row.supportOfferedOn = row.toldOn;
        row.support = said("A colleague to talk to, and time for it");
        row.supportAnswer = SupportAnswer::Accepted;
        row.namedContact = said("The staff support lead");
        row.accountAskedOn = row.toldOn;
        row.accountDueOn = m_world.calendar().addWorkingDays(row.toldOn, 10);
        const QDate ended = m_complaint.repliedOn.isValid() ? m_complaint.repliedOn
            : m_complaint.resolvedEarlyOn.isValid()         ? m_complaint.resolvedEarlyOn
                                                            : m_complaint.closedOn;
        if (isOver(row.accountDueOn) || ended.isValid())
            row.accountReceivedOn = after(row.toldOn, m_random.between(2, 9));
        if (ended.isValid()) {
            row.outcomeToldOn = std::max(row.toldOn, ended);
            const QDate talked = m_world.calendar().addWorkingDays(row.outcomeToldOn, 6);
            row.debriefOn = isOver(talked) ? talked : QDate();
        }
        StaffUpdate update;
        update.subjectId = store(row);
        update.toldOn = after(row.toldOn, 8);
        update.toldBy = said("The ward manager");
        update.what = said("The statements are being read; no date for the reply yet.");
        store(update);
    }

    void investigator()
    {
        Assignment row;
        row.kind = recordkind::Complaint;
        row.recordId = m_complaint.id.value;
        row.person = m_complaint.handler.isEmpty() ? m_world.place().handlers.front()
                                                   : m_complaint.handler;
        row.assignedOn = m_began;
        row.assignedBy = m_world.place().user;
        const AssignmentId id = insert(row);
        AssignedParty party;
        party.assignmentId = id;
        party.name = m_file.complainant.name;
        insert(party);
    }

    Transaction &m_transaction;
    const PracticeWorld &m_world;
    const ComplaintFile &m_file;
    const Complaint &m_complaint;
    PracticeRandom m_random;
    QDate m_began;
    Result<void> m_done;
};

} // namespace

Result<void> writeInvestigation(
    Transaction &transaction, const PracticeWorld &world, int index, const ComplaintFile &file)
{
    const bool isLate = index >= world.plan().complaints() - latestCases && index % 2 == 0;
    if (!isLate || !isFormal(file.complaint.type) || !file.complaint.acknowledgedOn.isValid())
        return {};
    return InvestigationStory(transaction, world, index, file).run();
}

Result<void> writeInterests(Transaction &transaction, const PracticeWorld &world)
{
    int place = 0;
    for (const QString &person : world.place().handlers) {
        Interest row;
        row.person = person;
        row.staffGroup = QStringLiteral("Complaints team");
        row.declaredOn = world.today().addDays(-40 - 30 * place);
        if (++place == 2) {
            row.kind = InterestKind::Indirect;
            row.organisation = QStringLiteral("Larkfield Home Care");
            row.description = QStringLiteral("A sister works there");
        }
        const auto id = insertRow(transaction, row);
        if (!id)
            return Failure(id.error());
        transaction.note(
            { AuditAction::Create, QStringLiteral("interest"), id->value, {}, {}, {} });
    }
    return {};
}

} // namespace heed
