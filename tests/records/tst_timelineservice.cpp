#include "core/records/recordkinds.h"
#include "core/records/timelineservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// The timeline of a record: told by hand, changed with its history, part of the record's seal.
class TestTimelineService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void entriesComeInTheOrderOfTheDay();
    void entryIsRefused_data();
    void entryIsRefused();
    void changeKeepsWhatStoodThere();
    void changeOfAnOldStateIsRefused();
    void removedEntryStaysInTheHistory();
    void viewerMayNotWrite();

private:
    [[nodiscard]] TimelineEntry added(TimelineEntry entry);
    static TimelineEntry call(QDate on, QTime at = {});

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<TimelineService> m_service;
    RecordRef m_record;
};

void TestTimelineService::init()
{
    m_service.reset();
    m_store = std::make_unique<TestStore>();
    auto transaction = m_store->begin();
    const auto made = m_store->database().run(QStringLiteral(
        "INSERT INTO claim (reference, scheme, status, notified_on, created_at, updated_at) "
        "VALUES ('CL-1', 'cnst', 'open', '2026-11-02', '2026', '2026')"));
    VERIFY_OK(made);
    m_record = { recordkind::Claim, (*made)->insertedId() };
    transaction.note(
        { AuditAction::Create, recordkind::Claim, m_record.id, QStringLiteral("CL-1"), {}, {} });
    VERIFY_OK(transaction.commit());
    m_service = std::make_unique<TimelineService>(m_store->session());
}

TimelineEntry TestTimelineService::call(QDate on, QTime at)
{
    TimelineEntry entry;
    entry.type = TimelineType::Call;
    entry.direction = Direction::In;
    entry.happenedOn = on;
    entry.happenedTime = at;
    entry.what = QStringLiteral("Rang about the bell");
    entry.withWhom = QStringLiteral("Bea Larkin");
    return entry;
}

TimelineEntry TestTimelineService::added(TimelineEntry entry)
{
    const auto id = m_service->add(m_record, std::move(entry));
    if (!id) {
        QTest::qFail(test::why(id).constData(), __FILE__, __LINE__);
        return {};
    }
    return rowById<TimelineEntry>(m_store->database(), *id).value_or(TimelineEntry {});
}

void TestTimelineService::entriesComeInTheOrderOfTheDay()
{
    QSignalSpy told(m_service.get(), &TimelineService::timelineChanged);
    const auto late = added(call(QDate(2026, 11, 5), QTime(15, 0)));
    const auto early = added(call(QDate(2026, 11, 5), QTime(9, 30)));
    const auto before = added(call(QDate(2026, 11, 4)));
    QCOMPARE(told.count(), 3);
    const auto all = m_service->of(m_record);
    VERIFY_OK(all);
    QCOMPARE(*all, (std::vector<TimelineEntry> { before, early, late }));
    QCOMPARE(all->at(1).happenedTime, QTime(9, 30));
    QCOMPARE(all->at(1).direction, Direction::In);
    QCOMPARE(all->at(1).enteredBy, QStringLiteral("Ann Manager"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestTimelineService::entryIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("fact");
    QTest::newRow("nothing said") << QStringLiteral("  ") << QDate(2026, 11, 5)
                                  << QStringLiteral("timeline.what-missing");
    QTest::newRow("no day") << QStringLiteral("Rang") << QDate()
                            << QStringLiteral("timeline.day-missing");
    QTest::newRow("tomorrow") << QStringLiteral("Rang") << QDate(2026, 11, 23)
                              << QStringLiteral("timeline.day-in-future");
}

void TestTimelineService::entryIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QDate, on);
    TimelineEntry entry = call(on);
    entry.what = what;
    const auto refused = m_service->add(m_record, entry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.size(), 1);
    QTEST(refused.error().problems[0].fact, "fact");
}

void TestTimelineService::changeKeepsWhatStoodThere()
{
    const auto before = added(call(QDate(2026, 11, 5)));
    TimelineEntry after = before;
    after.type = TimelineType::Meeting;
    VERIFY_OK(m_service->change(before, after));
    const auto history = auditOfRecord(m_store->database(), m_record.kind, m_record.id);
    VERIFY_OK(history);
    QCOMPARE(history->front().changes.toString(),
        QStringLiteral("{\"timeline_entry.type\":[\"call\",\"meeting\"]}"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestTimelineService::changeOfAnOldStateIsRefused()
{
    const auto before = added(call(QDate(2026, 11, 5)));
    TimelineEntry mine = before;
    mine.note = QStringLiteral("mine");
    TimelineEntry theirs = before;
    theirs.note = QStringLiteral("theirs");
    VERIFY_OK(m_service->change(before, theirs));
    const auto refused = m_service->change(before, mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("record.changed-meanwhile"));
}

void TestTimelineService::removedEntryStaysInTheHistory()
{
    const auto entry = added(call(QDate(2026, 11, 5)));
    VERIFY_OK(m_service->remove(entry, QStringLiteral("belongs to another case")));
    const auto all = m_service->of(m_record);
    VERIFY_OK(all);
    QVERIFY(all->empty());
    const auto history = auditOfRecord(m_store->database(), m_record.kind, m_record.id);
    VERIFY_OK(history);
    QVERIFY(history->front().changes.toString().contains(QStringLiteral("Rang about the bell")));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestTimelineService::viewerMayNotWrite()
{
    TimelineService viewer(m_store->sessionAs(Role::Viewer));
    const auto refused = viewer.add(m_record, call(QDate(2026, 11, 5)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestTimelineService)
#include "tst_timelineservice.moc"
