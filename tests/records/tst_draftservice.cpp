#include "core/records/draftservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

QJsonObject saying(const QString &words) { return { { QStringLiteral("said"), words } }; }

} // namespace

class TestDraftService : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKeptAtFirst();
    void theLatestIsKept();
    void formsAndPeopleHaveDraftsOfTheirOwn();
    void droppedDraftsAreGone();
    void draftsAreNoPartOfTheAuditChain();
    void readersKeepNoDrafts();
};

void TestDraftService::nothingIsKeptAtFirst()
{
    const test::TestStore store;
    const auto kept = DraftService(store.session(), QStringLiteral("complaint")).kept();
    VERIFY_OK(kept);
    QVERIFY(!kept->has_value());
}

void TestDraftService::theLatestIsKept()
{
    test::TestStore store;
    DraftService drafts(store.session(), QStringLiteral("complaint"));
    VERIFY_OK(drafts.keep(saying(QStringLiteral("one"))));
    store.clock().advanceDays(1);
    VERIFY_OK(drafts.keep(saying(QStringLiteral("two"))));
    const auto kept = drafts.kept();
    VERIFY_OK(kept);
    QCOMPARE((*kept)->content, saying(QStringLiteral("two")));
    QCOMPARE((*kept)->savedAt, store.clock().now());
}

void TestDraftService::formsAndPeopleHaveDraftsOfTheirOwn()
{
    const test::TestStore store;
    Session other = store.sessionAs(Role::Investigator);
    other.actor.userId = store.session().actor.userId + 1;
    VERIFY_OK(DraftService(store.session(), QStringLiteral("complaint"))
                  .keep(saying(QStringLiteral("mine"))));
    QVERIFY(!DraftService(store.session(), QStringLiteral("incident")).kept()->has_value());
    QVERIFY(!DraftService(other, QStringLiteral("complaint")).kept()->has_value());
}

void TestDraftService::droppedDraftsAreGone()
{
    const test::TestStore store;
    DraftService drafts(store.session(), QStringLiteral("complaint"));
    VERIFY_OK(drafts.keep(saying(QStringLiteral("one"))));
    VERIFY_OK(drafts.drop());
    QVERIFY(!drafts.kept()->has_value());
    VERIFY_OK(drafts.drop());
}

void TestDraftService::draftsAreNoPartOfTheAuditChain()
{
    test::TestStore store;
    const auto before = auditHead(store.database());
    VERIFY_OK(DraftService(store.session(), QStringLiteral("complaint"))
                  .keep(saying(QStringLiteral("one"))));
    const auto after = auditHead(store.database());
    VERIFY_OK(after);
    QCOMPARE(*after, *before);
    QVERIFY(store.damage().isEmpty());
}

void TestDraftService::readersKeepNoDrafts()
{
    const test::TestStore store;
    const Session reader = store.sessionAs(Role::Viewer);
    const auto kept
        = DraftService(reader, QStringLiteral("complaint")).keep(saying(QStringLiteral("one")));
    QVERIFY(!kept);
    QCOMPARE(kept.error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestDraftService)
#include "tst_draftservice.moc"
