#include "core/claims/claimfailure.h"
#include "core/claims/claimregister.h"
#include "core/claims/claimservice.h"
#include "core/claims/privilege.h"
#include "core/exchange/recordjson.h"
#include "core/exchange/registersheet.h"
#include "core/insight/worklist.h"
#include "core/records/actionservice.h"
#include "tests/ui/registerpagetest.h"
#include "ui/claims/claimspage.h"
#include "ui/shared/recordtabs.h"

#include <QCheckBox>
#include <QJsonDocument>

using namespace heed;
using namespace heed::test;

namespace {
QString text(const char *ascii) { return QString::fromLatin1(ascii); }
const QString secret = text("Counsel thinks that liability is beyond doubt");
}

/// A claim by keyboard: its stage, its money in pence, what failed in a claim of stress, and that
/// what is privileged stays with those who may read it.
class TestClaimCards : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void stageMoneyAndDaysAreTyped();
    void everyFailureOfAStressClaimCanBeTyped_data();
    void everyFailureOfAStressClaimCanBeTyped();
    void privilegedIsReadByThoseWhoWriteOnly_data();
    void privilegedIsReadByThoseWhoWriteOnly();

private:
    qint64 add(bool privileged);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ClaimService> m_service;
    std::unique_ptr<ClaimsPage> m_page;
};

void TestClaimCards::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_service = std::make_unique<ClaimService>(m_fixture->store.session());
    m_page = std::make_unique<ClaimsPage>(m_fixture->desk(), *m_service);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->refresh();
}

void TestClaimCards::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

/// A claim that says the secret everywhere, with a failure and an action that do so too.
qint64 TestClaimCards::add(bool privileged)
{
    ClaimFile file;
    file.claim.notifiedOn = QDate(2026, 11, 2);
    file.claim.privileged = privileged;
    file.claim.damagesReserve = { 1234500 };
    file.claim.probability = 70;
    for (QString Claim::*member :
        { &Claim::description, &Claim::outcome, &Claim::injury, &Claim::stage, &Claim::solicitor })
        file.claim.*member = secret;
    const auto id = m_service->log(file);
    if (!id)
        return 0;
    ClaimFailure failed;
    failed.claimId = *id;
    failed.evidence = secret;
    Action action;
    action.kind = recordkind::Claim;
    action.recordId = id->value;
    action.title = secret;
    action.dueOn = QDate(2026, 11, 5);
    const auto added = Parts<ClaimFailure>(m_fixture->store.session()).add(failed);
    const auto opened = ActionService(m_fixture->store.session()).open(action);
    return added && opened ? id->value : 0;
}

void TestClaimCards::stageMoneyAndDaysAreTyped()
{
    QVERIFY(m_page->beginNew());
    pressKey(*m_page, "claimMore");
    chooseByKey(*m_page, "claim.scheme", "ltps");
    typeOver(*m_page, "claim.incident_on", text("1/7/2025"));
    typeOver(*m_page, "claim.notified_on", text("2/11/2026"));
    typeOver(*m_page, "claim.stage", text("Letter of response"));
    typeOver(*m_page, "claim.damages_reserve", text("1,000.50"));
    typeOver(*m_page, "claim.defence_costs_paid", text("25"));
    auto *privileged = need<QCheckBox>(*m_page, "claim.privileged");
    privileged->setFocus();
    QTest::keyClick(privileged, Qt::Key_Space);
    pressKey(*m_page, "claimSave");
    QCOMPARE(m_page->model()->rowCount(), 1);
    const auto claim = ClaimRegister(m_fixture->store.session()).byId({ m_page->model()->idAt(0) });
    VERIFY_OK(claim);
    QCOMPARE(claim->damagesReserve.pence, 100050);
    QCOMPARE(claim->defenceCostsPaid.pence, 2500);
    QCOMPARE(claim->stage, text("Letter of response"));
    QVERIFY(claim->privileged);
    QCOMPARE(claim->scheme, ClaimScheme::Ltps);
    QVERIFY(m_page->showRecord(claim->id.value));
    QVERIFY(readOn(*m_page).contains(text("Letter of response")));
    QVERIFY(readOn(*m_page).contains(text("1 year 4 months after the incident")));
}

/// Source: NHS Resolution, Being fair (2019); candour reference 2.3: six kinds.
void TestClaimCards::everyFailureOfAStressClaimCanBeTyped_data()
{
    QTest::addColumn<StaffFailure>("failure");
    QCOMPARE(EnumCodes<StaffFailure>::list.size(), size_t(6));
    for (const auto &[failure, code] : EnumCodes<StaffFailure>::list)
        QTest::newRow(code) << failure;
}

void TestClaimCards::everyFailureOfAStressClaimCanBeTyped()
{
    QFETCH(StaffFailure, failure);
    ClaimFile file;
    file.claim.notifiedOn = QDate(2026, 11, 2);
    file.claim.cause = text("stress_bullying");
    const auto id = m_service->log(file);
    VERIFY_OK(id);
    QVERIFY(m_page->showRecord(id->value));
    QVERIFY(m_page->findChild<RecordTabs *>()->choose(text("failures")));
    pressKey(*m_page, "failuresAdd");
    chooseByKey(*m_page, "code", qPrintable(toCode(failure)));
    typeOver(*m_page, "evidence", text("Nothing is on the file."));
    pressKey(*m_page, "failuresSave");
    const auto rows = Parts<ClaimFailure>(m_fixture->store.session()).of(id->value);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().code, failure);
    QVERIFY(readOn(*m_page).contains(text("Nothing is on the file.")));
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestClaimCards::privilegedIsReadByThoseWhoWriteOnly_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<bool>("reads");
    QTest::newRow("manager") << Role::Manager << true << true;
    QTest::newRow("investigator") << Role::Investigator << true << true;
    QTest::newRow("panel") << Role::PanelMember << true << false;
    QTest::newRow("viewer") << Role::Viewer << true << false;
    QTest::newRow("panel, not privileged") << Role::PanelMember << false << true;
}

void TestClaimCards::privilegedIsReadByThoseWhoWriteOnly()
{
    QFETCH(Role, role);
    QFETCH(bool, privileged);
    QFETCH(bool, reads);
    const qint64 id = add(privileged);
    QVERIFY(id > 0);
    const Session session = m_fixture->store.sessionAs(role);
    // The record as JSON, and the list that exports and `heed list` are made of.
    const QString reference = ClaimRegister(session).byId({ id })->reference;
    const auto shown = recordJson(session, reference);
    VERIFY_OK(shown);
    QCOMPARE(QJsonDocument(*shown).toJson().contains("Counsel"), reads);
    auto sheet = RegisterSheet::open(session, SheetKind::Claims);
    VERIFY_OK(sheet);
    const auto lines = sheet->lines({ id });
    VERIFY_OK(lines);
    QCOMPARE(QJsonDocument(flatJson(lines->front())).toJson().contains("Counsel"), reads);
    // Search and filters do not tell the words either.
    RecordQuery words;
    words.searchText = text("Counsel");
    QCOMPARE(sheet->ids(words)->size(), size_t(reads ? 1 : 0));
    RecordQuery value;
    value.filters = { { text("stage"), secret } };
    QCOMPARE(sheet->ids(value)->size(), size_t(reads ? 1 : 0));
    auto actions = RegisterSheet::open(session, SheetKind::Actions);
    VERIFY_OK(actions);
    QCOMPARE(actions->ids({})->size(), size_t(reads ? 1 : 0));
    ClaimQuery query;
    query.searchText = text("liability");
    QCOMPARE(ClaimRegister(session).ids(query)->size(), size_t(reads ? 1 : 0));
    QCOMPARE(ClaimRegister(session).ids(ClaimQuery {})->size(), size_t(1));
    // The page and the day list.
    ClaimService service(session);
    ClaimsPage page({ session, m_fixture->codes, [](const RecordRef &) {} }, service);
    page.resize(1200, 760);
    page.show();
    page.refresh();
    QVERIFY(page.showRecord(id));
    QCOMPARE(readOn(page).contains(text("Counsel")), reads);
    QCOMPARE(page.findChild<QLabel *>(text("privilegedNote")) != nullptr, privileged);
    const auto work = worklist(session);
    VERIFY_OK(work);
    for (const WorkItem &item : work->overdue + work->soon + work->waiting)
        QVERIFY(reads || !item.what.contains(text("Counsel")));
}

QTEST_MAIN(TestClaimCards)
#include "tst_claimcards.moc"
