#include "core/claims/claimregister.h"
#include "core/claims/claimservice.h"
#include "tests/ui/registerpagetest.h"
#include "ui/claims/claimspage.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/registerview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace heed;
using namespace heed::test;

namespace {

ClaimFile claimOf(ClaimScheme scheme, QDate notifiedOn)
{
    ClaimFile file;
    file.claim.scheme = scheme;
    file.claim.notifiedOn = notifiedOn;
    return file;
}

} // namespace

class TestClaimsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void logsWhatIsTyped();
    void aSumThatIsNoneIsSaidBesideItsField();
    void filtersByScheme();
    void sheetAddsUpMoneyAndSaysHowLongItTook();
    void privilegedIsExplained();
    void changedSumsAreSaidInTheHistory();
    void sumsStandAtTheRightEdge();
    void listKeepsTheRulesOfModels();

private:
    qint64 add(const ClaimFile &file);
    void click(const char *name)
    {
        QTest::mouseClick(need<QPushButton>(*m_page, name), Qt::LeftButton);
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ClaimService> m_service;
    std::unique_ptr<ClaimsPage> m_page;
};

void TestClaimsPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_service = std::make_unique<ClaimService>(m_fixture->store.session());
    m_page = std::make_unique<ClaimsPage>(m_fixture->desk(), *m_service);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
}

void TestClaimsPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

qint64 TestClaimsPage::add(const ClaimFile &file)
{
    const auto id = m_service->log(file);
    return id ? id->value : 0;
}

void TestClaimsPage::logsWhatIsTyped()
{
    QVERIFY(m_page->beginNew());
    auto *scheme = need<QComboBox>(*m_page, "claim.scheme");
    scheme->setCurrentIndex(scheme->findData(QStringLiteral("ltps")));
    typeInto(*m_page, "claim.notified_on", QStringLiteral("yesterday"));
    typeInto(*m_page, "claim.incident_on", QStringLiteral("1/7/2025"));
    typeInto(*m_page, "claim.claimant.name", QStringLiteral("Mrs Amberly"));
    typeInto(*m_page, "claim.damages_reserve", QStringLiteral("£12,345.67"));
    typeInto(*m_page, "claim.defence_costs_reserve", QStringLiteral("800"));
    click("claimSave");
    QCOMPARE(m_page->model()->rowCount(), 1);
    const ClaimRegister claims(m_fixture->store.session());
    const auto file = claims.file(ClaimId { m_page->model()->idAt(0) });
    VERIFY_OK(file);
    QCOMPARE(file->claim.scheme, ClaimScheme::Ltps);
    QCOMPARE(file->claim.notifiedOn, QDate(2026, 11, 21));
    QCOMPARE(file->claim.damagesReserve.pence, 1234567);
    QCOMPARE(file->claim.reserved().pence, 1314567);
    QCOMPARE(file->claimant.name, QStringLiteral("Mrs Amberly"));
    QCOMPARE(cell(*m_page->model(), 0, "reserved"), QStringLiteral("£13,145.67"));
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestClaimsPage::aSumThatIsNoneIsSaidBesideItsField()
{
    m_page->beginNew();
    typeInto(*m_page, "claim.damages_reserve", QStringLiteral("about 5000"));
    typeInto(*m_page, "claim.claimant_costs_reserve", QStringLiteral("-20"));
    click("claimSave");
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(problemAt(*m_page, "claim.damages_reserve").contains(QStringLiteral("no sum")));
    QVERIFY(problemAt(*m_page, "claim.claimant_costs_reserve").contains(QStringLiteral("minus")));
    QVERIFY(problemAt(*m_page, "claim.notified_on").contains(QStringLiteral("told")));
    QCOMPARE(
        need<QLineEdit>(*m_page, "claim.damages_reserve")->text(), QStringLiteral("about 5000"));
}

void TestClaimsPage::filtersByScheme()
{
    add(claimOf(ClaimScheme::Cnst, QDate(2026, 10, 1)));
    const qint64 wanted = add(claimOf(ClaimScheme::Ltps, QDate(2026, 10, 2)));
    auto *scheme = need<QComboBox>(*m_page, "filterScheme");
    scheme->setCurrentIndex(scheme->findData(QStringLiteral("ltps")));
    QCOMPARE(m_page->model()->ids(), (std::vector<qint64> { wanted }));
    auto *chip = need<QWidget>(*m_page, "chips")->findChild<QPushButton *>();
    QCOMPARE(chip->text(), QStringLiteral("Scheme: LTPS"));
}

void TestClaimsPage::sheetAddsUpMoneyAndSaysHowLongItTook()
{
    ClaimFile file = claimOf(ClaimScheme::Cnst, QDate(2026, 11, 2));
    file.claim.incidentOn = QDate(2025, 7, 1);
    file.claim.damagesReserve = { 100050 };
    file.claim.claimantCostsReserve = { 50 };
    file.claim.defenceCostsPaid = { 2500 };
    QVERIFY(m_page->showRecord(add(file)));
    QCOMPARE(need<QLabel>(*m_page, "reservedSum")->text(), QStringLiteral("£1,001"));
    QCOMPARE(need<QLabel>(*m_page, "paidSum")->text(), QStringLiteral("£25"));
    QVERIFY(need<QLabel>(*m_page, "notifiedFact")
                ->text()
                .contains(QStringLiteral("1 year 4 months after the incident")));
}

void TestClaimsPage::privilegedIsExplained()
{
    ClaimFile file = claimOf(ClaimScheme::Cnst, QDate(2026, 11, 2));
    m_page->showRecord(add(file));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("privilegedNote")) == nullptr);
    file.claim.privileged = true;
    m_page->showRecord(add(file));
    QVERIFY(need<QLabel>(*m_page, "privilegedNote")->text().contains(QStringLiteral("packs")));
}

void TestClaimsPage::changedSumsAreSaidInTheHistory()
{
    const qint64 id = add(claimOf(ClaimScheme::Cnst, QDate(2026, 11, 2)));
    m_page->showRecord(id);
    QTest::mouseClick(need<QWidget>(*m_page, "claimSheet")
                          ->findChild<QPushButton *>(QStringLiteral("primaryAction")),
        Qt::LeftButton);
    typeInto(*m_page, "claim.damages_reserve", QStringLiteral("1234"));
    click("claimSave");
    need<RecordTabs>(*m_page, "claimTabs")->choose(QStringLiteral("history"));
    QTRY_VERIFY([this] {
        const auto *history = need<QWidget>(*m_page, "history");
        for (const QLabel *label : history->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("Damages reserve: £1,234, was £0")))
                return true;
        }
        return false;
    }());
}

void TestClaimsPage::sumsStandAtTheRightEdge()
{
    add(claimOf(ClaimScheme::Cnst, QDate(2026, 11, 2)));
    const RegisterModel &model = *m_page->model();
    const int paid = model.columnOf(QStringLiteral("paid"));
    const int scheme = model.columnOf(QStringLiteral("scheme"));
    QVERIFY(model.index(0, paid).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(!(model.index(0, scheme).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight));
    QVERIFY(model.headerData(paid, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void TestClaimsPage::listKeepsTheRulesOfModels()
{
    QAbstractItemModelTester tester(
        m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int day = 1; day <= 4; ++day) {
        ClaimFile file = claimOf(ClaimScheme::Cnst, QDate(2026, 11, day));
        file.claim.damagesReserve = { 1000 * day };
        add(file);
    }
    m_page->list()->sortByColumn(
        m_page->model()->columnOf(QStringLiteral("reserved")), Qt::DescendingOrder);
    QCOMPARE(cell(*m_page->model(), 0, "reserved"), QStringLiteral("£40"));
}

QTEST_MAIN(TestClaimsPage)
#include "tst_claimspage.moc"
