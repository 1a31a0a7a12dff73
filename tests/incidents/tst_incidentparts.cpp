#include "core/incidents/incidentparts.h"
#include "core/incidents/incidentservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Those affected, learning responses, and what the Care Quality Commission is told.
class TestIncidentParts : public QObject
{
    Q_OBJECT

private slots:
    void conditionFollowsEventAndProvider_data();
    void conditionFollowsEventAndProvider();
    void nhsEnglandIsEnoughOnlyWhereTheLawSaysSo_data();
    void nhsEnglandIsEnoughOnlyWhereTheLawSaysSo();
    void overallHarmIsThatOfTheWorst();
    void partsAreKeptWithTheirRules();
};

// Source: candour reference 1.4; SI 2009/3112 regs 16 to 18.
void TestIncidentParts::conditionFollowsEventAndProvider_data()
{
    QTest::addColumn<CqcEvent>("event");
    QTest::addColumn<int>("regulation");
    QTest::addColumn<CqcDuty>("ofHealthBody");
    const auto row = [](CqcEvent event, int regulation, CqcDuty ofHealthBody) {
        QTest::newRow(qPrintable(toCode(event))) << event << regulation << ofHealthBody;
    };
    row(CqcEvent::Death, 16, CqcDuty::TellUnnaturalOnly);
    row(CqcEvent::DetainedDeath, 17, CqcDuty::Tell);
    for (const CqcEvent event :
        { CqcEvent::Injury, CqcEvent::PreventiveTreatment, CqcEvent::Deprivation, CqcEvent::Abuse,
            CqcEvent::Police, CqcEvent::ServiceStopped, CqcEvent::ChildOnAdultUnit })
        row(event, 18, CqcDuty::TellUnlessNhsEngland);
}

void TestIncidentParts::conditionFollowsEventAndProvider()
{
    QFETCH(CqcEvent, event);
    QTEST(cqcRegulation(event), "regulation");
    QTEST(cqcDuty(event, true), "ofHealthBody");
    // Every other provider tells the Commission itself, always.
    QCOMPARE(cqcDuty(event, false), CqcDuty::Tell);
}

void TestIncidentParts::nhsEnglandIsEnoughOnlyWhereTheLawSaysSo_data()
{
    QTest::addColumn<CqcEvent>("event");
    QTest::addColumn<bool>("isHealthBody");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("trust, injury") << CqcEvent::Injury << true << true;
    QTest::newRow("trust, death") << CqcEvent::Death << true << true;
    QTest::newRow("trust, detained") << CqcEvent::DetainedDeath << true << false;
    QTest::newRow("home, injury") << CqcEvent::Injury << false << false;
    QTest::newRow("home, death") << CqcEvent::Death << false << false;
}

void TestIncidentParts::nhsEnglandIsEnoughOnlyWhereTheLawSaysSo()
{
    QFETCH(CqcEvent, event);
    QFETCH(bool, isHealthBody);
    CqcNotification row;
    row.event = event;
    QVERIFY(!isCqcDone(row, isHealthBody));
    row.nhsEnglandOn = QDate(2026, 11, 3);
    QTEST(isCqcDone(row, isHealthBody), "isDone");
    row.toldOn = QDate(2026, 11, 3);
    QVERIFY(isCqcDone(row, isHealthBody));
}

void TestIncidentParts::overallHarmIsThatOfTheWorst()
{
    Incident incident;
    QVERIFY(!worstHarm(incident, {}));
    incident.physicalHarm = Harm::Low;
    AffectedPerson one;
    one.psychologicalHarm = Harm::Moderate;
    AffectedPerson other;
    other.physicalHarm = Harm::Severe;
    QCOMPARE(worstHarm(incident, {}), std::optional(Harm::Low));
    QCOMPARE(worstHarm(incident, { one }), std::optional(Harm::Moderate));
    QCOMPARE(worstHarm(incident, { one, other }), std::optional(Harm::Severe));
}

void TestIncidentParts::partsAreKeptWithTheirRules()
{
    TestStore store;
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 2);
    file.incident.neverEventType = QStringLiteral("Wrong side surgery");
    const auto id = IncidentService(store.session()).log(file);
    VERIFY_OK(id);
    AffectedPerson nobody;
    nobody.incidentId = *id;
    nobody.psychologicalHarm = Harm::Fatal;
    const auto refused = Parts<AffectedPerson>(store.session()).add(nobody);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.size(), 2);
    IncidentResponse response;
    response.incidentId = *id;
    response.type = LearningResponse::Swarm;
    response.startedOn = QDate(2026, 11, 10);
    response.endedOn = QDate(2026, 11, 9);
    QVERIFY(!Parts<IncidentResponse>(store.session()).add(response));
    response.endedOn = QDate(2026, 11, 10);
    VERIFY_OK(Parts<IncidentResponse>(store.session()).add(response));
    CqcNotification notice;
    notice.incidentId = *id;
    notice.toldOn = QDate(2026, 12, 24);
    QVERIFY(!Parts<CqcNotification>(store.session()).add(notice));
    notice.toldOn = QDate(2026, 11, 3);
    VERIFY_OK(Parts<CqcNotification>(store.session()).add(notice));
    QCOMPARE(Parts<IncidentResponse>(store.session()).of(id->value)->front().type,
        LearningResponse::Swarm);
    QVERIFY(store.damage().isEmpty());
}

QTEST_GUILESS_MAIN(TestIncidentParts)
#include "tst_incidentparts.moc"
