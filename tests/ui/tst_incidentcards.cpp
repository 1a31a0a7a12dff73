#include "core/candour/candourservice.h"
#include "core/incidents/incidentparts.h"
#include "core/incidents/incidentservice.h"
#include "core/store/settings.h"
#include "tests/support/checkedlead.h"
#include "tests/ui/registerpagetest.h"
#include "ui/incidents/incidentspage.h"
#include "ui/shared/recordtabs.h"

#include <QCheckBox>

using namespace heed;
using namespace heed::test;

namespace {
QString text(const char *ascii) { return QString::fromLatin1(ascii); }
}

/// What belongs to an incident, typed by keyboard: others who were affected, learning responses,
/// what the Care Quality Commission was told, safeguarding and never events.
class TestIncidentCards : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void worstAffectedGivesTheOverallHarm();
    void aGradeThatIsNoneIsRefusedBesideItsField();
    void graverHarmOfAnotherPersonOpensTheDutyAgain();
    void learningResponseIsTypedWithItsDays();
    void nobodyLeadsBeforeTheCheck();
    void noticeSaysTheConditionOfThisKindOfProvider_data();
    void noticeSaysTheConditionOfThisKindOfProvider();
    void safeguardingAndNeverEventAreTyped();
    void otherPeopleAreNotNamedToThePanel();

private:
    void openIncident(Harm harm = Harm::Low);
    void be(const char *kind);
    template <typename T> std::vector<T> rows() const
    {
        return Parts<T>(m_fixture->store.session()).of(m_id).value_or(std::vector<T> {});
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<IncidentService> m_service;
    std::unique_ptr<IncidentsPage> m_page;
    qint64 m_id = 0;
};

void TestIncidentCards::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_service = std::make_unique<IncidentService>(m_fixture->store.session());
    m_page = std::make_unique<IncidentsPage>(m_fixture->desk(), *m_service);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->refresh();
}

void TestIncidentCards::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

void TestIncidentCards::be(const char *kind)
{
    auto work = m_fixture->store.begin();
    VERIFY_OK(setSetting(work, text("organisation.kind"), text(kind)));
    VERIFY_OK(work.commit());
}

void TestIncidentCards::openIncident(Harm harm)
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 16);
    file.incident.description = text("Found on the floor by the bed");
    file.incident.physicalHarm = harm;
    file.patient.name = text("Mrs Joan Amberly");
    const auto id = m_service->log(file);
    VERIFY_OK(id);
    m_id = id->value;
    QVERIFY(m_page->showRecord(m_id));
    QVERIFY(m_page->findChild<RecordTabs *>()->choose(text("learning")));
}

void TestIncidentCards::worstAffectedGivesTheOverallHarm()
{
    openIncident(Harm::Low);
    pressKey(*m_page, "peopleAdd");
    typeOver(*m_page, "person", text("Mr Osei"));
    chooseByKey(*m_page, "physical_harm", "severe");
    pressKey(*m_page, "peopleSave");
    QCOMPARE(rows<AffectedPerson>().size(), size_t(1));
    QCOMPARE(rows<AffectedPerson>().front().physicalHarm, std::optional(Harm::Severe));
    QVERIFY2(
        readOn(*m_page).contains(text("that of the worst affected")), qPrintable(readOn(*m_page)));
    QVERIFY(readOn(*m_page).contains(text("Mr Osei")));
    QVERIFY(readOn(*m_page).contains(text("a lower one is worse")));
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestIncidentCards::aGradeThatIsNoneIsRefusedBesideItsField()
{
    openIncident();
    pressKey(*m_page, "peopleAdd");
    typeOver(*m_page, "person", text("Mr Osei"));
    chooseByKey(*m_page, "psychological_harm", "fatal");
    pressKey(*m_page, "peopleSave");
    QVERIFY(rows<AffectedPerson>().empty());
    QVERIFY(!problemAt(*m_page, "psychological_harm").isEmpty());
}

void TestIncidentCards::graverHarmOfAnotherPersonOpensTheDutyAgain()
{
    openIncident(Harm::Low);
    CandourService duties(m_fixture->store.session());
    const auto id = duties.openFrom({ recordkind::Incident, m_id });
    VERIFY_OK(id);
    CandourRegister records(m_fixture->store.session());
    CandourDuty duty = *records.byId(*id);
    duty.facts.unintended = false;
    duty.rationale = text("The known risk had been agreed to.");
    VERIFY_OK(duties.change(duty));
    QCOMPARE(records.byId(*id)->state, CandourState::NotNotifiable);
    pressKey(*m_page, "peopleAdd");
    typeOver(*m_page, "person", text("Mr Osei"));
    chooseByKey(*m_page, "physical_harm", "moderate");
    pressKey(*m_page, "peopleSave");
    QTRY_COMPARE(records.byId(*id)->state, CandourState::Reopened);
    QCOMPARE(records.byId(*id)->harmSeen, std::optional(Harm::Moderate));
}

void TestIncidentCards::learningResponseIsTypedWithItsDays()
{
    openIncident();
    letLead(m_fixture->store.session(), { recordkind::Incident, m_id }, text("Ben Ito"));
    pressKey(*m_page, "responsesAdd");
    chooseByKey(*m_page, "type", "aar");
    typeOver(*m_page, "lead", text("Ben Ito"));
    typeOver(*m_page, "started_on", text("18/11/2026"));
    typeOver(*m_page, "ended_on", text("17/11/2026"));
    pressKey(*m_page, "responsesSave");
    QVERIFY(rows<IncidentResponse>().empty());
    QVERIFY(!problemAt(*m_page, "ended_on").isEmpty());
    typeOver(*m_page, "ended_on", text("20/11/2026"));
    pressKey(*m_page, "responsesSave");
    QCOMPARE(rows<IncidentResponse>().size(), size_t(1));
    QCOMPARE(rows<IncidentResponse>().front().type, LearningResponse::Aar);
    QVERIFY(readOn(*m_page).contains(text("ended Fri 20 Nov 2026")));
    QVERIFY(readOn(*m_page).contains(text("Led by Ben Ito")));
}

/// Source: candour reference 3.3: no assignment without a declaration, and each relationship said.
void TestIncidentCards::nobodyLeadsBeforeTheCheck()
{
    openIncident();
    Interest nil;
    nil.person = text("Ben Ito");
    nil.declaredOn = QDate(2026, 10, 22);
    VERIFY_OK(InterestService(m_fixture->store.session()).add(nil));
    pressKey(*m_page, "responsesAdd");
    chooseByKey(*m_page, "type", "aar");
    typeOver(*m_page, "lead", text("Ben Ito"));
    pressKey(*m_page, "responsesSave");
    QVERIFY(rows<IncidentResponse>().empty());
    QVERIFY(problemAt(*m_page, "lead").contains(text("Who looks into it")));
    pressKey(*m_page, "assignmentsAdd");
    typeOver(*m_page, "person", text("Ben Ito"));
    chooseByKey(*m_page, "party1", "none");
    pressKey(*m_page, "assignmentAssign");
    QVERIFY(readOn(*m_page).contains(text("The check found nothing against it.")));
    typeOver(*m_page, "lead", text("Ben Ito"));
    pressKey(*m_page, "responsesSave");
    QCOMPARE(rows<IncidentResponse>().size(), size_t(1));
}

/// Source: SI 2009/3112 regs 16 and 18; candour reference 1.4.
void TestIncidentCards::noticeSaysTheConditionOfThisKindOfProvider_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("doneByNhsEngland");
    const auto row = [](const char *kind, const char *event, const char *regulation,
                         const char *condition, bool done) {
        QTest::addRow("%s, %s", kind, event)
            << text(kind) << text(event) << text(regulation) << text(condition) << done;
    };
    row("care-home", "death", "(regulation 16)", "told without delay", false);
    row("care-home", "injury", "(regulation 18)", "told without delay", false);
    row("nhs-trust", "death", "(regulation 16)", "natural course", true);
    row("nhs-trust", "injury", "(regulation 18)", "Not if NHS England was told", true);
    row("nhs-trust", "detained_death", "(regulation 17)", "told without delay", false);
}

void TestIncidentCards::noticeSaysTheConditionOfThisKindOfProvider()
{
    QFETCH(QString, kind);
    QFETCH(QString, event);
    QFETCH(QString, regulation);
    QFETCH(QString, condition);
    QFETCH(bool, doneByNhsEngland);
    be(qPrintable(kind));
    openIncident();
    pressKey(*m_page, "noticesAdd");
    chooseByKey(*m_page, "event", qPrintable(event));
    typeOver(*m_page, "nhs_england_on", text("17/11/2026"));
    pressKey(*m_page, "noticesSave");
    QCOMPARE(rows<CqcNotification>().size(), size_t(1));
    const QString said = readOn(*m_page);
    QVERIFY2(said.contains(regulation), qPrintable(said));
    QVERIFY2(said.contains(condition), qPrintable(said));
    QCOMPARE(said.contains(text("not told yet: tell without delay")), !doneByNhsEngland);
}

void TestIncidentCards::safeguardingAndNeverEventAreTyped()
{
    openIncident();
    QTest::mouseClick(
        need<QWidget>(*m_page, "incidentSheet")->findChild<QPushButton *>(text("primaryAction")),
        Qt::LeftButton);
    for (const char *name : { "incident.never_event", "incident.safeguarding" }) {
        auto *tick = need<QCheckBox>(*m_page, name);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
    }
    typeOver(*m_page, "incident.never_event_type", text("Wrong site procedure"));
    typeOver(*m_page, "incident.safeguarding_referred_on", text("17/11/2026"));
    typeOver(*m_page, "incident.safeguarding_reference", text("SG-00412"));
    pressKey(*m_page, "incidentSave");
    const auto stored = rowById<Incident>(m_fixture->store.database(), IncidentId { m_id });
    VERIFY_OK(stored);
    QVERIFY(stored->neverEvent && stored->safeguarding);
    QCOMPARE(stored->neverEventType, text("Wrong site procedure"));
    QCOMPARE(stored->safeguardingReferredOn, QDate(2026, 11, 17));
    QCOMPARE(stored->safeguardingReference, text("SG-00412"));
}

void TestIncidentCards::otherPeopleAreNotNamedToThePanel()
{
    openIncident();
    AffectedPerson person;
    person.incidentId = { m_id };
    person.person = text("Mr Osei");
    VERIFY_OK(Parts<AffectedPerson>(m_fixture->store.session()).add(person));
    const Session chair = m_fixture->store.sessionAs(Role::PanelMember);
    IncidentService service(chair);
    IncidentsPage page({ chair, m_fixture->codes, [](const RecordRef &) {} }, service);
    page.resize(1200, 760);
    page.show();
    page.refresh();
    QVERIFY(page.showRecord(m_id));
    QVERIFY(page.findChild<RecordTabs *>()->choose(text("learning")));
    QVERIFY2(!readOn(page).contains(text("Osei")), qPrintable(readOn(page)));
}

QTEST_MAIN(TestIncidentCards)
#include "tst_incidentcards.moc"
