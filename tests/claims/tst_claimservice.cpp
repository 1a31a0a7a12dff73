#include "core/claims/claimfields.h"
#include "core/claims/claimregister.h"
#include "core/claims/claimservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

namespace {

ClaimFile fracture(QDate notifiedOn = QDate(2026, 2, 10))
{
    ClaimFile file;
    file.claim.notifiedOn = notifiedOn;
    file.claim.incidentOn = QDate(2024, 5, 2);
    file.claim.injury = QStringLiteral("Fracture");
    file.claim.damagesReserve = { 4'000'000 };
    file.claim.defenceCostsReserve = { 250'050 };
    file.claimant.name = QStringLiteral("Vesper Tarn");
    return file;
}

} // namespace

class TestClaimService : public QObject
{
    Q_OBJECT

private slots:
    void loggedClaimIsStoredSealedAndFound();
    void negativeSumIsRefused();
    void takenReferenceIsRefused();
    void closingSettlesTheStatus_data();
    void closingSettlesTheStatus();
    void reopenedClaimIsOpenAgain();
    void claimantIsChangedInItsRecord();
    void binnedClaimLeavesTheList();
    void viewerMayNotWrite();
    void queryNarrows_data();
    void queryNarrows();
};

void TestClaimService::loggedClaimIsStoredSealedAndFound()
{
    TestStore store;
    ClaimService service(store.session());
    const auto id = service.log(fracture());
    VERIFY_OK(id);
    const ClaimRegister claims(store.session());
    const auto file = claims.file(*id);
    VERIFY_OK(file);
    QCOMPARE(file->claim.reference, QStringLiteral("L-2026-001"));
    QCOMPARE(file->claim.reserved().pence, qint64(4'250'050));
    QCOMPARE(file->claimant.name, QStringLiteral("Vesper Tarn"));
    const auto found = claims.ids({ .searchText = QStringLiteral("tarn fract") });
    VERIFY_OK(found);
    QCOMPARE(*found, std::vector<qint64> { id->value });
    const auto rows = claims.rows(*found);
    VERIFY_OK(rows);
    QCOMPARE(rows->front().claimant, QStringLiteral("Vesper Tarn"));
    QCOMPARE(store.damage(), QStringList());
}

void TestClaimService::negativeSumIsRefused()
{
    TestStore store;
    ClaimService service(store.session());
    ClaimFile draft = fracture();
    draft.claim.claimantCostsPaid = { -1 };
    const auto id = service.log(draft);
    QVERIFY(!id);
    QCOMPARE(id.error().operation, QStringLiteral("claim.invalid"));
    QCOMPARE(id.error().problems.first().field, QStringLiteral("claimant_costs_paid"));
}

void TestClaimService::takenReferenceIsRefused()
{
    TestStore store;
    ClaimService service(store.session());
    ClaimFile draft = fracture();
    draft.claim.reference = QStringLiteral("CL/1");
    VERIFY_OK(service.log(draft));
    const auto second = service.log(draft);
    QVERIFY(!second);
    QCOMPARE(second.error().operation, QStringLiteral("claim.reference-taken"));
}

void TestClaimService::closingSettlesTheStatus_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<ClaimStatus>("status");
    QTest::newRow("repudiated") << QStringLiteral("Repudiated") << qint64(0)
                                << ClaimStatus::ClosedNil;
    QTest::newRow("paid") << QString() << qint64(990'000) << ClaimStatus::SettledDamages;
    QTest::newRow("periodical") << QStringLiteral("Periodical payments") << qint64(990'000)
                                << ClaimStatus::SettledPpo;
}

void TestClaimService::closingSettlesTheStatus()
{
    QFETCH(QString, outcome);
    QFETCH(qint64, paid);
    TestStore store;
    ClaimService service(store.session());
    ClaimFile draft = fracture();
    draft.claim.outcome = outcome;
    draft.claim.damagesPaid = { paid };
    const auto id = service.log(draft);
    VERIFY_OK(id);
    VERIFY_OK(service.close(*id, QDate(2026, 11, 1)));
    const auto closed = ClaimRegister(store.session()).byId(*id);
    VERIFY_OK(closed);
    QTEST(closed->status, "status");
    QCOMPARE(closed->closedOn, QDate(2026, 11, 1));
}

void TestClaimService::reopenedClaimIsOpenAgain()
{
    TestStore store;
    ClaimService service(store.session());
    const auto id = service.log(fracture());
    VERIFY_OK(id);
    const auto early = service.reopen(*id, QStringLiteral("appeal"));
    QVERIFY(!early);
    QCOMPARE(early.error().operation, QStringLiteral("claim.not-closed"));
    VERIFY_OK(service.close(*id, QDate(2026, 11, 1)));
    VERIFY_OK(service.reopen(*id, QStringLiteral("appeal")));
    QCOMPARE(ClaimRegister(store.session()).byId(*id)->status, ClaimStatus::Open);
    QCOMPARE(store.damage(), QStringList());
}

void TestClaimService::claimantIsChangedInItsRecord()
{
    TestStore store;
    ClaimService service(store.session());
    const auto id = service.log(fracture());
    VERIFY_OK(id);
    const ClaimRegister claims(store.session());
    ClaimFile file = *claims.file(*id);
    file.claimant.name = QStringLiteral("Vesper O’Tarn");
    VERIFY_OK(service.change(file));
    QCOMPARE(claims.file(*id)->claimant.name, QStringLiteral("Vesper O’Tarn"));
    QCOMPARE(claims.ids({ .searchText = QStringLiteral("O’Tarn") })->size(), size_t(1));
    QCOMPARE(store.damage(), QStringList());
}

void TestClaimService::binnedClaimLeavesTheList()
{
    TestStore store;
    ClaimService service(store.session());
    const auto id = service.log(fracture());
    VERIFY_OK(id);
    VERIFY_OK(service.bin(*id, QStringLiteral("test entry")));
    const ClaimRegister claims(store.session());
    QVERIFY(claims.ids({})->empty());
    VERIFY_OK(service.restore(*id));
    QCOMPARE(claims.ids({})->size(), size_t(1));
    QCOMPARE(store.damage(), QStringList());
}

void TestClaimService::viewerMayNotWrite()
{
    TestStore store;
    const Session viewer = store.sessionAs(Role::Viewer);
    ClaimService service(viewer);
    const auto id = service.log(fracture());
    QVERIFY(!id);
    QCOMPARE(id.error().operation, QStringLiteral("session.not-allowed"));
}

using Edit = void (*)(ClaimQuery &);
Q_DECLARE_METATYPE(Edit)

void TestClaimService::queryNarrows_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("references");
    const auto row = [](const char *name, Edit edit, const QString &references) {
        QTest::newRow(name) << edit << references.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row(
        "all, newest first", [](ClaimQuery &) {}, QStringLiteral("C B A"));
    row(
        "open", [](ClaimQuery &q) { q.which = ClaimQuery::Which::Open; }, QStringLiteral("C A"));
    row(
        "schemes",
        [](ClaimQuery &q) {
            q.schemes = { ClaimScheme::Ltps, ClaimScheme::Pes };
        },
        QStringLiteral("B"));
    row(
        "statuses", [](ClaimQuery &q) { q.statuses = { ClaimStatus::SettledDamages }; },
        QStringLiteral("B"));
    row(
        "notified", [](ClaimQuery &q) { q.notifiedFrom = q.notifiedTo = QDate(2026, 1, 1); },
        QStringLiteral("A"));
    row(
        "largest reserve", [](ClaimQuery &q) { q.sortBy = ClaimColumn::Reserved; },
        QStringLiteral("C B A"));
    row(
        "by claimant",
        [](ClaimQuery &q) {
            q.sortBy = ClaimColumn::Claimant;
            q.ascending = true;
        },
        QStringLiteral("C A B"));
}

void TestClaimService::queryNarrows()
{
    TestStore store;
    Transaction work = store.begin();
    ClaimRegister claims(store.session());
    const auto add = [&](const char *reference, QDate notifiedOn, const auto &edit) {
        ClaimFile file = fracture(notifiedOn);
        file.claim.reference = QString::fromLatin1(reference);
        edit(file);
        return claims.insertFile(work, file);
    };
    VERIFY_OK(add("A", QDate(2026, 1, 1), [](ClaimFile &) {}));
    VERIFY_OK(add("B", QDate(2026, 2, 1), [](ClaimFile &file) {
        file.claim.scheme = ClaimScheme::Ltps;
        file.claim.status = ClaimStatus::SettledDamages;
        file.claim.damagesPaid = { 100 };
        file.claim.closedOn = QDate(2026, 3, 1);
        file.claimant = {};
    }));
    VERIFY_OK(add("C", QDate(2026, 3, 1), [](ClaimFile &file) {
        file.claim.damagesReserve = { 9'000'000 };
        file.claimant.name = QStringLiteral("Ada Byrne");
    }));
    VERIFY_OK(work.commit());
    QFETCH(Edit, edit);
    ClaimQuery query;
    edit(query);
    const auto rows = claims.ids(query).and_then([&](const auto &ids) { return claims.rows(ids); });
    VERIFY_OK(rows);
    QStringList references;
    for (const ClaimRow &row : *rows)
        references += row.reference;
    QTEST(references, "references");
}

QTEST_GUILESS_MAIN(TestClaimService)
#include "tst_claimservice.moc"
