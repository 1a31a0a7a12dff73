#include "core/incidents/incidentregister.h"
#include "core/incidents/incidentservice.h"
#include "core/records/draftservice.h"
#include "core/records/linkservice.h"
#include "core/records/recordkinds.h"
#include "tests/ui/registerpagetest.h"
#include "ui/incidents/incidentspage.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/registerview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>

using namespace heed;
using namespace heed::test;

namespace {

IncidentFile fall(QDate day, std::optional<Harm> physical)
{
    IncidentFile file;
    file.incident.occurredOn = day;
    file.incident.category = QStringLiteral("falls");
    file.incident.description = QStringLiteral("Slipped beside the bed");
    file.incident.physicalHarm = physical;
    return file;
}

} // namespace

class TestIncidentsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void logsWhatIsTyped();
    void saysWhatIsMissingBesideTheFieldsAndWipesNothing();
    void anUnfinishedFormIsStillThere();
    void filtersByHarm();
    void aDrillDownShowsExactlyItsRecords();
    void searchIsReachedAndNarrows();
    void moderateHarmPromptsTheTestOfCandour();
    void candourCellSaysWhatIsMissing_data();
    void candourCellSaysWhatIsMissing();
    void binnedIncidentComesBack();
    void closesAndOpensAgain();
    void linksByReference();
    void whatWasTypedSurvivesAKill();
    void droppingADraftGivesAnEmptyForm();
    void binGivesBack();
    void viewersOnlyLook();
    void listKeepsTheRulesOfModels();

private:
    qint64 add(const IncidentFile &file);
    void click(const char *name)
    {
        QTest::mouseClick(need<QPushButton>(*m_page, name), Qt::LeftButton);
    }
    [[nodiscard]] Incident stored(qint64 id) const;

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<IncidentService> m_service;
    std::unique_ptr<IncidentsPage> m_page;
};

void TestIncidentsPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_service = std::make_unique<IncidentService>(m_fixture->store.session());
    m_page = std::make_unique<IncidentsPage>(m_fixture->desk(), *m_service);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->refresh();
}

void TestIncidentsPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_fixture.reset();
}

qint64 TestIncidentsPage::add(const IncidentFile &file)
{
    const auto id = m_service->log(file);
    return id ? id->value : 0;
}

Incident TestIncidentsPage::stored(qint64 id) const
{
    const IncidentRegister incidents(m_fixture->store.session());
    return incidents.byId(IncidentId { id }).value_or(Incident {});
}

void TestIncidentsPage::logsWhatIsTyped()
{
    QVERIFY(m_page->beginNew());
    QTest::keyClicks(need<QPlainTextEdit>(*m_page, "incident.description"),
        QStringLiteral("Found on the floor of the lounge"));
    typeInto(*m_page, "incident.occurred_on", QStringLiteral("20/11/2026"));
    typeInto(*m_page, "incident.occurred_time", QStringLiteral("14:30"));
    typeInto(*m_page, "incidentSite", QStringLiteral("Rowan House"));
    typeInto(*m_page, "incidentUnit", QStringLiteral("First floor"));
    typeInto(*m_page, "incident.patient.name", QStringLiteral("Mr Osei"));
    QTest::mouseClick(need<QRadioButton>(*m_page, "physical.low"), Qt::LeftButton);
    click("incidentSave");

    QCOMPARE(m_page->model()->rowCount(), 1);
    const IncidentRegister incidents(m_fixture->store.session());
    const auto file = incidents.file(IncidentId { m_page->model()->idAt(0) });
    VERIFY_OK(file);
    QCOMPARE(file->incident.description, QStringLiteral("Found on the floor of the lounge"));
    QCOMPARE(file->incident.occurredOn, QDate(2026, 11, 20));
    QCOMPARE(file->incident.occurredTime, QTime(14, 30));
    QCOMPARE(file->incident.physicalHarm, std::optional(Harm::Low));
    QCOMPARE(file->incident.psychologicalHarm, std::optional<Harm>());
    QCOMPARE(file->patient.name, QStringLiteral("Mr Osei"));
    QCOMPARE(cell(*m_page->model(), 0, "site"), QStringLiteral("Rowan House"));
    QCOMPARE(cell(*m_page->model(), 0, "unit"), QStringLiteral("First floor"));
    QCOMPARE(cell(*m_page->model(), 0, "harm"), QStringLiteral("Low harm"));
    // The stored record is what one sees next.
    QCOMPARE(need<QWidget>(*m_page, "incidentSheet")->isVisible(), true);
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestIncidentsPage::saysWhatIsMissingBesideTheFieldsAndWipesNothing()
{
    m_page->beginNew();
    typeInto(*m_page, "incident.occurred_on", QStringLiteral("31/2"));
    typeInto(*m_page, "incident.occurred_time", QStringLiteral("late"));
    typeInto(*m_page, "incident.patient_age", QStringLiteral("old"));
    click("incidentSave");
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(!problemAt(*m_page, "incident.description").isEmpty());
    QVERIFY(problemAt(*m_page, "incident.occurred_on").contains(QStringLiteral("no day")));
    QVERIFY(problemAt(*m_page, "incident.occurred_time").contains(QStringLiteral("14:30")));
    QVERIFY(!problemAt(*m_page, "incident.patient_age").isEmpty());
    QCOMPARE(need<QLineEdit>(*m_page, "incident.patient_age")->text(), QStringLiteral("old"));

    typeInto(*m_page, "incident.occurred_on", QStringLiteral("tomorrow"));
    typeInto(*m_page, "incident.occurred_time", {});
    need<QLineEdit>(*m_page, "incident.occurred_time")->clear();
    need<QLineEdit>(*m_page, "incident.patient_age")->clear();
    QTest::keyClicks(
        need<QPlainTextEdit>(*m_page, "incident.description"), QStringLiteral("A fall"));
    click("incidentSave");
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(problemAt(*m_page, "incident.occurred_on").contains(QStringLiteral("not come yet")));
    QVERIFY(problemAt(*m_page, "incident.description").isEmpty());
}

void TestIncidentsPage::anUnfinishedFormIsStillThere()
{
    m_page->beginNew();
    auto *story = need<QPlainTextEdit>(*m_page, "incident.description");
    QTest::keyClicks(story, QStringLiteral("Half a sen"));
    QVERIFY(m_page->goBack());
    m_page->beginNew();
    QCOMPARE(story->toPlainText(), QStringLiteral("Half a sen"));
    click("incidentStartAgain");
    QVERIFY(story->toPlainText().isEmpty());
}

void TestIncidentsPage::filtersByHarm()
{
    add(fall(QDate(2026, 11, 1), Harm::Low));
    const qint64 worse = add(fall(QDate(2026, 11, 2), Harm::Moderate));
    const qint64 worst = add(fall(QDate(2026, 11, 3), Harm::Fatal));
    add(fall(QDate(2026, 11, 4), std::nullopt));
    QCOMPARE(m_page->model()->rowCount(), 4);
    auto *harm = need<QComboBox>(*m_page, "filterHarm");
    harm->setCurrentIndex(harm->findData(QStringLiteral("moderate")));
    QCOMPARE(m_page->model()->ids(), (std::vector<qint64> { worst, worse }));
    QCOMPARE(need<QLabel>(*need<QWidget>(*m_page, "incidentHead"), "pageSentence")->text(),
        QStringLiteral("2 of 4 records are shown."));
    click("clearFilters");
    QCOMPARE(m_page->model()->rowCount(), 4);
    QCOMPARE(harm->currentIndex(), 0);
}

void TestIncidentsPage::aDrillDownShowsExactlyItsRecords()
{
    add(fall(QDate(2026, 11, 1), Harm::Low));
    const qint64 wanted = add(fall(QDate(2026, 11, 2), Harm::Low));
    m_page->showRecords({ wanted }, QStringLiteral("Falls in November"));
    QCOMPARE(m_page->model()->ids(), (std::vector<qint64> { wanted }));
    auto *chips = need<QWidget>(*m_page, "chips");
    QVERIFY(chips->isVisible());
    auto *chip = chips->findChild<QPushButton *>();
    QCOMPARE(chip->text(), QStringLiteral("Falls in November"));
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(m_page->model()->rowCount(), 2);
}

void TestIncidentsPage::searchIsReachedAndNarrows()
{
    add(fall(QDate(2026, 11, 1), Harm::Low));
    IncidentFile other = fall(QDate(2026, 11, 2), Harm::None);
    other.incident.description = QStringLiteral("Insulin given late");
    const qint64 wanted = add(other);
    QVERIFY(m_page->focusSearch());
    QTest::keyClicks(need<QLineEdit>(*m_page, "incidentSearch"), QStringLiteral("insulin"));
    QTRY_COMPARE(m_page->model()->ids(), (std::vector<qint64> { wanted }));
}

void TestIncidentsPage::moderateHarmPromptsTheTestOfCandour()
{
    m_page->beginNew();
    auto *prompt = need<QLabel>(*m_page, "candourPrompt");
    QVERIFY(!prompt->isVisible());
    QTest::mouseClick(need<QRadioButton>(*m_page, "psychological.moderate"), Qt::LeftButton);
    QVERIFY(prompt->isVisible());
    QTest::mouseClick(need<QRadioButton>(*m_page, "psychological.low"), Qt::LeftButton);
    QVERIFY(!prompt->isVisible());

    const qint64 id = add(fall(QDate(2026, 11, 2), Harm::Moderate));
    QVERIFY(m_page->showRecord(id));
    QVERIFY(need<QLabel>(*m_page, "candourPromptShown")
                ->text()
                .contains(QStringLiteral("regulation 20")));
}

void TestIncidentsPage::candourCellSaysWhatIsMissing_data()
{
    const QDate told(2026, 11, 3);
    QTest::addColumn<bool>("undecided");
    QTest::addColumn<int>("required"); // -1: nobody has said
    QTest::addColumn<QDate>("toldOn");
    QTest::addColumn<QDate>("letterOn");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing to say") << false << -1 << QDate() << QDate() << QString();
    QTest::newRow("undecided") << true << -1 << QDate() << QDate()
                               << QStringLiteral("test not made");
    QTest::newRow("not required") << false << 0 << QDate() << QDate()
                                  << QStringLiteral("does not apply");
    QTest::newRow("not told") << false << 1 << QDate() << QDate()
                              << QStringLiteral("told in person missing");
    QTest::newRow("no letter") << false << 1 << told << QDate() << QStringLiteral("letter missing");
    QTest::newRow("both") << false << 1 << told << told << QStringLiteral("told and written");
}

void TestIncidentsPage::candourCellSaysWhatIsMissing()
{
    QFETCH(bool, undecided);
    QFETCH(int, required);
    QFETCH(QDate, toldOn);
    QFETCH(QDate, letterOn);
    QFETCH(QString, says);
    const auto isRequired = required < 0 ? std::nullopt : std::optional(required == 1);
    const RegisterCell cell = candourCell(undecided, isRequired, toldOn, letterOn);
    QCOMPARE(cell.text, says);
    QCOMPARE(cell.glyph.has_value(), cell.tone != Tone::Neutral); // colour never speaks alone
}

void TestIncidentsPage::binnedIncidentComesBack()
{
    const qint64 id = add(fall(QDate(2026, 11, 2), Harm::Low));
    QVERIFY(m_page->showRecord(id));
    click("binIncident");
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(!m_page->showRecord(id));
    click("undo");
    QCOMPARE(m_page->model()->rowCount(), 1);
    QVERIFY(!stored(id).binnedAt.isValid());
}

void TestIncidentsPage::closesAndOpensAgain()
{
    const qint64 id = add(fall(QDate(2026, 11, 2), Harm::Low));
    m_page->showRecord(id);
    click("closeIncident");
    QCOMPARE(stored(id).closedOn, QDate(2026, 11, 22));
    QCOMPARE(cell(*m_page->model(), 0, "state"), QStringLiteral("Closed"));
    click("undo");
    QVERIFY(!stored(id).closedOn.isValid());
}

void TestIncidentsPage::linksByReference()
{
    const qint64 one = add(fall(QDate(2026, 11, 1), Harm::Low));
    const qint64 two = add(fall(QDate(2026, 11, 2), Harm::Low));
    m_page->showRecord(one);
    need<RecordTabs>(*m_page, "incidentTabs")->choose(QStringLiteral("together"));
    typeInto(*m_page, "linkReference", QStringLiteral("X-1"));
    click("addLink");
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("openLink")) == nullptr);
    auto *line = need<QLineEdit>(*m_page, "linkReference");
    line->setText(stored(two).reference.toLower());
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("openLink")) != nullptr);
    click("openLink");
    QCOMPARE(m_fixture->opened, (QList<RecordRef> { { recordkind::Incident, two } }));
}

void TestIncidentsPage::whatWasTypedSurvivesAKill()
{
    QVERIFY(m_page->beginNew());
    need<QPlainTextEdit>(*m_page, "incident.description")->setPlainText(QStringLiteral("Slipped"));
    typeInto(*m_page, "incident.occurred_on", QStringLiteral("20/11/2026"));
    const DraftService drafts(m_fixture->store.session(), QStringLiteral("incident"));
    QTRY_VERIFY_WITH_TIMEOUT(drafts.kept()->has_value(), 5000);
    IncidentsPage again(m_fixture->desk(), *m_service); // as after the power came back
    again.show();
    again.refresh();
    QVERIFY(again.beginNew());
    QVERIFY(need<QWidget>(again, "draftOffer")->isVisible());
    QTest::mouseClick(need<QPushButton>(again, "goOnWithDraft"), Qt::LeftButton);
    QCOMPARE(need<QPlainTextEdit>(again, "incident.description")->toPlainText(),
        QStringLiteral("Slipped"));
    QTest::mouseClick(need<QPushButton>(again, "incidentSave"), Qt::LeftButton);
    QCOMPARE(again.model()->rowCount(), 1);
    QVERIFY(!drafts.kept()->has_value()); // what is stored is no draft any more
    QVERIFY(m_fixture->store.damage().isEmpty());
}

void TestIncidentsPage::droppingADraftGivesAnEmptyForm()
{
    QVERIFY(m_page->beginNew());
    need<QPlainTextEdit>(*m_page, "incident.description")->setPlainText(QStringLiteral("Slipped"));
    m_page->hide();
    IncidentsPage again(m_fixture->desk(), *m_service);
    again.show();
    QVERIFY(again.beginNew());
    QTest::mouseClick(need<QPushButton>(again, "dropDraft"), Qt::LeftButton);
    QVERIFY(!need<QWidget>(again, "draftOffer")->isVisible());
    QVERIFY(need<QPlainTextEdit>(again, "incident.description")->toPlainText().isEmpty());
    QVERIFY(
        !DraftService(m_fixture->store.session(), QStringLiteral("incident")).kept()->has_value());
}

void TestIncidentsPage::binGivesBack()
{
    const qint64 id = add(fall(QDate(2026, 11, 1), Harm::Low));
    VERIFY_OK(m_service->bin({ id }, {}));
    QCOMPARE(m_page->model()->rowCount(), 0);
    click("inBin");
    QCOMPARE(m_page->model()->rowCount(), 1);
    m_page->list()->selectFirst();
    click("takeOutOfBin");
    QVERIFY(!stored(id).binnedAt.isValid());
    click("inBin");
    QCOMPARE(m_page->model()->ids(), (std::vector<qint64> { id }));
}

void TestIncidentsPage::viewersOnlyLook()
{
    const qint64 id = add(fall(QDate(2026, 11, 1), Harm::Low));
    const Session viewer = m_fixture->store.sessionAs(Role::Viewer);
    IncidentService service(viewer);
    IncidentsPage page({ viewer, m_fixture->codes, {} }, service);
    page.refresh();
    QVERIFY(!page.beginNew());
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("primaryAction")) == nullptr);
    QVERIFY(page.showRecord(id));
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("closeIncident")) == nullptr);
}

void TestIncidentsPage::listKeepsTheRulesOfModels()
{
    QAbstractItemModelTester tester(
        m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int day = 1; day <= 5; ++day)
        add(fall(QDate(2026, 11, day), Harm::Low));
    QCOMPARE(m_page->model()->rowCount(), 5);
    m_page->list()->sortByColumn(
        m_page->model()->columnOf(QStringLiteral("occurred")), Qt::AscendingOrder);
    QCOMPARE(stored(m_page->model()->idAt(0)).occurredOn, QDate(2026, 11, 1));
}

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
