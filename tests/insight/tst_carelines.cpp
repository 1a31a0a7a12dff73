#include "core/complaints/investigation/investigationfields.h"
#include "core/incidents/incidentservice.h"
#include "core/insight/carelines.h"
#include "core/records/assignmentservice.h"
#include "core/records/recordkinds.h"
#include "core/store/settings.h"
#include "tests/support/investigatedcase.h"

using namespace heed;
using heed::test::InvestigatedCase;

/// What investigations put on a day's list. Today is Sunday 22 November 2026.
class TestCareLines : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_case = std::make_unique<InvestigatedCase>();
        // Made this month: no yearly duty has come round yet.
        auto work = m_case->store.begin();
        VERIFY_OK(setStoreFact(
            work, QStringLiteral("store.created-at"), QStringLiteral("2026-11-02T09:00:00.000Z")));
        VERIFY_OK(work.commit());
    }
    void overdueCareIsOnTheList_data();
    void overdueCareIsOnTheList();
    void dueThingsAreOnTheList();
    void secondPersonIsAwaited();
    void secondPersonIsAwaitedOnAnIncidentToo();
    void whoMayNotReadNamesReadsPosts();
    void whatLiesFarAheadIsNot();

private:
    template <typename T> void add(T row)
    {
        row.complaintId = m_case->id;
        VERIFY_OK(Parts<T>(m_case->store.session()).add(row));
    }
    [[nodiscard]] static QStringList lines(const QList<WorkItem> &items)
    {
        QStringList words;
        for (const WorkItem &item : items) {
            if (item.step >= WorkStep::TellStaff && item.step != WorkStep::ConsentAwaited)
                words += QStringLiteral("%1 %2")
                             .arg(int(item.step))
                             .arg(item.dueOn.toString(Qt::ISODate));
        }
        return words;
    }

    std::unique_ptr<InvestigatedCase> m_case;
};

namespace {

StaffSubject nurse()
{
    StaffSubject subject;
    subject.person = QStringLiteral("Ray Poole");
    subject.post = QStringLiteral("Night nurse");
    subject.namedOn = QDate(2026, 11, 3);
    return subject;
}

} // namespace

void TestCareLines::overdueCareIsOnTheList_data()
{
    QTest::addColumn<StaffSubject>("subject");
    QTest::addColumn<WorkStep>("step");
    QTest::addColumn<QString>("due");
    StaffSubject one = nurse();
    QTest::newRow("not told") << one << WorkStep::TellStaff << "2026-11-05";
    one.toldOn = QDate(2026, 11, 4);
    QTest::newRow("no support offered") << one << WorkStep::OfferStaffSupport << "2026-11-06";
    one.supportOfferedOn = one.toldOn;
    one.accountAskedOn = one.toldOn;
    one.accountDueOn = QDate(2026, 11, 18);
    QTest::newRow("account late") << one << WorkStep::ReceiveStaffAccount << "2026-11-18";
}

void TestCareLines::overdueCareIsOnTheList()
{
    QFETCH(StaffSubject, subject);
    QFETCH(WorkStep, step);
    QFETCH(QString, due);
    add(subject);
    const auto list = worklist(m_case->store.session());
    VERIFY_OK(list);
    QCOMPARE(lines(list->overdue), QStringList(QStringLiteral("%1 %2").arg(int(step)).arg(due)));
    QCOMPARE(list->overdue.back().who, QStringLiteral("Ray Poole"));
}

void TestCareLines::dueThingsAreOnTheList()
{
    const QDate soon(2026, 11, 25);
    add(InvestigationStatement {
        .person = QStringLiteral("Lena Frost"), .askedOn = QDate(2026, 11, 5), .dueOn = soon });
    add(PlanStep { .what = QStringLiteral("Read the bell log"),
        .who = QStringLiteral("Dana Whitlock"),
        .dueOn = soon });
    add(ComplaintRemedy { .what = QStringLiteral("Letter of apology"), .dueOn = soon });
    add(OmbudsmanStatus { .body = OmbudsmanBody::Lgsco,
        .code = lgscoReturnedCode,
        .reportedOn = QDate(2026, 11, 5),
        .answerBy = QDate(2026, 11, 10),
        .extendedTo = soon,
        .extendedOn = QDate(2026, 11, 9),
        .extendedWith = QStringLiteral("the Ombudsman") });
    const auto list = worklist(m_case->store.session());
    VERIFY_OK(list);
    QCOMPARE(lines(list->overdue), QStringList());
    QStringList expected;
    for (const WorkStep step : { WorkStep::ReceiveStatement, WorkStep::DoPlanStep,
             WorkStep::DeliverRemedy, WorkStep::AnswerReturned })
        expected += QStringLiteral("%1 2026-11-25").arg(int(step));
    QCOMPARE(lines(list->soon), expected);
    const auto plan = std::find_if(list->soon.begin(), list->soon.end(),
        [](const WorkItem &item) { return item.step == WorkStep::DoPlanStep; });
    QCOMPARE(plan->handler, QStringLiteral("Dana Whitlock"));
}

void TestCareLines::secondPersonIsAwaited()
{
    const QString who = QStringLiteral("Dana Whitlock");
    m_case->declareNothing(who);
    AssignmentService service(m_case->store.session());
    VERIFY_OK(service.assign({ { recordkind::Complaint, m_case->id.value },
        AssignmentTask::Investigate, QDate(2026, 11, 20),
        { who, { { PartyRole::Complainant, QStringLiteral("Bea Larkin"), Relationship::Friend } },
            {} },
        QStringLiteral("Nobody else is trained") }));
    const auto list = worklist(m_case->store.session());
    VERIFY_OK(list);
    QCOMPARE(list->waiting.size(), 1);
    QCOMPARE(list->waiting.front().step, WorkStep::SecondPersonAwaited);
    QCOMPARE(list->waiting.front().since, QDate(2026, 11, 20));
}

void TestCareLines::secondPersonIsAwaitedOnAnIncidentToo()
{
    const Session &session = m_case->store.session();
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 16);
    file.incident.description = QStringLiteral("Found on the floor by the bed");
    const auto incident = IncidentService(session).log(file);
    VERIFY_OK(incident);
    const QString who = QStringLiteral("Priya Shah");
    m_case->declareNothing(who);
    const RecordRef record { recordkind::Incident, incident->value };
    VERIFY_OK(AssignmentService(session).assign({ record, AssignmentTask::Investigate,
        QDate(2026, 11, 20),
        { who, { { PartyRole::Patient, QStringLiteral("Mr Osei"), Relationship::Friend } }, {} },
        QStringLiteral("Nobody else knows pumps") }));
    const auto list = worklist(session);
    VERIFY_OK(list);
    const auto awaited = std::find_if(list->waiting.begin(), list->waiting.end(),
        [](const WorkItem &item) { return item.step == WorkStep::SecondPersonAwaited; });
    QVERIFY(awaited != list->waiting.end());
    QCOMPARE(awaited->record, record);
    QCOMPARE(awaited->since, QDate(2026, 11, 20));
}

void TestCareLines::whoMayNotReadNamesReadsPosts()
{
    add(nurse());
    const auto list = worklist(m_case->store.sessionAs(Role::Viewer));
    VERIFY_OK(list);
    const WorkItem &line = list->overdue.back();
    QVERIFY(line.who.isEmpty());
    QCOMPARE(line.what, QStringLiteral("Night nurse"));
}

void TestCareLines::whatLiesFarAheadIsNot()
{
    add(PlanStep { .what = QStringLiteral("Later"), .dueOn = QDate(2027, 2, 1) });
    const auto list = worklist(m_case->store.session());
    VERIFY_OK(list);
    QCOMPARE(lines(list->soon), QStringList());
}

QTEST_GUILESS_MAIN(TestCareLines)
#include "tst_carelines.moc"
