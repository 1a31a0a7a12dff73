#include "core/candour/candourservice.h"
#include "core/claims/claimfailure.h"
#include "core/claims/claimregister.h"
#include "core/claims/claimservice.h"
#include "core/governance/candourreport.h"
#include "core/governance/reportjson.h"
#include "core/incidents/incidentparts.h"
#include "core/incidents/incidentservice.h"
#include "core/insight/measures.h"
#include "core/insight/worklist.h"
#include "core/people/storecalendar.h"
#include "core/records/actionservice.h"
#include "tests/support/checkedlead.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace heed;
using heed::test::TestStore;
using State = CandourState;

namespace {
const Period november { QDate(2026, 11, 1), QDate(2026, 11, 30) };

/// Everything that a report says, as text.
QByteArray told(const Report &report) { return QJsonDocument(reportAsJson(report)).toJson(); }
}

/// The figures of the duty of candour, its report, its lines of a day, and that a privileged text
/// stays where it is.
class TestCandourReport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sharesCountTheDutiesWhoseDayFellInThePeriod();
    void lagsOfClaimsAreMedians();
    void reportHasItsPartsAndNoNames();
    void smallNumbersAreHidden();
    void dayListHasWhatIsDue();
    void graveHarmOfAnybodyAffectedAsksForTheTest();
    void exposedDutiesAreCountedByWhatIsMissing();
    void privilegedTextReachesNoReport();

private:
    CandourId openDuty(QDate awareOn);
    void tell(CandourId id, QDate on);
    [[nodiscard]] Figure figure(const char *id) const
    {
        return Measures(m_store->database())
            .figure(QString::fromLatin1(id), { november, {} })
            .value_or(Figure {});
    }
    [[nodiscard]] Report report() const
    {
        return candourReport(m_store->session(), { november, {}, false }).value_or(Report {});
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<CandourService> m_service;
};

void TestCandourReport::init()
{
    m_store = std::make_unique<TestStore>();
    auto work = m_store->begin();
    VERIFY_OK(writeCalendar(work, m_store->calendar()));
    VERIFY_OK(work.commit());
    m_service = std::make_unique<CandourService>(m_store->session());
}

/// A notifiable duty towards Joan Amberly.
CandourId TestCandourReport::openDuty(QDate awareOn)
{
    CandourDuty draft = test::wholeCandour().duty;
    draft.occurredOn = {};
    draft.toldOn = {};
    draft.accountKnownOn = {};
    draft.awareOn = awareOn;
    draft.opinion.on = awareOn;
    return m_service->open(draft).value_or(CandourId {});
}

void TestCandourReport::tell(CandourId id, QDate on)
{
    CandourDuty duty = *CandourRegister(m_store->session()).byId(id);
    duty.toldOn = on;
    duty.accountKnownOn = on;
    CandourEnquiry enquiry = test::wholeCandour().enquiries.front();
    enquiry.dutyId = id;
    test::letLead(m_store->session(), { recordkind::Candour, id.value }, enquiry.owner);
    VERIFY_OK(Parts<CandourEnquiry>(m_store->session()).add(enquiry));
    VERIFY_OK(m_service->take(duty, State::Contacting));
    VERIFY_OK(m_service->move(id, State::NotifiedInPerson));
}

void TestCandourReport::sharesCountTheDutiesWhoseDayFellInThePeriod()
{
    // Last days: Mon 9 Nov, Tue 10 Nov, Wed 11 Nov; and Mon 2 Nov for one of September? no: 16 Oct.
    tell(openDuty(QDate(2026, 10, 26)), QDate(2026, 11, 2)); // in time, 5 working days
    tell(openDuty(QDate(2026, 10, 27)), QDate(2026, 11, 12)); // two days late, 12
    openDuty(QDate(2026, 10, 28)); // never told
    tell(openDuty(QDate(2026, 10, 2)), QDate(2026, 10, 5)); // its day was Fri 16 Oct
    const Figure onTime = figure("duty-told-on-time");
    QCOMPARE(onTime.denominator, 3);
    QCOMPARE(onTime.numerator, 1);
    QCOMPARE(figure("duty-breaches").numerator, 2);
    QCOMPARE(figure("duty-days-to-tell").value, std::optional(8.5));
    QCOMPARE(figure("duties-open").numerator, 4);
    // The letters' days: ten working days after the conversations of 2 and 12 November.
    QCOMPARE(figure("duty-letter").denominator, 2);
    QCOMPARE(figure("duty-letter").numerator, 0);
}

void TestCandourReport::lagsOfClaimsAreMedians()
{
    ClaimService claims(m_store->session());
    for (const int days : { 1, 3, 8 }) {
        ClaimFile file;
        file.claim.notifiedOn = QDate(2026, 11, 20);
        file.claim.incidentOn = file.claim.notifiedOn.addDays(-days);
        VERIFY_OK(claims.log(file));
    }
    // Older than the calendar of working days: counted all the same.
    ClaimFile old;
    old.claim.incidentOn = QDate(1994, 2, 1);
    old.claim.notifiedOn = QDate(2024, 3, 1);
    const auto id = claims.log(old);
    VERIFY_OK(id);
    QCOMPARE(figure("claim-lag-notified").value, std::optional(3.0));
    QVERIFY(!figure("claim-lag-settled").value);
    QVERIFY(!figure("claim-lag-closed").value);
    old = *ClaimRegister(m_store->session()).file(*id);
    old.claim.status = ClaimStatus::ClosedNil;
    old.claim.closedOn = QDate(2026, 11, 2);
    VERIFY_OK(claims.change(old));
    QCOMPARE(figure("claim-lag-closed").value, std::optional(976.0));
    QCOMPARE(figure("claim-lag-whole").value, std::optional(11962.0));
}

void TestCandourReport::reportHasItsPartsAndNoNames()
{
    tell(openDuty(QDate(2026, 10, 26)), QDate(2026, 11, 2));
    openDuty(QDate(2026, 11, 16));
    const Report made = report();
    QStringList titles;
    for (const ReportSection &section : made.sections)
        titles += section.title;
    QCOMPARE(titles,
        QStringList({ QStringLiteral("How the duties went"), QStringLiteral("Open duties"),
            QStringLiteral("Told late, or not at all"),
            QStringLiteral("Notifications to the Care Quality Commission"),
            QStringLiteral("Definitions") }));
    const QList<ReportTable> tables = made.tables();
    const auto open = std::find_if(tables.begin(), tables.end(),
        [](const ReportTable &table) { return table.id == QLatin1String("open-duties"); });
    QVERIFY(open != tables.end());
    QCOMPARE(open->rows.size(), 2);
    QCOMPARE(open->rows.first().first().toString(), QStringLiteral("D-2026-001"));
    QVERIFY(!told(made).contains("Amberly"));
}

void TestCandourReport::smallNumbersAreHidden()
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 2);
    const auto incident = IncidentService(m_store->session()).log(file);
    VERIFY_OK(incident);
    CqcNotification notice;
    notice.incidentId = *incident;
    VERIFY_OK(Parts<CqcNotification>(m_store->session()).add(notice));
    const QList<ReportTable> tables = report().tables();
    const auto cqc = std::find_if(tables.begin(), tables.end(),
        [](const ReportTable &table) { return table.id == QLatin1String("cqc"); });
    QVERIFY(cqc != tables.end());
    QCOMPARE(cqc->rows.first().at(2).toString(), QStringLiteral("fewer than 5"));
    QCOMPARE(cqc->rows.first().at(3).toString(), QStringLiteral("*"));
}

void TestCandourReport::dayListHasWhatIsDue()
{
    const CandourId late = openDuty(QDate(2026, 10, 26)); // by Mon 9 Nov
    const CandourId soon = openDuty(QDate(2026, 11, 11)); // by Wed 25 Nov
    openDuty(QDate(2026, 11, 20)); // by Fri 4 Dec: too far away
    const auto list = worklist(m_store->session());
    VERIFY_OK(list);
    QCOMPARE(list->overdue.size(), 1);
    QCOMPARE(list->overdue.first().record.id, late.value);
    QCOMPARE(list->overdue.first().step, WorkStep::TellInPerson);
    QCOMPARE(list->soon.size(), 1);
    QCOMPARE(list->soon.first().record.id, soon.value);
    QCOMPARE(list->soon.first().dueOn, QDate(2026, 11, 25));
}

/// Candour reference 1.2: either axis moderate or worse forces the test, whoever it befell.
void TestCandourReport::graveHarmOfAnybodyAffectedAsksForTheTest()
{
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 3);
    file.incident.physicalHarm = Harm::Low;
    const auto incident = IncidentService(m_store->session()).log(file);
    VERIFY_OK(incident);
    const auto asks = [this, &incident] {
        const auto list = worklist(m_store->session());
        for (const WorkItem &item : list->overdue + list->soon) {
            if (item.record.kind == recordkind::Incident && item.record.id == incident->value)
                return true;
        }
        return false;
    };
    QVERIFY(!asks());
    AffectedPerson person;
    person.incidentId = *incident;
    person.person = QStringLiteral("Mr Osei");
    person.psychologicalHarm = Harm::Moderate;
    VERIFY_OK(Parts<AffectedPerson>(m_store->session()).add(person));
    QVERIFY(asks());
    VERIFY_OK(m_service->openFrom({ recordkind::Incident, incident->value }));
    QVERIFY(!asks()); // it is being done
}

void TestCandourReport::exposedDutiesAreCountedByWhatIsMissing()
{
    const CandourId late = openDuty(QDate(2026, 10, 26)); // last day 9 Nov, told on the 12th
    tell(late, QDate(2026, 11, 12));
    const CandourId inTime = openDuty(QDate(2026, 10, 27));
    tell(inTime, QDate(2026, 11, 2));
    QCOMPARE(figure("duty-exposed").numerator, 1);
    QCOMPARE(figure("duty-breaches").numerator, 1);
    CandourDuty unapologetic = *CandourRegister(m_store->session()).byId(inTime);
    unapologetic.apology.clear();
    VERIFY_OK(m_service->change(unapologetic));
    QCOMPARE(figure("duty-exposed").numerator, 2);
    QCOMPARE(figure("duty-breaches").numerator, 1);
}

void TestCandourReport::privilegedTextReachesNoReport()
{
    const QString secret = QStringLiteral("Counsel thinks that liability is beyond doubt");
    ClaimFile file;
    file.claim.notifiedOn = QDate(2026, 11, 2);
    file.claim.privileged = true;
    for (QString Claim::*member :
        { &Claim::description, &Claim::outcome, &Claim::injury, &Claim::stage, &Claim::solicitor })
        file.claim.*member = secret;
    const auto claim = ClaimService(m_store->session()).log(file);
    VERIFY_OK(claim);
    ClaimFailure failed;
    failed.claimId = *claim;
    failed.evidence = secret;
    VERIFY_OK(Parts<ClaimFailure>(m_store->session()).add(failed));
    Action action;
    action.kind = recordkind::Claim;
    action.recordId = claim->value;
    action.title = secret;
    action.dueOn = QDate(2026, 11, 5);
    VERIFY_OK(ActionService(m_store->session()).open(action));
    VERIFY_OK(m_service->openFrom({ recordkind::Claim, claim->value }));
    const auto board = boardReport(m_store->database(), { november, {}, false });
    VERIFY_OK(board);
    QVERIFY(!told(*board).contains("Counsel"));
    QVERIFY(told(*board).contains("An action on a privileged claim"));
    QVERIFY(!told(report()).contains("Counsel"));
}

QTEST_GUILESS_MAIN(TestCandourReport)
#include "tst_candourreport.moc"
