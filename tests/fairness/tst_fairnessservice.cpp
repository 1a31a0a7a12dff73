#include "core/exchange/exportservice.h"
#include "core/exchange/recordjson.h"
#include "core/fairness/fairnessorigin.h"
#include "core/fairness/fairnessservice.h"
#include "core/incidents/incidentparts.h"
#include "core/incidents/incidentservice.h"
#include "core/insight/worklist.h"
#include "core/people/interestregister.h"
#include "core/people/userregister.h"
#include "core/records/assignmentservice.h"
#include "core/store/searchindex.h"
#include "tests/fairness/samplefairness.h"
#include "tests/support/checkedlead.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Reviews in a real store: who may open them, what is noted, what stays.
class TestFairnessService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void gateRefusesRoutineUse();
    void incidentNeedsAFinishedResponse();
    void reviewerIsCheckedForConflicts_data();
    void reviewerIsCheckedForConflicts();
    void twoPeopleSetAConflictAside();
    void systemComesBeforeThePerson();
    void reviewIsLedToItsSignature();
    void signedReviewKeepsItsWordsAndVersion();
    void formalInvestigationNeedsItsSignOff();
    void formalCourseHasNoBackDoor();
    void replacedGuideOpensNoReviewOfANewAct();
    void anotherPersonIsAnotherCheckOfTheReviewer();
    void contactIsNotTheInvestigator();
    void onlyNamedPeopleOpenIt();
    void nothingOfItIsFoundElsewhere();
    void lastReaderStays();
    void storeRefusesToChangeASetThatWasUsed();
    void ownToolIsEditedAndUsed();
    void likeCasesHaveNoNames();
    void overdueSuspensionIsOnTodayOfNamedPeopleOnly();

private:
    [[nodiscard]] Session another(Role role = Role::Manager) const
    {
        const Session &own = m_store->session();
        return { own.database, own.clock, own.calendar, { 2, text("Bea Vole") }, role };
    }
    void declareNothing(const char *person) const;
    FairnessId opened(const char *set = "pre_disciplinary");
    void answerSystem(FairnessId id);
    void answerAll(FairnessId id, SetAnswer answer = SetAnswer::Yes);
    void addDeciders(FairnessId id);
    [[nodiscard]] FairnessReview review(FairnessId id) const
    {
        return *FairnessRegister(m_store->session()).byId(id);
    }
    void signOff(FairnessId id, const char *outcome = "NO_ACTION");
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<FairnessService> m_service;
};

void TestFairnessService::init()
{
    m_store = std::make_unique<TestStore>();
    m_service = std::make_unique<FairnessService>(m_store->session());
    declareNothing("Ben Ito");
    auto work = m_store->begin();
    for (const auto &[id, name] : { std::pair { 1, "Ann Calloway" }, std::pair { 2, "Bea Vole" } })
        VERIFY_OK(
            addUserRow(work, { {}, 1, QString::number(id), text(name), Role::Manager, true }));
    VERIFY_OK(work.commit());
}

void TestFairnessService::declareNothing(const char *person) const
{
    Interest nil;
    nil.person = text(person);
    nil.declaredOn = QDate(2026, 10, 22);
    VERIFY_OK(InterestService(m_store->session()).add(nil));
}

FairnessId TestFairnessService::opened(const char *set)
{
    FairnessReview draft = test::wholeReview();
    if (text(set) == text("jcg_2018"))
        draft.actOn = QDate(2025, 5, 2); // the guide is for acts of its time
    const auto id = m_service->open(draft, text(set));
    if (!id)
        qFatal("not opened: %s", test::why(id).constData());
    return *id;
}

void TestFairnessService::answerSystem(FairnessId id)
{
    for (const auto &[factor, code] : EnumCodes<SystemFactor>::list)
        VERIFY_OK(m_service->answerFactor(
            id, factor, FactorAnswer::Contributed, text("Four nurses for thirty beds")));
}

void TestFairnessService::answerAll(FairnessId id, SetAnswer answer)
{
    const auto file = FairnessRegister(m_store->session()).file(id);
    VERIFY_OK(file);
    for (const SetStep &step : file->set.steps) {
        for (const SetQuestion &question : step.questions)
            VERIFY_OK(m_service->answer(id, question.id, answer, text("Seen in the notes")));
    }
}

void TestFairnessService::addDeciders(FairnessId id)
{
    for (FairnessDecider row : { test::decider("Hana Reed", DeciderCapacity::Hr),
             test::decider("Tom Vale", DeciderCapacity::Manager) }) {
        row.reviewId = id;
        VERIFY_OK(Parts<FairnessDecider>(m_store->session()).add(row));
    }
}

void TestFairnessService::signOff(FairnessId id, const char *outcome)
{
    answerSystem(id);
    answerAll(id);
    addDeciders(id);
    FairnessReview decided = review(id);
    decided.outcome = text(outcome);
    decided.rationale = text("Others would have done the same.");
    decided.widerReference = text("I-2026-0042");
    VERIFY_OK(m_service->sign(decided));
}

void TestFairnessService::gateRefusesRoutineUse()
{
    FairnessReview draft = test::wholeReview();
    draft.ground = FairnessGround::Routine;
    const auto refused = m_service->open(draft, text("pre_disciplinary"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, text("fairness.gate"));
    QCOMPARE(refused.error().problems.front().fact, text("fairness.gate-routine"));
    QVERIFY(FairnessRegister(m_store->session()).ids({})->empty());
    const Session reader = m_store->sessionAs(Role::Viewer);
    QVERIFY(!FairnessService(reader).open(test::wholeReview(), text("pre_disciplinary")));
}

void TestFairnessService::incidentNeedsAFinishedResponse()
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 1);
    file.incident.awareOn = QDate(2026, 11, 1);
    file.incident.reportedOn = QDate(2026, 11, 1);
    file.incident.description = text("A dose was given twice");
    const auto incident = IncidentService(m_store->session()).log(file);
    VERIFY_OK(incident);
    const QString reference = text("I-2026-0001");
    test::letLead(m_store->session(), { recordkind::Incident, incident->value }, text("Ivy Marsh"));
    IncidentResponse response;
    response.incidentId = *incident;
    response.type = LearningResponse::Swarm;
    response.lead = text("Ivy Marsh");
    response.startedOn = QDate(2026, 11, 2);
    const auto added = Parts<IncidentResponse>(m_store->session()).add(response);
    VERIFY_OK(added);
    QCOMPARE(reviewFrom(m_store->session(), reference).error().operation,
        text("fairness.no-finished-response"));
    FairnessReview draft = test::wholeReview();
    draft.origin = { recordkind::Incident, incident->value };
    QCOMPARE(m_service->open(draft, text("pre_disciplinary")).error().operation,
        text("fairness.no-finished-response"));
    response = *Parts<IncidentResponse>(m_store->session()).byId(*added);
    response.endedOn = QDate(2026, 11, 9);
    VERIFY_OK(Parts<IncidentResponse>(m_store->session()).change(response));
    const auto begun = reviewFrom(m_store->session(), reference);
    VERIFY_OK(begun);
    QCOMPARE(begun->source, ConcernSource::Swarm);
    QCOMPARE(begun->sourceEndedOn, QDate(2026, 11, 9));
    QCOMPARE(begun->widerReference, reference);
    VERIFY_OK(m_service->open(draft, text("pre_disciplinary")));
}

/// Source: candour, fairness and culture reference 3.3.
void TestFairnessService::reviewerIsCheckedForConflicts_data()
{
    QTest::addColumn<QString>("reviewer");
    QTest::addColumn<int>("relation");
    QTest::addColumn<QString>("operation");
    const auto row
        = [](const char *name, const char *reviewer, Relationship relation, const char *operation) {
              QTest::newRow(name) << text(reviewer) << int(relation) << text(operation);
          };
    row("own conduct", "Rowan Thistleby", Relationship::None, "conflict.forbidden");
    row("manages the person", "Ben Ito", Relationship::LineManages, "conflict.forbidden");
    row("declared nothing", "Nia Sole", Relationship::None, "conflict.forbidden");
    row("partner", "Ben Ito", Relationship::FamilyPartner, "conflict.found");
    row("same team", "Ben Ito", Relationship::SameTeam, "conflict.found");
}

void TestFairnessService::reviewerIsCheckedForConflicts()
{
    QFETCH(QString, reviewer);
    QFETCH(int, relation);
    QFETCH(QString, operation);
    FairnessReview draft = test::wholeReview();
    draft.reviewer = reviewer;
    draft.reviewerRelation = static_cast<Relationship>(relation);
    const auto refused = m_service->open(draft, text("pre_disciplinary"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, operation);
    QVERIFY(FairnessRegister(m_store->session()).ids({})->empty());
}

void TestFairnessService::twoPeopleSetAConflictAside()
{
    FairnessReview draft = test::wholeReview();
    draft.reviewerRelation = Relationship::SameTeam;
    draft.reviewerReason = text("Nobody else knows the drug chart.");
    const auto id = m_service->open(draft, text("pre_disciplinary"));
    VERIFY_OK(id);
    const FairnessRegister records(m_store->session());
    QVERIFY(!*records.isReviewerCleared(review(*id)));
    VERIFY_OK(m_service->name(*id, text("Bea Vole"), text("Second person")));
    const auto waiting = AssignmentRegister(m_store->database()).awaitingSecond();
    QCOMPARE(waiting->size(), size_t(1));
    const Session second = another();
    VERIFY_OK(AssignmentService(second).agree(waiting->front().id, text("I agree, with care")));
    QVERIFY(*records.isReviewerCleared(review(*id)));
    QCOMPARE(
        *AssignmentRegister(m_store->database()).overrides({ 2026, 1, 1 }, { 2026, 12, 31 }), 1);
}

void TestFairnessService::systemComesBeforeThePerson()
{
    const FairnessId id = opened();
    QCOMPARE(m_service->answer(id, text("heard"), SetAnswer::Yes, text("Yes")).error().operation,
        text("fairness.system-first"));
    answerSystem(id);
    QCOMPARE(review(id).state, FairnessState::Questions);
    VERIFY_OK(m_service->answer(id, text("heard"), SetAnswer::Yes, text("Met on 3 November")));
    VERIFY_OK(m_service->answer(id, text("heard"), SetAnswer::Unknown, {}));
    const auto file = FairnessRegister(m_store->session()).file(id);
    QCOMPARE(file->answers.size(), size_t(1));
    QCOMPARE(file->answers.front().answer, SetAnswer::Unknown);
}

void TestFairnessService::reviewIsLedToItsSignature()
{
    const FairnessId id = opened("jcg_2018");
    QCOMPARE(review(id).reference, text("R-2026-001"));
    answerSystem(id);
    for (const auto &[question, answer] : { std::pair { "0", SetAnswer::Yes },
             std::pair { "1a", SetAnswer::No }, std::pair { "2a", SetAnswer::No },
             std::pair { "2b", SetAnswer::No }, std::pair { "2c", SetAnswer::No },
             std::pair { "3a", SetAnswer::Yes }, std::pair { "3b", SetAnswer::No } })
        VERIFY_OK(m_service->answer(id, text(question), answer, text("As the team told")));
    QCOMPARE(review(id).outcome, text("D"));
    addDeciders(id);
    FairnessReview decided = review(id);
    decided.rationale = text("The protocol could not be followed at night.");
    QCOMPARE(
        m_service->sign(decided).error().problems.front().fact, text("fairness.wider-missing"));
    decided.widerReference = text("I-2026-0042");
    VERIFY_OK(m_service->sign(decided));
    QCOMPARE(review(id).state, FairnessState::Signed);
    QCOMPARE(review(id).response, FairResponse::NoAction);
    QCOMPARE(review(id).signedOn, QDate(2026, 11, 22));
    QVERIFY(m_store->damage().isEmpty());
}

void TestFairnessService::signedReviewKeepsItsWordsAndVersion()
{
    const FairnessId id = opened();
    signOff(id);
    QCOMPARE(m_service->answer(id, text("heard"), SetAnswer::No, text("x")).error().operation,
        text("fairness.signed-already"));
    FairnessDecider late = test::decider("Kit Moor", DeciderCapacity::Director);
    late.reviewId = id;
    QCOMPARE(Parts<FairnessDecider>(m_store->session()).add(late).error().operation,
        text("fairness.signed-already"));
    FairnessReview edited = review(id);
    edited.rationale = text("Something else");
    VERIFY_OK(m_service->change(edited));
    QCOMPARE(review(id).rationale, text("Others would have done the same."));

    QuestionSets sets(m_store->session());
    const auto draft = sets.beginVersion(text("pre_disciplinary"));
    VERIFY_OK(draft);
    QuestionSet words = *sets.byId(*draft)->set();
    putQuestion(words, {}, { text("heard"), text("Was the person heard?"), text("Fair.") });
    VERIFY_OK(sets.keep(*draft, words));
    VERIFY_OK(sets.bringIntoUse(*draft));
    const auto before = FairnessRegister(m_store->session()).file(id);
    QVERIFY(before->set.question(text("heard"))->text.contains(text("listened to")));
    const auto after = FairnessRegister(m_store->session()).file(opened());
    QCOMPARE(after->set.question(text("heard"))->text, text("Was the person heard?"));

    QVERIFY(!m_service->reopen(id, {}));
    VERIFY_OK(m_service->reopen(id, text("A new statement came in")));
    QCOMPARE(review(id).state, FairnessState::Questions);
    QVERIFY(m_store->damage().isEmpty());
}

void TestFairnessService::formalInvestigationNeedsItsSignOff()
{
    const FairnessId id = opened();
    answerSystem(id);
    FairnessReview edited = review(id);
    edited.formalOn = QDate(2026, 11, 20);
    QCOMPARE(m_service->change(edited).error().problems.front().fact,
        text("fairness.formal-needs-sign-off"));
    edited = review(id);
    edited.signOffBy = text("Grace Oduya");
    edited.signOffAs = DeciderCapacity::Director;
    edited.signOffOn = QDate(2026, 11, 20);
    edited.formalOn = QDate(2026, 11, 20);
    VERIFY_OK(m_service->change(edited));
    signOff(id, "FORMAL");
    edited = review(id);
    edited.formalOutcome = FormalOutcome::NoCase;
    edited.formalEndedOn = QDate(2026, 11, 22);
    VERIFY_OK(m_service->change(edited));
    QCOMPARE(review(id).formalOutcome, FormalOutcome::NoCase);
}

/// A review that came to no action, with a word of the line manager on it, opens no formal way
/// after it was signed.
void TestFairnessService::formalCourseHasNoBackDoor()
{
    const FairnessId id = opened();
    FairnessReview edited = review(id);
    edited.signOffBy = text("Kit Moor");
    edited.signOffAs = DeciderCapacity::LineManager;
    edited.signOffOn = QDate(2026, 11, 20);
    VERIFY_OK(m_service->change(edited));
    signOff(id);
    edited = review(id);
    edited.formalOn = QDate(2026, 11, 21);
    const auto refused = m_service->change(edited);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.front().fact, text("fairness.sign-off-capacity"));
    QVERIFY(!review(id).formalOn.isValid());
}

void TestFairnessService::replacedGuideOpensNoReviewOfANewAct()
{
    const auto refused = m_service->open(test::wholeReview(), text("jcg_2018"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.front().fact, text("fairness.tool-replaced"));
    const FairnessId id = opened("jcg_2018");
    FairnessReview edited = review(id);
    edited.actOn = QDate(2026, 11, 2);
    QCOMPARE(
        m_service->change(edited).error().problems.front().fact, text("fairness.tool-replaced"));
}

void TestFairnessService::anotherPersonIsAnotherCheckOfTheReviewer()
{
    const FairnessId id = opened();
    FairnessReview edited = review(id);
    edited.personName = text("Ben Ito"); // who reviews
    QCOMPARE(m_service->change(edited).error().operation, text("conflict.forbidden"));
    Interest partner;
    partner.person = text("Ben Ito");
    partner.kind = InterestKind::Indirect;
    partner.description = text("Partner of Ash Fell");
    partner.declaredOn = QDate(2026, 10, 22);
    VERIFY_OK(InterestService(m_store->session()).add(partner));
    edited.personName = text("Ash Fell");
    QCOMPARE(m_service->change(edited).error().operation, text("conflict.found"));
    edited.personName = text("Rowan Thistleby-Reed");
    VERIFY_OK(m_service->change(edited));
}

/// Source: candour, fairness and culture reference 2.6, 2.7.
void TestFairnessService::contactIsNotTheInvestigator()
{
    const FairnessId id = opened();
    FairnessSupport plan;
    plan.reviewId = id;
    plan.person = text("Rowan Thistleby");
    FairnessSuspension suspension;
    suspension.reviewId = id;
    suspension.riskReason = text("Witnesses work on the same shift");
    suspension.notHome = text("The work is on the ward");
    suspension.firstDecider = text("Hana Reed");
    suspension.secondDecider = text("Grace Oduya");
    suspension.startsOn = QDate(2026, 11, 12);
    suspension.reviewOn = QDate(2026, 11, 26);
    for (const char *name : { "Ben Ito", "Mrs Ivy Marsh" }) {
        plan.contact = suspension.contact = text(name);
        const auto noPlan = Parts<FairnessSupport>(m_store->session()).add(plan);
        QVERIFY(!noPlan);
        QCOMPARE(noPlan.error().problems.front().fact, text("fairness.contact-investigates"));
        const auto none = Parts<FairnessSuspension>(m_store->session()).add(suspension);
        QVERIFY(!none);
        QCOMPARE(none.error().problems.front().fact, text("fairness.contact-investigates"));
    }
    plan.contact = suspension.contact = text("Lea Moss");
    VERIFY_OK(Parts<FairnessSupport>(m_store->session()).add(plan));
    suspension.secondDecider = text("Rowan Thistleby");
    QCOMPARE(
        Parts<FairnessSuspension>(m_store->session()).add(suspension).error().problems.front().fact,
        text("fairness.subject-decides"));
    suspension.secondDecider = text("Grace Oduya");
    VERIFY_OK(Parts<FairnessSuspension>(m_store->session()).add(suspension));
}

void TestFairnessService::onlyNamedPeopleOpenIt()
{
    const FairnessId id = opened();
    VERIFY_OK(m_service->look(id));
    const Session second = another();
    FairnessService theirs(second);
    QCOMPARE(theirs.look(id).error().operation, text("fairness.not-named"));
    QVERIFY(!FairnessRegister(second).byId(id));
    QVERIFY(FairnessRegister(second).ids({})->empty());
    QCOMPARE(
        Parts<FairnessAnswer>(second).of(id.value).error().operation, text("fairness.not-named"));
    FairnessNeed need;
    need.reviewId = id;
    need.harm = need.need = need.holder = text("x");
    QCOMPARE(Parts<FairnessNeed>(second).add(need).error().operation, text("fairness.not-named"));
    const auto trail = auditOfRecord(m_store->database(), recordkind::Fairness, id.value);
    QCOMPARE(trail->at(0).action, text("view"));
    QCOMPARE(trail->at(0).userName, text("Bea Vole"));
    QVERIFY(trail->at(0).reason.toString().startsWith(text("Refused")));
    QCOMPARE(trail->at(1).action, text("view"));
    QVERIFY(trail->at(1).reason.isNull());

    VERIFY_OK(m_service->name(id, text("Bea Vole"), text("Decides with me")));
    VERIFY_OK(theirs.look(id));
    QCOMPARE(FairnessRegister(second).ids({})->size(), size_t(1));
    const Session investigator = another(Role::Investigator);
    QVERIFY(FairnessRegister(investigator).ids({})->empty());
    QVERIFY(!FairnessService(investigator).look(id));
}

void TestFairnessService::nothingOfItIsFoundElsewhere()
{
    const FairnessId id = opened();
    VERIFY_OK(m_service->look(id));
    auto work = m_store->begin();
    Action action;
    action.kind = recordkind::Fairness;
    action.recordId = id.value;
    action.title = text("Talk with Rowan Thistleby");
    const auto actionId = insertRow(work, action);
    VERIFY_OK(actionId);
    work.note({ AuditAction::Create, recordkind::Action, actionId->value, {}, {}, {} });
    VERIFY_OK(work.commit());
    QVERIFY(search(m_store->database(), text("thistleby"), {}, 10)->isEmpty());
    QVERIFY(search(m_store->database(), text("R-2026-001"), {}, 10)->isEmpty());
    QCOMPARE(FairnessRegister(m_store->session()).ids({ .searchText = text("THISTLE") })->size(),
        size_t(1));
    QVERIFY(!recordJson(m_store->session(), text("R-2026-001")));
    QTemporaryDir folder;
    const QString path = folder.filePath(text("everything"));
    VERIFY_OK(ExportService(m_store->session()).run({ text("everything"), path }));
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files)) {
        QFile open(file.filePath());
        QVERIFY(open.open(QIODevice::ReadOnly));
        const QByteArray bytes = open.readAll();
        QVERIFY2(!bytes.contains("Thistleby"), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("R-2026-001"), qPrintable(file.fileName()));
        if (file.fileName().startsWith(text("audit")))
            QVERIFY(bytes.contains("fairness"));
    }
}

void TestFairnessService::lastReaderStays()
{
    const FairnessId id = opened();
    const auto readers = Parts<FairnessReader>(m_store->session()).of(id.value);
    QCOMPARE(readers->size(), size_t(1));
    QCOMPARE(m_service->unname(id, readers->front().id.value).error().operation,
        text("fairness.last-reader"));
    const qint64 reader = readers->front().userId;
    QCOMPARE(*FairnessRegister::onlyReadBy(m_store->database(), reader),
        QStringList { review(id).reference });
    QVERIFY(FairnessRegister::onlyReadBy(m_store->database(), reader + 1)->isEmpty());
    QCOMPARE(m_service->name(id, text("Nobody Known"), text("x")).error().problems.front().fact,
        text("fairness.reader-unknown"));
}

void TestFairnessService::storeRefusesToChangeASetThatWasUsed()
{
    const FairnessId id = opened();
    const auto before = QuestionSets(m_store->session()).byId(review(id).questionSetId);
    QCOMPARE(QuestionSets(m_store->session()).keep(before->id, *before->set()).error().operation,
        text("fairness.set-in-use"));
    QVERIFY(!m_store->database().run(text("UPDATE question_set SET body = 'x'")));
    QVERIFY(!m_store->database().run(text("DELETE FROM question_set")));
}

void TestFairnessService::ownToolIsEditedAndUsed()
{
    QuestionSets sets(m_store->session());
    const auto draft = sets.beginOwn(text("Our own way"));
    VERIFY_OK(draft);
    QCOMPARE(sets.offered()->size(), size_t(3));
    VERIFY_OK(sets.bringIntoUse(*draft));
    QCOMPARE(sets.offered()->size(), size_t(4));
    const auto own = sets.byId(*draft);
    QVERIFY(m_service->open(test::wholeReview(), own->code));
}

void TestFairnessService::likeCasesHaveNoNames()
{
    signOff(opened());
    const Session second = another();
    FairnessService theirs(second);
    const auto id = theirs.open(test::wholeReview(), text("being_fair_2025"));
    VERIFY_OK(id);
    const FairnessRegister records(second);
    const auto likes = records.likeCases(*records.byId(*id));
    QCOMPARE(likes->size(), size_t(1));
    QCOMPARE(likes->front().response, FairResponse::NoAction);
    QCOMPARE(likes->front().outcome, text("No action about the person"));
    QVERIFY(likes->front().isSameContext);
    FairnessReview other = *records.byId(*id);
    other.act = text("records");
    QVERIFY(records.likeCases(other)->empty());
}

void TestFairnessService::overdueSuspensionIsOnTodayOfNamedPeopleOnly()
{
    const FairnessId id = opened();
    FairnessSuspension row;
    row.reviewId = id;
    row.riskReason = text("Witnesses work on the same shift");
    row.notHome = text("The work is on the ward");
    row.firstDecider = text("Hana Reed");
    row.secondDecider = text("Grace Oduya");
    row.contact = text("Lea Moss");
    row.startsOn = QDate(2026, 11, 3);
    row.reviewOn = QDate(2026, 11, 17);
    VERIFY_OK(Parts<FairnessSuspension>(m_store->session()).add(row));
    const auto isSuspension
        = [](const WorkItem &item) { return item.step == WorkStep::ReviewSuspension; };
    const auto mine = worklist(m_store->session());
    VERIFY_OK(mine);
    const auto found = std::find_if(mine->overdue.begin(), mine->overdue.end(), isSuspension);
    QVERIFY(found != mine->overdue.end());
    QCOMPARE(found->dueOn, QDate(2026, 11, 17));
    QCOMPARE(found->workingDaysLeft, -3);
    QVERIFY(found->who.isEmpty());
    const Session second = another();
    const auto theirs = worklist(second);
    VERIFY_OK(theirs);
    QVERIFY(std::none_of(theirs->overdue.begin(), theirs->overdue.end(), isSuspension));
    SuspensionReview review;
    review.reviewId = id;
    review.reviewedOn = QDate(2026, 11, 20);
    review.reviewedBy = text("Hana Reed");
    review.reason = text("The shift cannot be changed yet");
    review.nextOn = QDate(2026, 12, 20);
    VERIFY_OK(Parts<SuspensionReview>(m_store->session()).add(review));
    const auto later = worklist(m_store->session());
    QVERIFY(std::none_of(later->overdue.begin(), later->overdue.end(), isSuspension));
}

QTEST_GUILESS_MAIN(TestFairnessService)
#include "tst_fairnessservice.moc"
