#include "core/candour/candourservice.h"
#include "core/claims/claimservice.h"
#include "core/codes/codelists.h"
#include "core/complaints/complaintservice.h"
#include "core/incidents/incidentregister.h"
#include "core/incidents/incidentservice.h"
#include "core/records/linkregister.h"
#include "tests/support/checkedlead.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;
using State = CandourState;

/// A duty of candour in a real store, from the first suspicion to its end.
class TestCandourService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void incidentOpensOneDutyAndIsLinkedToIt();
    void complaintAndClaimOpenOneTheSameWay();
    void mortalityReviewNeedsNoRecord();
    void wholeDutyGoesThroughEveryState();
    void noOpinionIsPendingAndNeverCloses();
    void notNotifiableNeedsItsRationale();
    void newFactsOverturnANotNotifiable();
    void lowerVerdictKeepsStateAndSteps();
    void harmGradedUpOpensAnEndedDutyAgain();
    void harmGradedDownKeepsTheSteps();
    void nobodyReachedEndsWithItsLog();
    void whatFollowsCannotBeWrittenFromOutside();
    void staleChangeIsRefused();
    void viewerChangesNothing();
    void dutyInTheBinIsLeftAloneUntilItIsBack();
    void listFindsByStateAndWords();

private:
    [[nodiscard]] CandourRegister records() const { return CandourRegister(m_store->session()); }
    [[nodiscard]] CandourDuty duty(CandourId id) const { return *records().byId(id); }
    IncidentId logIncident(Harm harm);
    /// The values that a person types in for a whole duty, over what the store has.
    CandourDuty filled(CandourId id) const;
    void addParts(CandourId id);

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<CandourService> m_service;
};

void TestCandourService::init()
{
    m_store = std::make_unique<TestStore>();
    auto work = m_store->begin();
    VERIFY_OK(seedCodes(work));
    VERIFY_OK(work.commit());
    m_service = std::make_unique<CandourService>(m_store->session());
}

IncidentId TestCandourService::logIncident(Harm harm)
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 1);
    file.incident.awareOn = QDate(2026, 11, 3);
    file.incident.reportedOn = QDate(2026, 11, 4);
    file.incident.description = QStringLiteral("Found on the floor by the bed");
    file.incident.physicalHarm = harm;
    file.patient.name = QStringLiteral("Joan Amberly");
    return IncidentService(m_store->session()).log(file).value_or(IncidentId {});
}

CandourDuty TestCandourService::filled(CandourId id) const
{
    const CandourDuty stored = duty(id);
    CandourDuty typed = test::wholeCandour().duty;
    typed.id = stored.id;
    typed.revision = stored.revision;
    return typed;
}

void TestCandourService::addParts(CandourId id)
{
    const CandourFile whole = test::wholeCandour();
    const Session &session = m_store->session();
    CandourEnquiry enquiry = whole.enquiries.front();
    enquiry.dutyId = id;
    test::letLead(session, { recordkind::Candour, id.value }, enquiry.owner);
    VERIFY_OK(Parts<CandourEnquiry>(session).add(enquiry));
    CandourSupport support = whole.supports.front();
    support.dutyId = id;
    VERIFY_OK(Parts<CandourSupport>(session).add(support));
    for (CandourLetter letter : whole.letters) {
        letter.dutyId = id;
        VERIFY_OK(Parts<CandourLetter>(session).add(letter));
    }
}

void TestCandourService::incidentOpensOneDutyAndIsLinkedToIt()
{
    const RecordRef origin { recordkind::Incident, logIncident(Harm::Severe).value };
    const auto id = m_service->openFrom(origin);
    VERIFY_OK(id);
    const CandourDuty opened = duty(*id);
    QCOMPARE(opened.reference, QStringLiteral("D-2026-001"));
    QCOMPARE(opened.state, State::Potential);
    QCOMPARE(opened.source, CandourSource::Incident);
    QCOMPARE(opened.awareOn, QDate(2026, 11, 3));
    QCOMPARE(opened.occurredOn, QDate(2026, 11, 1));
    QCOMPARE(opened.inPersonDueOn, QDate(2026, 11, 17));
    QCOMPARE(opened.personName, QStringLiteral("Joan Amberly"));
    QCOMPARE(opened.harmSeen, std::optional(Harm::Severe));
    const auto link
        = LinkRegister(m_store->database()).between({ recordkind::Candour, id->value }, origin);
    VERIFY_OK(link);
    QVERIFY(link->has_value());
    const auto twice = m_service->openFrom(origin);
    QVERIFY(!twice);
    QCOMPARE(twice.error().operation, QStringLiteral("candour.exists"));
    QCOMPARE(twice.error().detail, QStringLiteral("D-2026-001"));
    QVERIFY(m_store->damage().isEmpty());
}

void TestCandourService::complaintAndClaimOpenOneTheSameWay()
{
    ComplaintFile complaint;
    complaint.complaint.receivedOn = QDate(2026, 11, 9);
    complaint.complaint.description = QStringLiteral("She fell and nobody came.");
    complaint.complaint.channel = Channel::Letter;
    complaint.complainant.name = QStringLiteral("Paul Amberly");
    complaint.patient.name = QStringLiteral("Joan Amberly");
    ComplaintIssue issue;
    issue.subject = QStringLiteral("communications");
    complaint.issues = { issue };
    const auto complaintId = ComplaintService(m_store->session()).log(complaint);
    VERIFY_OK(complaintId);
    const auto fromComplaint = m_service->openFrom({ recordkind::Complaint, complaintId->value });
    VERIFY_OK(fromComplaint);
    QCOMPARE(duty(*fromComplaint).awareOn, QDate(2026, 11, 9));
    QCOMPARE(duty(*fromComplaint).personName, QStringLiteral("Joan Amberly"));

    ClaimFile claim;
    claim.claim.notifiedOn = QDate(2026, 11, 10);
    claim.claim.privileged = true;
    claim.claim.description = QStringLiteral("Counsel thinks that we shall lose");
    const auto claimId = ClaimService(m_store->session()).log(claim);
    VERIFY_OK(claimId);
    const auto fromClaim = m_service->openFrom({ recordkind::Claim, claimId->value });
    VERIFY_OK(fromClaim);
    QCOMPARE(duty(*fromClaim).source, CandourSource::Claim);
    // A privileged text does not follow the person out of its file.
    QVERIFY(duty(*fromClaim).summary.isEmpty());
}

void TestCandourService::mortalityReviewNeedsNoRecord()
{
    CandourDuty draft;
    draft.source = CandourSource::MortalityReview;
    draft.awareOn = QDate(2026, 11, 16);
    const auto id = m_service->open(draft);
    VERIFY_OK(id);
    QVERIFY(duty(*id).origin.kind.isEmpty());
    draft.awareOn = QDate(2026, 12, 1);
    const auto early = m_service->open(draft);
    QVERIFY(!early);
    QCOMPARE(early.error().problems.first().fact, QStringLiteral("candour.in-future"));
}

void TestCandourService::wholeDutyGoesThroughEveryState()
{
    const auto id = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Severe).value });
    VERIFY_OK(id);
    VERIFY_OK(m_service->change(filled(*id)));
    QCOMPARE(duty(*id).state, State::Notifiable); // the test was answered and says so
    QVERIFY(duty(*id).offenceExposed); // its day has passed, as far as anybody wrote down
    VERIFY_OK(m_service->move(*id, State::Contacting));
    const auto tooEarly = m_service->move(*id, State::NotifiedInPerson);
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().operation, QStringLiteral("candour.step-missing"));
    QCOMPARE(tooEarly.error().problems.first().fact, QStringLiteral("candour.needs-enquiries"));
    addParts(*id);
    for (const State next : { State::NotifiedInPerson, State::InitialLetterSent,
             State::EnquiriesOpen, State::ResultsSent, State::Complete })
        VERIFY_OK(m_service->move(*id, next));
    const CandourDuty ended = duty(*id);
    QCOMPARE(ended.state, State::Complete);
    QCOMPARE(ended.closedOn, QDate(2026, 11, 22));
    QCOMPARE(ended.letterOn, QDate(2026, 11, 9));
    QCOMPARE(ended.resultsOn, QDate(2026, 11, 18));
    QVERIFY(!ended.offenceExposed);
    const auto again = m_service->move(*id, State::Reopened);
    QVERIFY(!again);
    QCOMPARE(again.error().problems.first().fact, QStringLiteral("candour.needs-reason"));
    VERIFY_OK(m_service->move(*id, State::Reopened, QStringLiteral("The family asked again")));
    QVERIFY(m_store->damage().isEmpty());
}

void TestCandourService::noOpinionIsPendingAndNeverCloses()
{
    const auto id
        = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Moderate).value });
    VERIFY_OK(id);
    CandourDuty typed = filled(*id);
    typed.opinion = {};
    VERIFY_OK(m_service->change(typed));
    QCOMPARE(duty(*id).state, State::PendingOpinion);
    for (const auto &[state, code] : EnumCodes<State>::list) {
        if (state != State::Reopened)
            QVERIFY2(!m_service->move(*id, state), code);
    }
}

void TestCandourService::notNotifiableNeedsItsRationale()
{
    const auto id
        = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Moderate).value });
    VERIFY_OK(id);
    CandourDuty typed = filled(*id);
    typed.facts.unintended = false;
    const auto refused = m_service->change(typed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().fact, QStringLiteral("candour.needs-rationale"));
    QCOMPARE(duty(*id).state, State::Potential);
    typed.rationale = QStringLiteral("It was the accepted risk that she was told of.");
    VERIFY_OK(m_service->change(typed));
    QCOMPARE(duty(*id).state, State::NotNotifiable);
    QCOMPARE(duty(*id).notNotifiableOn, QDate(2026, 11, 22));
}

void TestCandourService::newFactsOverturnANotNotifiable()
{
    const auto id
        = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Moderate).value });
    VERIFY_OK(id);
    CandourDuty typed = filled(*id);
    typed.facts.unintended = false;
    typed.rationale = QStringLiteral("An accepted risk.");
    VERIFY_OK(m_service->change(typed));
    CandourDuty again = duty(*id);
    again.facts.unintended = true;
    VERIFY_OK(m_service->change(again, QStringLiteral("The scan was misread")));
    const CandourDuty now = duty(*id);
    QCOMPARE(now.state, State::Notifiable);
    QCOMPARE(now.overturnedOn, QDate(2026, 11, 22));
    QCOMPARE(now.reopenedOn, QDate(2026, 11, 22));
    QVERIFY(!now.closedOn.isValid());
}

void TestCandourService::lowerVerdictKeepsStateAndSteps()
{
    const auto id = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Severe).value });
    VERIFY_OK(id);
    VERIFY_OK(m_service->change(filled(*id)));
    addParts(*id);
    VERIFY_OK(m_service->move(*id, State::Contacting));
    VERIFY_OK(m_service->move(*id, State::NotifiedInPerson));
    CandourDuty lower = duty(*id);
    lower.facts.of(CandourHarm::Impairment) = HarmLikelihood::No;
    VERIFY_OK(m_service->change(lower));
    const CandourDuty now = duty(*id);
    QCOMPARE(now.state, State::NotifiedInPerson);
    QCOMPARE(now.decision, CandourDecision::NotNotifiable);
    QCOMPARE(now.toldOn, QDate(2026, 11, 5));
}

void TestCandourService::harmGradedUpOpensAnEndedDutyAgain()
{
    const IncidentId incident = logIncident(Harm::Moderate);
    const RecordRef origin { recordkind::Incident, incident.value };
    const auto id = m_service->openFrom(origin);
    VERIFY_OK(id);
    CandourDuty typed = filled(*id);
    typed.facts.of(CandourHarm::Impairment) = HarmLikelihood::No;
    typed.rationale = QStringLiteral("Healed within three weeks.");
    VERIFY_OK(m_service->change(typed));
    QCOMPARE(duty(*id).state, State::NotNotifiable);
    QCOMPARE(m_service->noticeHarm(origin).value_or(-1), 0);
    IncidentService incidents(m_store->session());
    IncidentFile file = *IncidentRegister(m_store->session()).file(incident);
    file.incident.physicalHarm = Harm::Severe;
    VERIFY_OK(incidents.change(file));
    QCOMPARE(m_service->noticeHarm(origin).value_or(-1), 1);
    QCOMPARE(duty(*id).state, State::Reopened);
    QCOMPARE(duty(*id).harmSeen, std::optional(Harm::Severe));
    const auto history = auditOfRecord(m_store->database(), recordkind::Candour, id->value);
    QCOMPARE(history->front().reason.toString(), QStringLiteral("The harm was graded up"));
}

void TestCandourService::harmGradedDownKeepsTheSteps()
{
    const IncidentId incident = logIncident(Harm::Severe);
    const RecordRef origin { recordkind::Incident, incident.value };
    const auto id = m_service->openFrom(origin);
    VERIFY_OK(id);
    VERIFY_OK(m_service->change(filled(*id)));
    IncidentFile file = *IncidentRegister(m_store->session()).file(incident);
    file.incident.physicalHarm = Harm::Low;
    VERIFY_OK(IncidentService(m_store->session()).change(file));
    QCOMPARE(m_service->noticeHarm(origin).value_or(-1), 0);
    QCOMPARE(duty(*id).state, State::Notifiable);
    QCOMPARE(duty(*id).harmSeen, std::optional(Harm::Low));
}

void TestCandourService::nobodyReachedEndsWithItsLog()
{
    const auto id = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Severe).value });
    VERIFY_OK(id);
    VERIFY_OK(m_service->change(filled(*id)));
    VERIFY_OK(m_service->move(*id, State::Contacting));
    QVERIFY(!m_service->move(*id, State::Uncontactable));
    CandourAttempt attempt = test::wholeCandour().attempts.front();
    attempt.dutyId = *id;
    attempt.outcome = AttemptOutcome::NoAnswer;
    VERIFY_OK(Parts<CandourAttempt>(m_store->session()).add(attempt));
    VERIFY_OK(m_service->move(*id, State::Uncontactable));
    VERIFY_OK(m_service->move(*id, State::Contacting)); // one may always try again
    QCOMPARE(duty(*id).contact, CandourContact::NotYet);
    VERIFY_OK(m_service->move(*id, State::Uncontactable));
    VERIFY_OK(m_service->move(*id, State::Complete));
    QVERIFY(!duty(*id).offenceExposed); // reg 20(5) takes the place of telling
}

void TestCandourService::whatFollowsCannotBeWrittenFromOutside()
{
    const auto id = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Severe).value });
    VERIFY_OK(id);
    CandourDuty forged = duty(*id);
    forged.state = State::Complete;
    forged.contact = CandourContact::Told;
    forged.inPersonDueOn = QDate(2027, 1, 1);
    forged.closedOn = QDate(2026, 11, 20);
    forged.letterOn = QDate(2026, 11, 20);
    forged.handler = QStringLiteral("Ben Ito");
    VERIFY_OK(m_service->change(forged));
    const CandourDuty stored = duty(*id);
    QCOMPARE(stored.state, State::Potential);
    QCOMPARE(stored.contact, CandourContact::NotYet);
    QCOMPARE(stored.inPersonDueOn, QDate(2026, 11, 17));
    QVERIFY(!stored.closedOn.isValid());
    QVERIFY(!stored.letterOn.isValid());
    QCOMPARE(stored.handler, QStringLiteral("Ben Ito"));
}

void TestCandourService::staleChangeIsRefused()
{
    const auto id = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Severe).value });
    VERIFY_OK(id);
    CandourDuty mine = duty(*id);
    VERIFY_OK(m_service->change(filled(*id)));
    mine.handler = QStringLiteral("Ben Ito");
    const auto late = m_service->change(mine);
    QVERIFY(!late);
    QCOMPARE(late.error().operation, QStringLiteral("record.changed-meanwhile"));
}

void TestCandourService::viewerChangesNothing()
{
    const Session viewer = m_store->sessionAs(Role::Viewer);
    CandourService service(viewer);
    CandourDuty draft;
    draft.awareOn = QDate(2026, 11, 16);
    const auto refused = service.open(draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("session.not-allowed"));
}

void TestCandourService::dutyInTheBinIsLeftAloneUntilItIsBack()
{
    const RecordRef origin { recordkind::Incident, logIncident(Harm::Severe).value };
    const auto id = m_service->openFrom(origin);
    VERIFY_OK(id);
    VERIFY_OK(m_service->bin(*id, QStringLiteral("Opened twice")));
    QVERIFY(!m_service->move(*id, State::Reopened, QStringLiteral("x")));
    QVERIFY(records().ids(CandourQuery {})->empty());
    VERIFY_OK(m_service->restore(*id));
    QCOMPARE(records().ids(CandourQuery {})->size(), size_t(1));
}

void TestCandourService::listFindsByStateAndWords()
{
    const auto id = m_service->openFrom({ recordkind::Incident, logIncident(Harm::Severe).value });
    VERIFY_OK(id);
    VERIFY_OK(m_service->change(filled(*id)));
    const auto count = [this](const std::function<void(CandourQuery &)> &edit) {
        CandourQuery query;
        edit(query);
        return records().ids(query)->size();
    };
    QCOMPARE(count([](CandourQuery &q) { q.which = CandourQuery::Which::Open; }), size_t(1));
    QCOMPARE(count([](CandourQuery &q) { q.which = CandourQuery::Which::Closed; }), size_t(0));
    QCOMPARE(count([](CandourQuery &q) { q.states = { State::Notifiable }; }), size_t(1));
    QCOMPARE(
        count([](CandourQuery &q) { q.searchText = QStringLiteral("Amberly quiet"); }), size_t(1));
    QCOMPARE(count([](CandourQuery &q) { q.searchText = QStringLiteral("nowhere"); }), size_t(0));
    const auto rows = records().rows({ id->value });
    VERIFY_OK(rows);
    QCOMPARE(rows->front().line.next, CandourNext::FindPerson);
    QCOMPARE(rows->front().line.dueOn, QDate(2026, 11, 17));
}

QTEST_GUILESS_MAIN(TestCandourService)
#include "tst_candourservice.moc"
