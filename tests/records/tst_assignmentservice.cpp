#include "core/records/assignmentservice.h"
#include "core/records/recordkinds.h"
#include "tests/support/investigatedcase.h"

#include <QSignalSpy>

using namespace heed;
using heed::test::InvestigatedCase;

/// Nobody is asked to look into a case past the conflict check.
class TestAssignmentService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void freePersonIsAssigned();
    void hardRuleIsRefusedWhateverTheReason();
    void conflictNeedsAReason();
    void conflictNeedsTwoPeople();
    void secondPersonIsAnother_data();
    void secondPersonIsAnother();
    void hardRuleThatCameUpSinceStopsTheSecond();
    void secondMayDecline();
    void overridesAreCounted();
    void assignmentEnds();
    void impossibleDays_data();
    void impossibleDays();
    void everyRegisterCanAsk();
    void viewerAssignsNobody();
    void recordIsSealedAndFoundByItsInvestigator();

private:
    [[nodiscard]] NewAssignment wanted(Relationship relationship, const QString &reason = {}) const
    {
        return { { recordkind::Complaint, m_case->id.value }, AssignmentTask::Investigate,
            QDate(2026, 11, 10),
            { m_who, { { PartyRole::Complainant, QStringLiteral("Bea Larkin"), relationship } },
                {} },
            reason };
    }
    [[nodiscard]] Assignment stored(AssignmentId id) const
    {
        return *AssignmentRegister(m_case->store.database()).byId(id);
    }
    AssignmentId awaiting()
    {
        const auto id = m_service->assign(
            wanted(Relationship::Friend, QStringLiteral("Nobody else is trained")));
        return id ? *id : AssignmentId {};
    }

    const QString m_who = QStringLiteral("Dana Whitlock");
    std::unique_ptr<InvestigatedCase> m_case;
    std::unique_ptr<AssignmentService> m_service;
};

void TestAssignmentService::init()
{
    m_service.reset();
    m_case = std::make_unique<InvestigatedCase>();
    m_case->declareNothing(m_who);
    m_service = std::make_unique<AssignmentService>(m_case->store.session());
}

void TestAssignmentService::freePersonIsAssigned()
{
    QSignalSpy told(m_service.get(), &AssignmentService::assignmentsChanged);
    const auto id = m_service->assign(wanted(Relationship::None));
    VERIFY_OK(id);
    QVERIFY(stored(*id).isInForce());
    QCOMPARE(stored(*id).state, AssignmentState::Clear);
    QCOMPARE(stored(*id).assignedBy, QStringLiteral("Ann Manager"));
    QCOMPARE(told.count(), 1);
    const auto parties = AssignmentRegister(m_case->store.database()).parties(*id);
    QCOMPARE(parties->size(), size_t(1));
    QCOMPARE(parties->front().relationship, Relationship::None);
}

void TestAssignmentService::hardRuleIsRefusedWhateverTheReason()
{
    NewAssignment own = wanted(Relationship::None, QStringLiteral("I know it best"));
    own.question.parties.push_back({ PartyRole::StaffSubject, m_who, Relationship::None });
    const auto refused = m_service->assign(own);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("conflict.forbidden"));
    QCOMPARE(refused.error().detail, QStringLiteral("own_conduct"));
    QVERIFY(AssignmentRegister(m_case->store.database()).ofRecord(own.record)->empty());
}

void TestAssignmentService::conflictNeedsAReason()
{
    const auto refused = m_service->assign(wanted(Relationship::FamilyPartner));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("conflict.found"));
    QCOMPARE(refused.error().detail, QStringLiteral("related"));
}

void TestAssignmentService::conflictNeedsTwoPeople()
{
    const AssignmentId id = awaiting();
    QCOMPARE(stored(id).state, AssignmentState::AwaitsSecond);
    QVERIFY(!stored(id).isInForce());
    QCOMPARE(AssignmentRegister(m_case->store.database()).awaitingSecond()->size(), size_t(1));
    AssignmentService second(m_case->sessionOf(QStringLiteral("Priya Shah")));
    const auto silent = second.agree(id, QStringLiteral("  "));
    QVERIFY(!silent);
    QCOMPARE(silent.error().problems.front().field, QStringLiteral("second_reason"));
    VERIFY_OK(second.agree(id, QStringLiteral("They met once, years ago")));
    QVERIFY(stored(id).isInForce());
    QCOMPARE(stored(id).conflicts, QStringLiteral("related"));
    QCOMPARE(stored(id).secondPerson, QStringLiteral("Priya Shah"));
    QVERIFY(!second.agree(id, QStringLiteral("again")));
}

void TestAssignmentService::secondPersonIsAnother_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("who assigned") << "Ann Manager";
    QTest::newRow("who is to be assigned") << "Dana Whitlock";
}

void TestAssignmentService::secondPersonIsAnother()
{
    QFETCH(QString, second);
    const AssignmentId id = awaiting();
    const auto refused
        = AssignmentService(m_case->sessionOf(second)).agree(id, QStringLiteral("It is fine"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("assignment.same-person"));
    QCOMPARE(stored(id).state, AssignmentState::AwaitsSecond);
}

void TestAssignmentService::hardRuleThatCameUpSinceStopsTheSecond()
{
    const AssignmentId id = awaiting();
    QVERIFY(m_case->store.database().run(
        QStringLiteral("UPDATE interest SET declared_on = '2024-01-01'")));
    const auto refused = AssignmentService(m_case->sessionOf(QStringLiteral("Priya Shah")))
                             .agree(id, QStringLiteral("It is fine"));
    QVERIFY(!refused);
    QCOMPARE(
        refused.error().detail.section(QLatin1Char(','), 0, 0), QStringLiteral("no_declaration"));
}

void TestAssignmentService::secondMayDecline()
{
    const AssignmentId id = awaiting();
    VERIFY_OK(AssignmentService(m_case->sessionOf(QStringLiteral("Priya Shah")))
                  .decline(id, QStringLiteral("Ask the other site")));
    QCOMPARE(stored(id).state, AssignmentState::Declined);
    QVERIFY(!stored(id).isInForce());
}

void TestAssignmentService::overridesAreCounted()
{
    const AssignmentRegister assignments(m_case->store.database());
    const AssignmentId id = awaiting();
    QCOMPARE(*assignments.overrides(QDate(2026, 11, 1), QDate(2026, 11, 30)), 0);
    VERIFY_OK(AssignmentService(m_case->sessionOf(QStringLiteral("Priya Shah")))
                  .agree(id, QStringLiteral("They met once")));
    QCOMPARE(*assignments.overrides(QDate(2026, 11, 22), QDate(2026, 11, 22)), 1);
    QCOMPARE(*assignments.overrides(QDate(2026, 11, 23), QDate(2026, 11, 30)), 0);
}

void TestAssignmentService::assignmentEnds()
{
    const auto id = m_service->assign(wanted(Relationship::None));
    VERIFY_OK(m_service->end(*id, QDate(2026, 11, 20), QStringLiteral("On leave")));
    QVERIFY(!stored(*id).isInForce());
    const auto again = m_service->end(*id, QDate(2026, 11, 21), {});
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("assignment.ended-already"));
}

void TestAssignmentService::impossibleDays_data()
{
    QTest::addColumn<QDate>("assignedOn");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<QString>("fact");
    QTest::newRow("assigned tomorrow")
        << QDate(2026, 11, 23) << QDate() << "assignment.day-in-future";
    QTest::newRow("no day") << QDate() << QDate() << "assignment.day-missing";
    QTest::newRow("ends before it began")
        << QDate(2026, 11, 10) << QDate(2026, 11, 9) << "assignment.ends-before-start";
    QTest::newRow("ends tomorrow")
        << QDate(2026, 11, 10) << QDate(2026, 11, 23) << "assignment.day-in-future";
}

void TestAssignmentService::impossibleDays()
{
    QFETCH(QDate, assignedOn);
    QFETCH(QDate, endedOn);
    QFETCH(QString, fact);
    NewAssignment one = wanted(Relationship::None);
    one.on = assignedOn;
    const auto id = m_service->assign(one);
    const auto refused = id ? m_service->end(*id, endedOn, {}) : Result<void>(Failure(id.error()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.front().fact, fact);
}

void TestAssignmentService::everyRegisterCanAsk()
{
    const auto incident = m_case->store.database().scalar(QStringLiteral(
        "INSERT INTO incident (reference, event_type, state, occurred_on, reported_on, "
        "created_at, updated_at) VALUES ('I-1', 'incident', 'open', '2026-11-02', '2026-11-02', "
        "'x', "
        "'x') RETURNING id"));
    VERIFY_OK(incident);
    NewAssignment one = wanted(Relationship::None);
    one.record = { recordkind::Incident, incident->toLongLong() };
    VERIFY_OK(m_service->assign(one));
    QVERIFY(m_case->store.damage().isEmpty());
}

void TestAssignmentService::viewerAssignsNobody()
{
    AssignmentService viewer(m_case->store.sessionAs(Role::Viewer));
    const auto refused = viewer.assign(wanted(Relationship::None));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("session.not-allowed"));
}

void TestAssignmentService::recordIsSealedAndFoundByItsInvestigator()
{
    VERIFY_OK(m_service->assign(wanted(Relationship::None)));
    QVERIFY(m_case->store.damage().isEmpty());
    const auto found = m_case->store.database().scalar(
        QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'Whitlock'"));
    QCOMPARE(found->toInt(), 1);
    QVERIFY(m_case->store.database().run(
        QStringLiteral("UPDATE assignment_party SET relationship = 'friend'")));
    QCOMPARE(m_case->store.damage().size(), 1);
}

QTEST_GUILESS_MAIN(TestAssignmentService)
#include "tst_assignmentservice.moc"
