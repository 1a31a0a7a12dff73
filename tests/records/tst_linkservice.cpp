#include "core/records/actionservice.h"
#include "core/records/linkregister.h"
#include "core/records/linkservice.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "core/store/settings.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// What every record can have: links, actions and references.
class TestLinkService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linkIsOneWhicheverWayRound();
    void linkNeedsTwoRecordsThatExist();
    void unlinkedRecordsAreApart();
    void actionIsOpenedAndMoved();
    void actionsAreRefused_data();
    void actionsAreRefused();
    void actionsAreListedByDueDay();
    void referencesFollowTheirPattern_data();
    void referencesFollowTheirPattern();
    void badPatternsAreRefused_data();
    void badPatternsAreRefused();

private:
    RecordRef addComplaint(const QString &reference);

    std::unique_ptr<TestStore> m_store;
};

void TestLinkService::init() { m_store = std::make_unique<TestStore>(); }

RecordRef TestLinkService::addComplaint(const QString &reference)
{
    auto transaction = m_store->begin();
    const auto id = m_store->database().scalar(
        QStringLiteral("INSERT INTO complaint (reference, type, state, regime, received_on, "
                       "complainant_status, created_at, updated_at) VALUES (?, 'complaint', "
                       "'logged', 'nhs_2009', '2026-11-02', 'carer', 'x', 'x') RETURNING id"),
        { reference });
    const RecordRef record { recordkind::Complaint, id.value_or(QVariant()).toLongLong() };
    transaction.note({ AuditAction::Create, record.kind, record.id, reference, {}, {} });
    return transaction.commit() ? record : RecordRef {};
}

void TestLinkService::linkIsOneWhicheverWayRound()
{
    const RecordRef one = addComplaint(QStringLiteral("A"));
    const RecordRef two = addComplaint(QStringLiteral("B"));
    LinkService service(m_store->session());
    QSignalSpy told(&service, &LinkService::linksChanged);
    VERIFY_OK(service.link(one, two, QStringLiteral("The same fall")));
    QCOMPARE(told.count(), 1);
    QCOMPARE(service.link(two, one, {}).error().operation, QStringLiteral("link.exists"));
    QCOMPARE(service.link(one, two, {}).error().detail, QStringLiteral("A - B"));
    const LinkRegister links(m_store->database());
    for (const RecordRef &record : { one, two }) {
        const auto found = links.ofRecord(record);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(otherEnd(found->front(), record), record == one ? two : one);
    }
    QCOMPARE(m_store->damage(), QStringList());
}

void TestLinkService::linkNeedsTwoRecordsThatExist()
{
    const RecordRef one = addComplaint(QStringLiteral("A"));
    LinkService service(m_store->session());
    QCOMPARE(service.link(one, one, {}).error().operation, QStringLiteral("link.to-itself"));
    QCOMPARE(
        service.link(one, { recordkind::Incident, 4711 }, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(service.link(one, { QStringLiteral("cloud"), 1 }, {}).error().operation,
        QStringLiteral("store.unknown-kind"));
    LinkService viewer(m_store->sessionAs(Role::Viewer));
    QCOMPARE(viewer.link(one, addComplaint(QStringLiteral("B")), {}).error().operation,
        QStringLiteral("session.not-allowed"));
}

void TestLinkService::unlinkedRecordsAreApart()
{
    const RecordRef one = addComplaint(QStringLiteral("A"));
    const RecordRef two = addComplaint(QStringLiteral("B"));
    LinkService service(m_store->session());
    const auto id = service.link(one, two, {});
    VERIFY_OK(id);
    VERIFY_OK(service.unlink(*id));
    QVERIFY(!*LinkRegister(m_store->database()).between(one, two));
    QCOMPARE(service.unlink(*id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->damage(), QStringList());
    VERIFY_OK(service.link(two, one, {}));
}

void TestLinkService::actionIsOpenedAndMoved()
{
    const RecordRef record = addComplaint(QStringLiteral("A"));
    ActionService service(m_store->session());
    Action draft;
    draft.kind = record.kind;
    draft.recordId = record.id;
    draft.title = QStringLiteral(" Check the bells ");
    draft.dueOn = QDate(2026, 12, 1);
    const auto id = service.open(draft);
    VERIFY_OK(id);
    const ActionRegister actions(m_store->database());
    Action action = *actions.byId(*id);
    QCOMPARE(action.title, QStringLiteral("Check the bells"));
    action.dueOn = QDate(2026, 12, 15);
    QCOMPARE(service.change(action).error().problems.first().fact,
        QStringLiteral("action.moved-why"));
    VERIFY_OK(service.change(action, QStringLiteral("The fitter is ill")));
    QCOMPARE(actions.movedDates(*id)->front().dueOn, QDate(2026, 12, 1));
    action = *actions.byId(*id);
    action.owner = QStringLiteral("Grace");
    VERIFY_OK(service.change(action));
    QVERIFY(!service.reopen(*id, QStringLiteral(" ")));
    // Its moved days stand in the audit trail too.
    const auto entries = auditOfRecord(m_store->database(), recordkind::Action, id->value);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 3);
    QVERIFY(entries->at(1).changes.toString().contains(QStringLiteral("2026-12-01")));
    QCOMPARE(entries->at(1).reference.toString(), QStringLiteral("A"));
    QCOMPARE(entries->at(1).reason.toString(), QStringLiteral("The fitter is ill"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestLinkService::actionsAreRefused_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("doneOn");
    QTest::addColumn<QString>("fact");
    QTest::newRow("no title") << " " << QDate() << "action.title-missing";
    QTest::newRow("done tomorrow") << "Check" << QDate(2026, 11, 23) << "action.done-in-future";
}

void TestLinkService::actionsAreRefused()
{
    QFETCH(QString, title);
    QFETCH(QDate, doneOn);
    const RecordRef record = addComplaint(QStringLiteral("A"));
    ActionService service(m_store->session());
    Action draft;
    draft.kind = record.kind;
    draft.recordId = record.id;
    draft.title = title;
    draft.doneOn = doneOn;
    const auto id = service.open(draft);
    QVERIFY(!id);
    QTEST(id.error().problems.first().fact, "fact");
}

void TestLinkService::actionsAreListedByDueDay()
{
    const RecordRef record = addComplaint(QStringLiteral("A"));
    ActionService service(m_store->session());
    std::vector<ActionId> ids;
    for (const QDate due : { QDate(), QDate(2026, 12, 1), QDate(2026, 11, 1) }) {
        Action draft;
        draft.kind = record.kind;
        draft.recordId = record.id;
        draft.title = QStringLiteral("Check");
        draft.dueOn = due;
        ids.push_back(*service.open(draft));
    }
    const ActionRegister actions(m_store->database());
    const auto all = actions.ofRecord(record);
    VERIFY_OK(all);
    QCOMPARE(all->front().id, ids[2]);
    QCOMPARE(all->back().id, ids[0]);
    QCOMPARE(
        actions.list({ .openOnly = true, .dueBefore = QDate(2026, 11, 22) })->size(), size_t(1));
    VERIFY_OK(service.bin(ids[2]));
    QCOMPARE(actions.ofRecord(record)->size(), size_t(2));
    QCOMPARE(actions.list({ .binned = true })->size(), size_t(1));
    VERIFY_OK(service.restore(ids[2]));
    QCOMPARE(actions.ofRecord(record)->size(), size_t(3));
}

void TestLinkService::referencesFollowTheirPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("next");
    const QString usual = defaultReferencePattern(recordkind::Complaint);
    QTest::newRow("first") << usual << QStringList {} << "C-2026-001";
    QTest::newRow("next free") << usual << QStringList { QStringLiteral("C-2026-014") }
                               << "C-2026-015";
    QTest::newRow("past its width")
        << usual << QStringList { QStringLiteral("C-2026-999") } << "C-2026-1000";
    QTest::newRow("numbers, not letters")
        << usual << QStringList { QStringLiteral("C-2026-1000"), QStringLiteral("C-2026-999") }
        << "C-2026-1001";
    QTest::newRow("others do not count")
        << usual
        << QStringList { QStringLiteral("C-2025-500"), QStringLiteral("C-2026-77b"),
               QStringLiteral("X-2026-800") }
        << "C-2026-001";
    QTest::newRow("number in the middle") << QStringLiteral("{number}/{year}")
                                          << QStringList { QStringLiteral("41/2026") } << "42/2026";
}

void TestLinkService::referencesFollowTheirPattern()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, there);
    for (const QString &reference : there)
        addComplaint(reference);
    auto transaction = m_store->begin();
    VERIFY_OK(setSetting(transaction, QStringLiteral("reference.complaint"), pattern));
    auto maker = ReferenceMaker::forKind(m_store->database(), recordkind::Complaint);
    VERIFY_OK(maker);
    const auto next = maker->next(transaction, 2026);
    VERIFY_OK(next);
    QTEST(*next, "next");
    QVERIFY(*maker->next(transaction, 2026) != *next);
}

void TestLinkService::badPatternsAreRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no number") << "C-{year}";
    QTest::newRow("no year") << "C-{number}";
    QTest::newRow("two numbers") << "{number}-{year}-{number}";
    QTest::newRow("runs into a digit") << "{year}-{number}0";
}

void TestLinkService::badPatternsAreRefused()
{
    QFETCH(QString, pattern);
    auto transaction = m_store->begin();
    VERIFY_OK(setSetting(transaction, QStringLiteral("reference.complaint"), pattern));
    const auto maker = ReferenceMaker::forKind(m_store->database(), recordkind::Complaint);
    QVERIFY(!maker);
    QCOMPARE(maker.error().operation, QStringLiteral("reference.bad-pattern"));
    QVERIFY(!ReferenceMaker::forKind(m_store->database(), recordkind::Site));
}

QTEST_GUILESS_MAIN(TestLinkService)
#include "tst_linkservice.moc"
