#include "core/candour/candourparts.h"
#include "core/incidents/incidentservice.h"
#include "core/records/leadrule.h"
#include "tests/support/checkedlead.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

namespace {
QString text(const char *ascii) { return QString::fromLatin1(ascii); }
}

/// Nobody leads what is done on a record before the check against conflicts of interest.
class TestLeadRule : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyLeadsUnchecked();
    void nameThatStoodThereStays();
    void onlyWorkInForceCounts();
    void whoWaitsForASecondPersonDoesNotLeadYet();
    void leadOfAnotherRecordDoesNotCount();

private:
    [[nodiscard]] Result<void> ask(const char *lead, const char *before = "") const
    {
        return checkLead(m_store->database(), { m_record, text("lead"), text(lead), text(before) });
    }

    std::unique_ptr<TestStore> m_store;
    RecordRef m_record;
};

void TestLeadRule::init()
{
    m_store = std::make_unique<TestStore>();
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 16);
    file.incident.description = text("Found on the floor by the bed");
    const auto id = IncidentService(m_store->session()).log(file);
    VERIFY_OK(id);
    m_record = { recordkind::Incident, id->value };
}

void TestLeadRule::nobodyLeadsUnchecked()
{
    const auto refused = ask("Ben Ito");
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.size(), 1);
    QCOMPARE(refused.error().problems.front().field, text("lead"));
    QCOMPARE(refused.error().problems.front().fact, text("lead.not-assigned"));
    VERIFY_OK(ask(""));
    letLead(m_store->session(), m_record, text("Ben Ito"));
    VERIFY_OK(ask("Ben  Ito"));
    QVERIFY(!ask("Priya Shah"));
}

void TestLeadRule::nameThatStoodThereStays()
{
    VERIFY_OK(ask("Ben Ito", "Ben Ito"));
    QVERIFY(!ask("Priya Shah", "Ben Ito"));
}

void TestLeadRule::onlyWorkInForceCounts()
{
    letLead(m_store->session(), m_record, text("Ben Ito"));
    const auto all = AssignmentRegister(m_store->database()).ofRecord(m_record);
    VERIFY_OK(all);
    VERIFY_OK(AssignmentService(m_store->session())
                  .end(all->front().id, m_store->clock().today(), text("Left the trust")));
    QVERIFY(!ask("Ben Ito"));
}

void TestLeadRule::whoWaitsForASecondPersonDoesNotLeadYet()
{
    Interest nil;
    nil.person = text("Ben Ito");
    nil.declaredOn = QDate(2026, 10, 22);
    VERIFY_OK(InterestService(m_store->session()).add(nil));
    NewAssignment wanted { m_record, AssignmentTask::Investigate, m_store->clock().today(),
        { text("Ben Ito"), { { PartyRole::Patient, text("Mrs Amberly"), Relationship::Friend } },
            {} },
        text("Nobody else knows pumps") };
    VERIFY_OK(AssignmentService(m_store->session()).assign(wanted));
    QVERIFY(!ask("Ben Ito"));
}

void TestLeadRule::leadOfAnotherRecordDoesNotCount()
{
    letLead(m_store->session(), m_record, text("Ben Ito"));
    const RecordRef other { recordkind::Incident, m_record.id + 1 };
    QVERIFY(!*isAssigned(m_store->database(), other, text("Ben Ito")));
}

QTEST_GUILESS_MAIN(TestLeadRule)
#include "tst_leadrule.moc"
