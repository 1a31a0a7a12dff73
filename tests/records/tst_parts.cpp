#include "tests/support/samplepart.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// What a record has many of.
class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void partsOfARecordComeInTheirOrder();
    void everyProblemIsToldAtOnce();
    void changeIsInTheHistoryOfItsRecord();
    void staleChangeIsRefused();
    void partStaysWithItsRecord();
    void whatWasTakenAwayStaysInTheHistory();
    void recordInTheBinIsLeftAlone();
    void viewerChangesNothing();
    void verifyFindsAChangedPart();

private:
    SampleCall call(const QString &with, QDate on) const
    {
        return { {}, 1, ComplaintId { m_complaint }, on, with, true };
    }

    std::unique_ptr<TestStore> m_store;
    qint64 m_complaint = 0;
};

void TestParts::init()
{
    m_store = std::make_unique<TestStore>();
    m_complaint = test::prepareSampleCalls(*m_store);
    QVERIFY(m_complaint > 0);
}

void TestParts::partsOfARecordComeInTheirOrder()
{
    Parts<SampleCall> calls(m_store->session());
    VERIFY_OK(calls.add(call(QStringLiteral("later"), QDate(2026, 11, 20))));
    VERIFY_OK(calls.add(call(QStringLiteral("sooner"), QDate(2026, 11, 4))));
    const auto stored = calls.of(m_complaint);
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), size_t(2));
    QCOMPARE(stored->front().withWhom, QStringLiteral("sooner"));
    QVERIFY(stored->front().wasAngry);
    QCOMPARE(stored->back().calledOn, QDate(2026, 11, 20));
    QVERIFY(calls.of(m_complaint + 1)->empty());
}

void TestParts::everyProblemIsToldAtOnce()
{
    const auto added = Parts<SampleCall>(m_store->session()).add(call({}, QDate(2026, 12, 1)));
    QVERIFY(!added);
    QCOMPARE(added.error().operation, QStringLiteral("part.invalid"));
    QCOMPARE(added.error().problems.size(), 2);
}

void TestParts::changeIsInTheHistoryOfItsRecord()
{
    Parts<SampleCall> calls(m_store->session());
    const auto id = calls.add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4)));
    VERIFY_OK(id);
    SampleCall edited = *calls.byId(*id);
    edited.withWhom = QStringLiteral("Mrs Okafor");
    VERIFY_OK(calls.change(edited, QStringLiteral("misheard")));
    const auto history = auditOfRecord(m_store->database(), recordkind::Complaint, m_complaint);
    VERIFY_OK(history);
    QCOMPARE(history->front().reason.toString(), QStringLiteral("misheard"));
    const QString changes = history->front().changes.toString();
    QVERIFY(changes.contains(
        QLatin1String("\"sample_call.with_whom\":[\"Mr Okafor\",\"Mrs Okafor\"]")));
    QVERIFY(m_store->damage().isEmpty());
}

void TestParts::staleChangeIsRefused()
{
    Parts<SampleCall> calls(m_store->session());
    const auto id = calls.add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4)));
    VERIFY_OK(id);
    SampleCall mine = *calls.byId(*id);
    SampleCall theirs = mine;
    theirs.withWhom = QStringLiteral("somebody else");
    VERIFY_OK(calls.change(theirs));
    mine.wasAngry = false;
    const auto late = calls.change(mine);
    QVERIFY(!late);
    QCOMPARE(late.error().operation, QStringLiteral("record.changed-meanwhile"));
    QVERIFY(calls.byId(*id)->wasAngry);
}

void TestParts::partStaysWithItsRecord()
{
    Parts<SampleCall> calls(m_store->session());
    const auto id = calls.add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4)));
    SampleCall moved = *calls.byId(*id);
    moved.complaintId = { m_complaint + 7 };
    moved.wasAngry = false;
    VERIFY_OK(calls.change(moved));
    QCOMPARE(calls.byId(*id)->complaintId.value, m_complaint);
}

void TestParts::whatWasTakenAwayStaysInTheHistory()
{
    Parts<SampleCall> calls(m_store->session());
    const auto id = calls.add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4)));
    VERIFY_OK(calls.remove(*id, QStringLiteral("wrong case")));
    QVERIFY(calls.of(m_complaint)->empty());
    const auto history = auditOfRecord(m_store->database(), recordkind::Complaint, m_complaint);
    QVERIFY(history->front().changes.toString().contains(QLatin1String("[\"Mr Okafor\",null]")));
    QVERIFY(m_store->damage().isEmpty());
}

void TestParts::recordInTheBinIsLeftAlone()
{
    QVERIFY(m_store->database().run(QStringLiteral("UPDATE complaint SET binned_at = 'x'")));
    const auto added = Parts<SampleCall>(m_store->session())
                           .add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4)));
    QVERIFY(!added);
    QCOMPARE(added.error().operation, QStringLiteral("record.in-bin"));
}

void TestParts::viewerChangesNothing()
{
    const auto added = Parts<SampleCall>(m_store->sessionAs(Role::Viewer))
                           .add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4)));
    QVERIFY(!added);
    QCOMPARE(added.error().operation, QStringLiteral("session.not-allowed"));
    QVERIFY(Parts<SampleCall>(m_store->session()).of(m_complaint)->empty());
}

void TestParts::verifyFindsAChangedPart()
{
    Parts<SampleCall> calls(m_store->session());
    VERIFY_OK(calls.add(call(QStringLiteral("Mr Okafor"), QDate(2026, 11, 4))));
    QVERIFY(m_store->damage().isEmpty());
    QVERIFY(m_store->database().run(QStringLiteral("UPDATE sample_call SET was_angry = 0")));
    QCOMPARE(m_store->damage().size(), 1);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
